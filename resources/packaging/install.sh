#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
# usage: install.sh LIST…    installs the Debian packages of the lists that are not there yet; silent when none is missing
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

# All in one question: the database of packages is read anew for each.
installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p')
missing=()
while read -r package; do
    case $package in '' | '#'*) continue ;; esac
    grep -qxF -e "$package" <<<"$installed" || missing+=("$package")
done < <(cd "$here" && cat "$@")
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "install.sh: missing ${missing[*]}: run as root, or install sudo" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
# A new package must not start a database of its own: Chancery makes private clusters.
"${as_root[@]}" mkdir -p /etc/postgresql-common
[ -e /etc/postgresql-common/createcluster.conf ] ||
    echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
