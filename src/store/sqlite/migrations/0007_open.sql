-- Which tenders take offers is asked by every search: far more close later than some day than are still open.
CREATE INDEX tender_open ON tender (status, closes);
