MATCH (c:RecordedChange {id: $id})
DELETE c
MERGE (m:Meta {key: 'recorded-changes'})
SET m.version = randomUUID()
