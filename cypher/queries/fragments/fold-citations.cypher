WITH *, d.id AS {{name}}Of, d.sortKey AS {{name}}Key
CALL ({{name}}Of, {{name}}Key) {
  MATCH (c:Citation)
  USING INDEX c:Citation(sortKey)
  WHERE c.sortKey STARTS WITH {{name}}Key + '|' AND c.sortKey >= ${{name}}.afterKey
    AND (c.sortKey > ${{name}}.afterKey OR c.id > ${{name}}.afterId) {{filter}}
  WITH c
  ORDER BY c.sortKey, c.id
  LIMIT ${{name}}.limit
  {{meaning}}
  WITH c, {{name}}Of AS citingId{{carried}}
  RETURN collect({{row}}) AS {{name}}
}
