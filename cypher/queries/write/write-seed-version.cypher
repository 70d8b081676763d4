MERGE (m:Meta {key: 'seed'})
SET m.hash = $hash
