#!/usr/bin/env bash
# Makes bubblewrap work on Ubuntu, which wants a profile for each program that makes namespaces. See ./threadwork doctor.
set -euo pipefail

if ! command -v bwrap > /dev/null; then
    sudo apt-get -qq update
    sudo apt-get -qq install -y --no-install-recommends bubblewrap > /dev/null
fi
if [[ $(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2> /dev/null) == 1 ]]; then
    sudo tee /etc/apparmor.d/bwrap > /dev/null << 'END'
abi <abi/4.0>,
include <tunables/global>
profile bwrap /usr/bin/bwrap flags=(unconfined) {
  userns,
}
END
    sudo apparmor_parser -r /etc/apparmor.d/bwrap
fi
