UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
SET c.secondHand = row.told, c.secondHandConfidence = toFloat(row.confidence)
