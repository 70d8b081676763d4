UNWIND $claims AS claim
CALL (claim) {
  MATCH (c:Citation) WHERE c.claim = claim RETURN c.id AS id ORDER BY id LIMIT $limit
  UNION ALL
  MATCH (h:Holding) WHERE h.claim = claim RETURN h.id AS id ORDER BY id LIMIT $limit
}
RETURN claim, collect(id) AS ids
