MATCH (d:Document)
WHERE d.cluster IN $clusters
RETURN d.id AS id, d.cluster AS cluster, d.fingerprint AS fingerprint, d.sortKey AS sortKey
