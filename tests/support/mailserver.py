#!/usr/bin/python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""A mail server on loopback that keeps what it takes as JSON files, and misbehaves as the recipient's name says.

usage: mailserver.py SPOOL [--cert PEM --key PEM] [--require-tls] [--login USER PASSWORD]     prints its port

refused@: 550 at RCPT · spam@: 554 after the text · later2@: 451 for the first two · hang@: never answers the text ·
cut@: takes the first one and hangs up without an answer · a sender unwelcome@: 550 at MAIL
"""
import argparse
import asyncio
import email
import email.policy
import json
import re
import ssl
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Keeper:
    def __init__(self, spool):
        self.spool = Path(spool)
        self.seen = {}
        self.kept = 0

    def keep(self, session, envelope):
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        self.kept += 1
        entry = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": session.ssl is not None,
                 "headers": {name: str(value) for name, value in message.items()},
                 "text": message.get_content(), "raw": envelope.original_content.decode("ascii")}
        whole = self.spool / f"{self.kept}.json"
        part = whole.with_suffix(".part")
        part.write_text(json.dumps(entry), encoding="utf-8")
        part.rename(whole)

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("unwelcome@"):
            return "550 5.7.1 no mail from you"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.seen[address] = self.seen.get(address, 0) + 1
        if address.startswith("refused@"):
            return f"550 5.1.1 {address} is nobody"
        later = re.match(r"later(\d)@", address)
        if later and self.seen[address] <= int(later.group(1)):
            return "451 4.7.1 come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        if address.startswith("spam@"):
            return "554 5.7.1 looks like spam"
        if address.startswith("hang@"):
            await asyncio.Event().wait()
        self.keep(session, envelope)
        if address.startswith("cut@") and self.seen[address] == 1:
            server.transport.abort()
        return "250 OK"


async def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("spool")
    arguments.add_argument("--cert")
    arguments.add_argument("--key")
    arguments.add_argument("--require-tls", action="store_true")
    arguments.add_argument("--login", nargs=2)
    given = arguments.parse_args()
    context = None
    if given.cert:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.cert, given.key)
    keeper = Keeper(given.spool)

    def judge(server, session, envelope, mechanism, data):
        good = isinstance(data, LoginPassword) and [data.login.decode(), data.password.decode()] == given.login
        return AuthResult(success=good, handled=False)

    def connection():
        return SMTP(keeper, hostname="mail.example", tls_context=context, require_starttls=given.require_tls,
                    auth_required=given.login is not None, authenticator=judge if given.login else None)

    server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
