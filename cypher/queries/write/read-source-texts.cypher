MATCH (s:Source)
WHERE s.sha256 IN $sources
RETURN s.sha256 AS sha256, s.text AS text
