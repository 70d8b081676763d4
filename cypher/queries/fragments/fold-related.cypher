WITH *, d.id AS {{name}}Of
CALL ({{name}}Of) {
  MATCH {{pattern}}
  USING INDEX {{index}}
  WHERE {{anchor}} = {{name}}Of AND {{key}} > ${{name}}.above AND {{key}} < ${{name}}.below AND {{present}} {{filter}}
  WITH r, d
  ORDER BY {{order}}
  LIMIT ${{name}}.limit
  {{folds}}
  RETURN collect({{row}}) AS {{name}}
}
