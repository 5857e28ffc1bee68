#!/usr/bin/env bash
# grade.sh REPOSITORY COMMIT OUT — grades a commit with the grader of this checkout: OUT/report.json, OUT/page, the summary, annotations.
set -euo pipefail
repository=$1 commit=$2 out=$3
kit=$(cd "$(dirname "$0")/../.." && pwd)
mapfile -t exercises < <("$kit/.github/scripts/exercises.sh")

mkdir -p "$out"
# What a student's program prints may look like commands to the runner. It takes none until it reads a word that nobody can
# guess; the older form, which log viewers colour, is taken apart.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
code=0
echo "::stop-commands::$token"
"$kit/threadwork" grade "$repository" --commit "$commit" "${exercises[@]}" --json "$out/report.json" --html "$out/page" --no-color \
    --format markdown="$out/summary.md" --format annotations="$out/annotations" 2>&1 | sed -u 's/##\[/## [/g' || code=$?
echo
echo "::$token::"

if [[ $code == 0 ]]; then
    # Both are the grader's own words; what is quoted in them is escaped.
    cat "$out/annotations"
    cat "$out/summary.md" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
