// Who makes these claims: the holdings and citations to be pointed at what the claims now mean.
UNWIND $claims AS claim
CALL (claim) {
  MATCH (c:Citation) WHERE c.claim = claim RETURN 'citation' AS kind, c.id AS id, c.sourceId AS source
  UNION ALL
  MATCH (h:Holding) WHERE h.claim = claim RETURN 'holding' AS kind, h.id AS id, h.sourceId AS source
}
RETURN claim, kind, id, source
