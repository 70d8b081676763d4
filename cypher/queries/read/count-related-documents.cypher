// For each id how many documents stand in one relation to it and pass a filter.
UNWIND $ids AS id
CALL (id) {
  MATCH {{pattern}}
  USING INDEX {{index}}
  WHERE {{anchor}} = id AND {{key}} > $above AND {{key}} < $below AND {{present}} {{filter}}
  RETURN count(*) AS total
}
RETURN id, total
