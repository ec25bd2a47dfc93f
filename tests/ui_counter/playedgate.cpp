// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/playedgate.h"

#include "tests/ui_counter/answers.h"
#include "tests/ui_counter/refusal.h"

namespace chancery::test {

void PlayedGate::signIn(const counter::Credentials &credentials, QObject *context, Done done)
{
    Answer answer = member;
    if (credentials.password != u"right")
        answer = domain::Unexpected(refusal("credentials_refused"));
    else if (wantsCode && credentials.code != u"123456")
        answer = domain::Unexpected(refusal("code_required"));
    else if (wantsPassphrase && credentials.keyPassphrase.isEmpty())
        answer = domain::Unexpected(refusal("key_passphrase_required"));
    Answers::give(context, std::move(done), std::move(answer));
}

} // namespace chancery::test
