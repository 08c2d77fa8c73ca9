#!/bin/sh
# A corpus of JSON lines through the command, a block of rows at a time and two at once:
#   sh examples/corpus.sh < corpus.jsonl
# The rows keep their other fields; bad rows are reported on standard error and passed on.
# With GNU parallel:      parallel --pipe copydesk clean --jsonl --bad-rows keep < corpus.jsonl
# In Spark:               rdd.pipe("copydesk clean --jsonl --bad-rows keep")
# In Hadoop streaming:    -mapper "copydesk clean --jsonl --bad-rows keep"
command=${COPYDESK:-copydesk}
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
split -l "${ROWS:-1000}" - "$folder/block."
find "$folder" -name 'block.*' | LC_ALL=C sort |
  xargs -P 2 -I BLOCK sh -c "$command clean --jsonl --field text --pick title,text,credits --bad-rows keep BLOCK > BLOCK.out"
cat "$folder"/block.*.out
