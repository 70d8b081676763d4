OPTIONAL MATCH (m:Meta {key: 'recorded-changes'})
RETURN m.version AS version
