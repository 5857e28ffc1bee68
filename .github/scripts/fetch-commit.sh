#!/usr/bin/env bash
# fetch-commit.sh DIR COMMIT — the objects of one commit of this repository, and of nothing before it, into the bare repository DIR.
# Nothing is checked out: no link is followed, no filter, hook or submodule takes part. GitHub keeps the commits of a pull
# request in the repository it is made to, whichever fork they come from.
set -euo pipefail
dir=$1 commit=$2

[[ $commit =~ ^[0-9a-f]{40}$ ]] || { echo "'$commit' is not the whole id of a commit." >&2; exit 2; }
git init -q --bare "$dir"
# A private repository wants the token; git asks gh for it, so that it stands in no file and on no command line.
git -C "$dir" -c credential.helper='!gh auth git-credential' fetch -q --depth=1 --no-tags "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" "$commit"
