// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/dispatcher.h"

#include "app/admin/terminal.h"

#include <QCommandLineParser>

namespace chancery::admin {

namespace {

const QString exitCodes
    = QStringLiteral("Exit codes: 0 done; 1 the answer is no (not valid, no price, a check failed); 2 command line;\n"
                     "3 input missing or malformed; 4 database; 5 the machine refused (disk, permissions).");

void say(const QString &name, const QString &text, Terminal &terminal)
{
    if (terminal.json())
        terminal.print(QJsonObject{{name, text}});
    else
        terminal.print(text);
}

} // namespace

Dispatcher::Dispatcher(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
{
}

Command *Dispatcher::find(const QStringList &arguments) const
{
    for (const auto &command : m_commands) {
        const QStringList path = command->path();
        if (arguments.mid(0, path.size()) == path)
            return command.get();
    }
    return nullptr;
}

QString Dispatcher::overview() const
{
    QString text = QStringLiteral("Usage: chancery-admin <command> [options]\n\nCommands:\n");
    for (const auto &command : m_commands)
        text += QStringLiteral("  %1 %2\n").arg(command->path().join(u' '), -18).arg(command->summary());
    text += QStringLiteral("\nEvery command has --help and --json.\n"
                           "The database is named by CHANCERY_DATABASE_URL or --database-url.\n\n");
    return text + exitCodes;
}

ExitCode Dispatcher::run(const QStringList &arguments, Terminal &terminal)
{
    terminal.setJson(arguments.contains(QStringLiteral("--json")));
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        say(QStringLiteral("help"), overview(), terminal);
        return ExitCode::Done;
    }
    if (first == QLatin1String("--version")) {
        say(QStringLiteral("version"), QStringLiteral("chancery-admin " CHANCERY_VERSION), terminal);
        return ExitCode::Done;
    }
    Command *command = find(arguments);
    if (command == nullptr) {
        return terminal.refuse(QStringLiteral("unknown_command"),
            first.isEmpty() ? QStringLiteral("no command given; see chancery-admin --help")
                            : QStringLiteral("\"%1\" is no command; see chancery-admin --help")
                                  .arg(arguments.mid(0, 2).join(u' ').left(80)),
            ExitCode::Usage);
    }
    QCommandLineParser parser;
    // A command whose codes mean something of their own says so itself.
    QString description = command->description();
    if (!description.contains(QLatin1String("Exit codes")))
        description += u'\n' + exitCodes;
    parser.setApplicationDescription(description);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Writes JSON."));
    parser.addOptions({help, json});
    command->declare(parser);
    const QStringList words = command->path();
    if (!parser.parse(QStringList(QStringLiteral("chancery-admin ") + words.join(u' ')) + arguments.mid(words.size())))
        return terminal.refuse(QStringLiteral("bad_option"), parser.errorText(), ExitCode::Usage);
    if (parser.isSet(help)) {
        // Qt's own first line names the program by its path and not the command.
        const QString text = parser.helpText().trimmed();
        const auto options = text.indexOf(QLatin1String(" [options]"));
        say(QStringLiteral("help"),
            QStringLiteral("Usage: chancery-admin ") + words.join(u' ') + text.mid(qMax<qsizetype>(options, 0)),
            terminal);
        return ExitCode::Done;
    }
    return command->run(parser, terminal);
}

} // namespace chancery::admin
