MATCH (s:Source)
WHERE s.sha256 > $after
RETURN s.sha256 AS sha256
ORDER BY s.sha256
LIMIT $limit
