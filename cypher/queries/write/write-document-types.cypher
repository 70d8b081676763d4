UNWIND $rows AS row
MERGE (t:DocumentType {key: row.key})
SET t = row
