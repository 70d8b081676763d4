// Claims of other clusters that may mean these documents: a name can cover documents with symbols of their own.
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:MAY_REFER_TO]-(c:Citation)
WHERE NOT c.cluster IN $clusters
RETURN DISTINCT c.claim AS claim, c.cluster AS cluster
