MATCH (m:Meta {key: 'facts'})
RETURN m.hash AS hash
