MERGE (c:RecordedChange {id: $change.id})
SET c = $change
MERGE (m:Meta {key: 'recorded-changes'})
SET m.version = randomUUID()
