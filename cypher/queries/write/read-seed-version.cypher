OPTIONAL MATCH (m:Meta {key: 'seed'})
RETURN m.hash AS hash, EXISTS { MATCH (s:Source) WHERE s.sha256 > '' } AS hasSources
