MERGE (m:Meta {key: 'facts'})
SET m.hash = $hash, m.checkedOn = $checkedOn
