"""The filter of a list of tenders in DuckDB, in process, on its own file: prints the median in milliseconds."""

import statistics
import sys
import time

import duckdb

db = duckdb.connect(sys.argv[1], read_only=True)
query = """
    SELECT code FROM tender WHERE region LIKE ? AND status = 'Publicada' AND estimate <= 50000000 AND closes >= DATE '2026-10-20'
        AND EXISTS (SELECT 1 FROM item WHERE item.tender = tender.code AND item.product LIKE '7611%')
    ORDER BY closes, code LIMIT 50
"""
times = []
for _ in range(21):
    begun = time.perf_counter()
    db.execute(query, ["%Metropolitana%"]).fetchall()
    times.append((time.perf_counter() - begun) * 1000)
print(f"{statistics.median(times):.3f}")
