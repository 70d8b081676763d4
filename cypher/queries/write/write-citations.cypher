UNWIND $rows AS row
CREATE (c:Citation)
SET c = row, c.confidence = toFloat(row.confidence)
