-- What was paid for a product is found as what was offered for it.
CREATE INDEX purchase_item_product ON purchase_item (product_id, id);
