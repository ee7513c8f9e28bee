#!/bin/sh
# Feeds millions of inputs to the JSON reader and to the expression parser with libFuzzer, which is
# part of the Swift toolchain on Linux.
#
#   Tests/Fuzz/run.sh                    five million inputs each
#   Tests/Fuzz/run.sh 100000             fewer
#   Tests/Fuzz/run.sh 100000 json 42     one of 'json' and 'expression', with another seed
#
# An input fails when the program stops, when it takes more than 100 ms of processor time, or when a
# promise is broken that the harness checks. The input is then kept in FOLDER/found and the script
# ends with status 1. A run with the same seed and the same number repeats itself.
#
# FOLDER is .build/fuzz, unless MIZAN_FUZZ_FOLDER names another one.
set -eu

project=$(cd "$(dirname "$0")/../.." && pwd)
folder=${MIZAN_FUZZ_FOLDER:-$project/.build/fuzz}
runs=${1:-5000000}
subjects=${2:-json expression}
seed=${3:-2026}
longest=4096
# The runtime's own report of a crash would come before libFuzzer keeps the input.
export SWIFT_BACKTRACE=enable=no

mkdir -p "$folder/modules" "$folder/found"

# Builds a module of the project with the counters that libFuzzer needs.
build_module() {
  swiftc -O -wmo -parse-as-library -swift-version 6 -package-name mizan -module-name "$1" \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility -sanitize=fuzzer \
    -I "$folder/modules" -emit-module -emit-module-path "$folder/modules/$1.swiftmodule" \
    -emit-object -o "$folder/modules/$1.o" $(find "$project/Sources/$1" -name '*.swift')
}

# Builds a fuzzer from its file and the modules it feeds.
build_fuzzer() {
  output=$1 source=$2
  shift 2
  swiftc -O -parse-as-library -swift-version 6 -package-name mizan -sanitize=fuzzer \
    -I "$folder/modules" -o "$folder/$output" \
    "$project/Tests/Fuzz/$source" "$project/Tests/Fuzz/Promise.swift" "$@"
}

# Where the inputs begin: definitions and answers, and the expressions of the conformance cases.
seed_json() {
  find "$project/surveys" "$project/Tests/ExpressionsTests" -name '*.json' -size -64k \
    -exec cp {} "$folder/json-corpus/" \;
}

seed_expression() {
  find "$project/Tests/ExpressionsTests" -name '*.json' -exec cat {} + \
    | grep -oE '"expr": *"([^"\\]|\\.)*"' \
    | sed -E 's/^"expr": *"(.*)"$/\1/; s/\\"/"/g; s/\\\\/\\/g' \
    | split -l 1 -a 5 - "$folder/expression-corpus/seed-"
}

build_module Diagnostics
for subject in $subjects; do
  objects=$folder/modules/Diagnostics.o
  case $subject in
    json) build_fuzzer json JSONReaderFuzzer.swift "$objects" ;;
    expression)
      build_module Digests
      build_module Expressions
      build_fuzzer expression ExpressionFuzzer.swift \
        "$objects" "$folder/modules/Digests.o" "$folder/modules/Expressions.o"
      ;;
    *)
      echo "run.sh: '$subject' is neither json nor expression" >&2
      exit 64
      ;;
  esac
done

status=0
for subject in $subjects; do
  rm -rf "$folder/$subject-corpus"
  mkdir -p "$folder/$subject-corpus"
  "seed_$subject"
  dictionary=$project/Tests/Fuzz/$([ "$subject" = json ] && echo json || echo expressions).dict
  echo "$subject: $runs inputs of up to $longest bytes, seed $seed"
  "$folder/$subject" -runs="$runs" -seed="$seed" -max_len="$longest" -timeout=10 \
    -rss_limit_mb=4096 -dict="$dictionary" -artifact_prefix="$folder/found/$subject-" \
    -print_final_stats=1 -verbosity=1 "$folder/$subject-corpus" \
    >"$folder/$subject.log" 2>&1 || status=1
  grep -E 'promise broken|Fatal error|stat::number_of_executed_units|stat::average_exec|stat::slowest|stat::peak_rss|ERROR' \
    "$folder/$subject.log" || true
done
exit $status
