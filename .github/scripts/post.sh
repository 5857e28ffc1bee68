#!/usr/bin/env bash
# post.sh IN — the half of report.yml that may write: posts what judge.sh has left in IN, and decides nothing but whether it still holds.
set -euo pipefail
in=$1
number=$(head -c 20 "$in/number") state=$(head -c 20 "$in/state") description=$(head -n 1 "$in/description" | head -c 200)

[[ $HEAD_SHA =~ ^[0-9a-f]{40}$ && $number =~ ^[0-9]{1,9}$ && $state =~ ^(success|failure|pending|error)$ ]] || { echo "This is nothing to post." >&2; exit 1; }
(( $(stat -c %s "$in/comment.md") <= 200000 )) || { echo "The comment is too long." >&2; exit 1; }

# It may have been pushed to while this was judged; the comment is on the newest commit, and so its run will write it.
head=$(gh api "repos/$GITHUB_REPOSITORY/pulls/$number" --jq '.head.sha')
[[ $head == "$HEAD_SHA" ]] || { echo "Nothing to post: #$number has a newer commit."; exit 0; }

# Anybody can write a comment that begins with the marker; only ours is ours.
comments=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" \
    --jq '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- threadwork/score -->"))) | .id')
comment=${comments%%$'\n'*}
if [[ -n $comment ]]; then
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" -F body=@"$in/comment.md" > /dev/null
else
    gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" -F body=@"$in/comment.md" > /dev/null
fi
gh api --method POST "repos/$GITHUB_REPOSITORY/statuses/$HEAD_SHA" -f context=threadwork/score -f state="$state" \
    -f description="$description" -f target_url="$RUN_URL" > /dev/null
echo "#$number: $state, $description"
