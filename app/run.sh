#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
# Installs, builds and runs Chancery on a private stack: PostgreSQL, sandbox provider, relay, self-service kiosk.
#
# usage: app/run.sh [--language en|zh_CN|fr|es|ar|ru] [--method stripe_checkout|alipay_qr] [--windowed] [--counter]
#
# --counter opens the counter beside the kiosk, with an account for each role; both are windows of their own then.
# With a display the kiosk opens on it. Without one, or with CHANCERY_GUIDED=1, a guided traveller goes the whole way under Xvfb and
# pays in a headless browser; screenshots and the receipt are left in out/.
# Everything runs on 127.0.0.1 on free ports and ends with the script. State lives in a temporary folder, or in
# CHANCERY_DEMO_DIR when that is set.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

language=en method=stripe_checkout
kiosk_arguments=()
counter=
while [ $# -gt 0 ]; do
    case $1 in
        --language) language=${2:?--language wants en, zh_CN, fr, es, ar or ru}; shift 2 ;;
        --method) method=${2:?--method wants stripe_checkout or alipay_qr}; shift 2 ;;
        --windowed) kiosk_arguments+=(--windowed); shift ;;
        --counter) counter=yes; kiosk_arguments+=(--windowed); shift ;;
        -h | --help) sed -n '4,12s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "app/run.sh: unknown argument $1; see --help" >&2; exit 2 ;;
    esac
done

say() { printf '\033[1m%s\033[0m\n' "$*"; }
fail() { echo "app/run.sh: $*" >&2; exit 1; }

say "1/5 Packages"
resources/packaging/install.sh debian-build.txt debian-demo.txt

say "2/5 Build"
# The tests want more packages; tests/run.sh turns them on in the same folder.
[ -f build/release/build.ninja ] || cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build build/release --target chancery chancery-relay chancery-sandbox chancery-admin
bin=$root/build/release/bin

say "3/5 Database, sandbox, relay"
if [ -n "${CHANCERY_DEMO_DIR:-}" ]; then
    home=$CHANCERY_DEMO_DIR
    mkdir -p "$home"
else
    home=$(mktemp -d "${TMPDIR:-/tmp}/chancery-demo.XXXXXX")
fi
chmod 711 "$home"

# PostgreSQL refuses root: as root its cluster belongs to the user postgres that Debian's package made.
postgres_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
if [ "$(id -u)" -eq 0 ]; then as_postgres=(runuser -u postgres --); else as_postgres=(); fi

children=()
finish() {
    status=$?
    trap - EXIT INT TERM
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    for child in "${children[@]}"; do wait "$child" 2>/dev/null || true; done
    [ ! -f "$home/database/postmaster.pid" ] ||
        "${as_postgres[@]}" "$postgres_bin/pg_ctl" -D "$home/database" -m fast -w stop >/dev/null 2>&1 || true
    [ -n "${CHANCERY_DEMO_DIR:-}" ] || rm -rf "$home"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

free_port() { # below the ports that the system gives to connections, so that none takes it meanwhile
    python3 -c 'import random, socket
while True:
    with socket.socket() as probe:
        try: probe.bind(("127.0.0.1", random.randint(10240, 32767)))
        except OSError: continue
        print(probe.getsockname()[1]); break'
}
await() { # await WHAT SECONDS COMMAND…: repeats the command until it succeeds
    local what=$1 until=$((SECONDS + $2)); shift 2
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $until ] || fail "$what did not come up; see the logs in $home"
        sleep 0.1
    done
}
secret() { # secret FILE PREFIX: a random secret that only the owner reads; kept when it is there
    [ -s "$1" ] || (umask 077 && printf '%s%s\n' "$2" "$(openssl rand -hex 24)" >"$1")
}

database_port=$(free_port)
if [ ! -d "$home/database" ]; then
    install -d -m 700 ${as_postgres[0]:+-o postgres -g postgres} "$home/database"
    (cd / && "${as_postgres[@]}" "$postgres_bin/initdb" -D "$home/database" -U chancery -A trust -E UTF8 --no-locale >"$home/initdb.log" 2>&1) ||
        { cat "$home/initdb.log" >&2; fail "PostgreSQL could not make its cluster"; }
fi
(cd / && "${as_postgres[@]}" "$postgres_bin/pg_ctl" -D "$home/database" -w -l "$home/database/server.log" \
    -o "-c listen_addresses=127.0.0.1 -p $database_port -k $home/database" start >/dev/null) ||
    { cat "$home/database/server.log" >&2; fail "PostgreSQL did not start"; }
admin_database="postgresql://chancery@127.0.0.1:$database_port/postgres"
psql -qAt "$admin_database" -c "SELECT 1 FROM pg_database WHERE datname = 'chancery'" | grep -q 1 ||
    psql -q "$admin_database" -c 'CREATE DATABASE chancery'
export CHANCERY_DATABASE_URL="postgresql://chancery@127.0.0.1:$database_port/chancery"
"$bin/chancery-admin" migrate

secret "$home/stripe-key" sk_test_
secret "$home/webhook-secret" whsec_
secret "$home/passphrase" ''
if [ ! -s "$home/alipay-app-key.pub" ]; then
    (umask 077 && openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$home/alipay-app-key")
    openssl pkey -in "$home/alipay-app-key" -pubout -out "$home/alipay-app-key.pub"
fi
if [ ! -d "$home/keys" ]; then
    "$bin/chancery-admin" keys new-post --post TYO --out "$home/keys" --passphrase-file "$home/passphrase"
    "$bin/chancery-admin" keys new-ministry --out "$home/keys" --passphrase-file "$home/passphrase"
    "$bin/chancery-admin" keys new-audit --out "$home/audit"
fi

relay_port=$(free_port) operations_port=$(free_port) sandbox_port=$(free_port)
relay=http://127.0.0.1:$relay_port alipay_app=2021000000000001 alipay_seller=2088000000000001
"$bin/chancery-sandbox" --listen "127.0.0.1:$sandbox_port" --webhook-url "$relay/v1/webhooks/stripe" \
    --secret-key-file "$home/stripe-key" --webhook-secret-file "$home/webhook-secret" --state "$home/sandbox.json" \
    --alipay-app-id "$alipay_app" --alipay-seller-id "$alipay_seller" --alipay-app-public-key-file "$home/alipay-app-key.pub" \
    --alipay-private-key-file "$home/alipay-key" --alipay-public-key-file "$home/alipay-key.pub" >"$home/sandbox.log" 2>&1 &
children+=($!)
# The relay reads Alipay's public key, which the sandbox writes.
await "the sandbox" 20 curl -fsS "http://127.0.0.1:$sandbox_port/"
CHANCERY_LISTEN=127.0.0.1:$relay_port CHANCERY_OPERATIONS_LISTEN=127.0.0.1:$operations_port CHANCERY_PUBLIC_URL=$relay \
    CHANCERY_FEE_SCHEDULE=$root/resources/fees/demo.json CHANCERY_STRIPE_API_BASE=http://127.0.0.1:$sandbox_port \
    CHANCERY_STRIPE_SECRET_KEY_FILE=$home/stripe-key CHANCERY_STRIPE_WEBHOOK_SECRET_FILE=$home/webhook-secret \
    CHANCERY_ALIPAY_GATEWAY=http://127.0.0.1:$sandbox_port/gateway.do CHANCERY_ALIPAY_APP_ID=$alipay_app \
    CHANCERY_ALIPAY_SELLER_ID=$alipay_seller CHANCERY_ALIPAY_PRIVATE_KEY_FILE=$home/alipay-app-key \
    CHANCERY_ALIPAY_PUBLIC_KEY_FILE=$home/alipay-key.pub CHANCERY_AUDIT_SIGNING_KEY_FILE=$home/audit/audit.key "$bin/chancery-relay" >"$home/relay.log" 2>&1 &
children+=($!)
await "the relay" 20 curl -fsS "$relay/readyz"

say "4/5 Kiosk"
# The demo machine may have no keychain: its operator, this script, chooses the passphrase key file.
export CHANCERY_RELAY_URL=$relay CHANCERY_DATA_DIR=$home/kiosk
export CHANCERY_PLACE_NAME="Embassy of Utopia" CHANCERY_PLACE_LINE=Tokyo
keys=(--key-file "$home/kiosk.key" --passphrase-file "$home/passphrase")
mkdir -p "$home/kiosk"
if [ ! -e "$home/enrolled" ]; then
    code=$("$bin/chancery-admin" device code --post TYO --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["code"])')
    "$bin/chancery" enrol --relay "$relay" --code "$code" --name "Demo kiosk" --kind kiosk "${keys[@]}"
    touch "$home/enrolled"
fi

# A second machine of the post, with its key and staff.
open_counter() {
    local counter_keys=(--key-file "$home/counter.key" --passphrase-file "$home/passphrase") code
    mkdir -p "$home/counter"
    if [ ! -e "$home/counter-enrolled" ]; then
        secret "$home/staff-password" ''
        for role in clerk supervisor auditor officer; do
            "$bin/chancery-admin" staff add --name "$role" --role "$role" --post TYO --password-file "$home/staff-password"
        done
        code=$("$bin/chancery-admin" device code --post TYO --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["code"])')
        CHANCERY_DATA_DIR=$home/counter "$bin/chancery" enrol --relay "$relay" --code "$code" --name "Demo counter" --kind counter \
            "${counter_keys[@]}"
        touch "$home/counter-enrolled"
    fi
    echo "Counter: sign in as clerk, supervisor, auditor or officer with the password $(cat "$home/staff-password")"
    echo "The passphrase of the post's key: $(cat "$home/passphrase")"
    CHANCERY_DATA_DIR=$home/counter CHANCERY_POST_KEY=$home/keys/TYO.key CHANCERY_POST_CERTIFICATE=$home/keys/TYO.pem \
        "$bin/chancery" --counter --windowed "${counter_keys[@]}" &
    children+=($!)
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${CHANCERY_GUIDED:-}" ]; then
    export CHANCERY_RECEIPT_DIR=${CHANCERY_RECEIPT_DIR:-$root/out}
    mkdir -p "$CHANCERY_RECEIPT_DIR"
    if [ -n "$counter" ]; then open_counter; fi
    echo "Relay $relay · sandbox http://127.0.0.1:$sandbox_port · receipts in $CHANCERY_RECEIPT_DIR · close the window to end"
    "$bin/chancery" --kiosk "${keys[@]}" "${kiosk_arguments[@]}"
    exit
fi

out=$root/out
rm -rf "$out" && mkdir -p "$out"
export CHANCERY_RECEIPT_DIR=$out
traveller() { # pays as soon as the kiosk shows its link
    await "the payment link" 90 test -s "$out/pay-url.txt"
    app/sandbox/traveller.py "$(cat "$out/pay-url.txt")" --press pay --screenshot "$out/payment-page.png"
}
traveller &
payer=$!
xvfb-run -a -s '-screen 0 1920x1080x24' "$bin/chancery" --kiosk "${keys[@]}" --guided "$out" --guided-language "$language" --guided-method "$method" ||
    fail "the guided session did not end well; see $out and $home"
wait "$payer" || fail "the traveller could not pay"

say "5/5 What is in the central database"
psql "$CHANCERY_DATABASE_URL" -c 'SELECT state, method, total_minor, currency FROM chancery.attempts' \
    -c 'SELECT count(*) AS sealed_records FROM chancery.sync_records'
say "Screens and the receipt are in out/:"
ls "$out"
