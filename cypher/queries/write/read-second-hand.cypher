// Who tells of these relations between third documents: how many, and the first of them by id.
UNWIND $told AS told
CALL (told) {
  MATCH (c:Citation {secondHand: told})
  WITH c.id AS id, c.secondHandConfidence AS confidence
  ORDER BY id
  RETURN collect(id) AS ids, max(confidence) AS confidence
}
RETURN told, ids[..$limit] AS ids, size(ids) AS count, confidence
