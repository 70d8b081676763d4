CALL {
  MATCH (h:Holding {sourceId: $sha256}) RETURN h.claim AS claim, h.cluster AS cluster
  UNION
  MATCH (c:Citation {sourceId: $sha256}) WHERE c.claim IS NOT NULL RETURN c.claim AS claim, c.cluster AS cluster
}
RETURN DISTINCT claim, cluster
