#!/usr/bin/env bash
# judge.sh OUT — the half of report.yml that reads what others wrote, and may write nothing. Everything about the run comes from
# GitHub's event and API; of the run's own words only the artifact is read, as data. Leaves in OUT what is to be posted:
# number, state, description, comment.md. Leaves nothing where nothing is to be said.
set -euo pipefail
out=$1
kit=$(cd "$(dirname "$0")/../.." && pwd)
most_bytes=1048576 # A zip of a report on all exercises has some 50 KB.
work=$RUNNER_TEMP/judge
mkdir -p "$work"

get() { gh api --method GET "repos/$GITHUB_REPOSITORY/$1" "${@:2}"; }
silent() { echo "Nothing to post: $1."; exit 0; }
refuse() {
    echo "Refused: $1."
    mkdir -p "$out"
    echo "$number" > "$out/number"
    echo error > "$out/state"
    echo "Not scored: $1." > "$out/description"
    printf '<!-- threadwork/score -->\n## Threadwork: not scored\n\n%s.\n\nOn commit %s.\n' "$1" "$HEAD_SHA" > "$out/comment.md"
    exit 0
}

[[ $HEAD_SHA =~ ^[0-9a-f]{40}$ && $RUN_ID =~ ^[0-9]+$ ]] || silent "the event is not understood"

# A pull request can add a second workflow of the same name, and its runs start this one too.
[[ ${RUN_PATH%%@*} == .github/workflows/grade.yml ]] || silent "the run is of another workflow"

# The event does not say which pull request it was where it came from a fork, and the artifact is not asked.
number=$(get pulls -f state=open -f head="$HEAD_OWNER:$HEAD_BRANCH" -f base="$DEFAULT_BRANCH" -f per_page=100 \
    --jq '[.[] | select(.head.sha == env.HEAD_SHA and .head.repo.full_name == env.HEAD_REPOSITORY)] | if length == 1 then .[0].number else empty end')
[[ $number =~ ^[0-9]{1,9}$ ]] || silent "no open pull request has $HEAD_SHA as its head; a newer one has been pushed"

# First, for a run of a workflow that the pull request itself has changed may do and say anything.
get "compare/$DEFAULT_BRANCH...$HEAD_SHA" > "$work/comparison.json"

[[ $CONCLUSION == success ]] || refuse "the run that grades has failed, see its log"

get "actions/runs/$RUN_ID/artifacts" -f per_page=100 --jq '.artifacts[] | select(.name == "report" and .expired == false) | "\(.id) \(.size_in_bytes)"' > "$work/artifacts"
[[ $(wc -l < "$work/artifacts") == 1 ]] || refuse "the run that grades has left no report, or several"
read -r id bytes < "$work/artifacts"
(( bytes <= most_bytes )) || refuse "the artifact of the run that grades is too large for a report"
get "actions/artifacts/$id/zip" > "$work/report.zip"

mapfile -t exercises < <("$kit/.github/scripts/exercises.sh")
"$kit/.github/scripts/fetch-commit.sh" "$work/submission" "$HEAD_SHA"
"$kit/threadwork" accept "$work/report.zip" --commit "$HEAD_SHA" --repository "$work/submission" --changes "$work/comparison.json" \
    "${exercises[@]}" --out "$out"
echo "$number" > "$out/number"
