UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.cluster AS cluster, d.fingerprint AS fingerprint, d.sortKey AS sortKey
