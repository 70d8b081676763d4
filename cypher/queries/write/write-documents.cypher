UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties, d.text = row.text, d.shownFrom = row.shownFrom, d.fingerprint = row.fingerprint
