#!/usr/bin/env bash
# Measures the tender engine against `wc -l`, sqlite3, DuckDB and PostgreSQL's own COPY: one machine, one run, the same
# file, the same resulting tables, durable commits. Prints a table of medians and ratios; the raw figures go to a file.
#
#   bash benches/versus.sh                        1,000,000 rows, five runs of each (about half an hour, 25 GB of disk)
#   ROWS=100000 RUNS=3 bash benches/versus.sh     a quick look
#   LARGE=0 POSTGRES=0 bash benches/versus.sh     without five times the rows; without PostgreSQL
#
# Needs: cargo, hyperfine, sqlite3, python3 with the package duckdb, iconv, GNU time; PostgreSQL's programs for the last row.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly ROWS=${ROWS:-1000000} RUNS=${RUNS:-5} LARGE=${LARGE:-1} POSTGRES=${POSTGRES:-1}
readonly PLACE=${PLACE:-$(mktemp -d /tmp/encuentro-versus.XXXXXXXX)}
readonly RAW=${RAW:-versus-raw.txt}
readonly ENCUENTRO=target/release/encuentro GENERATE=target/release/examples/generate_list
export ENCUENTRO_TODAY=2026-10-20 ENCUENTRO_LANG=en LC_ALL=C
: >"$RAW"

cluster=""
finish() {
    [ -z "$cluster" ] || as_server "$postgres/pg_ctl" stop --silent --mode=immediate --pgdata="$cluster/data" || true
    rm -rf -- "$PLACE"
}
trap finish EXIT

say() { printf '%s\n' "$*" >&2; }

# --- measuring ----------------------------------------------------------------------------------------------

# Runs a command once; notes wall seconds, processor seconds and peak KiB under a name.
once() {
    local name=$1
    shift
    /usr/bin/time -q -f "$name %e %U %S %M" -a -o "$RAW" "$@" >"$PLACE/out" 2>"$PLACE/err" || {
        cat "$PLACE/err" >&2
        exit 1
    }
}

# The median of a column of the raw figures: 2 wall, 3 user, 4 system, 5 memory.
median() {
    awk -v name="$1" -v column="$2" '$1 == name { print $column }' "$RAW" | sort -n |
        awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# The median of a whole short process in milliseconds; its raw figures are noted too.
process() {
    local name=$1
    shift
    hyperfine -N --warmup 5 --runs 40 --export-json "$PLACE/hyperfine.json" "$*" >/dev/null 2>>"$PLACE/err"
    python3 - "$PLACE/hyperfine.json" "$name" >>"$RAW" <<-'PYTHON'
		import json, sys
		for seconds in json.load(open(sys.argv[1]))["results"][0]["times"]:
		    print(sys.argv[2], f"{seconds * 1000:.3f}")
	PYTHON
}

ratio() { awk -v one="$1" -v other="$2" 'BEGIN { printf "%.1f", one / other }'; }
row() { printf '| %s | %s | %s | %s |\n' "$@"; }

# --- what is compared ---------------------------------------------------------------------------------------

ours() { once "$1" "$ENCUENTRO" --home "$PLACE/$2" tenders import "$3"; }

fresh() {
    rm -rf "$PLACE/home"
    ours import home "$PLACE/lic_2026-10.csv"
}

by_sqlite() {
    rm -f "$PLACE/sqlite.db"*
    once sqlite3 sqlite3 "$PLACE/sqlite.db" "PRAGMA journal_mode = WAL" "PRAGMA synchronous = NORMAL" ".mode csv" \
        ".separator ;" ".import $PLACE/utf8.csv raw" ".read benches/versus/sqlite.sql"
}

by_duckdb() {
    rm -f "$PLACE/duck.db"*
    once duckdb python3 benches/versus/duckdb_import.py "$PLACE/utf8.csv" "$PLACE/duck.db"
}

same_tables() {
    local count="SELECT (SELECT count(*) FROM tender), (SELECT count(*) FROM item), (SELECT count(*) FROM offer), \
        (SELECT CAST(sum(CAST(total AS REAL)) / 1000 AS INTEGER) FROM offer)"
    local left right
    left=$(sqlite3 "$PLACE/home/encuentro.db" "$count")
    right=$(sqlite3 "$PLACE/sqlite.db" "$count")
    say "tenders|items|offers|thousands offered: ours $left, sqlite3 $right"
    [ "$left" = "$right" ] || { say "The tables differ."; exit 1; }
}

# --- PostgreSQL ---------------------------------------------------------------------------------------------

as_server() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
    postgres=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | tail -1)")
    cluster="$PLACE/postgres" port=$((20000 + RANDOM % 12000))
    mkdir "$cluster"
    chmod 755 "$PLACE"
    [ "$(id -u)" -ne 0 ] || chown postgres "$cluster"
    (cd "$cluster" && as_server "$postgres/initdb" --pgdata="$cluster/data" --username=bench --auth=trust --encoding=UTF8 \
        --locale=C >/dev/null)
    printf "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nport = %s\nshared_buffers = 1GB\nmax_wal_size = 8GB\n" \
        "$port" >>"$cluster/data/postgresql.conf"
    (cd "$cluster" && as_server "$postgres/pg_ctl" start --silent --wait --pgdata="$cluster/data" --log="$cluster/log" >/dev/null)
}

psql_() { "$postgres/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U bench "$@"; }

by_postgres() {
    psql_ -d postgres -c "DROP DATABASE IF EXISTS server" -c "CREATE DATABASE server"
    local columns
    columns=$(head -1 "$PLACE/utf8.csv" | tr -d '\r' | sed 's/;/ TEXT, /g; s/$/ TEXT/')
    printf '%s\n' "BEGIN;" "CREATE TABLE raw ($columns);" \
        "\\copy raw FROM '$PLACE/utf8.csv' WITH (FORMAT csv, DELIMITER ';', HEADER true)" >"$PLACE/server.sql"
    cat benches/versus/postgres.sql >>"$PLACE/server.sql"
    echo "COMMIT;" >>"$PLACE/server.sql"
    once postgres_sql "$postgres/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U bench -d server -f "$PLACE/server.sql"
}

ours_on_postgres() {
    psql_ -d postgres -c "DROP DATABASE IF EXISTS ours" -c "CREATE DATABASE ours"
    once postgres_ours "$ENCUENTRO" --home "$PLACE/home" --store "postgres://bench@127.0.0.1:$port/ours" \
        tenders import "$PLACE/lic_2026-10.csv"
}

# --- the run ------------------------------------------------------------------------------------------------

cargo build --release --quiet --bin encuentro --example generate_list --example hello_clap
say "Writing lists of $ROWS rows in $PLACE"
"$GENERATE" tenders --rows "$ROWS" -o "$PLACE/lic_2026-10.csv"
"$GENERATE" tenders --rows "$ROWS" --change 1 -o "$PLACE/changed_2026-10.csv"
iconv -f cp1252 -t utf8 "$PLACE/lic_2026-10.csv" >"$PLACE/utf8.csv"

for round in $(seq "$RUNS"); do
    say "Round $round of $RUNS"
    once wc wc -l "$PLACE/lic_2026-10.csv"
    fresh
    once wc wc -l "$PLACE/lic_2026-10.csv"
    ours again home "$PLACE/lic_2026-10.csv"
    ours changed home "$PLACE/changed_2026-10.csv"
    ours back home "$PLACE/lic_2026-10.csv"
    by_duckdb
    by_sqlite
done
fresh
same_tables
python3 benches/versus/duckdb_query.py "$PLACE/duck.db" | sed 's/^/duckdb_query /' >>"$RAW"
ENCUENTRO_BENCH_STORE="$PLACE/home/encuentro.db" cargo bench --quiet --bench hot_paths -- filtered_list >"$PLACE/divan" 2>&1
cat "$PLACE/divan" >>"$RAW"

code=$(sqlite3 "$PLACE/home/encuentro.db" "SELECT code FROM tender ORDER BY id LIMIT 1 OFFSET (SELECT count(*) / 2 FROM tender)")
at_home="$ENCUENTRO --home $PLACE/home"
process hello target/release/examples/hello_clap --version
process version "$ENCUENTRO" --version
process show $at_home tenders show "$code"
process open $at_home tenders list --status published --sort closes --limit 50
process filter $at_home tenders list --region metropolitana --rubro 7611 --max 50000000 --closes-after 2026-10-20 \
    --status published --sort closes --limit 50
process search $at_home tenders search aseo hospital
process stopword $at_home tenders search de

rm -rf "$PLACE/sqlite.db"* "$PLACE/duck.db"*
"$GENERATE" tenders --rows $((ROWS / 10)) -o "$PLACE/tenth_2026-10.csv"
rm -rf "$PLACE/home"
ours tenth home "$PLACE/tenth_2026-10.csv"
if [ "$POSTGRES" = 1 ]; then
    start_postgres
    for round in 1 2 3; do by_postgres; ours_on_postgres; done
fi
if [ "$LARGE" = 1 ]; then
    rm -f "$PLACE/utf8.csv" "$PLACE/changed_2026-10.csv"
    "$GENERATE" tenders --rows $((ROWS * 5)) -o "$PLACE/large_2026-10.csv"
    rm -rf "$PLACE/home"
    ours large home "$PLACE/large_2026-10.csv"
fi

# --- the table ----------------------------------------------------------------------------------------------

wc=$(median wc 2) import=$(median import 2) version=$(median version 2)
ours_query=$(awk '/filtered_list/ { for (at = 1; at <= NF; at++) if ($at == "│") { seen++; if (seen == 2) print $(at + 1), $(at + 2) } }' "$PLACE/divan")
printf '\n%s rows, %s runs, medians; %s, %s processors, %s\n\n' "$ROWS" "$RUNS" "$(date +%F)" "$(nproc)" \
    "$(awk -F: '/model name/ { print $2; exit }' /proc/cpuinfo | sed 's/^ *//')"
row "work" "measured" "against" "bar"
row "---" "---" "---" "---"
row "import, whole and durable" "$import s" "$(ratio "$import" "$wc") × \`wc -l\` ($wc s)" "≤ 8 ×"
row "" "" "$(ratio "$(median sqlite3 2)" "$import") × faster than \`sqlite3 .import\` + SQL ($(median sqlite3 2) s)" "≥ 10 ×"
row "" "" "$(ratio "$(median duckdb 2)" "$import") × faster than DuckDB without text index ($(median duckdb 2) s)" "≥ 2 ×"
row "peak memory of it" "$(($(median import 5) / 1024)) MiB" "DuckDB $(($(median duckdb 5) / 1024)) MiB" "≤ 64 MiB"
row "the same file again" "$(median again 2) s" "$(ratio "$(median again 2)" "$wc") × \`wc -l\`" "≤ 1.5 ×"
row "1 % of the tenders changed" "$(median changed 2) s" "$(ratio "$(median changed 2)" "$wc") × \`wc -l\`" "≤ 3 ×"
row "and back" "$(median back 2) s" "not skipped" "not skipped"
row "\`encuentro --version\`" "$version ms" "$(ratio "$version" "$(median hello 2)") × an empty clap program" "≤ 3 ×"
row "tender by code" "$(median show 2) ms" "$(ratio "$(median show 2)" "$version") × \`--version\`" "≤ 4 ×"
row "open list" "$(median open 2) ms" "$(ratio "$(median open 2)" "$version") × \`--version\`" "≤ 4 ×"
row "region + rubro + amount + closing" "$(median filter 2) ms" "$(ratio "$(median filter 2)" "$version") × \`--version\`" "≤ 4 ×"
row "the same query in process" "$ours_query" "DuckDB on its own file: $(median duckdb_query 2) ms" "≥ 10 ×"
row "ranked search, two words" "$(median search 2) ms" "$(ratio "$(median search 2)" "$version") × \`--version\`" "≤ 12 ×"
row "ranked search, a stop word" "$(median stopword 2) ms" "$(ratio "$(median stopword 2)" "$version") × \`--version\`" "≤ 40 ×"
row "a tenth of the rows" "$(median tenth 2) s" "$(ratio "$(median import 2)" "$(median tenth 2)") × for ten times the rows; $(($(median tenth 5) / 1024)) MiB" ""
[ "$LARGE" = 0 ] || row "five times the rows" "$(median large 2) s" \
    "$(ratio "$(median large 2)" "$(median tenth 2)") × a tenth, for fifty times the rows; $(($(median large 5) / 1024)) MiB" "≤ 65 ×, flat memory"
[ "$POSTGRES" = 0 ] || row "import into PostgreSQL" "$(median postgres_ours 2) s" \
    "$(ratio "$(median postgres_sql 2)" "$(median postgres_ours 2)") × faster than COPY of the raw file + SQL ($(median postgres_sql 2) s)" "≥ 2.5 ×"
