// All that editors recorded, with the version that tells whether any of it has changed.
OPTIONAL MATCH (m:Meta {key: 'recorded-changes'})
WITH m.version AS version
OPTIONAL MATCH (c:RecordedChange)
WHERE c.sortKey > ''
WITH version, c
ORDER BY c.sortKey
RETURN version, collect(c.content) AS contents
