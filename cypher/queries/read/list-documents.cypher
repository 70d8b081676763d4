// A page of the documents that a filter lets through, read in the order of the index that serves the filter.
MATCH (d:Document)
{{hint}}
WHERE d.sortKey > $above AND d.sortKey < $below {{filter}}
WITH d
ORDER BY {{order}}
LIMIT $limit
{{folds}}
RETURN {{document}} AS document, {{folded}} AS folded
