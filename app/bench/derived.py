"""The rows that follow from the orders, made inside the database: cards, work, parts, money, papers, history."""

from __future__ import annotations

from app.bench.bulk import Connection

#: What a bill's line costs without tax: half-up, prices with tax in them (money.tax_of).
NET = "(2 * {amount} * 10000 + 10000 + shop.tax_rate) / (2 * (10000 + shop.tax_rate))"
REPAIRED = "o.outcome = 'repaired'"
OUT = "o.state = 'handed_out'"
LABOUR = "(8000 + o.id % 20 * 1000)"
WORKED = "o.state NOT IN ('received', 'void')"
#: Every third order took a part; the numbers of parts that are wanted more often than others come first.
PART = "(1 + (o.id * 7919) % (SELECT count(*) FROM part))"
WITH_PART = f"o.id % 3 = 0 AND {REPAIRED}"

AT_INTAKE = (
    """INSERT INTO promise (order_id, promised_at, made_at, made_by, reason, note, told_how)
       SELECT id, promised_at, received_at, 2, '', '', '' FROM repair_order""",
    """INSERT INTO order_item (order_id, kind, name, given_back, difference)
       SELECT o.id, 'accessory', item.name, CASE WHEN o.state = 'handed_out' THEN 1 END, '' FROM repair_order o,
       (SELECT 0 place, '电源线' name UNION ALL SELECT 1, '充电器') item WHERE o.id % 5 > item.place * 2 + 0""",
    """INSERT INTO order_item (order_id, kind, name, difference)
       SELECT o.id, 'condition', '划痕', '' FROM repair_order o WHERE o.id % 5 < 3""",
    """INSERT INTO register_line (order_id, date_in, number, customer, article, accessories, service, promised_at,
       date_out, outcome, collected_by, receipt_voided_by, struck, version)
       SELECT o.id, o.received_at, o.number, c.name, a.brand || ' ' || a.model,
       CASE WHEN o.id % 5 > 2 THEN '电源线, 充电器' WHEN o.id % 5 > 0 THEN '电源线' ELSE '' END, o.service,
       o.promised_at, o.handed_out_at, CASE WHEN o.handed_out_at THEN o.outcome END,
       CASE WHEN o.handed_out_at THEN c.name ELSE '' END, CASE WHEN o.handed_out_at THEN 2 END, o.void_reason, 1
       FROM repair_order o JOIN customer c ON c.id = o.customer_id JOIN article a ON a.id = o.article_id""",
    """UPDATE claim_receipt SET state = 'void', ended_at = coalesce(o.handed_out_at, o.received_at), ended_by = 2,
       ended_why = o.state FROM repair_order o
       WHERE o.id = claim_receipt.id AND o.state IN ('handed_out', 'void')""",
    """INSERT INTO paper_owed (document, subject_id, copy, station, staff_id, owed_at, taken_at)
       SELECT paper.name, o.id, 1, 'bench', 2, o.received_at, o.received_at FROM repair_order o,
       (SELECT 'claim_receipt' name UNION ALL SELECT 'repair_tag') paper""",
    f"""INSERT INTO paper_owed (document, subject_id, copy, station, staff_id, owed_at, taken_at)
       SELECT 'pickup_receipt', o.id, 1, 'bench', 2, o.handed_out_at, o.handed_out_at FROM repair_order o
       WHERE {OUT}""",
)

ON_THE_BENCH = (
    f"""INSERT INTO repair_card (order_id, diagnosis, fault_code_id, measures, sent_to, version)
       SELECT o.id, CASE WHEN {WORKED} THEN '检查：' || o.fault ELSE '' END,
       CASE WHEN {WORKED} THEN 1 + o.id % (SELECT count(*) FROM fault_code) END,
       CASE WHEN {REPAIRED} THEN '已更换并测试' ELSE '' END, '', 1 FROM repair_order o""",
    f"""INSERT INTO work_time (order_id, staff_id, started_at, minutes, by_hand, note, version)
       SELECT o.id, o.technician_id, strftime('%Y-%m-%d %H:%M:%S.000000', o.received_at, '+1 hour'), 15 + o.id % 60, 0,
       '', 1 FROM repair_order o WHERE {WORKED}""",
    f"""INSERT INTO labour_line (order_id, name, quantity, price, staff_id, added_at)
       SELECT o.id, '维修工时', 1000, {LABOUR}, o.technician_id, o.received_at FROM repair_order o WHERE {REPAIRED}""",
    f"""INSERT INTO part_use (order_id, part_id, quantity, state, origin, price, value, staff_id, at, version)
       SELECT o.id, part.id, 1000, 'used', part.origin, part.price, part.cost / 10000, o.technician_id, o.received_at, 1
       FROM repair_order o JOIN part ON part.id = {PART} WHERE {WITH_PART}""",
    """INSERT INTO part_ledger (part_id, at, staff_id, kind, quantity, reserved, value, order_id, reason)
       SELECT part_id, at, staff_id, 'used', -quantity, 0, -value, order_id, '' FROM part_use""",
    f"""INSERT INTO quotation (order_id, made_at, made_by, amount, words, answer, answered_at, answered_by,
       answered_how, recorded_by, version)
       SELECT o.id, o.received_at, 3, {LABOUR} * 3, '更换主板',
       CASE WHEN o.state = 'quoted' THEN 'open' ELSE 'accepted' END,
       CASE WHEN o.state <> 'quoted' THEN o.received_at END, '', CASE WHEN o.state = 'quoted' THEN '' ELSE 'phone' END,
       CASE WHEN o.state <> 'quoted' THEN 2 END, 1 FROM repair_order o WHERE o.id % 10 = 0 OR o.state = 'quoted'""",
    f"""INSERT INTO inspection (order_id, at, staff_id, passed, reason, own)
       SELECT o.id, o.ready_at, 1, 1, '', 0 FROM repair_order o WHERE {REPAIRED}""",
    """INSERT INTO order_note (order_id, at, staff_id, words)
       SELECT o.id, o.received_at, 3, '客户来电催问' FROM repair_order o WHERE o.id % 20 = 0""",
)

MONEY = (
    *(f"""INSERT INTO bill_line (order_id, kind, name, quantity, price, net, tax, charged)
       SELECT o.id, '{kind}', {name}, 1000, {amount}, free.it * ({NET.format(amount=amount)}),
       free.it * ({amount} - {NET.format(amount=amount)}), free.it FROM repair_order o
       JOIN (SELECT 0 it, 'warranty' service UNION ALL SELECT 1, 'paid') free ON free.service = o.service
       {joined} JOIN shop WHERE {OUT} AND {only}"""
      for kind, name, amount, joined, only in (
          ("labour", "'维修工时'", LABOUR, "", REPAIRED),
          ("part", "part.name", "part.price", f"JOIN part ON part.id = {PART}", WITH_PART),
          ("fee", "''", "o.diagnosis_fee", "", f"NOT {REPAIRED}"),
      )),
    f"""INSERT INTO bill (order_id, at, staff_id, labour, parts, fee, discount, discount_reason, tax, total, owed,
       owed_how, owed_reason, version)
       SELECT o.id, o.handed_out_at, 2, coalesce(sum(line.net) FILTER (WHERE kind = 'labour'), 0),
       coalesce(sum(line.net) FILTER (WHERE kind = 'part'), 0), coalesce(sum(line.net) FILTER (WHERE kind = 'fee'), 0),
       0, '', coalesce(sum(line.tax), 0), coalesce(sum(line.net + line.tax), 0), 0, '', '', 1
       FROM repair_order o LEFT JOIN bill_line line ON line.order_id = o.id WHERE {OUT} GROUP BY o.id""",
    """INSERT INTO payment (id, at, staff_id, customer_id, kind, means, amount, tendered)
       SELECT o.id, o.handed_out_at, 2, o.customer_id, 'payment', CASE o.id % 3 WHEN 0 THEN 'cash' WHEN 1 THEN 'wechat'
       ELSE 'card' END, bill.total, NULL FROM bill JOIN repair_order o ON o.id = bill.order_id WHERE bill.total > 0""",
    """INSERT INTO payment (id, at, staff_id, customer_id, kind, means, amount, tendered)
       SELECT o.id, o.received_at, 2, o.customer_id, 'deposit', 'cash', 5000, NULL FROM repair_order o
       WHERE o.state NOT IN ('handed_out', 'void') AND o.id % 4 = 0""",
    "INSERT INTO payment_share (id, payment_id, order_id, amount) SELECT id, id, id, amount FROM payment",
)

#: (what, subject, the subject's id, moment, by whom, old, new, of which orders)
STEPS = (
    ("intake.taken_in", "repair_order", "o.id", "o.received_at", 2, "NULL", "o.number", "1"),
    ("card.moved", "repair_order", "o.id", "o.received_at", 3, "'received'", "'diagnosing'", WORKED),
    ("card.moved", "repair_order", "o.id", "o.received_at", 3, "'diagnosing'", "'in_repair'", REPAIRED),
    ("card.moved", "repair_order", "o.id", "o.ready_at", 3, "'in_repair'", "'to_inspect repaired'", REPAIRED),
    ("card.moved", "repair_order", "o.id", "o.ready_at", 1, "'to_inspect'", "'ready repaired'", REPAIRED),
    ("payment.payment", "payment", "o.id", "o.handed_out_at", 2, "NULL", "'cash'", OUT),
    ("card.moved", "repair_order", "o.id", "o.handed_out_at", 2, "'ready'", "'handed_out'", OUT),
    ("pickup.handed_out", "register_line", "o.id", "o.handed_out_at", 2, "NULL", "''", OUT),
)
HISTORY = (
    """INSERT INTO history (at, staff_id, subject, subject_id, what, new)
       SELECT since, 2, 'customer', id, 'customer.added', name FROM customer""",
    """INSERT INTO history (at, staff_id, subject, subject_id, what, new)
       SELECT min(o.received_at), 2, 'article', a.id, 'article.added', a.brand || ' ' || a.model
       FROM repair_order o JOIN article a ON a.id = o.article_id GROUP BY a.id""",
    *(f"""INSERT INTO history (at, staff_id, subject, subject_id, order_id, what, old, new)
       SELECT {at}, {who}, '{subject}', {key}, o.id, '{what}', {old}, {new} FROM repair_order o WHERE {only}"""
      for what, subject, key, at, who, old, new, only in STEPS),
)


def put_all(connection: Connection) -> None:
    """Customers, articles, parts and orders are there; write everything that belongs to them."""
    for statement in (*AT_INTAKE, *ON_THE_BENCH, *MONEY, *HISTORY):
        connection.execute(statement)
