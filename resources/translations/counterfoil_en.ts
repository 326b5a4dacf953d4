<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Allowed</name>
        <message>
            <source>For: {roles}</source>
            <translation>For: {roles}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Not answered yet</translation>
        </message>
        <message>
            <source>Replaced by a newer one</source>
            <translation>Replaced by a newer one</translation>
        </message>
    </context>
    <context>
        <name>Arrived</name>
        <message numerus="yes">
            <source>Parts have come for %n job(s) of yours</source>
            <translation>
                <numerusform>Parts have come for %n job of yours</numerusform>
                <numerusform>Parts have come for %n jobs of yours</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts have come: {count}</source>
            <translation>Parts have come: {count}</translation>
        </message>
    </context>
    <context>
        <name>ArticleForm</name>
        <message>
            <source>Bought on</source>
            <translation>Bought on</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Brand</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Proof of it</source>
            <translation>Proof of it</translation>
        </message>
        <message>
            <source>Serial number / IMEI</source>
            <translation>Serial number / IMEI</translation>
        </message>
        <message>
            <source>Sold by us</source>
            <translation>Sold by us</translation>
        </message>
    </context>
    <context>
        <name>Buying</name>
        <message numerus="yes">
            <source>%n code(s) that nobody knows</source>
            <translation>
                <numerusform>%n code that nobody knows</numerusform>
                <numerusform>%n codes that nobody knows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n job(s) (waits|wait)</source>
            <translation>
                <numerusform>%n job waits</numerusform>
                <numerusform>%n jobs wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), {total}</source>
            <translation>
                <numerusform>%n line, {total}</numerusform>
                <numerusform>%n lines, {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) made: look at (it|them), then send (it|them).</source>
            <translation>
                <numerusform>%n order made: look at it, then send it.</numerusform>
                <numerusform>%n orders made: look at them, then send them.</numerusform>
            </translation>
        </message>
        <message>
            <source>A delivery without an order</source>
            <translation>A delivery without an order</translation>
        </message>
        <message>
            <source>A new supplier</source>
            <translation>A new supplier</translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation>Add a part</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Add them</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message numerus="yes">
            <source>Adds %n: {serials}</source>
            <translation>
                <numerusform>Adds %n: {serials}</numerusform>
                <numerusform>Adds %n: {serials}</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Average after</source>
            <translation>Average after</translation>
        </message>
        <message>
            <source>Average before</source>
            <translation>Average before</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Begin it</source>
            <translation>Begin it</translation>
        </message>
        <message>
            <source>Begin to count</source>
            <translation>Begin to count</translation>
        </message>
        <message>
            <source>Book it in</source>
            <translation>Book it in</translation>
        </message>
        <message>
            <source>Book it in: {pieces}, {total}</source>
            <translation>Book it in: {pieces}, {total}</translation>
        </message>
        <message>
            <source>Booked in: {number}</source>
            <translation>Booked in: {number}</translation>
        </message>
        <message>
            <source>Buy there again</source>
            <translation>Buy there again</translation>
        </message>
        <message>
            <source>Buying</source>
            <translation>Buying</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <source>CSV for an e-mail</source>
            <translation>CSV for an e-mail</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Choose one at the left, or press Alt+N for a new one.</source>
            <translation>Choose one at the left, or press Alt+N for a new one.</translation>
        </message>
        <message>
            <source>Choose one at the left. “Receive” on an order begins one; so does Alt+N, without an order.</source>
            <translation>Choose one at the left. “Receive” on an order begins one; so does Alt+N, without an order.</translation>
        </message>
        <message>
            <source>Close it short</source>
            <translation>Close it short</translation>
        </message>
        <message>
            <source>Close short…</source>
            <translation>Close short…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes that nobody knows</source>
            <translation>Codes that nobody knows</translation>
        </message>
        <message>
            <source>Confirmed…</source>
            <translation>Confirmed…</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>Credited…</source>
            <translation>Credited…</translation>
        </message>
        <message>
            <source>Days until it comes</source>
            <translation>Days until it comes</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Deliveries</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>Delivery note…</source>
            <translation>Delivery note…</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Do not book it</source>
            <translation>Do not book it</translation>
        </message>
        <message>
            <source>Do not book it…</source>
            <translation>Do not book it…</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Drop</translation>
        </message>
        <message>
            <source>Drop the code</source>
            <translation>Drop the code</translation>
        </message>
        <message>
            <source>Drop this draft?</source>
            <translation>Drop this draft?</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Find or scan a part</source>
            <translation>Find or scan a part</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
        </message>
        <message>
            <source>First serial number</source>
            <translation>First serial number</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>From which supplier?</source>
            <translation>From which supplier?</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>Goods in</translation>
        </message>
        <message>
            <source>How much is credited?</source>
            <translation>How much is credited?</translation>
        </message>
        <message>
            <source>It goes back</source>
            <translation>It goes back</translation>
        </message>
        <message>
            <source>It is credited</source>
            <translation>It is credited</translation>
        </message>
        <message>
            <source>It is here again</source>
            <translation>It is here again</translation>
        </message>
        <message>
            <source>It is kept below for later: say whose it is, or drop it.</source>
            <translation>It is kept below for later: say whose it is, or drop it.</translation>
        </message>
        <message>
            <source>It is sent</source>
            <translation>It is sent</translation>
        </message>
        <message>
            <source>It sells…</source>
            <translation>It sells…</translation>
        </message>
        <message>
            <source>Jobs wait</source>
            <translation>Jobs wait</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Labels as counted</source>
            <translation>Labels as counted</translation>
        </message>
        <message>
            <source>Last cost</source>
            <translation>Last cost</translation>
        </message>
        <message>
            <source>Last serial number</source>
            <translation>Last serial number</translation>
        </message>
        <message>
            <source>Lines of the order</source>
            <translation>Lines of the order</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Listed</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Make the orders</source>
            <translation>Make the orders</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>Maker's number</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New delivery</source>
            <translation>New delivery</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>New order</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>New return</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>New supplier</translation>
        </message>
        <message>
            <source>No delivery here. “Receive” on an order begins one, or Alt+N for one without.</source>
            <translation>No delivery here. “Receive” on an order begins one, or Alt+N for one without.</translation>
        </message>
        <message>
            <source>No delivery is chosen</source>
            <translation>No delivery is chosen</translation>
        </message>
        <message>
            <source>No order here. Alt+N begins one; “To order” makes them of what is short.</source>
            <translation>No order here. Alt+N begins one; “To order” makes them of what is short.</translation>
        </message>
        <message>
            <source>No order is chosen</source>
            <translation>No order is chosen</translation>
        </message>
        <message>
            <source>No return is chosen</source>
            <translation>No return is chosen</translation>
        </message>
        <message>
            <source>No supplier here. Press Alt+N to write one down.</source>
            <translation>No supplier here. Press Alt+N to write one down.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Nobody knows {code}</source>
            <translation>Nobody knows {code}</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Not sold any more</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing goes back. Alt+N begins a return.</source>
            <translation>Nothing goes back. Alt+N begins a return.</translation>
        </message>
        <message>
            <source>Nothing is short. Minimum, maximum and days stand in each part's form.</source>
            <translation>Nothing is short. Minimum, maximum and days stand in each part's form.</translation>
        </message>
        <message>
            <source>Nothing new to save.</source>
            <translation>Nothing new to save.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>On order</source>
            <translation>On order</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>Open orders</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Ordered at</source>
            <translation>Ordered at</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>Our customer number</source>
            <translation>Our customer number</translation>
        </message>
        <message>
            <source>Our part number</source>
            <translation>Our part number</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Price of one</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Prices</translation>
        </message>
        <message>
            <source>Prices by quantity</source>
            <translation>Prices by quantity</translation>
        </message>
        <message>
            <source>Prices that differ</source>
            <translation>Prices that differ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>Purchase order as CSV</source>
            <translation>Purchase order as CSV</translation>
        </message>
        <message>
            <source>Purchase orders</source>
            <translation>Purchase orders</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>Refused, it is here again…</source>
            <translation>Refused, it is here again…</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retire</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Returns</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Scan each piece</source>
            <translation>Scan each piece</translation>
        </message>
        <message>
            <source>Scan or type a code</source>
            <translation>Scan or type a code</translation>
        </message>
        <message>
            <source>Scan what came</source>
            <translation>Scan what came</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>Send it back</translation>
        </message>
        <message>
            <source>Sent to the supplier…</source>
            <translation>Sent to the supplier…</translation>
        </message>
        <message>
            <source>Sent. F8 shows its paper, Alt+E writes it as CSV.</source>
            <translation>Sent. F8 shows its paper, Alt+E writes it as CSV.</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serial number</translation>
        </message>
        <message>
            <source>Serial number of {part}</source>
            <translation>Serial number of {part}</translation>
        </message>
        <message>
            <source>Serial numbers that are counted</source>
            <translation>Serial numbers that are counted</translation>
        </message>
        <message>
            <source>Serial numbers…</source>
            <translation>Serial numbers…</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message numerus="yes">
            <source>Since {day}: bought {pieces} for {spent}; %n (delivery|deliveries), {late} late</source>
            <translation>
                <numerusform>Since {day}: bought {pieces} for {spent}; %n delivery, {late} late</numerusform>
                <numerusform>Since {day}: bought {pieces} for {spent}; %n deliveries, {late} late</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Supplier saved</source>
            <translation>Supplier saved</translation>
        </message>
        <message>
            <source>Supplier, order</source>
            <translation>Supplier, order</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Suppliers</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Take it</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Take it off</translation>
        </message>
        <message>
            <source>Take the line off</source>
            <translation>Take the line off</translation>
        </message>
        <message>
            <source>The number on the delivery note</source>
            <translation>The number on the delivery note</translation>
        </message>
        <message>
            <source>Their number</source>
            <translation>Their number</translation>
        </message>
        <message>
            <source>Their order number</source>
            <translation>Their order number</translation>
        </message>
        <message>
            <source>These jobs have their part now: {jobs}</source>
            <translation>These jobs have their part now: {jobs}</translation>
        </message>
        <message>
            <source>These prices change what a part costs on average</source>
            <translation>These prices change what a part costs on average</translation>
        </message>
        <message>
            <source>They are right: book it in</source>
            <translation>They are right: book it in</translation>
        </message>
        <message>
            <source>Tick or not</source>
            <translation>Tick or not</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>To come</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>To order</translation>
        </message>
        <message>
            <source>To which supplier?</source>
            <translation>To which supplier?</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Waits for it: {jobs}</source>
            <translation>Waits for it: {jobs}</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>What came</translation>
        </message>
        <message>
            <source>What goes back</source>
            <translation>What goes back</translation>
        </message>
        <message>
            <source>What it sells</source>
            <translation>What it sells</translation>
        </message>
        <message>
            <source>What the supplier confirmed</source>
            <translation>What the supplier confirmed</translation>
        </message>
        <message>
            <source>When should it be here? Empty: by the supplier's days.</source>
            <translation>When should it be here? Empty: by the supplier's days.</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>Whose is it?</translation>
        </message>
        <message>
            <source>Whose is {code}?</source>
            <translation>Whose is {code}?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Why does the rest not come?</source>
            <translation>Why does the rest not come?</translation>
        </message>
        <message>
            <source>Why does the supplier not take it? It comes back into the stock.</source>
            <translation>Why does the supplier not take it? It comes back into the stock.</translation>
        </message>
        <message>
            <source>Why is this delivery not booked?</source>
            <translation>Why is this delivery not booked?</translation>
        </message>
        <message>
            <source>Why it goes back</source>
            <translation>Why it goes back</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Written: {name}</translation>
        </message>
        <message>
            <source>Your part number</source>
            <translation>Your part number</translation>
        </message>
        <message>
            <source>a delivery without an order</source>
            <translation>a delivery without an order</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>below minimum {minimum}</source>
            <translation>below minimum {minimum}</translation>
        </message>
        <message>
            <source>book the delivery in</source>
            <translation>book the delivery in</translation>
        </message>
        <message>
            <source>bought here first</source>
            <translation>bought here first</translation>
        </message>
        <message>
            <source>credited {amount}</source>
            <translation>credited {amount}</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>dropped</translation>
        </message>
        <message>
            <source>empty: the supplier's price at this quantity</source>
            <translation>empty: the supplier's price at this quantity</translation>
        </message>
        <message>
            <source>expected {day}</source>
            <translation>expected {day}</translation>
        </message>
        <message>
            <source>from a quantity on, the price of one: 1: 40, 10: 35.50</source>
            <translation>from a quantity on, the price of one: 1: 40, 10: 35.50</translation>
        </message>
        <message>
            <source>labels, as many as were counted</source>
            <translation>labels, as many as were counted</translation>
        </message>
        <message>
            <source>late: expected {day}</source>
            <translation>late: expected {day}</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>look again</translation>
        </message>
        <message>
            <source>make an order for each supplier</source>
            <translation>make an order for each supplier</translation>
        </message>
        <message>
            <source>name, contact, phone, our number…</source>
            <translation>name, contact, phone, our number…</translation>
        </message>
        <message>
            <source>name, number, barcode, supplier's number…</source>
            <translation>name, number, barcode, supplier's number…</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>new order</translation>
        </message>
        <message>
            <source>new return</source>
            <translation>new return</translation>
        </message>
        <message>
            <source>new supplier</source>
            <translation>new supplier</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>nobody known</translation>
        </message>
        <message>
            <source>nobody's yet</source>
            <translation>nobody's yet</translation>
        </message>
        <message>
            <source>number, delivery note, supplier…</source>
            <translation>number, delivery note, supplier…</translation>
        </message>
        <message>
            <source>number, supplier, their number…</source>
            <translation>number, supplier, their number…</translation>
        </message>
        <message>
            <source>number, supplier…</source>
            <translation>number, supplier…</translation>
        </message>
        <message>
            <source>open ones</source>
            <translation>open ones</translation>
        </message>
        <message>
            <source>or how many</source>
            <translation>or how many</translation>
        </message>
        <message>
            <source>order it</source>
            <translation>order it</translation>
        </message>
        <message>
            <source>order the line, or not</source>
            <translation>order the line, or not</translation>
        </message>
        <message>
            <source>packs of {pack}</source>
            <translation>packs of {pack}</translation>
        </message>
        <message>
            <source>print it</source>
            <translation>print it</translation>
        </message>
        <message>
            <source>quantity and price of the line</source>
            <translation>quantity and price of the line</translation>
        </message>
        <message>
            <source>quantity and supplier of the line</source>
            <translation>quantity and supplier of the line</translation>
        </message>
        <message>
            <source>save the supplier</source>
            <translation>save the supplier</translation>
        </message>
        <message>
            <source>scan or type it</source>
            <translation>scan or type it</translation>
        </message>
        <message>
            <source>see the paper</source>
            <translation>see the paper</translation>
        </message>
        <message>
            <source>send it back; take the credit</source>
            <translation>send it back; take the credit</translation>
        </message>
        <message>
            <source>send the draft; receive what was sent</source>
            <translation>send the draft; receive what was sent</translation>
        </message>
        <message>
            <source>sent back: {what}</source>
            <translation>sent back: {what}</translation>
        </message>
        <message>
            <source>sent {at}</source>
            <translation>sent {at}</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>somebody else</translation>
        </message>
        <message>
            <source>those we buy from</source>
            <translation>those we buy from</translation>
        </message>
        <message>
            <source>to order, orders, goods in, suppliers, returns</source>
            <translation>to order, orders, goods in, suppliers, returns</translation>
        </message>
        <message>
            <source>used {used} a month</source>
            <translation>used {used} a month</translation>
        </message>
        <message numerus="yes">
            <source>used {used} a month × %n day(s)</source>
            <translation>
                <numerusform>used {used} a month × %n day</numerusform>
                <numerusform>used {used} a month × %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>with retired ones</source>
            <translation>with retired ones</translation>
        </message>
        <message>
            <source>write the order as CSV</source>
            <translation>write the order as CSV</translation>
        </message>
        <message>
            <source>{code} is “{part}” from now on.</source>
            <translation>{code} is “{part}” from now on.</translation>
        </message>
        <message>
            <source>{code} is “{part}” from now on. The delivery is booked: nothing was counted.</source>
            <translation>{code} is “{part}” from now on. The delivery is booked: nothing was counted.</translation>
        </message>
        <message>
            <source>{document} as it will be printed</source>
            <translation>{document} as it will be printed</translation>
        </message>
        <message>
            <source>{document} is being printed.</source>
            <translation>{document} is being printed.</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (retired)</translation>
        </message>
        <message>
            <source>{part}: now its serial number</source>
            <translation>{part}: now its serial number</translation>
        </message>
        <message>
            <source>{part}: serial numbers that follow each other</source>
            <translation>{part}: serial numbers that follow each other</translation>
        </message>
        <message>
            <source>{part}: {came} of {ordered}</source>
            <translation>{part}: {came} of {ordered}</translation>
        </message>
        <message>
            <source>{part}: {came}, not ordered</source>
            <translation>{part}: {came}, not ordered</translation>
        </message>
        <message>
            <source>{part}: {came}, only {ordered} ordered</source>
            <translation>{part}: {came}, only {ordered} ordered</translation>
        </message>
        <message>
            <source>{quantity} {unit} free</source>
            <translation>{quantity} {unit} free</translation>
        </message>
        <message>
            <source>{ticked} of {all} to order: {orders}, {total}</source>
            <translation>{ticked} of {all} to order: {orders}, {total}</translation>
        </message>
    </context>
    <context>
        <name>CameIn</name>
        <message>
            <source>About the article</source>
            <translation>About the article</translation>
        </message>
        <message>
            <source>About the customer</source>
            <translation>About the customer</translation>
        </message>
        <message>
            <source>Accessories</source>
            <translation>Accessories</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Bought</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Declared value</source>
            <translation>Declared value</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Deposit</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>Diagnosis fee</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimate</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>Hide the unlock code</source>
            <translation>Hide the unlock code</translation>
        </message>
        <message>
            <source>Inside complete</source>
            <translation>Inside complete</translation>
        </message>
        <message>
            <source>Seen when tried</source>
            <translation>Seen when tried</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>Serial</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Show the unlock code</source>
            <translation>Show the unlock code</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>Tampered with</source>
            <translation>Tampered with</translation>
        </message>
        <message>
            <source>WHAT CAME IN</source>
            <translation>WHAT CAME IN</translation>
        </message>
        <message>
            <source>Who looks is written into the history.</source>
            <translation>Who looks is written into the history.</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer's page</source>
            <translation>Customer's page</translation>
        </message>
        <message>
            <source>Due {at}</source>
            <translation>Due {at}</translation>
        </message>
        <message>
            <source>Handed out {at}</source>
            <translation>Handed out {at}</translation>
        </message>
        <message>
            <source>nobody assigned yet</source>
            <translation>nobody assigned yet</translation>
        </message>
        <message>
            <source>sent to {name}</source>
            <translation>sent to {name}</translation>
        </message>
        <message>
            <source>shelf {shelf}</source>
            <translation>shelf {shelf}</translation>
        </message>
        <message>
            <source>‼ Urgent</source>
            <translation>‼ Urgent</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Correct intake</source>
            <translation>Correct intake</translation>
        </message>
        <message>
            <source>No card is open. Scan a repair tag, or choose an order in the list.</source>
            <translation>No card is open. Scan a repair tag, or choose an order in the list.</translation>
        </message>
        <message>
            <source>Nothing was saved. Look at what is new, then do it again.</source>
            <translation>Nothing was saved. Look at what is new, then do it again.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>{document} as it will be printed</source>
            <translation>{document} as it will be printed</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>No card is open: scan a tag, or choose an order in the list.</source>
            <translation>No card is open: scan a tag, or choose an order in the list.</translation>
        </message>
        <message>
            <source>Repair cards</source>
            <translation>Repair cards</translation>
        </message>
        <message>
            <source>add a note</source>
            <translation>add a note</translation>
        </message>
        <message>
            <source>add labour</source>
            <translation>add labour</translation>
        </message>
        <message>
            <source>add photos or files</source>
            <translation>add photos or files</translation>
        </message>
        <message>
            <source>add the picture or the files of the clipboard</source>
            <translation>add the picture or the files of the clipboard</translation>
        </message>
        <message>
            <source>correct the intake</source>
            <translation>correct the intake</translation>
        </message>
        <message>
            <source>find or scan a part for this card</source>
            <translation>find or scan a part for this card</translation>
        </message>
        <message>
            <source>from the list into what was found; Esc goes back</source>
            <translation>from the list into what was found; Esc goes back</translation>
        </message>
        <message>
            <source>new promise</source>
            <translation>new promise</translation>
        </message>
        <message>
            <source>note time by hand</source>
            <translation>note time by hand</translation>
        </message>
        <message>
            <source>print tag, card, receipt, report or a notice to collect</source>
            <translation>print tag, card, receipt, report or a notice to collect</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>quote</translation>
        </message>
        <message>
            <source>save what was found</source>
            <translation>save what was found</translation>
        </message>
        <message>
            <source>see the paper chosen under Ctrl+P, or the repair card, as it will be printed</source>
            <translation>see the paper chosen under Ctrl+P, or the repair card, as it will be printed</translation>
        </message>
        <message>
            <source>start or stop your clock</source>
            <translation>start or stop your clock</translation>
        </message>
        <message>
            <source>the customer was told</source>
            <translation>the customer was told</translation>
        </message>
        <message>
            <source>the customer's answer</source>
            <translation>the customer's answer</translation>
        </message>
        <message>
            <source>the next section of the card, the one before</source>
            <translation>the next section of the card, the one before</translation>
        </message>
        <message>
            <source>the usual next step</source>
            <translation>the usual next step</translation>
        </message>
        <message>
            <source>while you wait: straight to ready</source>
            <translation>while you wait: straight to ready</translation>
        </message>
    </context>
    <context>
        <name>Cause</name>
        <message>
            <source>broken by us</source>
            <translation>broken by us</translation>
        </message>
        <message>
            <source>faulty on arrival</source>
            <translation>faulty on arrival</translation>
        </message>
        <message>
            <source>surplus</source>
            <translation>surplus</translation>
        </message>
        <message>
            <source>wrong part</source>
            <translation>wrong part</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>+ something else</source>
            <translation>+ something else</translation>
        </message>
        <message>
            <source>Enter puts it on the list.</source>
            <translation>Enter puts it on the list.</translation>
        </message>
    </context>
    <context>
        <name>Clauses</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>  row {row}  {name}: {reasons}</source>
            <translation>  row {row}  {name}: {reasons}</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or file(s) (is|are) missing or damaged in it</source>
            <translation>
                <numerusform>%n photo or file is missing or damaged in it</numerusform>
                <numerusform>%n photos or files are missing or damaged in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or file(s) could not be brought back.</source>
            <translation>
                <numerusform>%n photo or file could not be brought back.</numerusform>
                <numerusform>%n photos or files could not be brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) brought in. It can be undone under Settings → Lists in and out.</source>
            <translation>
                <numerusform>%n row brought in. It can be undone under Settings → Lists in and out.</numerusform>
                <numerusform>%n rows brought in. It can be undone under Settings → Lists in and out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}.</source>
            <translation>
                <numerusform>%n row written to {path}.</numerusform>
                <numerusform>%n rows written to {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup made and checked: {path} ({orders} orders, {size} MB)</source>
            <translation>Backup made and checked: {path} ({orders} orders, {size} MB)</translation>
        </message>
        <message>
            <source>Everything adds up: the stock and its value at every place, what is reserved, and each piece with a serial number ({parts} parts).</source>
            <translation>Everything adds up: the stock and its value at every place, what is reserved, and each piece with a serial number ({parts} parts).</translation>
        </message>
        <message>
            <source>Filling the demo shop. This takes a few seconds …</source>
            <translation>Filling the demo shop. This takes a few seconds …</translation>
        </message>
        <message>
            <source>Made besides: {kind} {names}</source>
            <translation>Made besides: {kind} {names}</translation>
        </message>
        <message>
            <source>New numbers jump ahead, so that none that is on paper already is given out again.</source>
            <translation>New numbers jump ahead, so that none that is on paper already is given out again.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>PIN of {name}: </source>
            <translation>PIN of {name}: </translation>
        </message>
        <message>
            <source>Put this backup in place of the shop as it is now? The shop as it is now is kept beside it. [y/N] </source>
            <translation>Put this backup in place of the shop as it is now? The shop as it is now is kept beside it. [y/N] </translation>
        </message>
        <message>
            <source>Shop: {shop}
Made: {moment}
Orders: {orders} (the last one {last})
Customers: {customers}
Files: {files}</source>
            <translation>Shop: {shop}
Made: {moment}
Orders: {orders} (the last one {last})
Customers: {customers}
Files: {files}</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>The backup is in place.</translation>
        </message>
        <message>
            <source>There is no backup yet. Make one: {command}</source>
            <translation>There is no backup yet. Make one: {command}</translation>
        </message>
        <message>
            <source>There is no screen here to show the window on. Start it on a desktop, or see the program at work without a screen: {command}</source>
            <translation>There is no screen here to show the window on. Start it on a desktop, or see the program at work without a screen: {command}</translation>
        </message>
        <message>
            <source>What was there before lies in {folder}</source>
            <translation>What was there before lies in {folder}</translation>
        </message>
        <message>
            <source>{moment}  DAMAGED  {path}</source>
            <translation>{moment}  DAMAGED  {path}</translation>
        </message>
        <message>
            <source>{moment}  {orders} orders  {path}</source>
            <translation>{moment}  {orders} orders  {path}</translation>
        </message>
        <message>
            <source>{number}  {name}: stock, value or what is reserved differs from the ledger</source>
            <translation>{number}  {name}: stock, value or what is reserved differs from the ledger</translation>
        </message>
        <message>
            <source>{number}  {name}: the pieces with serial numbers are not as many as the stock</source>
            <translation>{number}  {name}: the pieces with serial numbers are not as many as the stock</translation>
        </message>
        <message>
            <source>{sheet}: left out, it is no list</source>
            <translation>{sheet}: left out, it is no list</translation>
        </message>
        <message>
            <source>{wrong} of {parts} parts do not add up. Count them, and tell whoever looks after the program.</source>
            <translation>{wrong} of {parts} parts do not add up. Count them, and tell whoever looks after the program.</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>! on another shelf</source>
            <translation>! on another shelf</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put on (its shelf|their shelves).</source>
            <translation>
                <numerusform>%n article put on (its shelf|their shelves).</numerusform>
                <numerusform>%n articles put on (its shelf|their shelves).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) (is|are) not written yet.</source>
            <translation>
                <numerusform>%n scan is not written yet.</numerusform>
                <numerusform>%n scans are not written yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>A manager agrees</source>
            <translation>A manager agrees</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>All articles</translation>
        </message>
        <message>
            <source>All is counted</source>
            <translation>All is counted</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>All lines</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>All parts</translation>
        </message>
        <message>
            <source>Altogether</source>
            <translation>Altogether</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>As it will be printed</source>
            <translation>As it will be printed</translation>
        </message>
        <message>
            <source>Back to counting</source>
            <translation>Back to counting</translation>
        </message>
        <message>
            <source>Back to the scans</source>
            <translation>Back to the scans</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Blind: what is expected is hidden until all is counted</source>
            <translation>Blind: what is expected is hidden until all is counted</translation>
        </message>
        <message>
            <source>Book the differences</source>
            <translation>Book the differences</translation>
        </message>
        <message>
            <source>Book them</source>
            <translation>Book them</translation>
        </message>
        <message>
            <source>Book…</source>
            <translation>Book…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Choose a count, or begin one with Alt+N. The shop can go on working meanwhile.</source>
            <translation>Choose a count, or begin one with Alt+N. The shop can go on working meanwhile.</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>Claim number</translation>
        </message>
        <message>
            <source>Close the count</source>
            <translation>Close the count</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codes that no part has</source>
            <translation>Codes that no part has</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Count again</translation>
        </message>
        <message>
            <source>Count it so</source>
            <translation>Count it so</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Counting</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Counts</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customers' articles</source>
            <translation>Customers' articles</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>From now on the part has this barcode</source>
            <translation>From now on the part has this barcode</translation>
        </message>
        <message>
            <source>Give the count up? Nothing is booked, what was scanned stays written.</source>
            <translation>Give the count up? Nothing is booked, what was scanned stays written.</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Give up…</translation>
        </message>
        <message>
            <source>Here, though out</source>
            <translation>Here, though out</translation>
        </message>
        <message>
            <source>In one go…</source>
            <translation>In one go…</translation>
        </message>
        <message>
            <source>It is this part's</source>
            <translation>It is this part's</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Last scans</source>
            <translation>Last scans</translation>
        </message>
        <message>
            <source>Lines of the count</source>
            <translation>Lines of the count</translation>
        </message>
        <message>
            <source>Lines that can't be booked are left, the others are booked</source>
            <translation>Lines that can't be booked are left, the others are booked</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>More than expected {more}, less {less}, together {sum}</source>
            <translation>More than expected {more}, less {less}, together {sum}</translation>
        </message>
        <message>
            <source>Moved meanwhile</source>
            <translation>Moved meanwhile</translation>
        </message>
        <message>
            <source>New count</source>
            <translation>New count</translation>
        </message>
        <message>
            <source>No count yet. Press Alt+N to begin one.</source>
            <translation>No count yet. Press Alt+N to begin one.</translation>
        </message>
        <message>
            <source>No such line.</source>
            <translation>No such line.</translation>
        </message>
        <message>
            <source>Nobody's</source>
            <translation>Nobody's</translation>
        </message>
        <message>
            <source>Not asked for</source>
            <translation>Not asked for</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Not counted</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing was found of {count} lines: count each of them as none?</source>
            <translation>Nothing was found of {count} lines: count each of them as none?</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>On another shelf</source>
            <translation>On another shelf</translation>
        </message>
        <message>
            <source>One category</source>
            <translation>One category</translation>
        </message>
        <message>
            <source>One shelf</source>
            <translation>One shelf</translation>
        </message>
        <message>
            <source>PIN or badge</source>
            <translation>PIN or badge</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Quantity of the next scan</source>
            <translation>Quantity of the next scan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason…</source>
            <translation>Reason…</translation>
        </message>
        <message>
            <source>Scan, or type a code and press Enter</source>
            <translation>Scan, or type a code and press Enter</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Seen on</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>So many lie there now</source>
            <translation>So many lie there now</translation>
        </message>
        <message>
            <source>Standing at shelf</source>
            <translation>Standing at shelf</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Take the last scan back</source>
            <translation>Take the last scan back</translation>
        </message>
        <message>
            <source>That is so</source>
            <translation>That is so</translation>
        </message>
        <message>
            <source>The books take the shelf</source>
            <translation>The books take the shelf</translation>
        </message>
        <message>
            <source>The rest is none</source>
            <translation>The rest is none</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Throw them away</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Undo it</translation>
        </message>
        <message>
            <source>Undo the count: the contrary of every difference is booked</source>
            <translation>Undo the count: the contrary of every difference is booked</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Undo…</translation>
        </message>
        <message>
            <source>Unknown codes</source>
            <translation>Unknown codes</translation>
        </message>
        <message>
            <source>Unknown codes: {n}</source>
            <translation>Unknown codes: {n}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What came was counted, too</source>
            <translation>What came was counted, too</translation>
        </message>
        <message>
            <source>What is left…</source>
            <translation>What is left…</translation>
        </message>
        <message>
            <source>What is scanned stands here, the newest first.</source>
            <translation>What is scanned stands here, the newest first.</translation>
        </message>
        <message>
            <source>What is to be counted?</source>
            <translation>What is to be counted?</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>What it did</translation>
        </message>
        <message>
            <source>What left had been counted before it left</source>
            <translation>What left had been counted before it left</translation>
        </message>
        <message>
            <source>What moved since the last count</source>
            <translation>What moved since the last count</translation>
        </message>
        <message>
            <source>What moved…</source>
            <translation>What moved…</translation>
        </message>
        <message>
            <source>What was not counted stays as it is</source>
            <translation>What was not counted stays as it is</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Whose is it…</source>
            <translation>Whose is it…</translation>
        </message>
        <message>
            <source>Why does {name} differ?</source>
            <translation>Why does {name} differ?</translation>
        </message>
        <message>
            <source>Write them again</source>
            <translation>Write them again</translation>
        </message>
        <message>
            <source>all is counted; then book what differs</source>
            <translation>all is counted; then book what differs</translation>
        </message>
        <message>
            <source>back to the list of counts</source>
            <translation>back to the list of counts</translation>
        </message>
        <message>
            <source>being counted</source>
            <translation>being counted</translation>
        </message>
        <message>
            <source>between the scans {out} left, {came} came</source>
            <translation>between the scans {out} left, {came} came</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>booked</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>counted, though it was not to be counted here</source>
            <translation>counted, though it was not to be counted here</translation>
        </message>
        <message>
            <source>empty: all shelves</source>
            <translation>empty: all shelves</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>given up</translation>
        </message>
        <message>
            <source>kept on {shelf} by the books</source>
            <translation>kept on {shelf} by the books</translation>
        </message>
        <message>
            <source>left meanwhile</source>
            <translation>left meanwhile</translation>
        </message>
        <message>
            <source>new count</source>
            <translation>new count</translation>
        </message>
        <message>
            <source>no shelf</source>
            <translation>no shelf</translation>
        </message>
        <message>
            <source>not here by the books: {state}</source>
            <translation>not here by the books: {state}</translation>
        </message>
        <message>
            <source>now scan its serial number</source>
            <translation>now scan its serial number</translation>
        </message>
        <message>
            <source>print sheets, or what came of the count</source>
            <translation>print sheets, or what came of the count</translation>
        </message>
        <message>
            <source>reserved for {numbers}</source>
            <translation>reserved for {numbers}</translation>
        </message>
        <message>
            <source>scanned before, counted once</source>
            <translation>scanned before, counted once</translation>
        </message>
        <message>
            <source>see them before</source>
            <translation>see them before</translation>
        </message>
        <message>
            <source>to be counted again</source>
            <translation>to be counted again</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>to be looked at</translation>
        </message>
        <message>
            <source>type the PIN, or scan the badge</source>
            <translation>type the PIN, or scan the badge</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <source>unknown code, kept for later</source>
            <translation>unknown code, kept for later</translation>
        </message>
        <message>
            <source>was not to be counted</source>
            <translation>was not to be counted</translation>
        </message>
        <message>
            <source>what comes now stands here</source>
            <translation>what comes now stands here</translation>
        </message>
        <message>
            <source>{code}: which part is it?</source>
            <translation>{code}: which part is it?</translation>
        </message>
        <message>
            <source>{name}: counted in one go</source>
            <translation>{name}: counted in one go</translation>
        </message>
        <message>
            <source>{name}: while it was counted {out} left and {came} came. Was that counted?</source>
            <translation>{name}: while it was counted {out} left and {came} came. Was that counted?</translation>
        </message>
        <message>
            <source>{number} is being printed.</source>
            <translation>{number} is being printed.</translation>
        </message>
        <message>
            <source>{state} · {counted} of {lines} lines</source>
            <translation>{state} · {counted} of {lines} lines</translation>
        </message>
        <message>
            <source>⚠ here, though out by the books</source>
            <translation>⚠ here, though out by the books</translation>
        </message>
        <message>
            <source>⚠ missing</source>
            <translation>⚠ missing</translation>
        </message>
        <message>
            <source>✓ seen</source>
            <translation>✓ seen</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Log file: {path}</source>
            <translation>Log file: {path}</translation>
        </message>
        <message>
            <source>Something in the program went wrong.</source>
            <translation>Something in the program went wrong.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>This is not your fault. What you typed is still there, and what was saved is safe. You can go on working; if it happens again, close the program and start it anew.</source>
            <translation>This is not your fault. What you typed is still there, and what was saved is safe. You can go on working; if it happens again, close the program and start it anew.</translation>
        </message>
    </context>
    <context>
        <name>Customers</name>
        <message numerus="yes">
            <source>%n article(s) here now</source>
            <translation>
                <numerusform>%n article here now</numerusform>
                <numerusform>%n articles here now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) moved.</source>
            <translation>
                <numerusform>%n order moved.</numerusform>
                <numerusform>%n orders moved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) of {company}</source>
            <translation>
                <numerusform>%n other of {company}</numerusform>
                <numerusform>%n others of {company}</numerusform>
            </translation>
        </message>
        <message>
            <source>A new article like this one</source>
            <translation>A new article like this one</translation>
        </message>
        <message>
            <source>A new customer</source>
            <translation>A new customer</translation>
        </message>
        <message numerus="yes">
            <source>Also written “{name}” (%n (person|people)).</source>
            <translation>
                <numerusform>Also written “{name}” (%n person).</numerusform>
                <numerusform>Also written “{name}” (%n people).</numerusform>
            </translation>
        </message>
        <message>
            <source>Article saved.</source>
            <translation>Article saved.</translation>
        </message>
        <message>
            <source>Article, order</source>
            <translation>Article, order</translation>
        </message>
        <message>
            <source>Articles and orders</source>
            <translation>Articles and orders</translation>
        </message>
        <message>
            <source>Articles come with an intake (F3 after saving).</source>
            <translation>Articles come with an intake (F3 after saving).</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Belongs to no company.</source>
            <translation>Belongs to no company.</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Customer added.</source>
            <translation>Customer added.</translation>
        </message>
        <message>
            <source>Customer saved.</source>
            <translation>Customer saved.</translation>
        </message>
        <message>
            <source>Customer since {day}</source>
            <translation>Customer since {day}</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <source>Fault, serial number</source>
            <translation>Fault, serial number</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>It is theirs now</source>
            <translation>It is theirs now</translation>
        </message>
        <message>
            <source>It is {name}'s now.</source>
            <translation>It is {name}'s now.</translation>
        </message>
        <message>
            <source>It was never here.</source>
            <translation>It was never here.</translation>
        </message>
        <message>
            <source>Its orders</source>
            <translation>Its orders</translation>
        </message>
        <message numerus="yes">
            <source>Known with %n (person|people).</source>
            <translation>
                <numerusform>Known with %n person.</numerusform>
                <numerusform>Known with %n people.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Last visit</translation>
        </message>
        <message>
            <source>Merged, split, changed</source>
            <translation>Merged, split, changed</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Merge…</translation>
        </message>
        <message>
            <source>Move orders…</source>
            <translation>Move orders…</translation>
        </message>
        <message>
            <source>Move these orders</source>
            <translation>Move these orders</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>New customer</translation>
        </message>
        <message>
            <source>New intake</source>
            <translation>New intake</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>New owner</translation>
        </message>
        <message>
            <source>No customers yet. Whoever brings something at Intake stands here by itself.</source>
            <translation>No customers yet. Whoever brings something at Intake stands here by itself.</translation>
        </message>
        <message>
            <source>Nobody else has one of these phones.</source>
            <translation>Nobody else has one of these phones.</translation>
        </message>
        <message>
            <source>Nobody else of {company}.</source>
            <translation>Nobody else of {company}.</translation>
        </message>
        <message>
            <source>Nobody fits. Try fewer signs, or press Alt+N to write down a new customer.</source>
            <translation>Nobody fits. Try fewer signs, or press Alt+N to write down a new customer.</translation>
        </message>
        <message>
            <source>Nothing is theirs yet. F3 takes something in for them.</source>
            <translation>Nothing is theirs yet. F3 takes something in for them.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>People around</source>
            <translation>People around</translation>
        </message>
        <message>
            <source>Perhaps known already. Open one of these, or press F9 again for a new customer:</source>
            <translation>Perhaps known already. Open one of these, or press F9 again for a new customer:</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Phone, name, company…</source>
            <translation>Phone, name, company…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Serial number of the new one</source>
            <translation>Serial number of the new one</translation>
        </message>
        <message>
            <source>Sold on…</source>
            <translation>Sold on…</translation>
        </message>
        <message>
            <source>Some of these articles are someone else's</source>
            <translation>Some of these articles are someone else's</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Split…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>The newest {n} that fit are listed. Type on to narrow it down.</source>
            <translation>The newest {n} that fit are listed. Type on to narrow it down.</translation>
        </message>
        <message>
            <source>The other article</source>
            <translation>The other article</translation>
        </message>
        <message>
            <source>The same person is written down twice</source>
            <translation>The same person is written down twice</translation>
        </message>
        <message>
            <source>This article was merged into {name}.</source>
            <translation>This article was merged into {name}.</translation>
        </message>
        <message>
            <source>This customer was merged into {name}.</source>
            <translation>This customer was merged into {name}.</translation>
        </message>
        <message>
            <source>Which orders were about another article, and which one?</source>
            <translation>Which orders were about another article, and which one?</translation>
        </message>
        <message>
            <source>Whose is it now? Its orders keep the customer they had.</source>
            <translation>Whose is it now? Its orders keep the customer they had.</translation>
        </message>
        <message>
            <source>With the same phone</source>
            <translation>With the same phone</translation>
        </message>
        <message>
            <source>another article</source>
            <translation>another article</translation>
        </message>
        <message>
            <source>back; nothing typed is lost</source>
            <translation>back; nothing typed is lost</translation>
        </message>
        <message>
            <source>in a phone: ring this one first</source>
            <translation>in a phone: ring this one first</translation>
        </message>
        <message>
            <source>in the list of articles: open the order's card, or the article</source>
            <translation>in the list of articles: open the order's card, or the article</translation>
        </message>
        <message>
            <source>last here {day}</source>
            <translation>last here {day}</translation>
        </message>
        <message>
            <source>new customer</source>
            <translation>new customer</translation>
        </message>
        <message>
            <source>new intake for this customer</source>
            <translation>new intake for this customer</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>not saved yet</translation>
        </message>
        <message>
            <source>on an article: add photos or files</source>
            <translation>on an article: add photos or files</translation>
        </message>
        <message numerus="yes">
            <source>paid {amount} in %n payment(s)</source>
            <translation>
                <numerusform>paid {amount} in %n payment</numerusform>
                <numerusform>paid {amount} in %n payments</numerusform>
            </translation>
        </message>
        <message>
            <source>phone, name, pinyin, company…</source>
            <translation>phone, name, pinyin, company…</translation>
        </message>
        <message>
            <source>save, or merge, or move</source>
            <translation>save, or merge, or move</translation>
        </message>
        <message>
            <source>sold on</source>
            <translation>sold on</translation>
        </message>
        <message>
            <source>some articles are someone else's: split</source>
            <translation>some articles are someone else's: split</translation>
        </message>
        <message>
            <source>take a payment for what is owed</source>
            <translation>take a payment for what is owed</translation>
        </message>
        <message>
            <source>the same person (or article) as another: merge</source>
            <translation>the same person (or article) as another: merge</translation>
        </message>
        <message>
            <source>who may be written down twice</source>
            <translation>who may be written down twice</translation>
        </message>
        <message>
            <source>{article} (now {owner}'s)</source>
            <translation>{article} (now {owner}'s)</translation>
        </message>
    </context>
    <context>
        <name>DelayReason</name>
        <message>
            <source>Force majeure</source>
            <translation>Force majeure</translation>
        </message>
        <message>
            <source>Model discontinued</source>
            <translation>Model discontinued</translation>
        </message>
        <message>
            <source>On our side</source>
            <translation>On our side</translation>
        </message>
        <message>
            <source>On the customer's side</source>
            <translation>On the customer's side</translation>
        </message>
        <message>
            <source>Waiting for a part</source>
            <translation>Waiting for a part</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Accessory bag label</source>
            <translation>Accessory bag label</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Badge</translation>
        </message>
        <message>
            <source>Claim receipt</source>
            <translation>Claim receipt</translation>
        </message>
        <message>
            <source>Count sheet</source>
            <translation>Count sheet</translation>
        </message>
        <message>
            <source>Goods register</source>
            <translation>Goods register</translation>
        </message>
        <message>
            <source>Goods-in list</source>
            <translation>Goods-in list</translation>
        </message>
        <message>
            <source>Hang tag, back</source>
            <translation>Hang tag, back</translation>
        </message>
        <message>
            <source>Hang tag, front</source>
            <translation>Hang tag, front</translation>
        </message>
        <message>
            <source>Issue slip</source>
            <translation>Issue slip</translation>
        </message>
        <message>
            <source>Lost-receipt declaration</source>
            <translation>Lost-receipt declaration</translation>
        </message>
        <message>
            <source>Notice to collect</source>
            <translation>Notice to collect</translation>
        </message>
        <message>
            <source>Old-part bag label</source>
            <translation>Old-part bag label</translation>
        </message>
        <message>
            <source>Part label</source>
            <translation>Part label</translation>
        </message>
        <message>
            <source>Pickup receipt</source>
            <translation>Pickup receipt</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Purchase order</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>Quick card</translation>
        </message>
        <message>
            <source>Repair card</source>
            <translation>Repair card</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>Repair report</translation>
        </message>
        <message>
            <source>Repair tag</source>
            <translation>Repair tag</translation>
        </message>
        <message>
            <source>Repair tag, sticker</source>
            <translation>Repair tag, sticker</translation>
        </message>
        <message>
            <source>Restock list</source>
            <translation>Restock list</translation>
        </message>
        <message>
            <source>Result of a count</source>
            <translation>Result of a count</translation>
        </message>
        <message>
            <source>Shelf label</source>
            <translation>Shelf label</translation>
        </message>
        <message>
            <source>Supplier return slip</source>
            <translation>Supplier return slip</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Test page</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Nothing new to save.</source>
            <translation>Nothing new to save.</translation>
        </message>
        <message>
            <source>Save mine instead</source>
            <translation>Save mine instead</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{field}: you typed “{mine}”, saved is “{theirs}”</source>
            <translation>{field}: you typed “{mine}”, saved is “{theirs}”</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A backup is just being put back. Wait until that is done.</source>
            <translation>A backup is just being put back. Wait until that is done.</translation>
        </message>
        <message>
            <source>A discount can't be less than zero.</source>
            <translation>A discount can't be less than zero.</translation>
        </message>
        <message>
            <source>A label from 1 to {most}.</source>
            <translation>A label from 1 to {most}.</translation>
        </message>
        <message>
            <source>A long “{what}” ends in “…”; {mm} mm more would hold the example.</source>
            <translation>A long “{what}” ends in “…”; {mm} mm more would hold the example.</translation>
        </message>
        <message>
            <source>A number from {low} to {high}.</source>
            <translation>A number from {low} to {high}.</translation>
        </message>
        <message>
            <source>A part is no substitute for itself.</source>
            <translation>A part is no substitute for itself.</translation>
        </message>
        <message>
            <source>A quotation mark is missing: the rest of the file hangs on this row.</source>
            <translation>A quotation mark is missing: the rest of the file hangs on this row.</translation>
        </message>
        <message>
            <source>A receipt of this order was declared lost. Scan the replacement: the claim number alone will not do.</source>
            <translation>A receipt of this order was declared lost. Scan the replacement: the claim number alone will not do.</translation>
        </message>
        <message>
            <source>A run has at most {most}: please look at the digits.</source>
            <translation>A run has at most {most}: please look at the digits.</translation>
        </message>
        <message>
            <source>A serial number is one piece.</source>
            <translation>A serial number is one piece.</translation>
        </message>
        <message>
            <source>A tracked part goes back piece by piece: one a line.</source>
            <translation>A tracked part goes back piece by piece: one a line.</translation>
        </message>
        <message>
            <source>All numbers of this month are used up.</source>
            <translation>All numbers of this month are used up.</translation>
        </message>
        <message>
            <source>All of it was written otherwise since. Take back the later change first.</source>
            <translation>All of it was written otherwise since. Take back the later change first.</translation>
        </message>
        <message>
            <source>An IMEI has 15 digits. Please compare it with the article.</source>
            <translation>An IMEI has 15 digits. Please compare it with the article.</translation>
        </message>
        <message>
            <source>An amount can't be less than zero.</source>
            <translation>An amount can't be less than zero.</translation>
        </message>
        <message>
            <source>Another place is called “{name}” already.</source>
            <translation>Another place is called “{name}” already.</translation>
        </message>
        <message>
            <source>Another program uses the printer. Close it there.</source>
            <translation>Another program uses the printer. Close it there.</translation>
        </message>
        <message>
            <source>Another roll is in the printer than it is set up for. Change the roll, or the size on the printers page.</source>
            <translation>Another roll is in the printer than it is set up for. Change the roll, or the size on the printers page.</translation>
        </message>
        <message>
            <source>Another window holds the print queue. Nothing is lost: it is tried again by itself.</source>
            <translation>Another window holds the print queue. Nothing is lost: it is tried again by itself.</translation>
        </message>
        <message>
            <source>Another window is saving just now. Please try again.</source>
            <translation>Another window is saving just now. Please try again.</translation>
        </message>
        <message>
            <source>Articles taken in together must belong to one customer.</source>
            <translation>Articles taken in together must belong to one customer.</translation>
        </message>
        <message>
            <source>At least one category must stay.</source>
            <translation>At least one category must stay.</translation>
        </message>
        <message>
            <source>At most 3 digits after the point.</source>
            <translation>At most 3 digits after the point.</translation>
        </message>
        <message>
            <source>At most {most} days off. Take out those long past.</source>
            <translation>At most {most} days off. Take out those long past.</translation>
        </message>
        <message>
            <source>At most {most} labels at once. Print them in several goes.</source>
            <translation>At most {most} labels at once. Print them in several goes.</translation>
        </message>
        <message>
            <source>At most {most} pictures fit on a repair report.</source>
            <translation>At most {most} pictures fit on a repair report.</translation>
        </message>
        <message>
            <source>Both are in the shop just now ({numbers}), so they are two. Hand one out first.</source>
            <translation>Both are in the shop just now ({numbers}), so they are two. Hand one out first.</translation>
        </message>
        <message>
            <source>Choose a category, a brand or a model: otherwise it would stand at every intake.</source>
            <translation>Choose a category, a brand or a model: otherwise it would stand at every intake.</translation>
        </message>
        <message>
            <source>Choose how the rest is owed: on account, or by the manager.</source>
            <translation>Choose how the rest is owed: on account, or by the manager.</translation>
        </message>
        <message>
            <source>Choose how {refund} is given back.</source>
            <translation>Choose how {refund} is given back.</translation>
        </message>
        <message>
            <source>Delivery {number} is still being counted for it. Book it first.</source>
            <translation>Delivery {number} is still being counted for it. Book it first.</translation>
        </message>
        <message>
            <source>Delivery {number} is {state}: it is not counted any more.</source>
            <translation>Delivery {number} is {state}: it is not counted any more.</translation>
        </message>
        <message>
            <source>Digits only, like 0571.</source>
            <translation>Digits only, like 0571.</translation>
        </message>
        <message>
            <source>Does not work here any more.</source>
            <translation>Does not work here any more.</translation>
        </message>
        <message>
            <source>Each piece has its serial number: only whole pieces can be booked.</source>
            <translation>Each piece has its serial number: only whole pieces can be booked.</translation>
        </message>
        <message>
            <source>First and last may differ in one number only, like 098 and 147.</source>
            <translation>First and last may differ in one number only, like 098 and 147.</translation>
        </message>
        <message>
            <source>First everything must be counted: press “All is counted”.</source>
            <translation>First everything must be counted: press “All is counted”.</translation>
        </message>
        <message>
            <source>From the first to the last they are {count}.</source>
            <translation>From the first to the last they are {count}.</translation>
        </message>
        <message>
            <source>From {least} to {most}.</source>
            <translation>From {least} to {most}.</translation>
        </message>
        <message>
            <source>In block {block} (0 is the head of the file) stands “{key}”, which no layout knows.</source>
            <translation>In block {block} (0 is the head of the file) stands “{key}”, which no layout knows.</translation>
        </message>
        <message>
            <source>In block {block} (0 is the head of the file) “{key}” can't be “{value}”, only {allowed}.</source>
            <translation>In block {block} (0 is the head of the file) “{key}” can't be “{value}”, only {allowed}.</translation>
        </message>
        <message>
            <source>In this shop a manager passes repairs (Settings → The shop). Let one sign in.</source>
            <translation>In this shop a manager passes repairs (Settings → The shop). Let one sign in.</translation>
        </message>
        <message>
            <source>It is just going out to the printer. Wait a moment.</source>
            <translation>It is just going out to the printer. Wait a moment.</translation>
        </message>
        <message>
            <source>It must be 0 to {most} days.</source>
            <translation>It must be 0 to {most} days.</translation>
        </message>
        <message>
            <source>It waited for more than 10 minutes. Should it still be printed?</source>
            <translation>It waited for more than 10 minutes. Should it still be printed?</translation>
        </message>
        <message>
            <source>It was changed since: it stays as it is.</source>
            <translation>It was changed since: it stays as it is.</translation>
        </message>
        <message>
            <source>Labels and rolls have no layout for this paper.</source>
            <translation>Labels and rolls have no layout for this paper.</translation>
        </message>
        <message>
            <source>Less was given than {amount}.</source>
            <translation>Less was given than {amount}.</translation>
        </message>
        <message>
            <source>Line {line} of the file is damaged, so it can't be read as a layout.</source>
            <translation>Line {line} of the file is damaged, so it can't be read as a layout.</translation>
        </message>
        <message>
            <source>Minutes must be 1 to {most}.</source>
            <translation>Minutes must be 1 to {most}.</translation>
        </message>
        <message>
            <source>Money given only counts for cash.</source>
            <translation>Money given only counts for cash.</translation>
        </message>
        <message>
            <source>Money was paid for this order, so it is no typing error. End it as withdrawn by the customer, then hand the article out in Pickup: the money is refunded there.</source>
            <translation>Money was paid for this order, so it is no typing error. End it as withdrawn by the customer, then hand the article out in Pickup: the money is refunded there.</translation>
        </message>
        <message>
            <source>More than {most} files at once: the rest was left out.</source>
            <translation>More than {most} files at once: the rest was left out.</translation>
        </message>
        <message>
            <source>More was taken than is due ({due}).</source>
            <translation>More was taken than is due ({due}).</translation>
        </message>
        <message>
            <source>No claim receipt of {number} was declared lost.</source>
            <translation>No claim receipt of {number} was declared lost.</translation>
        </message>
        <message>
            <source>No part is called “{text}”.</source>
            <translation>No part is called “{text}”.</translation>
        </message>
        <message>
            <source>No part was handed out for this order.</source>
            <translation>No part was handed out for this order.</translation>
        </message>
        <message>
            <source>No printer is set up for this.</source>
            <translation>No printer is set up for this.</translation>
        </message>
        <message>
            <source>No unlock code was noted.</source>
            <translation>No unlock code was noted.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Is the printer on, and in this network? What waits then prints by itself.</source>
            <translation>Nobody answers at {address}. Is the printer on, and in this network? What waits then prints by itself.</translation>
        </message>
        <message>
            <source>Nobody here is called “{name}”: say later whose it is.</source>
            <translation>Nobody here is called “{name}”: say later whose it is.</translation>
        </message>
        <message>
            <source>Nobody is known to sell “{name}”. Write it down at a supplier first.</source>
            <translation>Nobody is known to sell “{name}”. Write it down at a supplier first.</translation>
        </message>
        <message>
            <source>Not counted yet: {count}. Say that they stay as they are, or count them as none.</source>
            <translation>Not counted yet: {count}. Say that they stay as they are, or count them as none.</translation>
        </message>
        <message>
            <source>Nothing came with {number}, so there is no bag to label.</source>
            <translation>Nothing came with {number}, so there is no bag to label.</translation>
        </message>
        <message>
            <source>Nothing carries the code {code}. Please scan again.</source>
            <translation>Nothing carries the code {code}. Please scan again.</translation>
        </message>
        <message>
            <source>Nothing in it is known as a list: say what it lists.</source>
            <translation>Nothing in it is known as a list: say what it lists.</translation>
        </message>
        <message>
            <source>Nothing is chosen to be ordered.</source>
            <translation>Nothing is chosen to be ordered.</translation>
        </message>
        <message>
            <source>Nothing is counted yet. Scan what came, or type how many.</source>
            <translation>Nothing is counted yet. Scan what came, or type how many.</translation>
        </message>
        <message>
            <source>Nothing is missing there: there is no list to print.</source>
            <translation>Nothing is missing there: there is no list to print.</translation>
        </message>
        <message>
            <source>Nothing is written so any more: somebody else was faster.</source>
            <translation>Nothing is written so any more: somebody else was faster.</translation>
        </message>
        <message>
            <source>Nothing lies on the shelf {name} any more.</source>
            <translation>Nothing lies on the shelf {name} any more.</translation>
        </message>
        <message>
            <source>Nothing stands on it yet. Add a part first.</source>
            <translation>Nothing stands on it yet. Add a part first.</translation>
        </message>
        <message>
            <source>Nothing stands on it yet. Add what goes back first.</source>
            <translation>Nothing stands on it yet. Add what goes back first.</translation>
        </message>
        <message>
            <source>Nothing stands there.</source>
            <translation>Nothing stands there.</translation>
        </message>
        <message>
            <source>Nothing was sent to the printer yet.</source>
            <translation>Nothing was sent to the printer yet.</translation>
        </message>
        <message>
            <source>One does not buy at {name} any more.</source>
            <translation>One does not buy at {name} any more.</translation>
        </message>
        <message>
            <source>One of our numbers has 12 digits, this one only {found}. Please scan again.</source>
            <translation>One of our numbers has 12 digits, this one only {found}. Please scan again.</translation>
        </message>
        <message>
            <source>One of our numbers has 12 digits, this one {found}. Please scan again.</source>
            <translation>One of our numbers has 12 digits, this one {found}. Please scan again.</translation>
        </message>
        <message>
            <source>One of them was merged already. Please look for the one that stays.</source>
            <translation>One of them was merged already. Please look for the one that stays.</translation>
        </message>
        <message>
            <source>One of these orders is about another article by now. Look again.</source>
            <translation>One of these orders is about another article by now. Look again.</translation>
        </message>
        <message>
            <source>Only a booked count can be undone.</source>
            <translation>Only a booked count can be undone.</translation>
        </message>
        <message>
            <source>Only a part that the shop keeps goes into stock.</source>
            <translation>Only a part that the shop keeps goes into stock.</translation>
        </message>
        <message>
            <source>Only the service manager may hand out goods with money owed.</source>
            <translation>Only the service manager may hand out goods with money owed.</translation>
        </message>
        <message>
            <source>Only {counted} are counted: no more can be taken back.</source>
            <translation>Only {counted} are counted: no more can be taken back.</translation>
        </message>
        <message>
            <source>Only {free} are free.</source>
            <translation>Only {free} are free.</translation>
        </message>
        <message>
            <source>Only {free} of “{name}” are free.</source>
            <translation>Only {free} of “{name}” are free.</translation>
        </message>
        <message>
            <source>Order {number} is {state}: it is over.</source>
            <translation>Order {number} is {state}: it is over.</translation>
        </message>
        <message>
            <source>Order {number} is {state}: nothing is expected of it.</source>
            <translation>Order {number} is {state}: nothing is expected of it.</translation>
        </message>
        <message>
            <source>Order {number} is {state}: only a draft can be changed.</source>
            <translation>Order {number} is {state}: only a draft can be changed.</translation>
        </message>
        <message>
            <source>Order {number} is {state}: this can't be done with it any more.</source>
            <translation>Order {number} is {state}: this can't be done with it any more.</translation>
        </message>
        <message>
            <source>Paper jam in the printer.</source>
            <translation>Paper jam in the printer.</translation>
        </message>
        <message>
            <source>Parts are still reserved: {names}. Use them or put them back first.</source>
            <translation>Parts are still reserved: {names}. Use them or put them back first.</translation>
        </message>
        <message>
            <source>Photos and files: {missing} missing, {damaged} damaged ({names}). Put back a backup, or add them again.</source>
            <translation>Photos and files: {missing} missing, {damaged} damaged ({names}). Put back a backup, or add them again.</translation>
        </message>
        <message>
            <source>Pieces came or left since it was counted. Count it again.</source>
            <translation>Pieces came or left since it was counted. Count it again.</translation>
        </message>
        <message>
            <source>Please choose a case or a van.</source>
            <translation>Please choose a case or a van.</translation>
        </message>
        <message>
            <source>Please choose a category of parts.</source>
            <translation>Please choose a category of parts.</translation>
        </message>
        <message>
            <source>Please choose a technician.</source>
            <translation>Please choose a technician.</translation>
        </message>
        <message>
            <source>Please choose a time zone from the list.</source>
            <translation>Please choose a time zone from the list.</translation>
        </message>
        <message>
            <source>Please choose at least one part.</source>
            <translation>Please choose at least one part.</translation>
        </message>
        <message>
            <source>Please choose at least one role.</source>
            <translation>Please choose at least one role.</translation>
        </message>
        <message>
            <source>Please choose how it ended.</source>
            <translation>Please choose how it ended.</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>Please choose one of the values offered.</translation>
        </message>
        <message>
            <source>Please choose the category.</source>
            <translation>Please choose the category.</translation>
        </message>
        <message>
            <source>Please choose the country.</source>
            <translation>Please choose the country.</translation>
        </message>
        <message>
            <source>Please choose the language.</source>
            <translation>Please choose the language.</translation>
        </message>
        <message>
            <source>Please choose the supplier.</source>
            <translation>Please choose the supplier.</translation>
        </message>
        <message>
            <source>Please choose two different places.</source>
            <translation>Please choose two different places.</translation>
        </message>
        <message>
            <source>Please choose whose case it is.</source>
            <translation>Please choose whose case it is.</translation>
        </message>
        <message>
            <source>Please fill in when it will be ready.</source>
            <translation>Please fill in when it will be ready.</translation>
        </message>
        <message>
            <source>Please fill in when the shop is open, at least one day.</source>
            <translation>Please fill in when the shop is open, at least one day.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>Please give a reason for the discount.</source>
            <translation>Please give a reason for the discount.</translation>
        </message>
        <message>
            <source>Please give a reason.</source>
            <translation>Please give a reason.</translation>
        </message>
        <message>
            <source>Please give the printer a name.</source>
            <translation>Please give the printer a name.</translation>
        </message>
        <message>
            <source>Please give the reason why something stays owed.</source>
            <translation>Please give the reason why something stays owed.</translation>
        </message>
        <message>
            <source>Please give this PC a name; it stands in the history.</source>
            <translation>Please give this PC a name; it stands in the history.</translation>
        </message>
        <message>
            <source>Please look at the marked fields.</source>
            <translation>Please look at the marked fields.</translation>
        </message>
        <message>
            <source>Please note what the comparison showed.</source>
            <translation>Please note what the comparison showed.</translation>
        </message>
        <message>
            <source>Please note which ID was shown.</source>
            <translation>Please note which ID was shown.</translation>
        </message>
        <message>
            <source>Please note why the kind of service was changed.</source>
            <translation>Please note why the kind of service was changed.</translation>
        </message>
        <message>
            <source>Please say what was done.</source>
            <translation>Please say what was done.</translation>
        </message>
        <message>
            <source>Please say what was taken out.</source>
            <translation>Please say what was taken out.</translation>
        </message>
        <message>
            <source>Please say where it is sent.</source>
            <translation>Please say where it is sent.</translation>
        </message>
        <message>
            <source>Please say whose it is: find them, or write down a new customer.</source>
            <translation>Please say whose it is: find them, or write down a new customer.</translation>
        </message>
        <message>
            <source>Please say why it is corrected.</source>
            <translation>Please say why it is corrected.</translation>
        </message>
        <message>
            <source>Please say why you inspect your own work.</source>
            <translation>Please say why you inspect your own work.</translation>
        </message>
        <message>
            <source>Please say why: it stays in the history.</source>
            <translation>Please say why: it stays in the history.</translation>
        </message>
        <message>
            <source>Please scan or type a code.</source>
            <translation>Please scan or type a code.</translation>
        </message>
        <message>
            <source>Please scan or type the serial number.</source>
            <translation>Please scan or type the serial number.</translation>
        </message>
        <message>
            <source>Please sign in first.</source>
            <translation>Please sign in first.</translation>
        </message>
        <message>
            <source>Please tick what is to be moved.</source>
            <translation>Please tick what is to be moved.</translation>
        </message>
        <message>
            <source>Please type a name for the van, for example its licence plate.</source>
            <translation>Please type a name for the van, for example its licence plate.</translation>
        </message>
        <message>
            <source>Please type a percentage, 0 to 100, like 13 or 7.5.</source>
            <translation>Please type a percentage, 0 to 100, like 13 or 7.5.</translation>
        </message>
        <message>
            <source>Please type a phone number where the customer can be reached.</source>
            <translation>Please type a phone number where the customer can be reached.</translation>
        </message>
        <message>
            <source>Please type the PIN, or scan the badge.</source>
            <translation>Please type the PIN, or scan the badge.</translation>
        </message>
        <message>
            <source>Please type the amount of the quotation.</source>
            <translation>Please type the amount of the quotation.</translation>
        </message>
        <message>
            <source>Please type the code.</source>
            <translation>Please type the code.</translation>
        </message>
        <message>
            <source>Please type the customer's name.</source>
            <translation>Please type the customer's name.</translation>
        </message>
        <message>
            <source>Please type the name of the part.</source>
            <translation>Please type the name of the part.</translation>
        </message>
        <message>
            <source>Please type the name of the shop.</source>
            <translation>Please type the name of the shop.</translation>
        </message>
        <message>
            <source>Please type the name of who collects.</source>
            <translation>Please type the name of who collects.</translation>
        </message>
        <message>
            <source>Please type the name.</source>
            <translation>Please type the name.</translation>
        </message>
        <message>
            <source>Please type the price.</source>
            <translation>Please type the price.</translation>
        </message>
        <message>
            <source>Please type the shelf.</source>
            <translation>Please type the shelf.</translation>
        </message>
        <message>
            <source>Please type the supplier's name.</source>
            <translation>Please type the supplier's name.</translation>
        </message>
        <message>
            <source>Please type the warning, in one language at least.</source>
            <translation>Please type the warning, in one language at least.</translation>
        </message>
        <message>
            <source>Please type who answered.</source>
            <translation>Please type who answered.</translation>
        </message>
        <message>
            <source>Please type who declares the receipt lost.</source>
            <translation>Please type who declares the receipt lost.</translation>
        </message>
        <message>
            <source>Please write down what is wrong, in the customer's words.</source>
            <translation>Please write down what is wrong, in the customer's words.</translation>
        </message>
        <message>
            <source>Please write the note first.</source>
            <translation>Please write the note first.</translation>
        </message>
        <message>
            <source>Printing broke off after a part of it. Look at the paper.</source>
            <translation>Printing broke off after a part of it. Look at the paper.</translation>
        </message>
        <message>
            <source>Printing failed: {detail}</source>
            <translation>Printing failed: {detail}</translation>
        </message>
        <message>
            <source>Return {number} is {state}: only a draft can be changed.</source>
            <translation>Return {number} is {state}: only a draft can be changed.</translation>
        </message>
        <message>
            <source>Return {number} is {state}: this can't be done with it any more.</source>
            <translation>Return {number} is {state}: this can't be done with it any more.</translation>
        </message>
        <message>
            <source>Rounded to {to}.</source>
            <translation>Rounded to {to}.</translation>
        </message>
        <message>
            <source>Row {row} is about the same.</source>
            <translation>Row {row} is about the same.</translation>
        </message>
        <message>
            <source>Save the printer first (F9).</source>
            <translation>Save the printer first (F9).</translation>
        </message>
        <message>
            <source>Say who does it (--staff NAME). It may be: {names}</source>
            <translation>Say who does it (--staff NAME). It may be: {names}</translation>
        </message>
        <message>
            <source>Scan the receipt or type the number on it; F6 if it is lost.</source>
            <translation>Scan the receipt or type the number on it; F6 if it is lost.</translation>
        </message>
        <message>
            <source>Several parts have the serial number {serial}. Scan the part first, then the number.</source>
            <translation>Several parts have the serial number {serial}. Scan the part first, then the number.</translation>
        </message>
        <message>
            <source>Shifted by {shift} mm, {over} mm of the print would be off the label. Shift it less.</source>
            <translation>Shifted by {shift} mm, {over} mm of the print would be off the label. Shift it less.</translation>
        </message>
        <message>
            <source>Somebody has already answered for this slip.</source>
            <translation>Somebody has already answered for this slip.</translation>
        </message>
        <message>
            <source>Somebody named {name} works here already. Add something to tell them apart.</source>
            <translation>Somebody named {name} works here already. Add something to tell them apart.</translation>
        </message>
        <message>
            <source>Stopped: {name} was not added.</source>
            <translation>Stopped: {name} was not added.</translation>
        </message>
        <message>
            <source>The PIN needs {least} to {most} digits.</source>
            <translation>The PIN needs {least} to {most} digits.</translation>
        </message>
        <message>
            <source>The amount is in {currency}, not the shop's currency: type its rate.</source>
            <translation>The amount is in {currency}, not the shop's currency: type its rate.</translation>
        </message>
        <message>
            <source>The amount must be more than zero.</source>
            <translation>The amount must be more than zero.</translation>
        </message>
        <message>
            <source>The backup could not be put back: {reason}. Nothing was changed.</source>
            <translation>The backup could not be put back: {reason}. Nothing was changed.</translation>
        </message>
        <message>
            <source>The backup could not be written to {folder}: {reason}</source>
            <translation>The backup could not be written to {folder}: {reason}</translation>
        </message>
        <message>
            <source>The backup {file} is damaged ({reason}). Choose another one.</source>
            <translation>The backup {file} is damaged ({reason}). Choose another one.</translation>
        </message>
        <message>
            <source>The backup {file} was made by a newer version of the program.</source>
            <translation>The backup {file} was made by a newer version of the program.</translation>
        </message>
        <message>
            <source>The code needs {mm} mm more width. Use a QR code or wider labels.</source>
            <translation>The code needs {mm} mm more width. Use a QR code or wider labels.</translation>
        </message>
        <message>
            <source>The copy could not be written to {folder}: {reason}</source>
            <translation>The copy could not be written to {folder}: {reason}</translation>
        </message>
        <message>
            <source>The count {number} is ended. Begin a new one.</source>
            <translation>The count {number} is ended. Begin a new one.</translation>
        </message>
        <message>
            <source>The currency can't be changed once the shop is open.</source>
            <translation>The currency can't be changed once the shop is open.</translation>
        </message>
        <message>
            <source>The currency {code} is not known here.</source>
            <translation>The currency {code} is not known here.</translation>
        </message>
        <message>
            <source>The customer has not accepted the quotation yet.</source>
            <translation>The customer has not accepted the quotation yet.</translation>
        </message>
        <message>
            <source>The customer has not declined the quotation.</source>
            <translation>The customer has not declined the quotation.</translation>
        </message>
        <message>
            <source>The customer knows of this promise already.</source>
            <translation>The customer knows of this promise already.</translation>
        </message>
        <message>
            <source>The data could not be brought up to date (table {table}). Nothing was changed.</source>
            <translation>The data could not be brought up to date (table {table}). Nothing was changed.</translation>
        </message>
        <message>
            <source>The database does not work as it must ({name}: {found} instead of {wanted}).</source>
            <translation>The database does not work as it must ({name}: {found} instead of {wanted}).</translation>
        </message>
        <message>
            <source>The database library is too old ({found}; at least {needed} is needed).</source>
            <translation>The database library is too old ({found}; at least {needed} is needed).</translation>
        </message>
        <message>
            <source>The differences are worth {worth}. Above {over} a manager must agree: badge, or name and PIN.</source>
            <translation>The differences are worth {worth}. Above {over} a manager must agree: badge, or name and PIN.</translation>
        </message>
        <message>
            <source>The discount is more than the price.</source>
            <translation>The discount is more than the price.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing prints. Make room: all that is still to be printed then comes out.</source>
            <translation>The disk is full, so nothing prints. Make room: all that is still to be printed then comes out.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing you typed is lost: make room on it, then do this again.</source>
            <translation>The disk is full. Nothing you typed is lost: make room on it, then do this again.</translation>
        </message>
        <message>
            <source>The disk is full: {name} was not kept. Make room, then add it again.</source>
            <translation>The disk is full: {name} was not kept. Make room, then add it again.</translation>
        </message>
        <message>
            <source>The disk with {folder} can only be read at the moment. Nothing you typed is lost: make it writable (often it helps to restart this PC), then do this again.</source>
            <translation>The disk with {folder} can only be read at the moment. Nothing you typed is lost: make it writable (often it helps to restart this PC), then do this again.</translation>
        </message>
        <message>
            <source>The disk with {folder} reports an error. Nothing you typed is lost; copy the newest backup to another disk and have this one looked at, then do this again.</source>
            <translation>The disk with {folder} reports an error. Nothing you typed is lost; copy the newest backup to another disk and have this one looked at, then do this again.</translation>
        </message>
        <message>
            <source>The edges are {mm} mm too wide.</source>
            <translation>The edges are {mm} mm too wide.</translation>
        </message>
        <message>
            <source>The file breaks off in this row.</source>
            <translation>The file breaks off in this row.</translation>
        </message>
        <message>
            <source>The file can't be opened: {reason}.</source>
            <translation>The file can't be opened: {reason}.</translation>
        </message>
        <message>
            <source>The file in the data folder is not a shop of this program.</source>
            <translation>The file in the data folder is not a shop of this program.</translation>
        </message>
        <message>
            <source>The file is broken: {reason}. Save it once more and try again.</source>
            <translation>The file is broken: {reason}. Save it once more and try again.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB. Bring it in in several parts.</source>
            <translation>The file is larger than {most} MB. Bring it in in several parts.</translation>
        </message>
        <message>
            <source>The file {path} can't be read.</source>
            <translation>The file {path} can't be read.</translation>
        </message>
        <message>
            <source>The file {path} can't be written: {reason}</source>
            <translation>The file {path} can't be written: {reason}</translation>
        </message>
        <message>
            <source>The folder of the phone or camera is not there: {folder}</source>
            <translation>The folder of the phone or camera is not there: {folder}</translation>
        </message>
        <message>
            <source>The folder {folder} can't be written to.</source>
            <translation>The folder {folder} can't be written to.</translation>
        </message>
        <message>
            <source>The folder {folder} can't be written to. Nothing you typed is lost: let this user write there, then do this again.</source>
            <translation>The folder {folder} can't be written to. Nothing you typed is lost: let this user write there, then do this again.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation>The folder {folder} does not exist.</translation>
        </message>
        <message>
            <source>The folder {folder} lies on another computer. The shop's data must be on this PC's own disk.</source>
            <translation>The folder {folder} lies on another computer. The shop's data must be on this PC's own disk.</translation>
        </message>
        <message>
            <source>The hours of {weekday} can't be read. Type them like 9:00–12:30, 13:30–19:00.</source>
            <translation>The hours of {weekday} can't be read. Type them like 9:00–12:30, 13:30–19:00.</translation>
        </message>
        <message>
            <source>The key for unlock codes is missing ({file}). Put it back from a backup.</source>
            <translation>The key for unlock codes is missing ({file}). Put it back from a backup.</translation>
        </message>
        <message>
            <source>The last one comes before the first.</source>
            <translation>The last one comes before the first.</translation>
        </message>
        <message>
            <source>The layout can't be kept like this. What is wrong stands at its block.</source>
            <translation>The layout can't be kept like this. What is wrong stands at its block.</translation>
        </message>
        <message>
            <source>The letters of this file can't be read. Save it as an Excel file (XLSX).</source>
            <translation>The letters of this file can't be read. Save it as an Excel file (XLSX).</translation>
        </message>
        <message>
            <source>The list has more than {rows} rows or {columns} columns. Bring it in in several parts.</source>
            <translation>The list has more than {rows} rows or {columns} columns. Bring it in in several parts.</translation>
        </message>
        <message>
            <source>The maximum must not be below the minimum.</source>
            <translation>The maximum must not be below the minimum.</translation>
        </message>
        <message>
            <source>The missing piece {serial} is reserved for a job: look there.</source>
            <translation>The missing piece {serial} is reserved for a job: look there.</translation>
        </message>
        <message>
            <source>The new part is not built in.</source>
            <translation>The new part is not built in.</translation>
        </message>
        <message>
            <source>The number {number} has a wrong digit. Please scan or type it again.</source>
            <translation>The number {number} has a wrong digit. Please scan or type it again.</translation>
        </message>
        <message>
            <source>The number {number} has no real month in it. Please scan again.</source>
            <translation>The number {number} has no real month in it. Please scan again.</translation>
        </message>
        <message>
            <source>The number {number} is of no known kind.</source>
            <translation>The number {number} is of no known kind.</translation>
        </message>
        <message>
            <source>The numbers begin with 1.</source>
            <translation>The numbers begin with 1.</translation>
        </message>
        <message>
            <source>The old part is in stock already. Scrap it there.</source>
            <translation>The old part is in stock already. Scrap it there.</translation>
        </message>
        <message>
            <source>The opening hours of {weekday} can't be right.</source>
            <translation>The opening hours of {weekday} can't be right.</translation>
        </message>
        <message>
            <source>The opening hours of {weekday} overlap.</source>
            <translation>The opening hours of {weekday} overlap.</translation>
        </message>
        <message>
            <source>The part has no serial numbers here: they are left out.</source>
            <translation>The part has no serial numbers here: they are left out.</translation>
        </message>
        <message>
            <source>The parts on this card are worth {total}, more than {amount}: a manager must agree.</source>
            <translation>The parts on this card are worth {total}, more than {amount}: a manager must agree.</translation>
        </message>
        <message>
            <source>The piece {serial} is in the books already: {state}. {number}</source>
            <translation>The piece {serial} is in the books already: {state}. {number}</translation>
        </message>
        <message>
            <source>The piece {serial} is not here to take.</source>
            <translation>The piece {serial} is not here to take.</translation>
        </message>
        <message>
            <source>The piece {serial} is reserved for an order and was not seen. Put it back there first.</source>
            <translation>The piece {serial} is reserved for an order and was not seen. Put it back there first.</translation>
        </message>
        <message>
            <source>The piece {serial} is used or lies elsewhere, the books say. Look there, or count again.</source>
            <translation>The piece {serial} is used or lies elsewhere, the books say. Look there, or count again.</translation>
        </message>
        <message>
            <source>The piece {serial} was used or moved since.</source>
            <translation>The piece {serial} was used or moved since.</translation>
        </message>
        <message>
            <source>The pieces get serial numbers from {first} on.</source>
            <translation>The pieces get serial numbers from {first} on.</translation>
        </message>
        <message>
            <source>The port behind the colon is a number from 1 to {most}, mostly 9100; “{port}” is none.</source>
            <translation>The port behind the colon is a number from 1 to {most}, mostly 9100; “{port}” is none.</translation>
        </message>
        <message>
            <source>The port {address} does not work: {detail}</source>
            <translation>The port {address} does not work: {detail}</translation>
        </message>
        <message>
            <source>The price list plans parts for {amount}, with this one it is {total}. Please say why.</source>
            <translation>The price list plans parts for {amount}, with this one it is {total}. Please say why.</translation>
        </message>
        <message>
            <source>The print queue can't be used ({detail}). Your orders are safe. Close the program, move {path} away, open it again and print what is missing from its order.</source>
            <translation>The print queue can't be used ({detail}). Your orders are safe. Close the program, move {path} away, open it again and print what is missing from its order.</translation>
        </message>
        <message>
            <source>The print queue was used by a newer version of the program.</source>
            <translation>The print queue was used by a newer version of the program.</translation>
        </message>
        <message>
            <source>The print service of Windows does not run. Restart this PC; what waits then prints by itself.</source>
            <translation>The print service of Windows does not run. Restart this PC; what waits then prints by itself.</translation>
        </message>
        <message>
            <source>The printer at {address} broke off in the middle. Look at the paper.</source>
            <translation>The printer at {address} broke off in the middle. Look at the paper.</translation>
        </message>
        <message>
            <source>The printer at {address} takes nothing now: another PC may be printing. What waits then prints by itself; if it stays so, check the address.</source>
            <translation>The printer at {address} takes nothing now: another PC may be printing. What waits then prints by itself; if it stays so, check the address.</translation>
        </message>
        <message>
            <source>The printer can't be reached ({address}). Is it on and plugged in?</source>
            <translation>The printer can't be reached ({address}). Is it on and plugged in?</translation>
        </message>
        <message>
            <source>The printer cuts off nothing shorter than {least} mm.</source>
            <translation>The printer cuts off nothing shorter than {least} mm.</translation>
        </message>
        <message>
            <source>The printer is out of paper.</source>
            <translation>The printer is out of paper.</translation>
        </message>
        <message>
            <source>The printer is out of ribbon.</source>
            <translation>The printer is out of ribbon.</translation>
        </message>
        <message>
            <source>The printer is paused.</source>
            <translation>The printer is paused.</translation>
        </message>
        <message>
            <source>The printer is unplugged ({address}). Plug it in and switch it on: what waits then prints by itself.</source>
            <translation>The printer is unplugged ({address}). Plug it in and switch it on: what waits then prints by itself.</translation>
        </message>
        <message>
            <source>The printer reports a fault.</source>
            <translation>The printer reports a fault.</translation>
        </message>
        <message>
            <source>The printer takes nothing any more. Is it paused, or out of paper?</source>
            <translation>The printer takes nothing any more. Is it paused, or out of paper?</translation>
        </message>
        <message>
            <source>The printer {address} has no {paper} paper. Choose its paper under Printers.</source>
            <translation>The printer {address} has no {paper} paper. Choose its paper under Printers.</translation>
        </message>
        <message>
            <source>The printer {address} refused the slip: {detail}</source>
            <translation>The printer {address} refused the slip: {detail}</translation>
        </message>
        <message>
            <source>The printer {printer} was set up differently meanwhile.</source>
            <translation>The printer {printer} was set up differently meanwhile.</translation>
        </message>
        <message>
            <source>The printer's cover is open.</source>
            <translation>The printer's cover is open.</translation>
        </message>
        <message>
            <source>The program ended while this was being printed.</source>
            <translation>The program ended while this was being printed.</translation>
        </message>
        <message>
            <source>The promised time is already past.</source>
            <translation>The promised time is already past.</translation>
        </message>
        <message>
            <source>The promised time is too far away.</source>
            <translation>The promised time is too far away.</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>The quantity must be more than zero.</translation>
        </message>
        <message>
            <source>The repair warranty must be 0 to {most} days.</source>
            <translation>The repair warranty must be 0 to {most} days.</translation>
        </message>
        <message>
            <source>The row has {found} cells, the headings only {wanted}.</source>
            <translation>The row has {found} cells, the headings only {wanted}.</translation>
        </message>
        <message>
            <source>The row names no part.</source>
            <translation>The row names no part.</translation>
        </message>
        <message>
            <source>The same technician is chosen twice.</source>
            <translation>The same technician is chosen twice.</translation>
        </message>
        <message>
            <source>The scanner is not there. It is looked for again by itself.</source>
            <translation>The scanner is not there. It is looked for again by itself.</translation>
        </message>
        <message>
            <source>The scanner's port is used by another program or a printer (Settings → This PC).</source>
            <translation>The scanner's port is used by another program or a printer (Settings → This PC).</translation>
        </message>
        <message>
            <source>The scanner's port may not be opened by this PC's user (on Linux: join the group dialout).</source>
            <translation>The scanner's port may not be opened by this PC's user (on Linux: join the group dialout).</translation>
        </message>
        <message>
            <source>The serial number {serial} stands here twice.</source>
            <translation>The serial number {serial} stands here twice.</translation>
        </message>
        <message>
            <source>The settings can't be written: {reason}</source>
            <translation>The settings can't be written: {reason}</translation>
        </message>
        <message>
            <source>The settings file can't be read ({reason}). The defaults are used.</source>
            <translation>The settings file can't be read ({reason}). The defaults are used.</translation>
        </message>
        <message>
            <source>The settings of a printer can't be read ({detail}). Set it up again.</source>
            <translation>The settings of a printer can't be read ({detail}). Set it up again.</translation>
        </message>
        <message>
            <source>The shop has changed meanwhile. Look again what would change.</source>
            <translation>The shop has changed meanwhile. Look again what would change.</translation>
        </message>
        <message>
            <source>The shop has no opening hours, so no time can be promised. Set them under Settings.</source>
            <translation>The shop has no opening hours, so no time can be promised. Set them under Settings.</translation>
        </message>
        <message>
            <source>The shop is closed then.</source>
            <translation>The shop is closed then.</translation>
        </message>
        <message>
            <source>The shop is not set up yet.</source>
            <translation>The shop is not set up yet.</translation>
        </message>
        <message>
            <source>The shop is open in another window. Close it first.</source>
            <translation>The shop is open in another window. Close it first.</translation>
        </message>
        <message>
            <source>The shop was already opened by another window. Start the program anew.</source>
            <translation>The shop was already opened by another window. Start the program anew.</translation>
        </message>
        <message>
            <source>The shop's data is damaged ({reason}). Put back the newest good backup.</source>
            <translation>The shop's data is damaged ({reason}). Put back the newest good backup.</translation>
        </message>
        <message>
            <source>The shop's own layout is damaged, so the shipped one is used.</source>
            <translation>The shop's own layout is damaged, so the shipped one is used.</translation>
        </message>
        <message>
            <source>The slip was damaged on this PC's disk. Print it again from its order.</source>
            <translation>The slip was damaged on this PC's disk. Print it again from its order.</translation>
        </message>
        <message>
            <source>The stock of {parts} parts does not add up. Please tell whoever looks after the program.</source>
            <translation>The stock of {parts} parts does not add up. Please tell whoever looks after the program.</translation>
        </message>
        <message>
            <source>The store room and quarantine stay as they are.</source>
            <translation>The store room and quarantine stay as they are.</translation>
        </message>
        <message>
            <source>The tax rate must be 0 to {most}, with two decimals at most.</source>
            <translation>The tax rate must be 0 to {most}, with two decimals at most.</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Type the same one twice.</source>
            <translation>The two PINs are not the same. Type the same one twice.</translation>
        </message>
        <message>
            <source>The unlock code can't be read: it was kept with another key.</source>
            <translation>The unlock code can't be read: it was kept with another key.</translation>
        </message>
        <message>
            <source>The warranty must be 0 to {most} months.</source>
            <translation>The warranty must be 0 to {most} months.</translation>
        </message>
        <message>
            <source>The work costs {total}, but only {agreed} was agreed. Make a quotation first.</source>
            <translation>The work costs {total}, but only {agreed} was agreed. Make a quotation first.</translation>
        </message>
        <message>
            <source>There are no rows in this file.</source>
            <translation>There are no rows in this file.</translation>
        </message>
        <message>
            <source>There are some of it in stock or on open repair cards. Whether each piece has its serial number can be changed only when there are none.</source>
            <translation>There are some of it in stock or on open repair cards. Whether each piece has its serial number can be changed only when there are none.</translation>
        </message>
        <message>
            <source>There are still {count} orders there that are not over. Close or drop them first.</source>
            <translation>There are still {count} orders there that are not over. Close or drop them first.</translation>
        </message>
        <message>
            <source>There are still {on_hand} of it. Correct the stock first.</source>
            <translation>There are still {on_hand} of it. Correct the stock first.</translation>
        </message>
        <message>
            <source>There is a supplier of this name already.</source>
            <translation>There is a supplier of this name already.</translation>
        </message>
        <message>
            <source>There is already an entry named {name}.</source>
            <translation>There is already an entry named {name}.</translation>
        </message>
        <message>
            <source>There is already such an entry. Choose another name or code.</source>
            <translation>There is already such an entry. Choose another name or code.</translation>
        </message>
        <message>
            <source>There is no Brother roll of {size} mm. Nearest: labels of {cut} mm, or a continuous roll of {endless} mm.</source>
            <translation>There is no Brother roll of {size} mm. Nearest: labels of {cut} mm, or a continuous roll of {endless} mm.</translation>
        </message>
        <message>
            <source>There is no backup {file}.</source>
            <translation>There is no backup {file}.</translation>
        </message>
        <message>
            <source>There is no kind of part “{name}”.</source>
            <translation>There is no kind of part “{name}”.</translation>
        </message>
        <message>
            <source>There is no number in it that could be counted up.</source>
            <translation>There is no number in it that could be counted up.</translation>
        </message>
        <message>
            <source>There is no order {number}. Please scan again.</source>
            <translation>There is no order {number}. Please scan again.</translation>
        </message>
        <message>
            <source>There is no picture and no file on the clipboard.</source>
            <translation>There is no picture and no file on the clipboard.</translation>
        </message>
        <message>
            <source>There is no place “{name}”.</source>
            <translation>There is no place “{name}”.</translation>
        </message>
        <message>
            <source>There is no printer {address} on this PC.</source>
            <translation>There is no printer {address} on this PC.</translation>
        </message>
        <message>
            <source>There is no printer {name} on this PC.</source>
            <translation>There is no printer {name} on this PC.</translation>
        </message>
        <message>
            <source>There is no quotation waiting for an answer. Make one first.</source>
            <translation>There is no quotation waiting for an answer. Make one first.</translation>
        </message>
        <message>
            <source>There is no shop in {folder} to back up.</source>
            <translation>There is no shop in {folder} to back up.</translation>
        </message>
        <message>
            <source>There is no shop in {folder}.</source>
            <translation>There is no shop in {folder}.</translation>
        </message>
        <message>
            <source>There is no such claim receipt ({number}).</source>
            <translation>There is no such claim receipt ({number}).</translation>
        </message>
        <message>
            <source>There is no supplier “{name}”.</source>
            <translation>There is no supplier “{name}”.</translation>
        </message>
        <message>
            <source>There is nothing chosen or listed to label.</source>
            <translation>There is nothing chosen or listed to label.</translation>
        </message>
        <message>
            <source>There is nothing of it to be counted.</source>
            <translation>There is nothing of it to be counted.</translation>
        </message>
        <message>
            <source>There is nothing to bring in.</source>
            <translation>There is nothing to bring in.</translation>
        </message>
        <message>
            <source>There is nothing to print for this.</source>
            <translation>There is nothing to print for this.</translation>
        </message>
        <message>
            <source>There is nothing to take in yet. Fill in the customer and the article.</source>
            <translation>There is nothing to take in yet. Fill in the customer and the article.</translation>
        </message>
        <message>
            <source>These are not one word in several spellings.</source>
            <translation>These are not one word in several spellings.</translation>
        </message>
        <message>
            <source>These are one and the same already.</source>
            <translation>These are one and the same already.</translation>
        </message>
        <message>
            <source>These bars are {mm} mm too low to be scanned by hand.</source>
            <translation>These bars are {mm} mm too low to be scanned by hand.</translation>
        </message>
        <message>
            <source>This IMEI has a wrong check digit. Please compare it with the article.</source>
            <translation>This IMEI has a wrong check digit. Please compare it with the article.</translation>
        </message>
        <message>
            <source>This PC has no printer of its own. Choose one under Printers.</source>
            <translation>This PC has no printer of its own. Choose one under Printers.</translation>
        </message>
        <message>
            <source>This PC has no printing system (“{command}” is missing). Install CUPS.</source>
            <translation>This PC has no printing system (“{command}” is missing). Install CUPS.</translation>
        </message>
        <message>
            <source>This PIN is wrong. Try again.</source>
            <translation>This PIN is wrong. Try again.</translation>
        </message>
        <message>
            <source>This QR code is {mm} mm too small to be read for sure.</source>
            <translation>This QR code is {mm} mm too small to be read for sure.</translation>
        </message>
        <message>
            <source>This amount is too large.</source>
            <translation>This amount is too large.</translation>
        </message>
        <message>
            <source>This article belongs to another customer. Choose one of this customer's, or enter a new one.</source>
            <translation>This article belongs to another customer. Choose one of this customer's, or enter a new one.</translation>
        </message>
        <message>
            <source>This article is still here: {number}. Open its card, or choose a new article.</source>
            <translation>This article is still here: {number}. Open its card, or choose a new article.</translation>
        </message>
        <message>
            <source>This badge is not known here.</source>
            <translation>This badge is not known here.</translation>
        </message>
        <message>
            <source>This badge of {name} was revoked. Sign in by name and PIN.</source>
            <translation>This badge of {name} was revoked. Sign in by name and PIN.</translation>
        </message>
        <message>
            <source>This can't be done now: {number} is “{state}”.</source>
            <translation>This can't be done now: {number} is “{state}”.</translation>
        </message>
        <message>
            <source>This can't be less than zero.</source>
            <translation>This can't be less than zero.</translation>
        </message>
        <message>
            <source>This category of parts does not exist.</source>
            <translation>This category of parts does not exist.</translation>
        </message>
        <message>
            <source>This claim receipt belongs to another order ({number}).</source>
            <translation>This claim receipt belongs to another order ({number}).</translation>
        </message>
        <message>
            <source>This claim receipt is void. Ask for the newer one.</source>
            <translation>This claim receipt is void. Ask for the newer one.</translation>
        </message>
        <message>
            <source>This claim receipt was declared lost. It is refused.</source>
            <translation>This claim receipt was declared lost. It is refused.</translation>
        </message>
        <message>
            <source>This code was dealt with before.</source>
            <translation>This code was dealt with before.</translation>
        </message>
        <message>
            <source>This code was given to “{name}” before.</source>
            <translation>This code was given to “{name}” before.</translation>
        </message>
        <message>
            <source>This date can't be right: not after today, and not before {oldest}.</source>
            <translation>This date can't be right: not after today, and not before {oldest}.</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>This day is over.</translation>
        </message>
        <message>
            <source>This did not work ({key}).</source>
            <translation>This did not work ({key}).</translation>
        </message>
        <message>
            <source>This does not exist any more. Somebody else removed it.</source>
            <translation>This does not exist any more. Somebody else removed it.</translation>
        </message>
        <message>
            <source>This does not fit what is already kept. Please look at it again.</source>
            <translation>This does not fit what is already kept. Please look at it again.</translation>
        </message>
        <message>
            <source>This fault code is not in the list any more. Choose another one.</source>
            <translation>This fault code is not in the list any more. Choose another one.</translation>
        </message>
        <message>
            <source>This file is larger than {most} MB. Please choose a smaller picture.</source>
            <translation>This file is larger than {most} MB. Please choose a smaller picture.</translation>
        </message>
        <message>
            <source>This file is no text, so it is no layout.</source>
            <translation>This file is no text, so it is no layout.</translation>
        </message>
        <message>
            <source>This is a code of the quick card. Nothing was counted.</source>
            <translation>This is a code of the quick card. Nothing was counted.</translation>
        </message>
        <message>
            <source>This is a count of articles: parts are not counted in it.</source>
            <translation>This is a count of articles: parts are not counted in it.</translation>
        </message>
        <message>
            <source>This is a staff badge. Nothing was counted.</source>
            <translation>This is a staff badge. Nothing was counted.</translation>
        </message>
        <message>
            <source>This is already there. Please look at it again.</source>
            <translation>This is already there. Please look at it again.</translation>
        </message>
        <message>
            <source>This is an old Excel file, or has a password. Save it as a new one (XLSX) without a password.</source>
            <translation>This is an old Excel file, or has a password. Save it as a new one (XLSX) without a password.</translation>
        </message>
        <message>
            <source>This is more than is owed ({owed}).</source>
            <translation>This is more than is owed ({owed}).</translation>
        </message>
        <message>
            <source>This is no PNG or JPEG picture. Please choose another file.</source>
            <translation>This is no PNG or JPEG picture. Please choose another file.</translation>
        </message>
        <message>
            <source>This is no amount.</source>
            <translation>This is no amount.</translation>
        </message>
        <message>
            <source>This is no amount. Type it like 120 or 120.50.</source>
            <translation>This is no amount. Type it like 120 or 120.50.</translation>
        </message>
        <message>
            <source>This is no code. Please scan again.</source>
            <translation>This is no code. Please scan again.</translation>
        </message>
        <message>
            <source>This is no date. Type it like 2026-03-02.</source>
            <translation>This is no date. Type it like 2026-03-02.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Leave it empty if there is none.</source>
            <translation>This is no e-mail address. Leave it empty if there is none.</translation>
        </message>
        <message>
            <source>This is no number. Type it like 2 or 0.5.</source>
            <translation>This is no number. Type it like 2 or 0.5.</translation>
        </message>
        <message>
            <source>This is no time. Type it like 2026-03-02 17:00.</source>
            <translation>This is no time. Type it like 2026-03-02 17:00.</translation>
        </message>
        <message>
            <source>This is the claim receipt of {number}, the customer's paper. Not counted: scan the tag.</source>
            <translation>This is the claim receipt of {number}, the customer's paper. Not counted: scan the tag.</translation>
        </message>
        <message>
            <source>This is the label of the part “{name}”. Nothing was counted.</source>
            <translation>This is the label of the part “{name}”. Nothing was counted.</translation>
        </message>
        <message>
            <source>This is the number of a {kind}. At pickup, scan the claim receipt.</source>
            <translation>This is the number of a {kind}. At pickup, scan the claim receipt.</translation>
        </message>
        <message>
            <source>This is the repair tag of {number}: an article, no part. Not counted.</source>
            <translation>This is the repair tag of {number}: an article, no part. Not counted.</translation>
        </message>
        <message>
            <source>This is too big for a layout: at most {most} KB.</source>
            <translation>This is too big for a layout: at most {most} KB.</translation>
        </message>
        <message>
            <source>This is too long ({found} characters; {most} at most).</source>
            <translation>This is too long ({found} characters; {most} at most).</translation>
        </message>
        <message>
            <source>This kind of printer has {dpi} dots per inch.</source>
            <translation>This kind of printer has {dpi} dots per inch.</translation>
        </message>
        <message>
            <source>This layout needs a newer version of the program (format {format}).</source>
            <translation>This layout needs a newer version of the program (format {format}).</translation>
        </message>
        <message>
            <source>This line is counted. Put it to be counted again first.</source>
            <translation>This line is counted. Put it to be counted again first.</translation>
        </message>
        <message>
            <source>This line is not in the price list any more.</source>
            <translation>This line is not in the price list any more.</translation>
        </message>
        <message>
            <source>This member of staff does not exist.</source>
            <translation>This member of staff does not exist.</translation>
        </message>
        <message>
            <source>This needs {wide} mm across, but the printer prints {most} mm. Use something narrower, or turn it.</source>
            <translation>This needs {wide} mm across, but the printer prints {most} mm. Use something narrower, or turn it.</translation>
        </message>
        <message>
            <source>This network knows no {address}. Check the name, or enter the printer's number (192.168.1.50).</source>
            <translation>This network knows no {address}. Check the name, or enter the printer's number (192.168.1.50).</translation>
        </message>
        <message>
            <source>This number is that of “{name}”.</source>
            <translation>This number is that of “{name}”.</translation>
        </message>
        <message>
            <source>This order does not exist.</source>
            <translation>This order does not exist.</translation>
        </message>
        <message>
            <source>This order has no valid claim receipt.</source>
            <translation>This order has no valid claim receipt.</translation>
        </message>
        <message>
            <source>This order has {found} already, so it is no typing error. End it as withdrawn by the customer instead, then hand the article out.</source>
            <translation>This order has {found} already, so it is no typing error. End it as withdrawn by the customer instead, then hand the article out.</translation>
        </message>
        <message>
            <source>This order is not marked as a possible repeat.</source>
            <translation>This order is not marked as a possible repeat.</translation>
        </message>
        <message>
            <source>This paper has no part called “{what}”. Take it away.</source>
            <translation>This paper has no part called “{what}”. Take it away.</translation>
        </message>
        <message>
            <source>This paper has nothing called “{what}”. Choose something else.</source>
            <translation>This paper has nothing called “{what}”. Choose something else.</translation>
        </message>
        <message>
            <source>This part does not exist.</source>
            <translation>This part does not exist.</translation>
        </message>
        <message>
            <source>This part is not built in, so nothing was taken out for it.</source>
            <translation>This part is not built in, so nothing was taken out for it.</translation>
        </message>
        <message>
            <source>This part is not reserved any more: {state}.</source>
            <translation>This part is not reserved any more: {state}.</translation>
        </message>
        <message>
            <source>This part is not waited for any more.</source>
            <translation>This part is not waited for any more.</translation>
        </message>
        <message>
            <source>This part was put back before.</source>
            <translation>This part was put back before.</translation>
        </message>
        <message>
            <source>This picture has {width} × {height} pixels. Each side must have {least} to {most}; please choose another.</source>
            <translation>This picture has {width} × {height} pixels. Each side must have {least} to {most}; please choose another.</translation>
        </message>
        <message>
            <source>This picture is damaged. Please choose another file.</source>
            <translation>This picture is damaged. Please choose another file.</translation>
        </message>
        <message>
            <source>This place does not exist any more.</source>
            <translation>This place does not exist any more.</translation>
        </message>
        <message>
            <source>This place does not exist.</source>
            <translation>This place does not exist.</translation>
        </message>
        <message>
            <source>This quantity is too large.</source>
            <translation>This quantity is too large.</translation>
        </message>
        <message>
            <source>This quotation was already answered: {answer}.</source>
            <translation>This quotation was already answered: {answer}.</translation>
        </message>
        <message>
            <source>This serial number has unusual signs. Please compare it with the article.</source>
            <translation>This serial number has unusual signs. Please compare it with the article.</translation>
        </message>
        <message>
            <source>This shelf's label has the number {number} already.</source>
            <translation>This shelf's label has the number {number} already.</translation>
        </message>
        <message>
            <source>This shop was opened by a newer version of the program. Install that version.</source>
            <translation>This shop was opened by a newer version of the program. Install that version.</translation>
        </message>
        <message>
            <source>This slip does not wait any more.</source>
            <translation>This slip does not wait any more.</translation>
        </message>
        <message>
            <source>This slip is not in the queue any more.</source>
            <translation>This slip is not in the queue any more.</translation>
        </message>
        <message>
            <source>This step has its own section on the card. Do it there.</source>
            <translation>This step has its own section on the card. Do it there.</translation>
        </message>
        <message>
            <source>This step is not possible now: the order is “{state}”.</source>
            <translation>This step is not possible now: the order is “{state}”.</translation>
        </message>
        <message>
            <source>This supplier already has the part under this number.</source>
            <translation>This supplier already has the part under this number.</translation>
        </message>
        <message>
            <source>This supplier already has “{name}” under this number.</source>
            <translation>This supplier already has “{name}” under this number.</translation>
        </message>
        <message>
            <source>This technician does not work here any more. Choose another one.</source>
            <translation>This technician does not work here any more. Choose another one.</translation>
        </message>
        <message>
            <source>This time is still to come.</source>
            <translation>This time is still to come.</translation>
        </message>
        <message>
            <source>This user may not use the printer {address}. Ask who looks after this PC to allow it.</source>
            <translation>This user may not use the printer {address}. Ask who looks after this PC to allow it.</translation>
        </message>
        <message>
            <source>This was changed meanwhile. It was read again; please look at it and save once more.</source>
            <translation>This was changed meanwhile. It was read again; please look at it and save once more.</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>This was taken back already.</translation>
        </message>
        <message>
            <source>This was undone already, {at}.</source>
            <translation>This was undone already, {at}.</translation>
        </message>
        <message>
            <source>Tick “{name}”, or say why it does not go back.</source>
            <translation>Tick “{name}”, or say why it does not go back.</translation>
        </message>
        <message>
            <source>Too many ({found}; {most} at most).</source>
            <translation>Too many ({found}; {most} at most).</translation>
        </message>
        <message>
            <source>Too many articles at once ({most} at most). Save these first.</source>
            <translation>Too many articles at once ({most} at most). Save these first.</translation>
        </message>
        <message>
            <source>Too many digits after the point ({decimals} at most).</source>
            <translation>Too many digits after the point ({decimals} at most).</translation>
        </message>
        <message>
            <source>Too many digits after the point ({digits} at most).</source>
            <translation>Too many digits after the point ({digits} at most).</translation>
        </message>
        <message>
            <source>Too many of “{key}” in block {block} (0 is the head of the file): at most {most}.</source>
            <translation>Too many of “{key}” in block {block} (0 is the head of the file): at most {most}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Try again in {seconds} s.</source>
            <translation>Too many wrong PINs. Try again in {seconds} s.</translation>
        </message>
        <message>
            <source>Totals can't be rounded to this. Please choose an amount above 0.</source>
            <translation>Totals can't be rounded to this. Please choose an amount above 0.</translation>
        </message>
        <message>
            <source>Two prices are from the same quantity on.</source>
            <translation>Two prices are from the same quantity on.</translation>
        </message>
        <message>
            <source>Two printers can't have the same name.</source>
            <translation>Two printers can't have the same name.</translation>
        </message>
        <message>
            <source>What is typed can't be kept as a draft on this PC ({problem}). Go on typing and save with F9.</source>
            <translation>What is typed can't be kept as a draft on this PC ({problem}). Go on typing and save with F9.</translation>
        </message>
        <message>
            <source>What lies in quarantine is not built in. Move it to the store room first.</source>
            <translation>What lies in quarantine is not built in. Move it to the store room first.</translation>
        </message>
        <message>
            <source>What lies there was made for another printer and can't come out on {printer}.</source>
            <translation>What lies there was made for another printer and can't come out on {printer}.</translation>
        </message>
        <message>
            <source>Where is the printer? Choose it above, or type it.</source>
            <translation>Where is the printer? Choose it above, or type it.</translation>
        </message>
        <message>
            <source>Where the labels of this batch begin was not kept. Print them from the page they came from.</source>
            <translation>Where the labels of this batch begin was not kept. Print them from the page they came from.</translation>
        </message>
        <message>
            <source>While it was counted {out} left and {came} came. Say whether they were counted, or count again.</source>
            <translation>While it was counted {out} left and {came} came. Say whether they were counted, or count again.</translation>
        </message>
        <message>
            <source>Who repaired it must not inspect it. Ask somebody else; in a shop of one, a manager can allow own inspection under Settings → The shop.</source>
            <translation>Who repaired it must not inspect it. Ask somebody else; in a shop of one, a manager can allow own inspection under Settings → The shop.</translation>
        </message>
        <message>
            <source>Whoever takes the part signs for it: PIN or badge.</source>
            <translation>Whoever takes the part signs for it: PIN or badge.</translation>
        </message>
        <message>
            <source>Whole copies, from 1 to {most}.</source>
            <translation>Whole copies, from 1 to {most}.</translation>
        </message>
        <message>
            <source>Whole days, 0 to {most}.</source>
            <translation>Whole days, 0 to {most}.</translation>
        </message>
        <message>
            <source>Whole days, from 1 to {most}.</source>
            <translation>Whole days, from 1 to {most}.</translation>
        </message>
        <message>
            <source>Whole minutes, 0 to {most}.</source>
            <translation>Whole minutes, 0 to {most}.</translation>
        </message>
        <message>
            <source>Whole months, 0 to {most}.</source>
            <translation>Whole months, 0 to {most}.</translation>
        </message>
        <message>
            <source>Whole numbers, from 1 to {most}.</source>
            <translation>Whole numbers, from 1 to {most}.</translation>
        </message>
        <message>
            <source>You counted this before. Somebody else must count it again.</source>
            <translation>You counted this before. Somebody else must count it again.</translation>
        </message>
        <message>
            <source>You may not do this; it needs: {roles}.</source>
            <translation>You may not do this; it needs: {roles}.</translation>
        </message>
        <message>
            <source>Your working time is not running on this card.</source>
            <translation>Your working time is not running on this card.</translation>
        </message>
        <message>
            <source>an answered quotation</source>
            <translation>an answered quotation</translation>
        </message>
        <message>
            <source>labour</source>
            <translation>labour</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>parts</translation>
        </message>
        <message>
            <source>working time</source>
            <translation>working time</translation>
        </message>
        <message>
            <source>{address} is a queue of Windows, and this PC has none. Choose another way to the printer.</source>
            <translation>{address} is a queue of Windows, and this PC has none. Choose another way to the printer.</translation>
        </message>
        <message>
            <source>{count} lines can't be booked, see below. Tick that they are left, and the others are booked.</source>
            <translation>{count} lines can't be booked, see below. Tick that they are left, and the others are booked.</translation>
        </message>
        <message>
            <source>{count} of them are known already: {serials}. Nothing was added.</source>
            <translation>{count} of them are known already: {serials}. Nothing was added.</translation>
        </message>
        <message>
            <source>{count} parts are called “{text}”: their number is needed.</source>
            <translation>{count} parts are called “{text}”: their number is needed.</translation>
        </message>
        <message>
            <source>{count} prices are not as before or as ordered. Look at them, then book.</source>
            <translation>{count} prices are not as before or as ordered. Look at them, then book.</translation>
        </message>
        <message>
            <source>{count} scans are not written yet. Wait, or write them again.</source>
            <translation>{count} scans are not written yet. Wait, or write them again.</translation>
        </message>
        <message>
            <source>{first} to {last} can't be days off: look at the two days.</source>
            <translation>{first} to {last} can't be days off: look at the two days.</translation>
        </message>
        <message>
            <source>{found} lines are too many: at most {most}.</source>
            <translation>{found} lines are too many: at most {most}.</translation>
        </message>
        <message>
            <source>{language} needs 8 bits on a serial line: {frames}, as the printer is set.</source>
            <translation>{language} needs 8 bits on a serial line: {frames}, as the printer is set.</translation>
        </message>
        <message>
            <source>{left} more left since than were counted. Count it again.</source>
            <translation>{left} more left since than were counted. Count it again.</translation>
        </message>
        <message>
            <source>{left} would be left, and {reserved} are reserved for: {numbers}. Put them back there first.</source>
            <translation>{left} would be left, and {reserved} are reserved for: {numbers}. Put them back there first.</translation>
        </message>
        <message>
            <source>{lost} photos or files are missing or damaged; the backup could not save them.</source>
            <translation>{lost} photos or files are missing or damaged; the backup could not save them.</translation>
        </message>
        <message>
            <source>{mm} mm too low on the label. Make blocks lower or letters smaller.</source>
            <translation>{mm} mm too low on the label. Make blocks lower or letters smaller.</translation>
        </message>
        <message>
            <source>{mm} mm too small for Chinese to be read well.</source>
            <translation>{mm} mm too small for Chinese to be read well.</translation>
        </message>
        <message>
            <source>{mm} mm wider than the printer {what} can print.</source>
            <translation>{mm} mm wider than the printer {what} can print.</translation>
        </message>
        <message>
            <source>{name} belongs to another article.</source>
            <translation>{name} belongs to another article.</translation>
        </message>
        <message>
            <source>{name} can't be printed. Pictures can: JPEG, PNG, WebP, GIF, BMP.</source>
            <translation>{name} can't be printed. Pictures can: JPEG, PNG, WebP, GIF, BMP.</translation>
        </message>
        <message>
            <source>{name} can't be read: {reason}</source>
            <translation>{name} can't be read: {reason}</translation>
        </message>
        <message>
            <source>{name} can't be shown: the picture is broken.</source>
            <translation>{name} can't be shown: the picture is broken.</translation>
        </message>
        <message>
            <source>{name} can't be shown: {pixels} million pixels are too many.</source>
            <translation>{name} can't be shown: {pixels} million pixels are too many.</translation>
        </message>
        <message>
            <source>{name} could not be kept: {reason}</source>
            <translation>{name} could not be kept: {reason}</translation>
        </message>
        <message>
            <source>{name} is a folder. Choose the files in it.</source>
            <translation>{name} is a folder. Choose the files in it.</translation>
        </message>
        <message>
            <source>{name} is damaged in the shop's files. Put back a backup or add it.</source>
            <translation>{name} is damaged in the shop's files. Put back a backup or add it.</translation>
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation>{name} is empty.</translation>
        </message>
        <message>
            <source>{name} is here already.</source>
            <translation>{name} is here already.</translation>
        </message>
        <message>
            <source>{name} is here already: {other}, added {at} by {by}.</source>
            <translation>{name} is here already: {other}, added {at} by {by}.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB.</source>
            <translation>{name} is larger than {most} MB.</translation>
        </message>
        <message>
            <source>{name} is missing in the shop's files. Put back a backup or add it.</source>
            <translation>{name} is missing in the shop's files. Put back a backup or add it.</translation>
        </message>
        <message>
            <source>{name} is not opened from here. Save a copy and open that.</source>
            <translation>{name} is not opened from here. Save a copy and open that.</translation>
        </message>
        <message>
            <source>{name} is not there any more.</source>
            <translation>{name} is not there any more.</translation>
        </message>
        <message>
            <source>{name} is on the internet. Save it on this PC first, then add it.</source>
            <translation>{name} is on the internet. Save it on this PC first, then add it.</translation>
        </message>
        <message>
            <source>{name} is still being written. Try again in a moment.</source>
            <translation>{name} is still being written. Try again in a moment.</translation>
        </message>
        <message>
            <source>{name} is the last service manager. Make somebody else one first.</source>
            <translation>{name} is the last service manager. Make somebody else one first.</translation>
        </message>
        <message>
            <source>{name} may not agree to this.</source>
            <translation>{name} may not agree to this.</translation>
        </message>
        <message>
            <source>{name} may not take parts for a repair.</source>
            <translation>{name} may not take parts for a repair.</translation>
        </message>
        <message>
            <source>{name}: no preview here. Enter on its tile opens it with this PC.</source>
            <translation>{name}: no preview here. Enter on its tile opens it with this PC.</translation>
        </message>
        <message>
            <source>{number} is closed: {state}.</source>
            <translation>{number} is closed: {state}.</translation>
        </message>
        <message>
            <source>{number} is not ready to be collected, so no notice is written.</source>
            <translation>{number} is not ready to be collected, so no notice is written.</translation>
        </message>
        <message>
            <source>{number} is not ready yet, so there is nothing to report.</source>
            <translation>{number} is not ready yet, so there is nothing to report.</translation>
        </message>
        <message>
            <source>{number} is not ready yet: {state}.</source>
            <translation>{number} is not ready yet: {state}.</translation>
        </message>
        <message>
            <source>{number} was already handed out on {at} by {who}.</source>
            <translation>{number} was already handed out on {at} by {who}.</translation>
        </message>
        <message>
            <source>{number} was never given out here, and may still be.</source>
            <translation>{number} was never given out here, and may still be.</translation>
        </message>
        <message>
            <source>{number} was not handed out yet, so there is no pickup receipt.</source>
            <translation>{number} was not handed out yet, so there is no pickup receipt.</translation>
        </message>
        <message>
            <source>{number} was voided as a typing error.</source>
            <translation>{number} was voided as a typing error.</translation>
        </message>
        <message>
            <source>{owed} is still to be paid. Take it, or choose how it stays owed.</source>
            <translation>{owed} is still to be paid. Take it, or choose how it stays owed.</translation>
        </message>
        <message>
            <source>{parts} kinds of part still lie there. Move them first.</source>
            <translation>{parts} kinds of part still lie there. Move them first.</translation>
        </message>
        <message>
            <source>{path} has no repair record in it.</source>
            <translation>{path} has no repair record in it.</translation>
        </message>
        <message>
            <source>{path} is no Open Repair file (version 0.3).</source>
            <translation>{path} is no Open Repair file (version 0.3).</translation>
        </message>
        <message>
            <source>{reserved} are reserved for orders. Put them back there first.</source>
            <translation>{reserved} are reserved for orders. Put them back there first.</translation>
        </message>
        <message>
            <source>{serial} was scanned before: each piece counts once.</source>
            <translation>{serial} was scanned before: each piece counts once.</translation>
        </message>
        <message>
            <source>{value} is too small or too large.</source>
            <translation>{value} is too small or too large.</translation>
        </message>
        <message>
            <source>{wanted} came in, only {free} are free now: they stay.</source>
            <translation>{wanted} came in, only {free} are free now: they stay.</translation>
        </message>
        <message>
            <source>{wanted} serial numbers are needed, there are {found}.</source>
            <translation>{wanted} serial numbers are needed, there are {found}.</translation>
        </message>
        <message>
            <source>{who} changed this at {at}. It was read again; please look at it and save once more.</source>
            <translation>{who} changed this at {at}. It was read again; please look at it and save once more.</translation>
        </message>
        <message>
            <source>{width_mm} mm is too narrow for the barcode. Use wider labels.</source>
            <translation>{width_mm} mm is too narrow for the barcode. Use wider labels.</translation>
        </message>
        <message>
            <source>“{address}” is no printer's address. One looks like 192.168.1.50, or like printer:9100.</source>
            <translation>“{address}” is no printer's address. One looks like 192.168.1.50, or like printer:9100.</translation>
        </message>
        <message>
            <source>“{host}” is no address in a network: four numbers, as 192.168.1.50, or a name, as labels-1.</source>
            <translation>“{host}” is no address in a network: four numbers, as 192.168.1.50, or a name, as labels-1.</translation>
        </message>
        <message>
            <source>“{name}” already has this barcode.</source>
            <translation>“{name}” already has this barcode.</translation>
        </message>
        <message>
            <source>“{name}” has no serial numbers.</source>
            <translation>“{name}” has no serial numbers.</translation>
        </message>
        <message>
            <source>“{name}” has no serial numbers: scan its code.</source>
            <translation>“{name}” has no serial numbers: scan its code.</translation>
        </message>
        <message>
            <source>“{name}” is counted by its serial numbers: scan or take off those.</source>
            <translation>“{name}” is counted by its serial numbers: scan or take off those.</translation>
        </message>
        <message>
            <source>“{name}” is counted piece by piece: scan each serial number.</source>
            <translation>“{name}” is counted piece by piece: scan each serial number.</translation>
        </message>
        <message>
            <source>“{name}” is not used any more.</source>
            <translation>“{name}” is not used any more.</translation>
        </message>
        <message>
            <source>“{name}” was ordered by somebody meanwhile. Look at the proposal again.</source>
            <translation>“{name}” was ordered by somebody meanwhile. Look at the proposal again.</translation>
        </message>
        <message>
            <source>“{name}” was used since: only {free} are free.</source>
            <translation>“{name}” was used since: only {free} are free.</translation>
        </message>
        <message>
            <source>“{number}” is no number of a shelf's label.</source>
            <translation>“{number}” is no number of a shelf's label.</translation>
        </message>
        <message>
            <source>“{outcome}” does not go with this step.</source>
            <translation>“{outcome}” does not go with this step.</translation>
        </message>
        <message>
            <source>“{phone}” is no phone number.</source>
            <translation>“{phone}” is no phone number.</translation>
        </message>
        <message>
            <source>“{sheet}”: say which column has what every row needs.</source>
            <translation>“{sheet}”: say which column has what every row needs.</translation>
        </message>
        <message>
            <source>“{text}” can't be read. Type it like 1: 40, 10: 35.50.</source>
            <translation>“{text}” can't be read. Type it like 1: 40, 10: 35.50.</translation>
        </message>
        <message>
            <source>“{text}” is neither yes nor no.</source>
            <translation>“{text}” is neither yes nor no.</translation>
        </message>
        <message>
            <source>“{text}” is no day off. Type 2027-02-15, or 10-1~7 for a span, and behind it what it is for.</source>
            <translation>“{text}” is no day off. Type 2027-02-15, or 10-1~7 for a span, and behind it what it is for.</translation>
        </message>
        <message>
            <source>“{text}” is no number of ours.</source>
            <translation>“{text}” is no number of ours.</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>“{text}” is no number.</translation>
        </message>
        <message>
            <source>“{text}” is not known here.</source>
            <translation>“{text}” is not known here.</translation>
        </message>
        <message>
            <source>“{value}” does not fit here. The default is used.</source>
            <translation>“{value}” does not fit here. The default is used.</translation>
        </message>
        <message>
            <source>“{value}” is not one of the allowed values.</source>
            <translation>“{value}” is not one of the allowed values.</translation>
        </message>
        <message>
            <source>“{what}” can't be a code here. Choose something else.</source>
            <translation>“{what}” can't be a code here. Choose something else.</translation>
        </message>
        <message>
            <source>“{what}” is cut off: it needs {mm} mm more height, or more lines.</source>
            <translation>“{what}” is cut off: it needs {mm} mm more height, or more lines.</translation>
        </message>
        <message>
            <source>“{what}” is cut off: it needs {mm} mm more width, or more lines.</source>
            <translation>“{what}” is cut off: it needs {mm} mm more width, or more lines.</translation>
        </message>
        <message>
            <source>“{what}” is there twice. Take one away.</source>
            <translation>“{what}” is there twice. Take one away.</translation>
        </message>
        <message>
            <source>“{what}” may be there only as a code: who reads it can type it.</source>
            <translation>“{what}” may be there only as a code: who reads it can type it.</translation>
        </message>
        <message>
            <source>“{what}” must be on it as a code. Add a barcode or a QR code.</source>
            <translation>“{what}” must be on it as a code. Add a barcode or a QR code.</translation>
        </message>
        <message>
            <source>“{what}” must be on it. Add it to a line.</source>
            <translation>“{what}” must be on it. Add it to a line.</translation>
        </message>
        <message>
            <source>“{what}” must be on it. Show it.</source>
            <translation>“{what}” must be on it. Show it.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message numerus="yes">
            <source>%n file(s) added</source>
            <translation>
                <numerusform>%n file added</numerusform>
                <numerusform>%n files added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) removed</source>
            <translation>
                <numerusform>%n file removed</numerusform>
                <numerusform>%n files removed</numerusform>
            </translation>
        </message>
        <message>
            <source>Add photos or files</source>
            <translation>Add photos or files</translation>
        </message>
        <message>
            <source>Add photos or files…</source>
            <translation>Add photos or files…</translation>
        </message>
        <message>
            <source>Add to {number}</source>
            <translation>Add to {number}</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Brought back</translation>
        </message>
        <message>
            <source>Can't be shown: the picture is broken.</source>
            <translation>Can't be shown: the picture is broken.</translation>
        </message>
        <message>
            <source>Can't be shown: too many pixels. Save a copy to see it.</source>
            <translation>Can't be shown: too many pixels. Save a copy to see it.</translation>
        </message>
        <message>
            <source>Copy saved</source>
            <translation>Copy saved</translation>
        </message>
        <message>
            <source>Damaged. Put back a backup, or add it again.</source>
            <translation>Damaged. Put back a backup, or add it again.</translation>
        </message>
        <message>
            <source>Drop them here, or paste them (Ctrl+V).</source>
            <translation>Drop them here, or paste them (Ctrl+V).</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Files being added</source>
            <translation>Files being added</translation>
        </message>
        <message>
            <source>HEIC photo: no preview here. Enter on its tile opens it with this PC.</source>
            <translation>HEIC photo: no preview here. Enter on its tile opens it with this PC.</translation>
        </message>
        <message>
            <source>Keep with the article</source>
            <translation>Keep with the article</translation>
        </message>
        <message>
            <source>Let go: they are added here.</source>
            <translation>Let go: they are added here.</translation>
        </message>
        <message>
            <source>Missing. Put back a backup, or add it again.</source>
            <translation>Missing. Put back a backup, or add it again.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name and note</source>
            <translation>Name and note</translation>
        </message>
        <message>
            <source>No photos yet. Drop or paste (Ctrl+V) them here, or press {key}.</source>
            <translation>No photos yet. Drop or paste (Ctrl+V) them here, or press {key}.</translation>
        </message>
        <message>
            <source>Not on the report</source>
            <translation>Not on the report</translation>
        </message>
        <message>
            <source>Note (printed with the picture)</source>
            <translation>Note (printed with the picture)</translation>
        </message>
        <message>
            <source>On the report</source>
            <translation>On the report</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>PHOTOS AND FILES</source>
            <translation>PHOTOS AND FILES</translation>
        </message>
        <message>
            <source>Pasted {moment}</source>
            <translation>Pasted {moment}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Photos and files</translation>
        </message>
        <message>
            <source>Photos and files of this article</source>
            <translation>Photos and files of this article</translation>
        </message>
        <message>
            <source>Photos and files of this order</source>
            <translation>Photos and files of this order</translation>
        </message>
        <message>
            <source>Pictures and papers</source>
            <translation>Pictures and papers</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n file(s)?</source>
            <translation>
                <numerusform>Remove %n file?</numerusform>
                <numerusform>Remove %n files?</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Save the copies into this folder</source>
            <translation>Save the copies into this folder</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>With this order only</source>
            <translation>With this order only</translation>
        </message>
        <message>
            <source>added {moment} by {name}</source>
            <translation>added {moment} by {name}</translation>
        </message>
        <message>
            <source>added {moment}, time unknown</source>
            <translation>added {moment}, time unknown</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>file of {moment}</source>
            <translation>file of {moment}</translation>
        </message>
        <message>
            <source>taken {moment} (camera)</source>
            <translation>taken {moment} (camera)</translation>
        </message>
        <message>
            <source>time unknown</source>
            <translation>time unknown</translation>
        </message>
        <message>
            <source>{kind}, {size}</source>
            <translation>{kind}, {size}</translation>
        </message>
        <message>
            <source>{kind}: no preview, Enter opens it</source>
            <translation>{kind}: no preview, Enter opens it</translation>
        </message>
        <message>
            <source>{moment} (camera)</source>
            <translation>{moment} (camera)</translation>
        </message>
        <message>
            <source>{moment} (file)</source>
            <translation>{moment} (file)</translation>
        </message>
        <message>
            <source>◆ with the article</source>
            <translation>◆ with the article</translation>
        </message>
        <message>
            <source>● on the report</source>
            <translation>● on the report</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnosis</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>Fault code</translation>
        </message>
        <message>
            <source>Not saved: {words}. {why}</source>
            <translation>Not saved: {words}. {why}</translation>
        </message>
        <message>
            <source>Nothing new to save.</source>
            <translation>Nothing new to save.</translation>
        </message>
        <message>
            <source>Save mine instead</source>
            <translation>Save mine instead</translation>
        </message>
        <message>
            <source>Save what was found</source>
            <translation>Save what was found</translation>
        </message>
        <message>
            <source>Saved by them:</source>
            <translation>Saved by them:</translation>
        </message>
        <message>
            <source>Saved what was found</source>
            <translation>Saved what was found</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <source>WHAT WAS FOUND</source>
            <translation>WHAT WAS FOUND</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>What you typed still stands above, unsaved.</source>
            <translation>What you typed still stands above, unsaved.</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>not chosen</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>not saved yet</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>saving…</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>All of this can be changed later, except the currency.</source>
            <translation>All of this can be changed later, except the currency.</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>Area code</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Look at the demo shop instead</source>
            <translation>Look at the demo shop instead</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Name of the shop</translation>
        </message>
        <message>
            <source>Open the shop</source>
            <translation>Open the shop</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>PIN once more</source>
            <translation>PIN once more</translation>
        </message>
        <message>
            <source>PIN, 4 digits or more</source>
            <translation>PIN, 4 digits or more</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Prices are</source>
            <translation>Prices are</translation>
        </message>
        <message>
            <source>Promised times follow them. Like 9:00–12:30, 13:30–19:00; empty = closed.</source>
            <translation>Promised times follow them. Like 9:00–12:30, 13:30–19:00; empty = closed.</translation>
        </message>
        <message>
            <source>Tax rate in %</source>
            <translation>Tax rate in %</translation>
        </message>
        <message>
            <source>The demo shop is being filled. This takes a few seconds.</source>
            <translation>The demo shop is being filled. This takes a few seconds.</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>The shop</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Welcome. Tell me about your shop.</source>
            <translation>Welcome. Tell me about your shop.</translation>
        </message>
        <message>
            <source>You, the first member of staff</source>
            <translation>You, the first member of staff</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>e.g. 0571; put before numbers given without one</source>
            <translation>e.g. 0571; put before numbers given without one</translation>
        </message>
        <message>
            <source>on screen and on paper</source>
            <translation>on screen and on paper</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>with tax</translation>
        </message>
        <message>
            <source>without tax</source>
            <translation>without tax</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>{n} d</source>
            <translation>{n} d</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{time} late</source>
            <translation>{time} late</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} left</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Find in the list</translation>
        </message>
        <message>
            <source>Only the newest {count} are listed. Type on to find older ones.</source>
            <translation>Only the newest {count} are listed. Type on to find older ones.</translation>
        </message>
        <message>
            <source>Type on: at least 4 digits, 2 letters or one Chinese character.</source>
            <translation>Type on: at least 4 digits, 2 letters or one Chinese character.</translation>
        </message>
    </context>
    <context>
        <name>GoodsInState</name>
        <message>
            <source>Being counted</source>
            <translation>Being counted</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>Not booked</source>
            <translation>Not booked</translation>
        </message>
    </context>
    <context>
        <name>Headed</name>
        <message>
            <source>{head}: {text}</source>
            <translation>{head}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Close the window</source>
            <translation>Close the window</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Find, or scan a code</source>
            <translation>Find, or scan a code</translation>
        </message>
        <message>
            <source>Go to a tab</source>
            <translation>Go to a tab</translation>
        </message>
        <message>
            <source>Leave the counter: nobody is signed in</source>
            <translation>Leave the counter: nobody is signed in</translation>
        </message>
        <message>
            <source>Next field (Shift+Enter: new line)</source>
            <translation>Next field (Shift+Enter: new line)</translation>
        </message>
        <message>
            <source>Next field or button (Shift+Tab: back)</source>
            <translation>Next field or button (Shift+Tab: back)</translation>
        </message>
        <message>
            <source>One step back; nothing is lost</source>
            <translation>One step back; nothing is lost</translation>
        </message>
        <message>
            <source>Park the draft and begin a new intake</source>
            <translation>Park the draft and begin a new intake</translation>
        </message>
        <message>
            <source>Press the button that shows it</source>
            <translation>Press the button that shows it</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Print this card</source>
            <translation>Print this card</translation>
        </message>
        <message>
            <source>Quick card of keys and codes</source>
            <translation>Quick card of keys and codes</translation>
        </message>
        <message>
            <source>Quick card with all keys, and codes to scan:</source>
            <translation>Quick card with all keys, and codes to scan:</translation>
        </message>
        <message>
            <source>Save and print</source>
            <translation>Save and print</translation>
        </message>
        <message>
            <source>See it</source>
            <translation>See it</translation>
        </message>
        <message>
            <source>See what will be printed</source>
            <translation>See what will be printed</translation>
        </message>
        <message>
            <source>Someone else comes to the counter</source>
            <translation>Someone else comes to the counter</translation>
        </message>
        <message>
            <source>The filter beside the chosen one</source>
            <translation>The filter beside the chosen one</translation>
        </message>
        <message>
            <source>The jobs of yours for which parts have come</source>
            <translation>The jobs of yours for which parts have come</translation>
        </message>
        <message>
            <source>The pages behind the row of tabs</source>
            <translation>The pages behind the row of tabs</translation>
        </message>
        <message>
            <source>The quick card is printed.</source>
            <translation>The quick card is printed.</translation>
        </message>
        <message>
            <source>The tab before, the tab after</source>
            <translation>The tab before, the tab after</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>These keys</translation>
        </message>
        <message>
            <source>Tick; press the button in focus</source>
            <translation>Tick; press the button in focus</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letter</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n line(s) written, back to {at}</source>
            <translation>
                <numerusform>%n line written, back to {at}</numerusform>
                <numerusform>%n lines written, back to {at}</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Agreed as a manager</source>
            <translation>Agreed as a manager</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Answer to the quotation</source>
            <translation>Answer to the quotation</translation>
        </message>
        <message>
            <source>Article of another customer taken over</source>
            <translation>Article of another customer taken over</translation>
        </message>
        <message>
            <source>Article sold on</source>
            <translation>Article sold on</translation>
        </message>
        <message>
            <source>Articles came from another customer</source>
            <translation>Articles came from another customer</translation>
        </message>
        <message>
            <source>Articles went to another customer</source>
            <translation>Articles went to another customer</translation>
        </message>
        <message>
            <source>As before the list</source>
            <translation>As before the list</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Assigned</translation>
        </message>
        <message>
            <source>At the supplier changed: {field}</source>
            <translation>At the supplier changed: {field}</translation>
        </message>
        <message>
            <source>Badge taken back</source>
            <translation>Badge taken back</translation>
        </message>
        <message>
            <source>Brand changed: {field}</source>
            <translation>Brand changed: {field}</translation>
        </message>
        <message>
            <source>Brand written in one way</source>
            <translation>Brand written in one way</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <source>Category changed: {field}</source>
            <translation>Category changed: {field}</translation>
        </message>
        <message>
            <source>Category moved to place</source>
            <translation>Category moved to place</translation>
        </message>
        <message>
            <source>Category of parts changed: {field}</source>
            <translation>Category of parts changed: {field}</translation>
        </message>
        <message>
            <source>Chinese name</source>
            <translation>Chinese name</translation>
        </message>
        <message>
            <source>Chinese words</source>
            <translation>Chinese words</translation>
        </message>
        <message>
            <source>Claim receipt issued</source>
            <translation>Claim receipt issued</translation>
        </message>
        <message>
            <source>Claim receipt of {at}, {who}: {state}</source>
            <translation>Claim receipt of {at}, {who}: {state}</translation>
        </message>
        <message>
            <source>Claim receipt replaced</source>
            <translation>Claim receipt replaced</translation>
        </message>
        <message>
            <source>Claim receipt reported lost</source>
            <translation>Claim receipt reported lost</translation>
        </message>
        <message>
            <source>Claim receipt void</source>
            <translation>Claim receipt void</translation>
        </message>
        <message>
            <source>Clock started</source>
            <translation>Clock started</translation>
        </message>
        <message>
            <source>Clock stopped, minutes</source>
            <translation>Clock stopped, minutes</translation>
        </message>
        <message>
            <source>Clock went back, and is right</source>
            <translation>Clock went back, and is right</translation>
        </message>
        <message>
            <source>Corrected: {field}</source>
            <translation>Corrected: {field}</translation>
        </message>
        <message>
            <source>Count begun, lines</source>
            <translation>Count begun, lines</translation>
        </message>
        <message>
            <source>Count booked</source>
            <translation>Count booked</translation>
        </message>
        <message>
            <source>Count given up</source>
            <translation>Count given up</translation>
        </message>
        <message>
            <source>Count goes on</source>
            <translation>Count goes on</translation>
        </message>
        <message>
            <source>Count of articles closed</source>
            <translation>Count of articles closed</translation>
        </message>
        <message>
            <source>Count of the part undone</source>
            <translation>Count of the part undone</translation>
        </message>
        <message>
            <source>Count undone</source>
            <translation>Count undone</translation>
        </message>
        <message>
            <source>Count: all is counted</source>
            <translation>Count: all is counted</translation>
        </message>
        <message>
            <source>Count: the rest counted as none, lines</source>
            <translation>Count: the rest counted as none, lines</translation>
        </message>
        <message>
            <source>Counted in one go</source>
            <translation>Counted in one go</translation>
        </message>
        <message>
            <source>Credited by the supplier</source>
            <translation>Credited by the supplier</translation>
        </message>
        <message>
            <source>Customer told it is ready</source>
            <translation>Customer told it is ready</translation>
        </message>
        <message>
            <source>Customer told of the new promise</source>
            <translation>Customer told of the new promise</translation>
        </message>
        <message>
            <source>Customers, articles</source>
            <translation>Customers, articles</translation>
        </message>
        <message>
            <source>Delivery begun</source>
            <translation>Delivery begun</translation>
        </message>
        <message>
            <source>Delivery booked</source>
            <translation>Delivery booked</translation>
        </message>
        <message>
            <source>Delivery not booked</source>
            <translation>Delivery not booked</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Deposit</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnosis</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>English name</translation>
        </message>
        <message>
            <source>English words</source>
            <translation>English words</translation>
        </message>
        <message>
            <source>Export for Excel (CSV)</source>
            <translation>Export for Excel (CSV)</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>Fault code</translation>
        </message>
        <message>
            <source>Fault code changed: {field}</source>
            <translation>Fault code changed: {field}</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>File added</translation>
        </message>
        <message>
            <source>File belongs to this order only</source>
            <translation>File belongs to this order only</translation>
        </message>
        <message>
            <source>File brought back</source>
            <translation>File brought back</translation>
        </message>
        <message>
            <source>File changed: {field}</source>
            <translation>File changed: {field}</translation>
        </message>
        <message>
            <source>File goes on the repair report</source>
            <translation>File goes on the repair report</translation>
        </message>
        <message>
            <source>File not on the repair report</source>
            <translation>File not on the repair report</translation>
        </message>
        <message>
            <source>File stays with the article</source>
            <translation>File stays with the article</translation>
        </message>
        <message>
            <source>File taken away</source>
            <translation>File taken away</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>Goods in</translation>
        </message>
        <message>
            <source>Goods register closed</source>
            <translation>Goods register closed</translation>
        </message>
        <message>
            <source>Goods register line struck off</source>
            <translation>Goods register line struck off</translation>
        </message>
        <message>
            <source>HISTORY</source>
            <translation>HISTORY</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Handed out</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>History for Excel</source>
            <translation>History for Excel</translation>
        </message>
        <message>
            <source>History written to a file</source>
            <translation>History written to a file</translation>
        </message>
        <message>
            <source>Inspection passed</source>
            <translation>Inspection passed</translation>
        </message>
        <message>
            <source>Inspection refused</source>
            <translation>Inspection refused</translation>
        </message>
        <message>
            <source>Intake corrected</source>
            <translation>Intake corrected</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Kind of service</translation>
        </message>
        <message>
            <source>Labour added</source>
            <translation>Labour added</translation>
        </message>
        <message>
            <source>Labour taken off</source>
            <translation>Labour taken off</translation>
        </message>
        <message>
            <source>Layout changed</source>
            <translation>Layout changed</translation>
        </message>
        <message>
            <source>Left owing, by the manager</source>
            <translation>Left owing, by the manager</translation>
        </message>
        <message>
            <source>Left owing, on account</source>
            <translation>Left owing, on account</translation>
        </message>
        <message>
            <source>Line of the purchase order changed</source>
            <translation>Line of the purchase order changed</translation>
        </message>
        <message>
            <source>List brought in</source>
            <translation>List brought in</translation>
        </message>
        <message>
            <source>List undone</source>
            <translation>List undone</translation>
        </message>
        <message>
            <source>Lists written to a file</source>
            <translation>Lists written to a file</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Looked at</translation>
        </message>
        <message>
            <source>Looked at the history</source>
            <translation>Looked at the history</translation>
        </message>
        <message>
            <source>Member of staff renamed</source>
            <translation>Member of staff renamed</translation>
        </message>
        <message>
            <source>Merge or split taken back</source>
            <translation>Merge or split taken back</translation>
        </message>
        <message>
            <source>Merged into another article</source>
            <translation>Merged into another article</translation>
        </message>
        <message>
            <source>Merged into another customer</source>
            <translation>Merged into another customer</translation>
        </message>
        <message>
            <source>Merged into this article</source>
            <translation>Merged into this article</translation>
        </message>
        <message>
            <source>Merged into this customer</source>
            <translation>Merged into this customer</translation>
        </message>
        <message>
            <source>Model written in one way</source>
            <translation>Model written in one way</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>New article</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>New badge</translation>
        </message>
        <message>
            <source>New brand</source>
            <translation>New brand</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>New category</translation>
        </message>
        <message>
            <source>New category of parts</source>
            <translation>New category of parts</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>New customer</translation>
        </message>
        <message>
            <source>New fault code</source>
            <translation>New fault code</translation>
        </message>
        <message>
            <source>New line in the price list</source>
            <translation>New line in the price list</translation>
        </message>
        <message>
            <source>New member of staff</source>
            <translation>New member of staff</translation>
        </message>
        <message>
            <source>New part</source>
            <translation>New part</translation>
        </message>
        <message>
            <source>New place for parts</source>
            <translation>New place for parts</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>New promise</translation>
        </message>
        <message>
            <source>New reason</source>
            <translation>New reason</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>New supplier</translation>
        </message>
        <message>
            <source>New warning of a model</source>
            <translation>New warning of a model</translation>
        </message>
        <message>
            <source>No line fits. Choose “All”, other days, or empty the find box.</source>
            <translation>No line fits. Choose “All”, other days, or empty the find box.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Off the purchase order</source>
            <translation>Off the purchase order</translation>
        </message>
        <message>
            <source>Off the supplier return</source>
            <translation>Off the supplier return</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Old</translation>
        </message>
        <message>
            <source>Old part</source>
            <translation>Old part</translation>
        </message>
        <message>
            <source>Old → new, and why</source>
            <translation>Old → new, and why</translation>
        </message>
        <message>
            <source>Onto the purchase order</source>
            <translation>Onto the purchase order</translation>
        </message>
        <message>
            <source>Onto the supplier return</source>
            <translation>Onto the supplier return</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>Orders came from another article</source>
            <translation>Orders came from another article</translation>
        </message>
        <message>
            <source>Orders went to another article</source>
            <translation>Orders went to another article</translation>
        </message>
        <message>
            <source>PIN changed</source>
            <translation>PIN changed</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Part arrived</source>
            <translation>Part arrived</translation>
        </message>
        <message>
            <source>Part changed: {field}</source>
            <translation>Part changed: {field}</translation>
        </message>
        <message>
            <source>Part expected</source>
            <translation>Part expected</translation>
        </message>
        <message>
            <source>Part found</source>
            <translation>Part found</translation>
        </message>
        <message>
            <source>Part kept again</source>
            <translation>Part kept again</translation>
        </message>
        <message>
            <source>Part not ordered any more</source>
            <translation>Part not ordered any more</translation>
        </message>
        <message>
            <source>Part not waited for any more</source>
            <translation>Part not waited for any more</translation>
        </message>
        <message>
            <source>Part ordered, expected on</source>
            <translation>Part ordered, expected on</translation>
        </message>
        <message>
            <source>Part put back</source>
            <translation>Part put back</translation>
        </message>
        <message>
            <source>Part reserved</source>
            <translation>Part reserved</translation>
        </message>
        <message>
            <source>Part retired</source>
            <translation>Part retired</translation>
        </message>
        <message>
            <source>Part used</source>
            <translation>Part used</translation>
        </message>
        <message>
            <source>Part wanted</source>
            <translation>Part wanted</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Parts handed out</source>
            <translation>Parts handed out</translation>
        </message>
        <message>
            <source>Parts moved</source>
            <translation>Parts moved</translation>
        </message>
        <message>
            <source>Parts scrapped</source>
            <translation>Parts scrapped</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Payment on account</source>
            <translation>Payment on account</translation>
        </message>
        <message>
            <source>Place for parts changed</source>
            <translation>Place for parts changed</translation>
        </message>
        <message>
            <source>Place for parts not used any more</source>
            <translation>Place for parts not used any more</translation>
        </message>
        <message>
            <source>Place for parts used again</source>
            <translation>Place for parts used again</translation>
        </message>
        <message>
            <source>Price list changed: {field}</source>
            <translation>Price list changed: {field}</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Printed again</source>
            <translation>Printed again</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Purchase order</translation>
        </message>
        <message>
            <source>Purchase order begun</source>
            <translation>Purchase order begun</translation>
        </message>
        <message>
            <source>Purchase order changed: {field}</source>
            <translation>Purchase order changed: {field}</translation>
        </message>
        <message>
            <source>Quantity to carry</source>
            <translation>Quantity to carry</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Quotation</translation>
        </message>
        <message>
            <source>Reason changed: {field}</source>
            <translation>Reason changed: {field}</translation>
        </message>
        <message>
            <source>Reasons to choose from, new with this version</source>
            <translation>Reasons to choose from, new with this version</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Repeat judged</source>
            <translation>Repeat judged</translation>
        </message>
        <message>
            <source>Retired with the list</source>
            <translation>Retired with the list</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Roles changed</translation>
        </message>
        <message>
            <source>Searched back to {at}</source>
            <translation>Searched back to {at}</translation>
        </message>
        <message>
            <source>Searching… back to {at}</source>
            <translation>Searching… back to {at}</translation>
        </message>
        <message>
            <source>Sent out to</source>
            <translation>Sent out to</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Shelf numbered, for its label</source>
            <translation>Shelf numbered, for its label</translation>
        </message>
        <message>
            <source>Shipped layout again</source>
            <translation>Shipped layout again</translation>
        </message>
        <message>
            <source>Shop founded</source>
            <translation>Shop founded</translation>
        </message>
        <message>
            <source>Shop: {field}</source>
            <translation>Shop: {field}</translation>
        </message>
        <message>
            <source>Show all {n} lines</source>
            <translation>Show all {n} lines</translation>
        </message>
        <message>
            <source>Signed for parts</source>
            <translation>Signed for parts</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Spelling of a brand taken back</source>
            <translation>Spelling of a brand taken back</translation>
        </message>
        <message>
            <source>Spelling of a model taken back</source>
            <translation>Spelling of a model taken back</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Stock counted</source>
            <translation>Stock counted</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stopped: no file was written.</source>
            <translation>Stopped: no file was written.</translation>
        </message>
        <message>
            <source>Substitute added</source>
            <translation>Substitute added</translation>
        </message>
        <message>
            <source>Substitute taken off</source>
            <translation>Substitute taken off</translation>
        </message>
        <message>
            <source>Supplier changed: {field}</source>
            <translation>Supplier changed: {field}</translation>
        </message>
        <message>
            <source>Supplier does not sell any more</source>
            <translation>Supplier does not sell any more</translation>
        </message>
        <message>
            <source>Supplier kept again</source>
            <translation>Supplier kept again</translation>
        </message>
        <message>
            <source>Supplier retired</source>
            <translation>Supplier retired</translation>
        </message>
        <message>
            <source>Supplier return</source>
            <translation>Supplier return</translation>
        </message>
        <message>
            <source>Supplier return begun</source>
            <translation>Supplier return begun</translation>
        </message>
        <message>
            <source>Supplier sells</source>
            <translation>Supplier sells</translation>
        </message>
        <message>
            <source>Supplier sells again</source>
            <translation>Supplier sells again</translation>
        </message>
        <message>
            <source>Supplier's prices</source>
            <translation>Supplier's prices</translation>
        </message>
        <message>
            <source>Taken away with the list</source>
            <translation>Taken away with the list</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>The history is for: {roles}.</source>
            <translation>The history is for: {roles}.</translation>
        </message>
        <message>
            <source>This line stands for itself: there is no page behind it.</source>
            <translation>This line stands for itself: there is no page behind it.</translation>
        </message>
        <message>
            <source>Time by hand, minutes</source>
            <translation>Time by hand, minutes</translation>
        </message>
        <message>
            <source>To be counted again</source>
            <translation>To be counted again</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>To print</translation>
        </message>
        <message>
            <source>Unknown code dropped</source>
            <translation>Unknown code dropped</translation>
        </message>
        <message>
            <source>Unknown code is a part's</source>
            <translation>Unknown code is a part's</translation>
        </message>
        <message>
            <source>Unknown code is nobody's</source>
            <translation>Unknown code is nobody's</translation>
        </message>
        <message>
            <source>Unknown code turned out to be</source>
            <translation>Unknown code turned out to be</translation>
        </message>
        <message>
            <source>Unlock code forgotten</source>
            <translation>Unlock code forgotten</translation>
        </message>
        <message>
            <source>Unlock code kept</source>
            <translation>Unlock code kept</translation>
        </message>
        <message>
            <source>Unlock code looked at</source>
            <translation>Unlock code looked at</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Warning changed: {field}</source>
            <translation>Warning changed: {field}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What moved while it was counted, was it counted</source>
            <translation>What moved while it was counted, was it counted</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Why the count differs</source>
            <translation>Why the count differs</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>Works here again</translation>
        </message>
        <message>
            <source>Works here no more</source>
            <translation>Works here no more</translation>
        </message>
        <message numerus="yes">
            <source>Written: {name}, %n line(s)</source>
            <translation>
                <numerusform>Written: {name}, %n line</numerusform>
                <numerusform>Written: {name}, %n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>Wrong PIN</translation>
        </message>
        <message>
            <source>accessories</source>
            <translation>accessories</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <source>area code</source>
            <translation>area code</translation>
        </message>
        <message>
            <source>article</source>
            <translation>article</translation>
        </message>
        <message>
            <source>barcodes</source>
            <translation>barcodes</translation>
        </message>
        <message>
            <source>bought here first</source>
            <translation>bought here first</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>brand</translation>
        </message>
        <message>
            <source>category</source>
            <translation>category</translation>
        </message>
        <message>
            <source>category of part</source>
            <translation>category of part</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>company</source>
            <translation>company</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condition</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>cost</translation>
        </message>
        <message>
            <source>country</source>
            <translation>country</translation>
        </message>
        <message>
            <source>counts approved by a manager above</source>
            <translation>counts approved by a manager above</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>currency</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>days of repair warranty</source>
            <translation>days of repair warranty</translation>
        </message>
        <message>
            <source>days off</source>
            <translation>days off</translation>
        </message>
        <message>
            <source>days until it comes</source>
            <translation>days until it comes</translation>
        </message>
        <message>
            <source>declared value</source>
            <translation>declared value</translation>
        </message>
        <message>
            <source>diagnosis fee</source>
            <translation>diagnosis fee</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>end of the agreement</source>
            <translation>end of the agreement</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimate</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>export what is listed for Excel</source>
            <translation>export what is listed for Excel</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>fault</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>fits</translation>
        </message>
        <message>
            <source>form of the repair tag</source>
            <translation>form of the repair tag</translation>
        </message>
        <message>
            <source>has an IMEI</source>
            <translation>has an IMEI</translation>
        </message>
        <message>
            <source>history</source>
            <translation>history</translation>
        </message>
        <message>
            <source>how that is known</source>
            <translation>how that is known</translation>
        </message>
        <message>
            <source>inside complete</source>
            <translation>inside complete</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>languages of papers</source>
            <translation>languages of papers</translation>
        </message>
        <message>
            <source>lines above pages, in Chinese</source>
            <translation>lines above pages, in Chinese</translation>
        </message>
        <message>
            <source>lines above pages, in English</source>
            <translation>lines above pages, in English</translation>
        </message>
        <message>
            <source>lines at the foot of pages, in Chinese</source>
            <translation>lines at the foot of pages, in Chinese</translation>
        </message>
        <message>
            <source>lines at the foot of pages, in English</source>
            <translation>lines at the foot of pages, in English</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logo</translation>
        </message>
        <message>
            <source>maker's number</source>
            <translation>maker's number</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>maximum</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>minimum</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>model</source>
            <translation>model</translation>
        </message>
        <message>
            <source>months of warranty</source>
            <translation>months of warranty</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>note on the service</source>
            <translation>note on the service</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>number in the list</source>
            <translation>number in the list</translation>
        </message>
        <message>
            <source>number of the agreement</source>
            <translation>number of the agreement</translation>
        </message>
        <message>
            <source>number, name, word…</source>
            <translation>number, name, word…</translation>
        </message>
        <message>
            <source>open what the line is about</source>
            <translation>open what the line is about</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>opening hours</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>origin</translation>
        </message>
        <message>
            <source>our customer number</source>
            <translation>our customer number</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>own work</translation>
        </message>
        <message>
            <source>pack</source>
            <translation>pack</translation>
        </message>
        <message>
            <source>paper of the claim receipt</source>
            <translation>paper of the claim receipt</translation>
        </message>
        <message>
            <source>parts approved by a manager above</source>
            <translation>parts approved by a manager above</translation>
        </message>
        <message>
            <source>parts are signed for</source>
            <translation>parts are signed for</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>phone numbers</source>
            <translation>phone numbers</translation>
        </message>
        <message>
            <source>place in the list</source>
            <translation>place in the list</translation>
        </message>
        <message>
            <source>price</source>
            <translation>price</translation>
        </message>
        <message>
            <source>prices with tax</source>
            <translation>prices with tax</translation>
        </message>
        <message>
            <source>promised time</source>
            <translation>promised time</translation>
        </message>
        <message>
            <source>proof of purchase</source>
            <translation>proof of purchase</translation>
        </message>
        <message>
            <source>purchase date</source>
            <translation>purchase date</translation>
        </message>
        <message>
            <source>reason of the service</source>
            <translation>reason of the service</translation>
        </message>
        <message>
            <source>repair report with each hand-out</source>
            <translation>repair report with each hand-out</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retired</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>rounding</translation>
        </message>
        <message>
            <source>rounding down</source>
            <translation>rounding down</translation>
        </message>
        <message>
            <source>seen when tried</source>
            <translation>seen when tried</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>serial</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>shelf</source>
            <translation>shelf</translation>
        </message>
        <message>
            <source>sold here</source>
            <translation>sold here</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>supplier</translation>
        </message>
        <message>
            <source>supplier's order number</source>
            <translation>supplier's order number</translation>
        </message>
        <message>
            <source>tampered with</source>
            <translation>tampered with</translation>
        </message>
        <message>
            <source>tax number</source>
            <translation>tax number</translation>
        </message>
        <message>
            <source>tax rate</source>
            <translation>tax rate</translation>
        </message>
        <message>
            <source>technician</source>
            <translation>technician</translation>
        </message>
        <message>
            <source>terms in Chinese</source>
            <translation>terms in Chinese</translation>
        </message>
        <message>
            <source>terms in English</source>
            <translation>terms in English</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>the program</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>time zone</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>tracked by serial number</source>
            <translation>tracked by serial number</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unit</translation>
        </message>
        <message>
            <source>unlock code</source>
            <translation>unlock code</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>urgency</translation>
        </message>
        <message>
            <source>value of parts allowed</source>
            <translation>value of parts allowed</translation>
        </message>
        <message>
            <source>website</source>
            <translation>website</translation>
        </message>
        <message>
            <source>when it was taken</source>
            <translation>when it was taken</translation>
        </message>
        <message>
            <source>who passes a repair</source>
            <translation>who passes a repair</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>The hours of {day} for {first} to {last}</source>
            <translation>The hours of {day} for {first} to {last}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
    </context>
    <context>
        <name>How</name>
        <message>
            <source>At the counter</source>
            <translation>At the counter</translation>
        </message>
        <message>
            <source>By WeChat</source>
            <translation>By WeChat</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>By letter</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>By text message</source>
            <translation>By text message</translation>
        </message>
    </context>
    <context>
        <name>InlineForm</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>Inspections</name>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>INSPECTION</source>
            <translation>INSPECTION</translation>
        </message>
        <message>
            <source>Not inspected yet. After a full test, by someone who did not repair it.</source>
            <translation>Not inspected yet. After a full test, by someone who did not repair it.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>own work</translation>
        </message>
        <message>
            <source>⚠ refused</source>
            <translation>⚠ refused</translation>
        </message>
        <message>
            <source>✓ passed</source>
            <translation>✓ passed</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message>
            <source>+ new customer</source>
            <translation>+ new customer</translation>
        </message>
        <message>
            <source>Accessories that stay with it</source>
            <translation>Accessories that stay with it</translation>
        </message>
        <message>
            <source>Add to this intake</source>
            <translation>Add to this intake</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Articles of this customer:</source>
            <translation>Articles of this customer:</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>At a glance</translation>
        </message>
        <message>
            <source>Because it was repaired here ({number}) and handed out {days}: our repair warranty.</source>
            <translation>Because it was repaired here ({number}) and handed out {days}: our repair warranty.</translation>
        </message>
        <message>
            <source>Because no maker's agreement covers it.</source>
            <translation>Because no maker's agreement covers it.</translation>
        </message>
        <message>
            <source>Because of the agreement with {brand}: bought {ago}, warranty {months} months.</source>
            <translation>Because of the agreement with {brand}: bought {ago}, warranty {months} months.</translation>
        </message>
        <message>
            <source>Because the agreement with {brand} ended on {ended}.</source>
            <translation>Because the agreement with {brand} ended on {ended}.</translation>
        </message>
        <message>
            <source>Because the shop has no agreement with {brand}.</source>
            <translation>Because the shop has no agreement with {brand}.</translation>
        </message>
        <message>
            <source>Because the warranty of {months} months is over: bought {ago}.</source>
            <translation>Because the warranty of {months} months is over: bought {ago}.</translation>
        </message>
        <message>
            <source>Because there is no purchase date or no proof of it.</source>
            <translation>Because there is no purchase date or no proof of it.</translation>
        </message>
        <message>
            <source>Because we sold it {ago}: warranty {months} months.</source>
            <translation>Because we sold it {ago}: warranty {months} months.</translation>
        </message>
        <message>
            <source>Bought on</source>
            <translation>Bought on</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Brand</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Cash given</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change: {amount}.</source>
            <translation>Change: {amount}.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>Chosen by hand.</source>
            <translation>Chosen by hand.</translation>
        </message>
        <message>
            <source>Claim receipt as it will be printed; its number is given when it is saved</source>
            <translation>Claim receipt as it will be printed; its number is given when it is saved</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Correct {number}</source>
            <translation>Correct {number}</translation>
        </message>
        <message>
            <source>Corrected: {number}. The new receipt is printed; take the old one back.</source>
            <translation>Corrected: {number}. The new receipt is printed; take the old one back.</translation>
        </message>
        <message>
            <source>Correcting {number}</source>
            <translation>Correcting {number}</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer's page</source>
            <translation>Customer's page</translation>
        </message>
        <message>
            <source>Declared value</source>
            <translation>Declared value</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Deposit</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>Diagnosis fee</translation>
        </message>
        <message>
            <source>Draft kept {time}</source>
            <translation>Draft kept {time}</translation>
        </message>
        <message>
            <source>Drafts: {count}</source>
            <translation>Drafts: {count}</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimate</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>Fault, in the customer's words</source>
            <translation>Fault, in the customer's words</translation>
        </message>
        <message>
            <source>Find a customer: what they have here and what they owe appears in this place.</source>
            <translation>Find a customer: what they have here and what they owe appears in this place.</translation>
        </message>
        <message>
            <source>Find the customer</source>
            <translation>Find the customer</translation>
        </message>
        <message>
            <source>Here it is written {name}: Enter takes that.</source>
            <translation>Here it is written {name}: Enter takes that.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Inside complete</source>
            <translation>Inside complete</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>It belongs to {name} now.</source>
            <translation>It belongs to {name} now.</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Kind of service</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>New article</translation>
        </message>
        <message>
            <source>New customer: {typed}</source>
            <translation>New customer: {typed}</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>No name yet</translation>
        </message>
        <message>
            <source>Not saved yet, typed {time}: it is back</source>
            <translation>Not saved yet, typed {time}: it is back</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing was saved yet: F9 saves what stands in the form now.</source>
            <translation>Nothing was saved yet: F9 saves what stands in the form now.</translation>
        </message>
        <message>
            <source>One moment: photos are still being copied.</source>
            <translation>One moment: photos are still being copied.</translation>
        </message>
        <message>
            <source>One of theirs</source>
            <translation>One of theirs</translation>
        </message>
        <message>
            <source>Other customer</source>
            <translation>Other customer</translation>
        </message>
        <message>
            <source>Others have this phone. Take one of them, or press F9 again for a new customer on the same phone:</source>
            <translation>Others have this phone. Take one of them, or press F9 again for a new customer on the same phone:</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>Parked. Shift+F3 takes it up again.</source>
            <translation>Parked. Shift+F3 takes it up again.</translation>
        </message>
        <message>
            <source>People of this company. Take one of them, or go on for somebody new of it:</source>
            <translation>People of this company. Take one of them, or go on for somebody new of it:</translation>
        </message>
        <message>
            <source>Perhaps known already. Take one of these, or press F9 again for a new customer:</source>
            <translation>Perhaps known already. Take one of these, or press F9 again for a new customer:</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Phone (4 digits will do), name, pinyin, serial or number</source>
            <translation>Phone (4 digits will do), name, pinyin, serial or number</translation>
        </message>
        <message>
            <source>Phone, name, serial or number</source>
            <translation>Phone, name, serial or number</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Photos of this article</source>
            <translation>Photos of this article</translation>
        </message>
        <message>
            <source>Possible repeat repair: the same article, {number}, handed out {days}.</source>
            <translation>Possible repeat repair: the same article, {number}, handed out {days}.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Printing again: {number}.</source>
            <translation>Printing again: {number}.</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Promised for</translation>
        </message>
        <message>
            <source>Proof of it</source>
            <translation>Proof of it</translation>
        </message>
        <message>
            <source>Ready, not collected</source>
            <translation>Ready, not collected</translation>
        </message>
        <message>
            <source>Remove the marked one</source>
            <translation>Remove the marked one</translation>
        </message>
        <message>
            <source>Repair tag</source>
            <translation>Repair tag</translation>
        </message>
        <message>
            <source>Same customer, next article</source>
            <translation>Same customer, next article</translation>
        </message>
        <message>
            <source>Save + print</source>
            <translation>Save + print</translation>
        </message>
        <message>
            <source>Saved: {numbers}.</source>
            <translation>Saved: {numbers}.</translation>
        </message>
        <message>
            <source>Say why it is corrected: it stays in the history.</source>
            <translation>Say why it is corrected: it stays in the history.</translation>
        </message>
        <message>
            <source>Serial number / IMEI</source>
            <translation>Serial number / IMEI</translation>
        </message>
        <message>
            <source>Service and promise</source>
            <translation>Service and promise</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Sold by us</source>
            <translation>Sold by us</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>Still here</translation>
        </message>
        <message>
            <source>Tampered with</source>
            <translation>Tampered with</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
        <message>
            <source>The article</source>
            <translation>The article</translation>
        </message>
        <message>
            <source>The article is another customer's by now: it stands here as a new one.</source>
            <translation>The article is another customer's by now: it stands here as a new one.</translation>
        </message>
        <message>
            <source>The claim number is given when the article is saved (F9).</source>
            <translation>The claim number is given when the article is saved (F9).</translation>
        </message>
        <message>
            <source>The customer</source>
            <translation>The customer</translation>
        </message>
        <message>
            <source>The maker's own warranty may still run: tell the customer.</source>
            <translation>The maker's own warranty may still run: tell the customer.</translation>
        </message>
        <message>
            <source>The order</source>
            <translation>The order</translation>
        </message>
        <message>
            <source>The reason appears when the article is known.</source>
            <translation>The reason appears when the article is known.</translation>
        </message>
        <message>
            <source>The shop has written this company otherwise so far:</source>
            <translation>The shop has written this company otherwise so far:</translation>
        </message>
        <message>
            <source>Their articles</source>
            <translation>Their articles</translation>
        </message>
        <message>
            <source>There are more; type on.</source>
            <translation>There are more; type on.</translation>
        </message>
        <message>
            <source>This article before</source>
            <translation>This article before</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Throw away</translation>
        </message>
        <message>
            <source>Type on: at least 4 digits, 2 letters or one Chinese character.</source>
            <translation>Type on: at least 4 digits, 2 letters or one Chinese character.</translation>
        </message>
        <message>
            <source>Unlock code</source>
            <translation>Unlock code</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>What was seen when it was tried</source>
            <translation>What was seen when it was tried</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Why it is corrected</source>
            <translation>Why it is corrected</translation>
        </message>
        <message>
            <source>Why it was changed</source>
            <translation>Why it was changed</translation>
        </message>
        <message>
            <source>Write it “{name}”</source>
            <translation>Write it “{name}”</translation>
        </message>
        <message>
            <source>add photos or files (Ctrl+E names one)</source>
            <translation>add photos or files (Ctrl+E names one)</translation>
        </message>
        <message>
            <source>add the picture or the files of the clipboard</source>
            <translation>add the picture or the files of the clipboard</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>another customer</source>
            <translation>another customer</translation>
        </message>
        <message>
            <source>as it is written here</source>
            <translation>as it is written here</translation>
        </message>
        <message>
            <source>as typed</source>
            <translation>as typed</translation>
        </message>
        <message>
            <source>back from the preview, or leave a correction</source>
            <translation>back from the preview, or leave a correction</translation>
        </message>
        <message>
            <source>correct the order saved last</source>
            <translation>correct the order saved last</translation>
        </message>
        <message>
            <source>next field (Shift+Enter breaks a line in long ones)</source>
            <translation>next field (Shift+Enter breaks a line in long ones)</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>park the draft and begin a new intake</source>
            <translation>park the draft and begin a new intake</translation>
        </message>
        <message>
            <source>preview of the claim receipt</source>
            <translation>preview of the claim receipt</translation>
        </message>
        <message>
            <source>print the order saved last again</source>
            <translation>print the order saved last again</translation>
        </message>
        <message numerus="yes">
            <source>ready for %n day(s)</source>
            <translation>
                <numerusform>ready for %n day</numerusform>
                <numerusform>ready for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>same customer, next article: one payment, one print run</source>
            <translation>same customer, next article: one payment, one print run</translation>
        </message>
        <message>
            <source>save and print</source>
            <translation>save and print</translation>
        </message>
        <message>
            <source>take a payment for what is owed from earlier</source>
            <translation>take a payment for what is owed from earlier</translation>
        </message>
        <message>
            <source>take up or throw away a draft</source>
            <translation>take up or throw away a draft</translation>
        </message>
        <message>
            <source>works here no more</source>
            <translation>works here no more</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{count} digits: a mobile number has 11.</source>
            <translation>{count} digits: a mobile number has 11.</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (retired)</translation>
        </message>
        <message>
            <source>{name} was merged into {other}, who stands here now.</source>
            <translation>{name} was merged into {other}, who stands here now.</translation>
        </message>
        <message>
            <source>{name}, customer since {year}</source>
            <translation>{name}, customer since {year}</translation>
        </message>
        <message>
            <source>{what} was changed by {who}, {at}, meanwhile.</source>
            <translation>{what} was changed by {who}, {at}, meanwhile.</translation>
        </message>
        <message>
            <source>{what} was changed in another window meanwhile.</source>
            <translation>{what} was changed in another window meanwhile.</translation>
        </message>
        <message>
            <source>• {field}: theirs is “{theirs}”, yours “{mine}” stays in the form.</source>
            <translation>• {field}: theirs is “{theirs}”, yours “{mine}” stays in the form.</translation>
        </message>
        <message>
            <source>• {field}: “{theirs}” was taken over.</source>
            <translation>• {field}: “{theirs}” was taken over.</translation>
        </message>
        <message>
            <source>✓ known</source>
            <translation>✓ known</translation>
        </message>
    </context>
    <context>
        <name>LabourDone</name>
        <message>
            <source>Add it</source>
            <translation>Add it</translation>
        </message>
        <message>
            <source>Add labour</source>
            <translation>Add labour</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>As it stands on the bill</source>
            <translation>As it stands on the bill</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>From the price list</source>
            <translation>From the price list</translation>
        </message>
        <message>
            <source>LABOUR</source>
            <translation>LABOUR</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Labour</translation>
        </message>
        <message>
            <source>Labour added</source>
            <translation>Labour added</translation>
        </message>
        <message>
            <source>Labour to charge</source>
            <translation>Labour to charge</translation>
        </message>
        <message>
            <source>No labour charged yet.</source>
            <translation>No labour charged yet.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price for one</source>
            <translation>Price for one</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>So far, labour and parts with tax</source>
            <translation>So far, labour and parts with tax</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>not from the list</source>
            <translation>not from the list</translation>
        </message>
        <message>
            <source>{name} is taken off</source>
            <translation>{name} is taken off</translation>
        </message>
    </context>
    <context>
        <name>LayoutTroubles</name>
        <message>
            <source>Settings, Layouts</source>
            <translation>Settings, Layouts</translation>
        </message>
        <message>
            <source>The shop's own layout can't be used: {layouts}. Printed by the shipped one; mend it in {where}.</source>
            <translation>The shop's own layout can't be used: {layouts}. Printed by the shipped one; mend it in {where}.</translation>
        </message>
        <message>
            <source>{layout}: the shop's layout does not print all of {what}. Mend it in {where}.</source>
            <translation>{layout}: the shop's layout does not print all of {what}. Mend it in {where}.</translation>
        </message>
        <message>
            <source>{paper} (roll of {width} mm)</source>
            <translation>{paper} (roll of {width} mm)</translation>
        </message>
        <message>
            <source>{paper} ({size} mm)</source>
            <translation>{paper} ({size} mm)</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>0 = as its letters need</source>
            <translation>0 = as its letters need</translation>
        </message>
        <message>
            <source>A layout from a file</source>
            <translation>A layout from a file</translation>
        </message>
        <message>
            <source>Accessories</source>
            <translation>Accessories</translation>
        </message>
        <message>
            <source>Accessories and condition</source>
            <translation>Accessories and condition</translation>
        </message>
        <message>
            <source>Accessories given back</source>
            <translation>Accessories given back</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>Accessory</translation>
        </message>
        <message>
            <source>Add under it</source>
            <translation>Add under it</translation>
        </message>
        <message>
            <source>Another field beside it</source>
            <translation>Another field beside it</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Back to the shipped one</source>
            <translation>Back to the shipped one</translation>
        </message>
        <message>
            <source>Badge code</source>
            <translation>Badge code</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Barcode</translation>
        </message>
        <message>
            <source>Barcode: {field}</source>
            <translation>Barcode: {field}</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>Beside it</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Bill</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Brand and model</source>
            <translation>Brand and model</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>Claim number</translation>
        </message>
        <message>
            <source>Code of the shelf</source>
            <translation>Code of the shelf</translation>
        </message>
        <message>
            <source>Code to scan</source>
            <translation>Code to scan</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer, article, times</source>
            <translation>Customer, article, times</translation>
        </message>
        <message>
            <source>Data notice that is signed</source>
            <translation>Data notice that is signed</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Drawn with an example: there is no such paper yet.</source>
            <translation>Drawn with an example: there is no such paper yet.</translation>
        </message>
        <message>
            <source>Drawn with the shop's newest paper of this kind.</source>
            <translation>Drawn with the shop's newest paper of this kind.</translation>
        </message>
        <message>
            <source>Edges left and right, mm</source>
            <translation>Edges left and right, mm</translation>
        </message>
        <message>
            <source>Empty line</source>
            <translation>Empty line</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>Fault, in the customer's words</source>
            <translation>Fault, in the customer's words</translation>
        </message>
        <message>
            <source>Fits models</source>
            <translation>Fits models</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>From a file…</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>Height, mm</translation>
        </message>
        <message>
            <source>How it comes out</source>
            <translation>How it comes out</translation>
        </message>
        <message>
            <source>Into a file…</source>
            <translation>Into a file…</translation>
        </message>
        <message>
            <source>Issue, article, people</source>
            <translation>Issue, article, people</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Kind of service</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Labour</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Layouts</translation>
        </message>
        <message>
            <source>Letters, mm</source>
            <translation>Letters, mm</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Lines at most</source>
            <translation>Lines at most</translation>
        </message>
        <message>
            <source>Lines to write on</source>
            <translation>Lines to write on</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Maker's barcode</source>
            <translation>Maker's barcode</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>Maker's number</translation>
        </message>
        <message>
            <source>Mark of a reprint</source>
            <translation>Mark of a reprint</translation>
        </message>
        <message>
            <source>Move the block (in the list)</source>
            <translation>Move the block (in the list)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>Name of the paper</translation>
        </message>
        <message>
            <source>Number of the shelf</source>
            <translation>Number of the shelf</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>Part number</translation>
        </message>
        <message>
            <source>Part of the paper</source>
            <translation>Part of the paper</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Parts handed out</source>
            <translation>Parts handed out</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Phone for questions</source>
            <translation>Phone for questions</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Purchase, money agreed</source>
            <translation>Purchase, money agreed</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR code</translation>
        </message>
        <message>
            <source>QR code: {field}</source>
            <translation>QR code: {field}</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Ready by</source>
            <translation>Ready by</translation>
        </message>
        <message>
            <source>Repair warranty</source>
            <translation>Repair warranty</translation>
        </message>
        <message>
            <source>Replaced parts</source>
            <translation>Replaced parts</translation>
        </message>
        <message>
            <source>Roll {width} mm</source>
            <translation>Roll {width} mm</translation>
        </message>
        <message>
            <source>Room above, mm</source>
            <translation>Room above, mm</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Seen when it was tried</source>
            <translation>Seen when it was tried</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serial number</translation>
        </message>
        <message>
            <source>Share of the width</source>
            <translation>Share of the width</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Shop and time of the paper</source>
            <translation>Shop and time of the paper</translation>
        </message>
        <message>
            <source>Shop's address</source>
            <translation>Shop's address</translation>
        </message>
        <message>
            <source>Shop's phone</source>
            <translation>Shop's phone</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>Show or hide</translation>
        </message>
        <message>
            <source>Show or hide the block (in the list)</source>
            <translation>Show or hide the block (in the list)</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Shown</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Shows</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Take the block away (in the list)</source>
            <translation>Take the block away (in the list)</translation>
        </message>
        <message>
            <source>Taken in on</source>
            <translation>Taken in on</translation>
        </message>
        <message>
            <source>Taken out on</source>
            <translation>Taken out on</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Terms in short</source>
            <translation>Terms in short</translation>
        </message>
        <message>
            <source>Test and inspection</source>
            <translation>Test and inspection</translation>
        </message>
        <message>
            <source>Text stands</source>
            <translation>Text stands</translation>
        </message>
        <message>
            <source>The code says</source>
            <translation>The code says</translation>
        </message>
        <message>
            <source>The layout into a file</source>
            <translation>The layout into a file</translation>
        </message>
        <message>
            <source>The shipped layout is used again.</source>
            <translation>The shipped layout is used again.</translation>
        </message>
        <message>
            <source>The shop's own words</source>
            <translation>The shop's own words</translation>
        </message>
        <message>
            <source>The whole label</source>
            <translation>The whole label</translation>
        </message>
        <message>
            <source>The whole roll</source>
            <translation>The whole roll</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undo (in the list)</source>
            <translation>Undo (in the list)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>VOID, where it is</source>
            <translation>VOID, where it is</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>What is added</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>What is declared</source>
            <translation>What is declared</translation>
        </message>
        <message>
            <source>What is to be paid</source>
            <translation>What is to be paid</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>What the number is</source>
            <translation>What the number is</translation>
        </message>
        <message>
            <source>What the terms say of storage</source>
            <translation>What the terms say of storage</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Which of how many</source>
            <translation>Which of how many</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>White on black</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Working time</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Written to {path}.</translation>
        </message>
        <message>
            <source>beside the other fields of the line</source>
            <translation>beside the other fields of the line</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>changed, not saved yet</source>
            <translation>changed, not saved yet</translation>
        </message>
        <message>
            <source>in the middle</source>
            <translation>in the middle</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>right</source>
            <translation>right</translation>
        </message>
        <message>
            <source>the shipped layout</source>
            <translation>the shipped layout</translation>
        </message>
        <message>
            <source>the shop's own layout</source>
            <translation>the shop's own layout</translation>
        </message>
        <message>
            <source>the shop's own words</source>
            <translation>the shop's own words</translation>
        </message>
        <message>
            <source>{title} (hidden)</source>
            <translation>{title} (hidden)</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>LEDGER</source>
            <translation>LEDGER</translation>
        </message>
        <message>
            <source>No such movement.</source>
            <translation>No such movement.</translation>
        </message>
        <message>
            <source>Nothing moved yet. Goods in begins the ledger.</source>
            <translation>Nothing moved yet. Goods in begins the ledger.</translation>
        </message>
        <message>
            <source>Only at this place</source>
            <translation>Only at this place</translation>
        </message>
        <message>
            <source>Only movements of this kind</source>
            <translation>Only movements of this kind</translation>
        </message>
        <message>
            <source>all movements</source>
            <translation>all movements</translation>
        </message>
        <message>
            <source>all places</source>
            <translation>all places</translation>
        </message>
    </context>
    <context>
        <name>LedgerKind</name>
        <message>
            <source>Brought in from a list</source>
            <translation>Brought in from a list</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Count difference</source>
            <translation>Count difference</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>Goods in</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>Old part, used again</source>
            <translation>Old part, used again</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Released</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>Scrapped</source>
            <translation>Scrapped</translation>
        </message>
        <message>
            <source>Sent back to supplier</source>
            <translation>Sent back to supplier</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
    </context>
    <context>
        <name>Listed</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n row(s) brought in from {file}.</source>
            <translation>
                <numerusform>%n row brought in from {file}.</numerusform>
                <numerusform>%n rows brought in from {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused.</source>
            <translation>
                <numerusform>%n row refused.</numerusform>
                <numerusform>%n rows refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) taken back.</source>
            <translation>
                <numerusform>%n row taken back.</numerusform>
                <numerusform>%n rows taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {file}.</source>
            <translation>
                <numerusform>%n row written to {file}.</numerusform>
                <numerusform>%n rows written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s): {names}</source>
            <translation>
                <numerusform>%n stay: {names}</numerusform>
                <numerusform>%n stays: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that were used since are retired.</source>
            <translation>
                <numerusform>%n that were used since are retired.</numerusform>
                <numerusform>%n that were used since are retired.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 {currency} in {own}</source>
            <translation>1 {currency} in {own}</translation>
        </message>
        <message>
            <source>A list to bring in</source>
            <translation>A list to bring in</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>All rows</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Barcode</translation>
        </message>
        <message>
            <source>Barcodes</source>
            <translation>Barcodes</translation>
        </message>
        <message>
            <source>Belongs to jobs and orders: is not brought in</source>
            <translation>Belongs to jobs and orders: is not brought in</translation>
        </message>
        <message numerus="yes">
            <source>Bring %n row(s) in</source>
            <translation>
                <numerusform>Bring %n row in</numerusform>
                <numerusform>Bring %n rows in</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring a file in…</source>
            <translation>Bring a file in…</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Bring in</translation>
        </message>
        <message>
            <source>Brought in so far</source>
            <translation>Brought in so far</translation>
        </message>
        <message>
            <source>CSV files in a ZIP</source>
            <translation>CSV files in a ZIP</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <source>Cost of one</source>
            <translation>Cost of one</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Days until it comes</source>
            <translation>Days until it comes</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Fits models</source>
            <translation>Fits models</translation>
        </message>
        <message>
            <source>For reading only</source>
            <translation>For reading only</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Found by</translation>
        </message>
        <message>
            <source>From quantity</source>
            <translation>From quantity</translation>
        </message>
        <message>
            <source>Give numbers to pieces without one</source>
            <translation>Give numbers to pieces without one</translation>
        </message>
        <message>
            <source>It lists</source>
            <translation>It lists</translation>
        </message>
        <message>
            <source>Kind of part</source>
            <translation>Kind of part</translation>
        </message>
        <message>
            <source>Kinds of part</source>
            <translation>Kinds of part</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>Lists in and out</source>
            <translation>Lists in and out</translation>
        </message>
        <message>
            <source>Made besides: {names}.</source>
            <translation>Made besides: {names}.</translation>
        </message>
        <message>
            <source>Make kinds of part that are named</source>
            <translation>Make kinds of part that are named</translation>
        </message>
        <message>
            <source>Make places that are named</source>
            <translation>Make places that are named</translation>
        </message>
        <message>
            <source>Make suppliers that are named</source>
            <translation>Make suppliers that are named</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>Maker's number</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Months of warranty</source>
            <translation>Months of warranty</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>Name in Chinese</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Not kept any more</source>
            <translation>Not kept any more</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>On order (to read)</source>
            <translation>On order (to read)</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Our customer number</source>
            <translation>Our customer number</translation>
        </message>
        <message>
            <source>Our number</source>
            <translation>Our number</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Parts and stock</source>
            <translation>Parts and stock</translation>
        </message>
        <message>
            <source>Parts, suppliers with their prices, and stock come in from CSV, Excel (XLSX) or a ZIP of CSVs. You see first what would change; nothing is changed before F9, and all of it can be undone. Empty cells change nothing.</source>
            <translation>Parts, suppliers with their prices, and stock come in from CSV, Excel (XLSX) or a ZIP of CSVs. You see first what would change; nothing is changed before F9, and all of it can be undone. Empty cells change nothing.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Pieces used, gone (to read)</source>
            <translation>Pieces used, gone (to read)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Preferred</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Price of one</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Prices</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Purchase order</translation>
        </message>
        <message>
            <source>Quantities to carry</source>
            <translation>Quantities to carry</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Quantity to carry</source>
            <translation>Quantity to carry</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Repair order</source>
            <translation>Repair order</translation>
        </message>
        <message>
            <source>Reserved (to read)</source>
            <translation>Reserved (to read)</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Say what the file lists.</source>
            <translation>Say what the file lists.</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serial number</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Shelves</source>
            <translation>Shelves</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stopped. Change anything on the left to look again.</source>
            <translation>Stopped. Change anything on the left to look again.</translation>
        </message>
        <message>
            <source>Stopped: everything is as it was.</source>
            <translation>Stopped: everything is as it was.</translation>
        </message>
        <message>
            <source>Stopped: no file was written.</source>
            <translation>Stopped: no file was written.</translation>
        </message>
        <message>
            <source>Stopped: nothing was brought in.</source>
            <translation>Stopped: nothing was brought in.</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Substitute</translation>
        </message>
        <message>
            <source>Substitutes</source>
            <translation>Substitutes</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Supplier parts</source>
            <translation>Supplier parts</translation>
        </message>
        <message>
            <source>Supplier prices</source>
            <translation>Supplier prices</translation>
        </message>
        <message>
            <source>Supplier's number</source>
            <translation>Supplier's number</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Suppliers</translation>
        </message>
        <message>
            <source>Tax rate, %</source>
            <translation>Tax rate, %</translation>
        </message>
        <message>
            <source>This sheet is left out.</source>
            <translation>This sheet is left out.</translation>
        </message>
        <message>
            <source>This very file was brought in already: {at}, {who}.</source>
            <translation>This very file was brought in already: {at}, {who}.</translation>
        </message>
        <message>
            <source>Tracked by serial number</source>
            <translation>Tracked by serial number</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Undo this one</source>
            <translation>Undo this one</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Wanted by jobs (to read)</source>
            <translation>Wanted by jobs (to read)</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>What would change</translation>
        </message>
        <message>
            <source>What would change, or why not</source>
            <translation>What would change, or why not</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Whose it is</translation>
        </message>
        <message>
            <source>Write everything to a file</source>
            <translation>Write everything to a file</translation>
        </message>
        <message>
            <source>Write everything to a file…</source>
            <translation>Write everything to a file…</translation>
        </message>
        <message>
            <source>barcode</source>
            <translation>barcode</translation>
        </message>
        <message>
            <source>bring a file in</source>
            <translation>bring a file in</translation>
        </message>
        <message>
            <source>kind of part</source>
            <translation>kind of part</translation>
        </message>
        <message>
            <source>maker's number</source>
            <translation>maker's number</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>only new, changed, unchanged or refused rows</source>
            <translation>only new, changed, unchanged or refused rows</translation>
        </message>
        <message>
            <source>our number</source>
            <translation>our number</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>stop; back to what was brought in</source>
            <translation>stop; back to what was brought in</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>supplier</translation>
        </message>
        <message>
            <source>undone {at}</source>
            <translation>undone {at}</translation>
        </message>
        <message>
            <source>write everything to a file</source>
            <translation>write everything to a file</translation>
        </message>
        <message>
            <source>{done} of {total} rows…</source>
            <translation>{done} of {total} rows…</translation>
        </message>
        <message>
            <source>– leave out –</source>
            <translation>– leave out –</translation>
        </message>
        <message>
            <source>“{sheet}”: choose the column for {field}.</source>
            <translation>“{sheet}”: choose the column for {field}.</translation>
        </message>
        <message>
            <source>≠ changed</source>
            <translation>≠ changed</translation>
        </message>
        <message>
            <source>⚠ refused</source>
            <translation>⚠ refused</translation>
        </message>
        <message>
            <source>＋ new</source>
            <translation>＋ new</translation>
        </message>
        <message>
            <source>＝ unchanged</source>
            <translation>＝ unchanged</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Another window is writing a great deal just now. Yours waits, and is saved as soon as it is done.</source>
            <translation>Another window is writing a great deal just now. Yours waits, and is saved as soon as it is done.</translation>
        </message>
        <message>
            <source>Every page stands in the row of tabs.</source>
            <translation>Every page stands in the row of tabs.</translation>
        </message>
        <message>
            <source>No parts have come for your jobs.</source>
            <translation>No parts have come for your jobs.</translation>
        </message>
        <message>
            <source>Nothing to do here with this key. F1 shows the keys of this page.</source>
            <translation>Nothing to do here with this key. F1 shows the keys of this page.</translation>
        </message>
        <message>
            <source>This window has no such page.</source>
            <translation>This window has no such page.</translation>
        </message>
    </context>
    <context>
        <name>Means</name>
        <message>
            <source>Alipay</source>
            <translation>Alipay</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>WeChat Pay</translation>
        </message>
    </context>
    <context>
        <name>Merges</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s)</source>
            <translation>
                <numerusform>%n payment</numerusform>
                <numerusform>%n payments</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Came over from “{other}”</source>
            <translation>Came over from “{other}”</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Find the other one above.</source>
            <translation>Find the other one above.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Merged and split</source>
            <translation>Merged and split</translation>
        </message>
        <message>
            <source>Never merged or split.</source>
            <translation>Never merged or split.</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>Owner: {name}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>Take it back? What moved goes back to “{other}”; what came later stays.</source>
            <translation>Take it back? What moved goes back to “{other}”; what came later stays.</translation>
        </message>
        <message>
            <source>Take it back? What moved to “{other}” comes back; what came later stays there.</source>
            <translation>Take it back? What moved to “{other}” comes back; what came later stays there.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Taken back.</translation>
        </message>
        <message>
            <source>The other one stays</source>
            <translation>The other one stays</translation>
        </message>
        <message>
            <source>The other one: phone, name, company…</source>
            <translation>The other one: phone, name, company…</translation>
        </message>
        <message>
            <source>The other one: serial, model…</source>
            <translation>The other one: serial, model…</translation>
        </message>
        <message>
            <source>The same article, written down twice</source>
            <translation>The same article, written down twice</translation>
        </message>
        <message>
            <source>The same person, written down twice</source>
            <translation>The same person, written down twice</translation>
        </message>
        <message>
            <source>This one was merged into “{other}”</source>
            <translation>This one was merged into “{other}”</translation>
        </message>
        <message>
            <source>Went over to “{other}”</source>
            <translation>Went over to “{other}”</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>both</source>
            <translation>both</translation>
        </message>
        <message>
            <source>is merged into it</source>
            <translation>is merged into it</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>stays</translation>
        </message>
        <message>
            <source>taken back {at} by {who}</source>
            <translation>taken back {at} by {who}</translation>
        </message>
        <message>
            <source>the same article</source>
            <translation>the same article</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>the same person</translation>
        </message>
        <message>
            <source>{articles}, {orders} and {payments}</source>
            <translation>{articles}, {orders} and {payments}</translation>
        </message>
        <message>
            <source>{moves} go over to “{stays}”. “{goes}” is found nowhere any more; what was printed and written into the register stays. It can be taken back.</source>
            <translation>{moves} go over to “{stays}”. “{goes}” is found nowhere any more; what was printed and written into the register stays. It can be taken back.</translation>
        </message>
        <message>
            <source>“{gone}” was merged into “{kept}”.</source>
            <translation>“{gone}” was merged into “{kept}”.</translation>
        </message>
        <message>
            <source>“{other}” was merged into this one</source>
            <translation>“{other}” was merged into this one</translation>
        </message>
    </context>
    <context>
        <name>ModelWarnings</name>
        <message>
            <source>Warning: {words}</source>
            <translation>Warning: {words}</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>yyyy-mm-dd</translation>
        </message>
    </context>
    <context>
        <name>Movements</name>
        <message>
            <source>Book it in</source>
            <translation>Book it in</translation>
        </message>
        <message>
            <source>Booked in: {quantity}</source>
            <translation>Booked in: {quantity}</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Correct it</translation>
        </message>
        <message>
            <source>Correct the count</source>
            <translation>Correct the count</translation>
        </message>
        <message>
            <source>Cost of one</source>
            <translation>Cost of one</translation>
        </message>
        <message>
            <source>Counted, with reserved ones</source>
            <translation>Counted, with reserved ones</translation>
        </message>
        <message>
            <source>Delivery note, supplier</source>
            <translation>Delivery note, supplier</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>Goods in</translation>
        </message>
        <message>
            <source>How many are there really?</source>
            <translation>How many are there really?</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Serial number of each, scanned or with commas between</source>
            <translation>Serial number of each, scanned or with commas between</translation>
        </message>
        <message>
            <source>Serial numbers of all that are there</source>
            <translation>Serial numbers of all that are there</translation>
        </message>
        <message>
            <source>The count is corrected</source>
            <translation>The count is corrected</translation>
        </message>
        <message>
            <source>What came in?</source>
            <translation>What came in?</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Add a note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Add it</translation>
        </message>
        <message>
            <source>NOTES</source>
            <translation>NOTES</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>No notes yet.</translation>
        </message>
        <message>
            <source>Note (not shown to the customer)</source>
            <translation>Note (not shown to the customer)</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Note added</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n article(s), without a notice in that time. Each counts as told by letter.</source>
            <translation>
                <numerusform>%n article, without a notice in that time. Each counts as told by letter.</numerusform>
                <numerusform>%n articles, without a notice in that time. Each counts as told by letter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) to collect (is|are) printed.</source>
            <translation>
                <numerusform>%n notice to collect is printed.</numerusform>
                <numerusform>%n notices to collect are printed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices to collect…</source>
            <translation>Notices to collect…</translation>
        </message>
        <message>
            <source>Print a notice to collect for each article that is ready and has waited long</source>
            <translation>Print a notice to collect for each article that is ready and has waited long</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>Print them</translation>
        </message>
        <message>
            <source>Ready for so many days</source>
            <translation>Ready for so many days</translation>
        </message>
    </context>
    <context>
        <name>NumberKind</name>
        <message>
            <source>badge</source>
            <translation>badge</translation>
        </message>
        <message>
            <source>claim receipt</source>
            <translation>claim receipt</translation>
        </message>
        <message>
            <source>command</source>
            <translation>command</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>complaint</translation>
        </message>
        <message>
            <source>factory return</source>
            <translation>factory return</translation>
        </message>
        <message>
            <source>loaner</source>
            <translation>loaner</translation>
        </message>
        <message>
            <source>part</source>
            <translation>part</translation>
        </message>
        <message>
            <source>repair tag</source>
            <translation>repair tag</translation>
        </message>
        <message>
            <source>service voucher</source>
            <translation>service voucher</translation>
        </message>
        <message>
            <source>shelf</source>
            <translation>shelf</translation>
        </message>
    </context>
    <context>
        <name>OldFate</name>
        <message>
            <source>Kept for the maker's credit</source>
            <translation>Kept for the maker's credit</translation>
        </message>
        <message>
            <source>Kept, undecided</source>
            <translation>Kept, undecided</translation>
        </message>
        <message>
            <source>Old: for credit</source>
            <translation>Old: for credit</translation>
        </message>
        <message>
            <source>Old: in stock</source>
            <translation>Old: in stock</translation>
        </message>
        <message>
            <source>Old: kept</source>
            <translation>Old: kept</translation>
        </message>
        <message>
            <source>Old: scrapped</source>
            <translation>Old: scrapped</translation>
        </message>
        <message>
            <source>Old: to customer</source>
            <translation>Old: to customer</translation>
        </message>
        <message>
            <source>Scrapped</source>
            <translation>Scrapped</translation>
        </message>
        <message>
            <source>To stock as used</source>
            <translation>To stock as used</translation>
        </message>
        <message>
            <source>To the customer</source>
            <translation>To the customer</translation>
        </message>
    </context>
    <context>
        <name>OldPart</name>
        <message>
            <source>An old part that is none of those we keep</source>
            <translation>An old part that is none of those we keep</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Its serial number</source>
            <translation>Its serial number</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>Note: where it lies, which claim</source>
            <translation>Note: where it lies, which claim</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Taken out</translation>
        </message>
        <message>
            <source>The old part of {name}</source>
            <translation>The old part of {name}</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>What was taken out</source>
            <translation>What was taken out</translation>
        </message>
        <message>
            <source>Worth in stock</source>
            <translation>Worth in stock</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>All open</source>
            <translation>All open</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Nothing fits. Choose “All open” or empty the find box.</source>
            <translation>Nothing fits. Choose “All open” or empty the find box.</translation>
        </message>
        <message>
            <source>Nothing to repair. What is taken in at Intake stands here.</source>
            <translation>Nothing to repair. What is taken in at Intake stands here.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>Parts expected on {day}</source>
            <translation>Parts expected on {day}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>number, name, phone…</source>
            <translation>number, name, phone…</translation>
        </message>
        <message>
            <source>⚠ Overdue</source>
            <translation>⚠ Overdue</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <source>Certified</source>
            <translation>Certified</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Exchanged</source>
            <translation>Exchanged</translation>
        </message>
        <message>
            <source>No fault found</source>
            <translation>No fault found</translation>
        </message>
        <message>
            <source>Quotation declined</source>
            <translation>Quotation declined</translation>
        </message>
        <message>
            <source>Repaired</source>
            <translation>Repaired</translation>
        </message>
        <message>
            <source>Unrepairable</source>
            <translation>Unrepairable</translation>
        </message>
        <message>
            <source>Withdrawn by the customer</source>
            <translation>Withdrawn by the customer</translation>
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Cash given</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change: {amount}.</source>
            <translation>Change: {amount}.</translation>
        </message>
        <message>
            <source>Nothing is owed any more.</source>
            <translation>Nothing is owed any more.</translation>
        </message>
        <message>
            <source>Owes {amount} from earlier.</source>
            <translation>Owes {amount} from earlier.</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>Payment for what is owed from earlier</source>
            <translation>Payment for what is owed from earlier</translation>
        </message>
        <message>
            <source>Payment noted: {amount}.</source>
            <translation>Payment noted: {amount}.</translation>
        </message>
        <message>
            <source>Payment received</source>
            <translation>Payment received</translation>
        </message>
        <message>
            <source>Still owed: {amount}.</source>
            <translation>Still owed: {amount}.</translation>
        </message>
        <message>
            <source>Take payment</source>
            <translation>Take payment</translation>
        </message>
        <message>
            <source>The payment for what is owed is not noted yet. Finish it, or go back with Esc.</source>
            <translation>The payment for what is owed is not noted yet. Finish it, or go back with Esc.</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Accessories</source>
            <translation>Accessories</translation>
        </message>
        <message>
            <source>Accessories given back</source>
            <translation>Accessories given back</translation>
        </message>
        <message>
            <source>Accessories left with it</source>
            <translation>Accessories left with it</translation>
        </message>
        <message>
            <source>Accessories: none</source>
            <translation>Accessories: none</translation>
        </message>
        <message>
            <source>Accessories: {count}</source>
            <translation>Accessories: {count}</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>Accessory</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Agreed by</source>
            <translation>Agreed by</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>Alipay</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Bought</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Cannot be repaired</source>
            <translation>Cannot be repaired</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Case or van</source>
            <translation>Case or van</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Charged for</source>
            <translation>Charged for</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>Claim number</translation>
        </message>
        <message>
            <source>Claim receipt</source>
            <translation>Claim receipt</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Codes that are no part's yet</source>
            <translation>Codes that are no part's yet</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Collected by</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Condition: nothing noted</source>
            <translation>Condition: nothing noted</translation>
        </message>
        <message>
            <source>Confirmed by the supplier</source>
            <translation>Confirmed by the supplier</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Count sheet</source>
            <translation>Count sheet</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Counted by</translation>
        </message>
        <message>
            <source>Counted by, date</source>
            <translation>Counted by, date</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer's signature</source>
            <translation>Customer's signature</translation>
        </message>
        <message>
            <source>Customer's tax number</source>
            <translation>Customer's tax number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Date in</source>
            <translation>Date in</translation>
        </message>
        <message>
            <source>Date out</source>
            <translation>Date out</translation>
        </message>
        <message>
            <source>Declaration of a lost claim receipt</source>
            <translation>Declaration of a lost claim receipt</translation>
        </message>
        <message>
            <source>Declared by, with the ID shown</source>
            <translation>Declared by, with the ID shown</translation>
        </message>
        <message>
            <source>Declared lost</source>
            <translation>Declared lost</translation>
        </message>
        <message>
            <source>Declared value</source>
            <translation>Declared value</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>Delivery note</translation>
        </message>
        <message>
            <source>Delivery number</source>
            <translation>Delivery number</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Deposit</translation>
        </message>
        <message>
            <source>Deposit paid</source>
            <translation>Deposit paid</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnosis</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>Diagnosis fee</translation>
        </message>
        <message>
            <source>Diagnosis, work, parts, time</source>
            <translation>Diagnosis, work, parts, time</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimate</translation>
        </message>
        <message>
            <source>Every article is where it should be.</source>
            <translation>Every article is where it should be.</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>Exchanged</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Expected by</source>
            <translation>Expected by</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>Fault code</translation>
        </message>
        <message>
            <source>Fault, in the customer's words</source>
            <translation>Fault, in the customer's words</translation>
        </message>
        <message>
            <source>For the shop: {name}</source>
            <translation>For the shop: {name}</translation>
        </message>
        <message>
            <source>For the store room</source>
            <translation>For the store room</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>Given {given}, change {change}</source>
            <translation>Given {given}, change {change}</translation>
        </message>
        <message>
            <source>Goods register</source>
            <translation>Goods register</translation>
        </message>
        <message>
            <source>Goods-in list</source>
            <translation>Goods-in list</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Handed out</translation>
        </message>
        <message>
            <source>Handed out by</source>
            <translation>Handed out by</translation>
        </message>
        <message>
            <source>Here, though out by the books</source>
            <translation>Here, though out by the books</translation>
        </message>
        <message>
            <source>I declare that the claim receipt named above is lost. From this moment it is void: the shop hands the article out only against the new receipt issued to me today. Whoever presents the lost receipt from now on gets nothing for it, and the shop is not liable to me for its misuse. Should I find it, I will bring it back to the shop.</source>
            <translation>I declare that the claim receipt named above is lost. From this moment it is void: the shop hands the article out only against the new receipt issued to me today. Whoever presents the lost receipt from now on gets nothing for it, and the shop is not liable to me for its misuse. Should I find it, I will bring it back to the shop.</translation>
        </message>
        <message>
            <source>I was told to back up my data, and accept the terms on the customer's half.</source>
            <translation>I was told to back up my data, and accept the terms on the customer's half.</translation>
        </message>
        <message>
            <source>Inside complete</source>
            <translation>Inside complete</translation>
        </message>
        <message>
            <source>Inspected by</source>
            <translation>Inspected by</translation>
        </message>
        <message>
            <source>Issue number</source>
            <translation>Issue number</translation>
        </message>
        <message>
            <source>Issue slip</source>
            <translation>Issue slip</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>Kind of service</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Labour</translation>
        </message>
        <message>
            <source>Less than expected</source>
            <translation>Less than expected</translation>
        </message>
        <message>
            <source>Lost claim receipt</source>
            <translation>Lost claim receipt</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>More than expected</source>
            <translation>More than expected</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Needed</translation>
        </message>
        <message>
            <source>Needed, but none is free in the store room</source>
            <translation>Needed, but none is free in the store room</translation>
        </message>
        <message>
            <source>No article in this period.</source>
            <translation>No article in this period.</translation>
        </message>
        <message>
            <source>No fault found</source>
            <translation>No fault found</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing is to be counted: write down what lies there.</source>
            <translation>Nothing is to be counted: write down what lies there.</translation>
        </message>
        <message>
            <source>Notice to collect</source>
            <translation>Notice to collect</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Old part</source>
            <translation>Old part</translation>
        </message>
        <message>
            <source>Old parts given back</source>
            <translation>Old parts given back</translation>
        </message>
        <message>
            <source>On another shelf</source>
            <translation>On another shelf</translation>
        </message>
        <message>
            <source>Opened or tampered with</source>
            <translation>Opened or tampered with</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Order number</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>Ordered by</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Our customer number</source>
            <translation>Our customer number</translation>
        </message>
        <message>
            <source>Our part number</source>
            <translation>Our part number</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Paid on account</source>
            <translation>Paid on account</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>Part number</translation>
        </message>
        <message>
            <source>Part warranty until</source>
            <translation>Part warranty until</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Pickup receipt</source>
            <translation>Pickup receipt</translation>
        </message>
        <message>
            <source>Pickup receipt and repair report</source>
            <translation>Pickup receipt and repair report</translation>
        </message>
        <message>
            <source>Please collect it during our opening hours and bring the claim receipt; if it is lost, bring identification.</source>
            <translation>Please collect it during our opening hours and bring the claim receipt; if it is lost, bring identification.</translation>
        </message>
        <message>
            <source>Please credit these parts, or tell us why not.</source>
            <translation>Please credit these parts, or tell us why not.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>Price of one</translation>
        </message>
        <message>
            <source>Printed by</source>
            <translation>Printed by</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Purchase order</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Questions? Call {phone}.</source>
            <translation>Questions? Call {phone}.</translation>
        </message>
        <message>
            <source>Quotation declined</source>
            <translation>Quotation declined</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Ready by</source>
            <translation>Ready by</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Receipt voided by</source>
            <translation>Receipt voided by</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Received by the supplier</source>
            <translation>Received by the supplier</translation>
        </message>
        <message>
            <source>Received in good order: {name}</source>
            <translation>Received in good order: {name}</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Repair card</source>
            <translation>Repair card</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>Repair report</translation>
        </message>
        <message>
            <source>Repair warranty until {day}: the same fault is repaired again free. Please bring this receipt.</source>
            <translation>Repair warranty until {day}: the same fault is repaired again free. Please bring this receipt.</translation>
        </message>
        <message>
            <source>Repaired</source>
            <translation>Repaired</translation>
        </message>
        <message>
            <source>Replaced part</source>
            <translation>Replaced part</translation>
        </message>
        <message>
            <source>Restock list</source>
            <translation>Restock list</translation>
        </message>
        <message>
            <source>Result of the count</source>
            <translation>Result of the count</translation>
        </message>
        <message>
            <source>Return number</source>
            <translation>Return number</translation>
        </message>
        <message>
            <source>Return to the supplier</source>
            <translation>Return to the supplier</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <source>Same article was here before</source>
            <translation>Same article was here before</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Seen on</translation>
        </message>
        <message>
            <source>Seen when it was tried</source>
            <translation>Seen when it was tried</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Sent by</translation>
        </message>
        <message>
            <source>Serial number / IMEI</source>
            <translation>Serial number / IMEI</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Signature of who declares it, date</source>
            <translation>Signature of who declares it, date</translation>
        </message>
        <message>
            <source>Signature of who takes the parts, date</source>
            <translation>Signature of who takes the parts, date</translation>
        </message>
        <message>
            <source>Signature, date</source>
            <translation>Signature, date</translation>
        </message>
        <message>
            <source>Staff badge</source>
            <translation>Staff badge</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Still owed</source>
            <translation>Still owed</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Take</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>Taken by: signature, date</source>
            <translation>Taken by: signature, date</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Tax ({rate} % on {net})</source>
            <translation>Tax ({rate} % on {net})</translation>
        </message>
        <message>
            <source>Tax included</source>
            <translation>Tax included</translation>
        </message>
        <message>
            <source>Tax included ({rate} % on {net})</source>
            <translation>Tax included ({rate} % on {net})</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>Tax rate</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Test page</translation>
        </message>
        <message>
            <source>Tested and inspected after the work</source>
            <translation>Tested and inspected after the work</translation>
        </message>
        <message>
            <source>The frame is 5 mm from the edges, the rulers are {mm} and {less} mm long.</source>
            <translation>The frame is 5 mm from the edges, the rulers are {mm} and {less} mm long.</translation>
        </message>
        <message>
            <source>The ruler is {mm} mm long, and no end of it is cut off.</source>
            <translation>The ruler is {mm} mm long, and no end of it is cut off.</translation>
        </message>
        <message>
            <source>There</source>
            <translation>There</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>To come</translation>
        </message>
        <message>
            <source>To pay on collection</source>
            <translation>To pay on collection</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>URGENT</source>
            <translation>URGENT</translation>
        </message>
        <message>
            <source>Unknown codes</source>
            <translation>Unknown codes</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>VOID</source>
            <translation>VOID</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Van</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>Warranty</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>WeChat Pay</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Why it goes back</source>
            <translation>Why it goes back</translation>
        </message>
        <message>
            <source>Why more than planned</source>
            <translation>Why more than planned</translation>
        </message>
        <message>
            <source>With tax</source>
            <translation>With tax</translation>
        </message>
        <message>
            <source>Withdrawn by the customer</source>
            <translation>Withdrawn by the customer</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>Without tax</translation>
        </message>
        <message>
            <source>Work done</source>
            <translation>Work done</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Working time</translation>
        </message>
        <message>
            <source>You get back</source>
            <translation>You get back</translation>
        </message>
        <message>
            <source>Your article has been ready since {day}, for {days} days now.</source>
            <translation>Your article has been ready since {day}, for {days} days now.</translation>
        </message>
        <message>
            <source>Your article has been ready since {day}.</source>
            <translation>Your article has been ready since {day}.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Your number</translation>
        </message>
        <message>
            <source>Your part number</source>
            <translation>Your part number</translation>
        </message>
        <message>
            <source>added {at}</source>
            <translation>added {at}</translation>
        </message>
        <message>
            <source>all days</source>
            <translation>all days</translation>
        </message>
        <message>
            <source>all parts</source>
            <translation>all parts</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>as agreed</translation>
        </message>
        <message>
            <source>being counted, not booked yet</source>
            <translation>being counted, not booked yet</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>booked</translation>
        </message>
        <message>
            <source>bought here, within its warranty</source>
            <translation>bought here, within its warranty</translation>
        </message>
        <message>
            <source>broken by us</source>
            <translation>broken by us</translation>
        </message>
        <message>
            <source>category</source>
            <translation>category</translation>
        </message>
        <message>
            <source>certified part</source>
            <translation>certified part</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>continued</translation>
        </message>
        <message>
            <source>customer's half</source>
            <translation>customer's half</translation>
        </message>
        <message>
            <source>customers' articles</source>
            <translation>customers' articles</translation>
        </message>
        <message>
            <source>cut here</source>
            <translation>cut here</translation>
        </message>
        <message>
            <source>faulty on arrival</source>
            <translation>faulty on arrival</translation>
        </message>
        <message>
            <source>file of {at}</source>
            <translation>file of {at}</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>handed out</translation>
        </message>
        <message>
            <source>incl. tax</source>
            <translation>incl. tax</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>invoice</translation>
        </message>
        <message>
            <source>maker's warranty, by our agreement</source>
            <translation>maker's warranty, by our agreement</translation>
        </message>
        <message>
            <source>needed: {n}</source>
            <translation>needed: {n}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no proof</source>
            <translation>no proof</translation>
        </message>
        <message>
            <source>no proof of the purchase date</source>
            <translation>no proof of the purchase date</translation>
        </message>
        <message>
            <source>no shelf</source>
            <translation>no shelf</translation>
        </message>
        <message>
            <source>not booked</source>
            <translation>not booked</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>original part</source>
            <translation>original part</translation>
        </message>
        <message>
            <source>other make</source>
            <translation>other make</translation>
        </message>
        <message>
            <source>other proof</source>
            <translation>other proof</translation>
        </message>
        <message>
            <source>page {number} of {total}</source>
            <translation>page {number} of {total}</translation>
        </message>
        <message>
            <source>passed, {at}, {name}</source>
            <translation>passed, {at}, {name}</translation>
        </message>
        <message>
            <source>plus tax</source>
            <translation>plus tax</translation>
        </message>
        <message>
            <source>shelf</source>
            <translation>shelf</translation>
        </message>
        <message>
            <source>shop's half</source>
            <translation>shop's half</translation>
        </message>
        <message>
            <source>still in the shop</source>
            <translation>still in the shop</translation>
        </message>
        <message>
            <source>struck off: {why}</source>
            <translation>struck off: {why}</translation>
        </message>
        <message>
            <source>surplus</source>
            <translation>surplus</translation>
        </message>
        <message>
            <source>taken {at}</source>
            <translation>taken {at}</translation>
        </message>
        <message>
            <source>the maker's own warranty may still run</source>
            <translation>the maker's own warranty may still run</translation>
        </message>
        <message>
            <source>the picture can't be shown</source>
            <translation>the picture can't be shown</translation>
        </message>
        <message>
            <source>under warranty</source>
            <translation>under warranty</translation>
        </message>
        <message>
            <source>warranty card</source>
            <translation>warranty card</translation>
        </message>
        <message>
            <source>warranty is over</source>
            <translation>warranty is over</translation>
        </message>
        <message>
            <source>what moved since the last count</source>
            <translation>what moved since the last count</translation>
        </message>
        <message>
            <source>within our repair warranty</source>
            <translation>within our repair warranty</translation>
        </message>
        <message>
            <source>wrong part</source>
            <translation>wrong part</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{counted} of {lines} lines counted, {differing} differ</source>
            <translation>{counted} of {lines} lines counted, {differing} differ</translation>
        </message>
        <message>
            <source>{count} articles</source>
            <translation>{count} articles</translation>
        </message>
        <message>
            <source>{name} (tax {rate} %)</source>
            <translation>{name} (tax {rate} %)</translation>
        </message>
        <message>
            <source>{name}, signed by PIN or badge</source>
            <translation>{name}, signed by PIN or badge</translation>
        </message>
        <message>
            <source>{n} of {m}</source>
            <translation>{n} of {m}</translation>
        </message>
        <message>
            <source>{shop}: your {article} (claim number {number}) is ready to be collected. To pay: {due}. Open: {hours}. Please bring the claim receipt. {phone}</source>
            <translation>{shop}: your {article} (claim number {number}) is ready to be collected. To pay: {due}. Open: {hours}. Please bring the claim receipt. {phone}</translation>
        </message>
    </context>
    <context>
        <name>PartForm</name>
        <message>
            <source>Barcodes</source>
            <translation>Barcodes</translation>
        </message>
        <message>
            <source>Comes in, days</source>
            <translation>Comes in, days</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <source>Each piece has a serial number</source>
            <translation>Each piece has a serial number</translation>
        </message>
        <message>
            <source>Empty: the shop's own rate</source>
            <translation>Empty: the shop's own rate</translation>
        </message>
        <message>
            <source>Fits models</source>
            <translation>Fits models</translation>
        </message>
        <message>
            <source>Kind of part</source>
            <translation>Kind of part</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>Maker's number</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>Serial numbers</translation>
        </message>
        <message>
            <source>Several with commas between</source>
            <translation>Several with commas between</translation>
        </message>
        <message>
            <source>Several with commas between, or scanned one after the other</source>
            <translation>Several with commas between, or scanned one after the other</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Tax rate, %</source>
            <translation>Tax rate, %</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Warranty, months</source>
            <translation>Warranty, months</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>pc</source>
            <translation>pc</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{field}: you typed “{mine}”, saved is “{theirs}”</source>
            <translation>{field}: you typed “{mine}”, saved is “{theirs}”</translation>
        </message>
    </context>
    <context>
        <name>PartLabels</name>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n label</numerusform>
                <numerusform>%n labels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) (goes|go) to the printer.</source>
            <translation>
                <numerusform>%n label goes to the printer.</numerusform>
                <numerusform>%n labels go to the printer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose parts in the list (Shift+↓: several), or take all of them here.</source>
            <translation>Choose parts in the list (Shift+↓: several), or take all of them here.</translation>
        </message>
        <message>
            <source>Labels for</source>
            <translation>Labels for</translation>
        </message>
        <message>
            <source>Labels for parts and shelves</source>
            <translation>Labels for parts and shelves</translation>
        </message>
        <message>
            <source>No more than {n} labels are shown here; all of them are printed.</source>
            <translation>No more than {n} labels are shown here; all of them are printed.</translation>
        </message>
        <message>
            <source>Not printed: {names}. {reason}</source>
            <translation>Not printed: {names}. {reason}</translation>
        </message>
        <message>
            <source>Of each</source>
            <translation>Of each</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>Print them</translation>
        </message>
        <message>
            <source>all parts of the list</source>
            <translation>all parts of the list</translation>
        </message>
        <message>
            <source>all shelves</source>
            <translation>all shelves</translation>
        </message>
        <message>
            <source>the parts chosen in the list</source>
            <translation>the parts chosen in the list</translation>
        </message>
        <message>
            <source>the shelves of the parts chosen</source>
            <translation>the shelves of the parts chosen</translation>
        </message>
    </context>
    <context>
        <name>PartLists</name>
        <message>
            <source>All that is there has moved since.</source>
            <translation>All that is there has moved since.</translation>
        </message>
        <message>
            <source>As CSV</source>
            <translation>As CSV</translation>
        </message>
        <message>
            <source>As XLSX</source>
            <translation>As XLSX</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <source>Every part is sold for more than it costs.</source>
            <translation>Every part is sold for more than it costs.</translation>
        </message>
        <message>
            <source>Excel files (*.xlsx)</source>
            <translation>Excel files (*.xlsx)</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>In other places</source>
            <translation>In other places</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Jobs</translation>
        </message>
        <message>
            <source>Kind of part</source>
            <translation>Kind of part</translation>
        </message>
        <message>
            <source>LISTS</source>
            <translation>LISTS</translation>
        </message>
        <message>
            <source>Last cost</source>
            <translation>Last cost</translation>
        </message>
        <message>
            <source>Last moved</source>
            <translation>Last moved</translation>
        </message>
        <message>
            <source>List for a spreadsheet</source>
            <translation>List for a spreadsheet</translation>
        </message>
        <message>
            <source>Lost on one</source>
            <translation>Lost on one</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>Maker's number</translation>
        </message>
        <message>
            <source>Max.</source>
            <translation>Max.</translation>
        </message>
        <message>
            <source>Min.</source>
            <translation>Min.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No job waits for a part.</source>
            <translation>No job waits for a part.</translation>
        </message>
        <message>
            <source>No part is listed.</source>
            <translation>No part is listed.</translation>
        </message>
        <message>
            <source>Nothing is below its minimum.</source>
            <translation>Nothing is below its minimum.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>Only the first {n} are shown; the file has all.</source>
            <translation>Only the first {n} are shown; the file has all.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promised</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>There is no stock.</source>
            <translation>There is no stock.</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>To come</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Wanted</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Which list</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>Without tax</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Written: {name}</translation>
        </message>
        <message>
            <source>below minimum</source>
            <translation>below minimum</translation>
        </message>
        <message>
            <source>missing parts that jobs wait for</source>
            <translation>missing parts that jobs wait for</translation>
        </message>
        <message>
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>not moved for months</source>
            <translation>not moved for months</translation>
        </message>
        <message>
            <source>parts as listed on the left</source>
            <translation>parts as listed on the left</translation>
        </message>
        <message>
            <source>sold for less than they cost</source>
            <translation>sold for less than they cost</translation>
        </message>
        <message>
            <source>value by kind of part</source>
            <translation>value by kind of part</translation>
        </message>
    </context>
    <context>
        <name>PartStory</name>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>As a chart</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>BOUGHT SO FAR</source>
            <translation>BOUGHT SO FAR</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>For one</translation>
        </message>
        <message>
            <source>From, or expected</source>
            <translation>From, or expected</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>Goods in</translation>
        </message>
        <message>
            <source>It lies nowhere yet.</source>
            <translation>It lies nowhere yet.</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
        <message>
            <source>KEPT FOR JOBS, AND WANTED</source>
            <translation>KEPT FOR JOBS, AND WANTED</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>No job has it reserved, and none waits for it.</source>
            <translation>No job has it reserved, and none waits for it.</translation>
        </message>
        <message>
            <source>No job has used it yet.</source>
            <translation>No job has used it yet.</translation>
        </message>
        <message>
            <source>No price yet.</source>
            <translation>No price yet.</translation>
        </message>
        <message>
            <source>Nobody yet. Suppliers and their prices are kept under Buying.</source>
            <translation>Nobody yet. Suppliers and their prices are kept under Buying.</translation>
        </message>
        <message>
            <source>Nothing of it is ordered.</source>
            <translation>Nothing of it is ordered.</translation>
        </message>
        <message>
            <source>Nothing of it was bought yet.</source>
            <translation>Nothing of it was bought yet.</translation>
        </message>
        <message>
            <source>ON ORDER</source>
            <translation>ON ORDER</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Order, delivery</source>
            <translation>Order, delivery</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <source>PRICES SO FAR</source>
            <translation>PRICES SO FAR</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price for one</source>
            <translation>Price for one</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Prices</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>Purchase order</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>To come</translation>
        </message>
        <message>
            <source>USED BY MONTH</source>
            <translation>USED BY MONTH</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>WHERE IT IS</source>
            <translation>WHERE IT IS</translation>
        </message>
        <message>
            <source>WHO SELLS IT</source>
            <translation>WHO SELLS IT</translation>
        </message>
        <message>
            <source>WHO USED IT</source>
            <translation>WHO USED IT</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>{price} from {quantity}</source>
            <translation>{price} from {quantity}</translation>
        </message>
    </context>
    <context>
        <name>PartView</name>
        <message>
            <source>A new part</source>
            <translation>A new part</translation>
        </message>
        <message>
            <source>Buying</source>
            <translation>Buying</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>It gets its number when it is saved.</source>
            <translation>It gets its number when it is saved.</translation>
        </message>
        <message>
            <source>Keep it again</source>
            <translation>Keep it again</translation>
        </message>
        <message>
            <source>Kept again</source>
            <translation>Kept again</translation>
        </message>
        <message>
            <source>Nothing new to save.</source>
            <translation>Nothing new to save.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Part added</source>
            <translation>Part added</translation>
        </message>
        <message>
            <source>Part saved</source>
            <translation>Part saved</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Prices</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retire</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retired</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save mine instead</source>
            <translation>Save mine instead</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>not saved yet</translation>
        </message>
        <message>
            <source>{on_hand} {unit} on hand · {reserved} reserved · {free} free · worth {value}</source>
            <translation>{on_hand} {unit} on hand · {reserved} reserved · {free} free · worth {value}</translation>
        </message>
        <message>
            <source>{quantity} in other places</source>
            <translation>{quantity} in other places</translation>
        </message>
        <message>
            <source>× Retired</source>
            <translation>× Retired</translation>
        </message>
        <message>
            <source>▼ Below minimum</source>
            <translation>▼ Below minimum</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>All parts</source>
            <translation>All parts</translation>
        </message>
        <message>
            <source>All shelves</source>
            <translation>All shelves</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>Labels…</translation>
        </message>
        <message>
            <source>Lists…</source>
            <translation>Lists…</translation>
        </message>
        <message>
            <source>Min.</source>
            <translation>Min.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New part</source>
            <translation>New part</translation>
        </message>
        <message>
            <source>No part fits. Try fewer words, or press Alt+N for a new part.</source>
            <translation>No part fits. Try fewer words, or press Alt+N for a new part.</translation>
        </message>
        <message>
            <source>No part lies on {shelf}.</source>
            <translation>No part lies on {shelf}.</translation>
        </message>
        <message>
            <source>No parts yet. Press Alt+N to write down the first one.</source>
            <translation>No parts yet. Press Alt+N to write down the first one.</translation>
        </message>
        <message>
            <source>Nothing is below its minimum.</source>
            <translation>Nothing is below its minimum.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>On hand</translation>
        </message>
        <message>
            <source>Only what lies on {shelf}</source>
            <translation>Only what lies on {shelf}</translation>
        </message>
        <message>
            <source>Order, paper</source>
            <translation>Order, paper</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who, why</source>
            <translation>Who, why</translation>
        </message>
        <message>
            <source>With retired ones</source>
            <translation>With retired ones</translation>
        </message>
        <message>
            <source>name, number, barcode, model, shelf…</source>
            <translation>name, number, barcode, model, shelf…</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (retired)</translation>
        </message>
        <message>
            <source>▼ Below minimum</source>
            <translation>▼ Below minimum</translation>
        </message>
    </context>
    <context>
        <name>PartsPage</name>
        <message>
            <source>No part has this barcode. Write the new part down, or press Esc.</source>
            <translation>No part has this barcode. Write the new part down, or press Esc.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>The labels as they will be printed</source>
            <translation>The labels as they will be printed</translation>
        </message>
        <message>
            <source>correct the count</source>
            <translation>correct the count</translation>
        </message>
        <message>
            <source>goods in</source>
            <translation>goods in</translation>
        </message>
        <message>
            <source>labels for parts and shelves</source>
            <translation>labels for parts and shelves</translation>
        </message>
        <message>
            <source>lists, for a spreadsheet too</source>
            <translation>lists, for a spreadsheet too</translation>
        </message>
        <message>
            <source>new part</source>
            <translation>new part</translation>
        </message>
        <message>
            <source>save the part</source>
            <translation>save the part</translation>
        </message>
        <message>
            <source>see the labels</source>
            <translation>see the labels</translation>
        </message>
        <message>
            <source>the sections of a part</source>
            <translation>the sections of a part</translation>
        </message>
    </context>
    <context>
        <name>PartsUsed</name>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>F4  Find or scan a part</source>
            <translation>F4  Find or scan a part</translation>
        </message>
        <message>
            <source>Find or scan a part</source>
            <translation>Find or scan a part</translation>
        </message>
        <message>
            <source>Found one: book it in and use it</source>
            <translation>Found one: book it in and use it</translation>
        </message>
        <message>
            <source>No parts yet. Scan a part, or find it above.</source>
            <translation>No parts yet. Scan a part, or find it above.</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Not needed</translation>
        </message>
        <message>
            <source>Old…</source>
            <translation>Old…</translation>
        </message>
        <message>
            <source>Order it for this job</source>
            <translation>Order it for this job</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Other old part…</source>
            <translation>Other old part…</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>Out of</translation>
        </message>
        <message>
            <source>PARTS</source>
            <translation>PARTS</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price for one</source>
            <translation>Price for one</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Reserve it</source>
            <translation>Reserve it</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>Serial numbers</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Take instead: {name} ({quantity} free)</source>
            <translation>Take instead: {name} ({quantity} free)</translation>
        </message>
        <message>
            <source>Taken out, and none of the parts that we keep</source>
            <translation>Taken out, and none of the parts that we keep</translation>
        </message>
        <message>
            <source>The old part of {name}: {fate}</source>
            <translation>The old part of {name}: {fate}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation>Use it now</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Waits for</translation>
        </message>
        <message>
            <source>Want it, go on</source>
            <translation>Want it, go on</translation>
        </message>
        <message>
            <source>Why does {name} go back on the shelf?</source>
            <translation>Why does {name} go back on the shelf?</translation>
        </message>
        <message>
            <source>here: {pieces}</source>
            <translation>here: {pieces}</translation>
        </message>
        <message>
            <source>name, number… ↓ parts that fit</source>
            <translation>name, number… ↓ parts that fit</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>shelf {shelf}</source>
            <translation>shelf {shelf}</translation>
        </message>
        <message>
            <source>{name} is back on the shelf</source>
            <translation>{name} is back on the shelf</translation>
        </message>
        <message>
            <source>{name} is not waited for any more</source>
            <translation>{name} is not waited for any more</translation>
        </message>
        <message>
            <source>{name} is reserved</source>
            <translation>{name} is reserved</translation>
        </message>
        <message>
            <source>{name} is to be ordered; the job waits for it</source>
            <translation>{name} is to be ordered; the job waits for it</translation>
        </message>
        <message>
            <source>{name} is used</source>
            <translation>{name} is used</translation>
        </message>
        <message>
            <source>{name} is wanted for this job; buying sees it</source>
            <translation>{name} is wanted for this job; buying sees it</translation>
        </message>
        <message>
            <source>{name} was booked as found, and used</source>
            <translation>{name} was booked as found, and used</translation>
        </message>
        <message>
            <source>{name}: {fate}</source>
            <translation>{name}: {fate}</translation>
        </message>
        <message>
            <source>{place}: {quantity} free</source>
            <translation>{place}: {quantity} free</translation>
        </message>
        <message>
            <source>{quantity} {unit} free</source>
            <translation>{quantity} {unit} free</translation>
        </message>
    </context>
    <context>
        <name>PaymentKind</name>
        <message>
            <source>Deposit</source>
            <translation>Deposit</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Payment on account</source>
            <translation>Payment on account</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>A new fault</source>
            <translation>A new fault</translation>
        </message>
        <message>
            <source>It came in free as a repeat. Why must the customer pay now?</source>
            <translation>It came in free as a repeat. Why must the customer pay now?</translation>
        </message>
        <message>
            <source>Marked as a repeat repair</source>
            <translation>Marked as a repeat repair</translation>
        </message>
        <message>
            <source>Marked as new</source>
            <translation>Marked as new</translation>
        </message>
        <message>
            <source>Repaired here before ({number}), but this is a new fault.</source>
            <translation>Repaired here before ({number}), but this is a new fault.</translation>
        </message>
        <message>
            <source>Repaired here before ({number}). Is it the same fault?</source>
            <translation>Repaired here before ({number}). Is it the same fault?</translation>
        </message>
        <message>
            <source>Repeat repair: the same fault as in {number}, repaired again free.</source>
            <translation>Repeat repair: the same fault as in {number}, repaired again free.</translation>
        </message>
        <message>
            <source>Same fault: repeat repair</source>
            <translation>Same fault: repeat repair</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Second technician</source>
            <translation>Second technician</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgency</translation>
        </message>
        <message>
            <source>WHO AND WHERE</source>
            <translation>WHO AND WHERE</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>urgent</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Phones, the first is rung first</source>
            <translation>Phones, the first is rung first</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Tax number</translation>
        </message>
    </context>
    <context>
        <name>PhoneLabel</name>
        <message>
            <source>family</source>
            <translation>family</translation>
        </message>
        <message>
            <source>home</source>
            <translation>home</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobile</translation>
        </message>
        <message>
            <source>work</source>
            <translation>work</translation>
        </message>
    </context>
    <context>
        <name>Phones</name>
        <message>
            <source>Phone {n}</source>
            <translation>Phone {n}</translation>
        </message>
        <message>
            <source>Ring this one first (Alt+Home)</source>
            <translation>Ring this one first (Alt+Home)</translation>
        </message>
        <message>
            <source>Whose or where it is</source>
            <translation>Whose or where it is</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message numerus="yes">
            <source>%n new photo(s) from the phone</source>
            <translation>
                <numerusform>%n new photo from the phone</numerusform>
                <numerusform>%n new photos from the phone</numerusform>
            </translation>
        </message>
        <message>
            <source>Not these</source>
            <translation>Not these</translation>
        </message>
        <message>
            <source>{name}: press to leave it out</source>
            <translation>{name}: press to leave it out</translation>
        </message>
    </context>
    <context>
        <name>Pickup</name>
        <message>
            <source>ALREADY OUT on {at}, collected by {collector}</source>
            <translation>ALREADY OUT on {at}, collected by {collector}</translation>
        </message>
        <message>
            <source>Accessories to give back</source>
            <translation>Accessories to give back</translation>
        </message>
        <message>
            <source>Also ready for this customer:</source>
            <translation>Also ready for this customer:</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Another article</source>
            <translation>Another article</translation>
        </message>
        <message>
            <source>Another means</source>
            <translation>Another means</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Bill</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Cash given</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change: {amount}.</source>
            <translation>Change: {amount}.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>Claim receipt or order</source>
            <translation>Claim receipt or order</translation>
        </message>
        <message>
            <source>Claim receipt taken back</source>
            <translation>Claim receipt taken back</translation>
        </message>
        <message>
            <source>Declare lost + print another</source>
            <translation>Declare lost + print another</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>Diagnosis fee</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Fault: {fault}</source>
            <translation>Fault: {fault}</translation>
        </message>
        <message>
            <source>Give back the old part: {names}</source>
            <translation>Give back the old part: {names}</translation>
        </message>
        <message>
            <source>Give back: {amount}.</source>
            <translation>Give back: {amount}.</translation>
        </message>
        <message>
            <source>Give the rest back by</source>
            <translation>Give the rest back by</translation>
        </message>
        <message>
            <source>Hand out + print</source>
            <translation>Hand out + print</translation>
        </message>
        <message>
            <source>Handed out by {who}. Do not hand anything out again.</source>
            <translation>Handed out by {who}. Do not hand anything out again.</translation>
        </message>
        <message>
            <source>Handed out: {number}.</source>
            <translation>Handed out: {number}.</translation>
        </message>
        <message>
            <source>It is late by {late}. Tell the customer when it will be ready.</source>
            <translation>It is late by {late}. Tell the customer when it will be ready.</translation>
        </message>
        <message>
            <source>Kind of ID shown</source>
            <translation>Kind of ID shown</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Labour</translation>
        </message>
        <message>
            <source>Last digits</source>
            <translation>Last digits</translation>
        </message>
        <message>
            <source>NOT READY: {state}, due {due}</source>
            <translation>NOT READY: {state}, due {due}</translation>
        </message>
        <message>
            <source>Name of who collects</source>
            <translation>Name of who collects</translation>
        </message>
        <message>
            <source>Nothing came in with it.</source>
            <translation>Nothing came in with it.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
        <message>
            <source>Notice to collect</source>
            <translation>Notice to collect</translation>
        </message>
        <message>
            <source>ORDER VOID: it was a typing error</source>
            <translation>ORDER VOID: it was a typing error</translation>
        </message>
        <message>
            <source>Open here is {number}. Put the other one back, then Esc, or scan the right tag.</source>
            <translation>Open here is {number}. Put the other one back, then Esc, or scan the right tag.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Paid before (deposit)</source>
            <translation>Paid before (deposit)</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>Parts used</source>
            <translation>Parts used</translation>
        </message>
        <message>
            <source>Parts: {parts}</source>
            <translation>Parts: {parts}</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Pickup</source>
            <translation>Pickup</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>READY: {outcome}</source>
            <translation>READY: {outcome}</translation>
        </message>
        <message>
            <source>RECEIPT LOST: reported on {at}, noted by {who}</source>
            <translation>RECEIPT LOST: reported on {at}, noted by {who}</translation>
        </message>
        <message>
            <source>RECEIPT VOID since {at}, made void by {who}</source>
            <translation>RECEIPT VOID since {at}, made void by {who}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason for the discount</source>
            <translation>Reason for the discount</translation>
        </message>
        <message>
            <source>Receipt and who collects</source>
            <translation>Receipt and who collects</translation>
        </message>
        <message>
            <source>Receipt lost</source>
            <translation>Receipt lost</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>Repair report</translation>
        </message>
        <message>
            <source>Repair warranty, days</source>
            <translation>Repair warranty, days</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <source>Scan the claim receipt, or type the number on it below. If it is lost, press F6.</source>
            <translation>Scan the claim receipt, or type the number on it below. If it is lost, press F6.</translation>
        </message>
        <message>
            <source>Scan the claim receipt; or type its number, the last six digits, a phone, a name</source>
            <translation>Scan the claim receipt; or type its number, the last six digits, a phone, a name</translation>
        </message>
        <message>
            <source>Scan the customer's claim receipt. Then what is true of it appears here.</source>
            <translation>Scan the customer's claim receipt. Then what is true of it appears here.</translation>
        </message>
        <message>
            <source>Shelf {shelf}</source>
            <translation>Shelf {shelf}</translation>
        </message>
        <message>
            <source>Someone else collects</source>
            <translation>Someone else collects</translation>
        </message>
        <message>
            <source>Still owed after this</source>
            <translation>Still owed after this</translation>
        </message>
        <message>
            <source>Still owed: {amount}.</source>
            <translation>Still owed: {amount}.</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Tax, included above</source>
            <translation>Tax, included above</translation>
        </message>
        <message>
            <source>Tell the customer when it will be ready. It stays here.</source>
            <translation>Tell the customer when it will be ready. It stays here.</translation>
        </message>
        <message>
            <source>The customer collects</source>
            <translation>The customer collects</translation>
        </message>
        <message>
            <source>The lost receipt is refused from now on; the replacement is printed.</source>
            <translation>The lost receipt is refused from now on; the replacement is printed.</translation>
        </message>
        <message>
            <source>This receipt was replaced. Ask for the newer one, or for proof of who it is.</source>
            <translation>This receipt was replaced. Ask for the newer one, or for proof of who it is.</translation>
        </message>
        <message>
            <source>To give back</source>
            <translation>To give back</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>WRONG: this belongs to another order, {number} ({customer})</source>
            <translation>WRONG: this belongs to another order, {number} ({customer})</translation>
        </message>
        <message>
            <source>What is different: {name}</source>
            <translation>What is different: {name}</translation>
        </message>
        <message>
            <source>What stays owed</source>
            <translation>What stays owed</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Who declares the claim receipt lost? Name, kind of ID and its last digits.</source>
            <translation>Who declares the claim receipt lost? Name, kind of ID and its last digits.</translation>
        </message>
        <message>
            <source>Who shows this paper may not be the customer. Ask for the replacement receipt.</source>
            <translation>Who shows this paper may not be the customer. Ask for the replacement receipt.</translation>
        </message>
        <message>
            <source>Work: {work}</source>
            <translation>Work: {work}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>another means of payment for what is left</source>
            <translation>another means of payment for what is left</translation>
        </message>
        <message>
            <source>cash given</source>
            <translation>cash given</translation>
        </message>
        <message>
            <source>hand out, close and print the pickup receipt</source>
            <translation>hand out, close and print the pickup receipt</translation>
        </message>
        <message>
            <source>not given back? say why</source>
            <translation>not given back? say why</translation>
        </message>
        <message>
            <source>on the customer's account</source>
            <translation>on the customer's account</translation>
        </message>
        <message>
            <source>print a notice to collect: it is ready, and nobody came</source>
            <translation>print a notice to collect: it is ready, and nobody came</translation>
        </message>
        <message>
            <source>print the pickup receipt again</source>
            <translation>print the pickup receipt again</translation>
        </message>
        <message>
            <source>print the repair report</source>
            <translation>print the repair report</translation>
        </message>
        <message>
            <source>put this order aside; nothing is written</source>
            <translation>put this order aside; nothing is written</translation>
        </message>
        <message>
            <source>see the pickup receipt, or the declaration, as it will be printed</source>
            <translation>see the pickup receipt, or the declaration, as it will be printed</translation>
        </message>
        <message>
            <source>someone else collects</source>
            <translation>someone else collects</translation>
        </message>
        <message>
            <source>take a payment for what is owed from earlier</source>
            <translation>take a payment for what is owed from earlier</translation>
        </message>
        <message>
            <source>the claim receipt is lost: declare it and issue another</source>
            <translation>the claim receipt is lost: declare it and issue another</translation>
        </message>
        <message>
            <source>the manager lets it go</source>
            <translation>the manager lets it go</translation>
        </message>
        <message>
            <source>{document} as it will be printed</source>
            <translation>{document} as it will be printed</translation>
        </message>
        <message>
            <source>✓ tag scanned: this is the article</source>
            <translation>✓ tag scanned: this is the article</translation>
        </message>
    </context>
    <context>
        <name>PlaceKind</name>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantine</translation>
        </message>
        <message>
            <source>Store room</source>
            <translation>Store room</translation>
        </message>
        <message>
            <source>Van</source>
            <translation>Van</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>0: bring again what was used</source>
            <translation>0: bring again what was used</translation>
        </message>
        <message>
            <source>A new case or van</source>
            <translation>A new case or van</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Book it</translation>
        </message>
        <message>
            <source>Booked.</source>
            <translation>Booked.</translation>
        </message>
        <message>
            <source>Bring</source>
            <translation>Bring</translation>
        </message>
        <message>
            <source>Bring them all</source>
            <translation>Bring them all</translation>
        </message>
        <message>
            <source>Brought, and booked in one go.</source>
            <translation>Brought, and booked in one go.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Cases and vans</source>
            <translation>Cases and vans</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Fill</translation>
        </message>
        <message>
            <source>Find or scan a part</source>
            <translation>Find or scan a part</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kinds of part</source>
            <translation>Kinds of part</translation>
        </message>
        <message>
            <source>Move or scrap</source>
            <translation>Move or scrap</translation>
        </message>
        <message>
            <source>Move or scrap a part</source>
            <translation>Move or scrap a part</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Needed</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>New place</translation>
        </message>
        <message>
            <source>No case or van is chosen.</source>
            <translation>No case or van is chosen.</translation>
        </message>
        <message>
            <source>No case or van yet. Press Alt+N to make the first.</source>
            <translation>No case or van yet. Press Alt+N to make the first.</translation>
        </message>
        <message>
            <source>Nothing is missing there: what is used out of it, or below its level, stands here.</source>
            <translation>Nothing is missing there: what is used out of it, or below its level, stands here.</translation>
        </message>
        <message>
            <source>Nothing lies about undecided, nothing waits for the maker's credit.</source>
            <translation>Nothing lies about undecided, nothing waits for the maker's credit.</translation>
        </message>
        <message>
            <source>Old parts taken out</source>
            <translation>Old parts taken out</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>Serial numbers</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>The list as it will be printed</source>
            <translation>The list as it will be printed</translation>
        </message>
        <message>
            <source>The list of {name} is being printed.</source>
            <translation>The list of {name} is being printed.</translation>
        </message>
        <message>
            <source>There</source>
            <translation>There</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>To bring from the store room</source>
            <translation>To bring from the store room</translation>
        </message>
        <message>
            <source>To carry</source>
            <translation>To carry</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>What it should always carry</source>
            <translation>What it should always carry</translation>
        </message>
        <message>
            <source>What it should carry</source>
            <translation>What it should carry</translation>
        </message>
        <message>
            <source>Where parts lie</source>
            <translation>Where parts lie</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>a case may go without one</source>
            <translation>a case may go without one</translation>
        </message>
        <message>
            <source>a new case or van</source>
            <translation>a new case or van</translation>
        </message>
        <message>
            <source>bring what the chosen case or van needs</source>
            <translation>bring what the chosen case or van needs</translation>
        </message>
        <message>
            <source>how many of a part the chosen case or van should carry</source>
            <translation>how many of a part the chosen case or van should carry</translation>
        </message>
        <message>
            <source>move parts between places, or scrap them</source>
            <translation>move parts between places, or scrap them</translation>
        </message>
        <message>
            <source>name, number, barcode…</source>
            <translation>name, number, barcode…</translation>
        </message>
        <message>
            <source>nobody has said yet</source>
            <translation>nobody has said yet</translation>
        </message>
        <message>
            <source>print the list by which it is filled</source>
            <translation>print the list by which it is filled</translation>
        </message>
        <message>
            <source>see that list</source>
            <translation>see that list</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Not saved yet: {key} saves it and prints it on {printer}.</source>
            <translation>Not saved yet: {key} saves it and prints it on {printer}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures of the dots (*.png)</source>
            <translation>Pictures of the dots (*.png)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Save what will be printed</source>
            <translation>Save what will be printed</translation>
        </message>
        <message>
            <source>The shop's own layout is damaged, so the shipped one is used (Settings, Layouts).</source>
            <translation>The shop's own layout is damaged, so the shipped one is used (Settings, Layouts).</translation>
        </message>
        <message>
            <source>There is no room for all of this: {texts}</source>
            <translation>There is no room for all of this: {texts}</translation>
        </message>
        <message>
            <source>These characters can't be printed and appear as 〓: {signs}</source>
            <translation>These characters can't be printed and appear as 〓: {signs}</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Written: {path}</translation>
        </message>
    </context>
    <context>
        <name>PrintAgain</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Copy a message: come and collect</source>
            <translation>Copy a message: come and collect</translation>
        </message>
        <message>
            <source>Old part: {name}</source>
            <translation>Old part: {name}</translation>
        </message>
        <message>
            <source>Print again:</source>
            <translation>Print again:</translation>
        </message>
        <message>
            <source>The message lies in the clipboard. Note with Alt+K when it was sent.</source>
            <translation>The message lies in the clipboard. Note with Alt+K when it was sent.</translation>
        </message>
    </context>
    <context>
        <name>Printer</name>
        <message>
            <source>Close its cover until it clicks.</source>
            <translation>Close its cover until it clicks.</translation>
        </message>
        <message>
            <source>Close the other program, or wait until it is done.</source>
            <translation>Close the other program, or wait until it is done.</translation>
        </message>
        <message>
            <source>Most cheap printers never answer. A test page shows whether it prints.</source>
            <translation>Most cheap printers never answer. A test page shows whether it prints.</translation>
        </message>
        <message>
            <source>Open it, take the stuck paper out, close it.</source>
            <translation>Open it, take the stuck paper out, close it.</translation>
        </message>
        <message>
            <source>Plug its cable in again, on both ends.</source>
            <translation>Plug its cable in again, on both ends.</translation>
        </message>
        <message>
            <source>Press its pause or feed button, and it goes on.</source>
            <translation>Press its pause or feed button, and it goes on.</translation>
        </message>
        <message>
            <source>Put a new ribbon in.</source>
            <translation>Put a new ribbon in.</translation>
        </message>
        <message>
            <source>Put paper in and close it.</source>
            <translation>Put paper in and close it.</translation>
        </message>
        <message>
            <source>Switch it off and on. If it stays so, look into its manual.</source>
            <translation>Switch it off and on. If it stays so, look into its manual.</translation>
        </message>
        <message>
            <source>Switch it on, look at its cable, and ask again.</source>
            <translation>Switch it on, look at its cable, and ask again.</translation>
        </message>
        <message>
            <source>cover open</source>
            <translation>cover open</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>faulty</translation>
        </message>
        <message>
            <source>in use by another program</source>
            <translation>in use by another program</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>not reachable</translation>
        </message>
        <message>
            <source>out of paper</source>
            <translation>out of paper</translation>
        </message>
        <message>
            <source>out of ribbon</source>
            <translation>out of ribbon</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>paper jam</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>printing</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>says nothing of itself</source>
            <translation>says nothing of itself</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>unplugged</translation>
        </message>
    </context>
    <context>
        <name>PrinterGuide</name>
        <message>
            <source>1 Test page</source>
            <translation>1 Test page</translation>
        </message>
        <message>
            <source>2 Edges and darkness</source>
            <translation>2 Edges and darkness</translation>
        </message>
        <message>
            <source>All of it, as shown</source>
            <translation>All of it, as shown</translation>
        </message>
        <message>
            <source>At the left edge, mm</source>
            <translation>At the left edge, mm</translation>
        </message>
        <message>
            <source>At the upper edge, mm</source>
            <translation>At the upper edge, mm</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Compare the label's size, what the next label begins after and the width of the print head on the right with what lies in the printer, then print again.</source>
            <translation>Compare the label's size, what the next label begins after and the width of the print head on the right with what lies in the printer, then print again.</translation>
        </message>
        <message>
            <source>Compare the paper on the right with what lies in the printer, then print again.</source>
            <translation>Compare the paper on the right with what lies in the printer, then print again.</translation>
        </message>
        <message>
            <source>Correct and print again</source>
            <translation>Correct and print again</translation>
        </message>
        <message>
            <source>Darker</source>
            <translation>Darker</translation>
        </message>
        <message>
            <source>Delete what still waits in this PC's own list for that printer, or it comes out later.</source>
            <translation>Delete what still waits in this PC's own list for that printer, or it comes out later.</translation>
        </message>
        <message>
            <source>Everything was tried. Is it the right printer on the right cable? What it prints when it is switched on with the feed button held down says its language and speed: choose them on the right.</source>
            <translation>Everything was tried. Is it the right printer on the right cable? What it prints when it is switched on with the feed button held down says its language and speed: choose them on the right.</translation>
        </message>
        <message>
            <source>Fine lines that run together are too dark, broken ones too light.</source>
            <translation>Fine lines that run together are too dark, broken ones too light.</translation>
        </message>
        <message>
            <source>Is it the right printer, is it on, and has it paper? Choose it on the right, then print again.</source>
            <translation>Is it the right printer, is it on, and has it paper? Choose it on the right, then print again.</translation>
        </message>
        <message>
            <source>It is right: save</source>
            <translation>It is right: save</translation>
        </message>
        <message>
            <source>It may speak another language: {language} is tried next.</source>
            <translation>It may speak another language: {language} is tried next.</translation>
        </message>
        <message>
            <source>It understands, but prints nothing. Is the paper in the right way round? Let it measure its labels (hold its feed button down until it blinks), then print again.</source>
            <translation>It understands, but prints nothing. Is the paper in the right way round? Let it measure its labels (hold its feed button down until it blinks), then print again.</translation>
        </message>
        <message>
            <source>It understands, but prints nothing. Is the paper in the right way round? Then print again.</source>
            <translation>It understands, but prints nothing. Is the paper in the right way round? Then print again.</translation>
        </message>
        <message>
            <source>It was sent more than it could take. It says “wait” in another way: {flow} is tried next. Switch it off and on first: it may still wait for the rest.</source>
            <translation>It was sent more than it could take. It says “wait” in another way: {flow} is tried next. Switch it off and on first: it may still wait for the rest.</translation>
        </message>
        <message>
            <source>Its dots have another size: {n} dots per inch are tried next.</source>
            <translation>Its dots have another size: {n} dots per inch are tried next.</translation>
        </message>
        <message>
            <source>Its line may have another speed: {n} baud is tried next. Most printers print their speed when they are switched on with the feed button held down.</source>
            <translation>Its line may have another speed: {n} baud is tried next. Most printers print their speed when they are switched on with the feed button held down.</translation>
        </message>
        <message>
            <source>Letters and digits</source>
            <translation>Letters and digits</translation>
        </message>
        <message>
            <source>Lighter</source>
            <translation>Lighter</translation>
        </message>
        <message>
            <source>Look at the right whether the name, what it prints and the paper in it are as they should be.</source>
            <translation>Look at the right whether the name, what it prints and the paper in it are as they should be.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>Odd signs</source>
            <translation>Odd signs</translation>
        </message>
        <message>
            <source>Only the beginning of it</source>
            <translation>Only the beginning of it</translation>
        </message>
        <message>
            <source>Print the test page</source>
            <translation>Print the test page</translation>
        </message>
        <message>
            <source>Sent: {size} bytes in {seconds} s.</source>
            <translation>Sent: {size} bytes in {seconds} s.</translation>
        </message>
        <message>
            <source>Setting up: {name}</source>
            <translation>Setting up: {name}</translation>
        </message>
        <message>
            <source>So it should look:</source>
            <translation>So it should look:</translation>
        </message>
        <message>
            <source>The label is sent as one plain picture next, which more printers read. Switch it off and on first: it may still wait for the rest.</source>
            <translation>The label is sent as one plain picture next, which more printers read. Switch it off and on first: it may still wait for the rest.</translation>
        </message>
        <message>
            <source>The printer answers in this language.</source>
            <translation>The printer answers in this language.</translation>
        </message>
        <message>
            <source>The printer has taken {sent} of {size} bytes …</source>
            <translation>The printer has taken {sent} of {size} bytes …</translation>
        </message>
        <message>
            <source>The rulers begin at 0, on the edges of the label. What do they read there? Where there is white before the first stroke, measure it and type it with a minus. 0: nothing is shifted.</source>
            <translation>The rulers begin at 0, on the edges of the label. What do they read there? Where there is white before the first stroke, measure it and type it with a minus. 0: nothing is shifted.</translation>
        </message>
        <message>
            <source>The test page</source>
            <translation>The test page</translation>
        </message>
        <message>
            <source>The test page is on its way …</source>
            <translation>The test page is on its way …</translation>
        </message>
        <message>
            <source>The try before still waits for its printer; a moment, please.</source>
            <translation>The try before still waits for its printer; a moment, please.</translation>
        </message>
        <message>
            <source>To be tried: {setup}</source>
            <translation>To be tried: {setup}</translation>
        </message>
        <message>
            <source>Too small or too large</source>
            <translation>Too small or too large</translation>
        </message>
        <message>
            <source>Try {n}: {setup}</source>
            <translation>Try {n}: {setup}</translation>
        </message>
        <message>
            <source>What came out?</source>
            <translation>What came out?</translation>
        </message>
        <message>
            <source>no flow control</source>
            <translation>no flow control</translation>
        </message>
        <message>
            <source>{fault} It took {sent} of {size} bytes. Switch it off and on before the next try: it may still wait for the rest.</source>
            <translation>{fault} It took {sent} of {size} bytes. Switch it off and on before the next try: it may still wait for the rest.</translation>
        </message>
        <message>
            <source>{n} baud</source>
            <translation>{n} baud</translation>
        </message>
    </context>
    <context>
        <name>Printers</name>
        <message>
            <source>A claim receipt takes {seconds} s on this line ({size} KB).</source>
            <translation>A claim receipt takes {seconds} s on this line ({size} KB).</translation>
        </message>
        <message>
            <source>A tag takes {seconds} s on this line ({size} KB).</source>
            <translation>A tag takes {seconds} s on this line ({size} KB).</translation>
        </message>
        <message>
            <source>Address in the network</source>
            <translation>Address in the network</translation>
        </message>
        <message>
            <source>As one picture</source>
            <translation>As one picture</translation>
        </message>
        <message>
            <source>As one picture, unless the line is slow</source>
            <translation>As one picture, unless the line is slow</translation>
        </message>
        <message>
            <source>Ask how it is</source>
            <translation>Ask how it is</translation>
        </message>
        <message>
            <source>Bars by the printer, text as pictures</source>
            <translation>Bars by the printer, text as pictures</translation>
        </message>
        <message>
            <source>Baud</source>
            <translation>Baud</translation>
        </message>
        <message>
            <source>Bits and parity</source>
            <translation>Bits and parity</translation>
        </message>
        <message>
            <source>Black marks on the back</source>
            <translation>Black marks on the back</translation>
        </message>
        <message>
            <source>Brother QL</source>
            <translation>Brother QL</translation>
        </message>
        <message>
            <source>Chosen above, or typed.</source>
            <translation>Chosen above, or typed.</translation>
        </message>
        <message>
            <source>Chosen above, or typed: COM3.</source>
            <translation>Chosen above, or typed: COM3.</translation>
        </message>
        <message>
            <source>Connected by</source>
            <translation>Connected by</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Cuts the paper itself</source>
            <translation>Cuts the paper itself</translation>
        </message>
        <message>
            <source>Darkness, %</source>
            <translation>Darkness, %</translation>
        </message>
        <message>
            <source>Dots per inch</source>
            <translation>Dots per inch</translation>
        </message>
        <message>
            <source>EPL (older Zebra, Eltron)</source>
            <translation>EPL (older Zebra, Eltron)</translation>
        </message>
        <message>
            <source>ESC/POS (receipt printers)</source>
            <translation>ESC/POS (receipt printers)</translation>
        </message>
        <message>
            <source>Empty: the program's own folder for papers.</source>
            <translation>Empty: the program's own folder for papers.</translation>
        </message>
        <message>
            <source>Endless, no gaps</source>
            <translation>Endless, no gaps</translation>
        </message>
        <message>
            <source>Files in a folder</source>
            <translation>Files in a folder</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Fine-tuning</translation>
        </message>
        <message>
            <source>Flow control</source>
            <translation>Flow control</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Found on this PC</source>
            <translation>Found on this PC</translation>
        </message>
        <message>
            <source>Found on this PC, not set up yet</source>
            <translation>Found on this PC, not set up yet</translation>
        </message>
        <message>
            <source>Gap, mm</source>
            <translation>Gap, mm</translation>
        </message>
        <message>
            <source>Guide me</source>
            <translation>Guide me</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>Height, mm</translation>
        </message>
        <message>
            <source>How a label is sent</source>
            <translation>How a label is sent</translation>
        </message>
        <message>
            <source>Its name on this PC; chosen above, or typed.</source>
            <translation>Its name on this PC; chosen above, or typed.</translation>
        </message>
        <message>
            <source>Its number or name: 192.168.1.50. Port 9100, unless another stands behind a colon.</source>
            <translation>Its number or name: 192.168.1.50. Port 9100, unless another stands behind a colon.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Labels with gaps</source>
            <translation>Labels with gaps</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Language and paper</source>
            <translation>Language and paper</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>New printer</source>
            <translation>New printer</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Not turned</source>
            <translation>Not turned</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Nothing new. Switch the printer on, plug it in and look again.</source>
            <translation>Nothing new. Switch the printer on, plug it in and look again.</translation>
        </message>
        <message>
            <source>Open each file when written</source>
            <translation>Open each file when written</translation>
        </message>
        <message>
            <source>Opens the cash drawer</source>
            <translation>Opens the cash drawer</translation>
        </message>
        <message>
            <source>Otherwise: {others}.</source>
            <translation>Otherwise: {others}.</translation>
        </message>
        <message>
            <source>Page printer</source>
            <translation>Page printer</translation>
        </message>
        <message>
            <source>Pages (lists, letters, reports)</source>
            <translation>Pages (lists, letters, reports)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Papers for which no printer is set up are kept as files in a folder, so nothing is ever lost.</source>
            <translation>Papers for which no printer is set up are kept as files in a folder, so nothing is ever lost.</translation>
        </message>
        <message>
            <source>Pictures as Z64 (shorter; not every printer reads it)</source>
            <translation>Pictures as Z64 (shorter; not every printer reads it)</translation>
        </message>
        <message>
            <source>Plain text in the printer's own letters</source>
            <translation>Plain text in the printer's own letters</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print a test page</source>
            <translation>Print a test page</translation>
        </message>
        <message>
            <source>Print head, mm</source>
            <translation>Print head, mm</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Printer saved.</source>
            <translation>Printer saved.</translation>
        </message>
        <message>
            <source>Printer taken away.</source>
            <translation>Printer taken away.</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>Printers of this PC</source>
            <translation>Printers of this PC</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Prints</translation>
        </message>
        <message>
            <source>Receipt printer</source>
            <translation>Receipt printer</translation>
        </message>
        <message>
            <source>Receipts (A5, A4 or a roll)</source>
            <translation>Receipts (A5, A4 or a roll)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>See the test page</source>
            <translation>See the test page</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>Serial port</translation>
        </message>
        <message>
            <source>Set this one up</source>
            <translation>Set this one up</translation>
        </message>
        <message>
            <source>Shifted down, mm</source>
            <translation>Shifted down, mm</translation>
        </message>
        <message>
            <source>Shifted right, mm</source>
            <translation>Shifted right, mm</translation>
        </message>
        <message>
            <source>Speed, mm/s</source>
            <translation>Speed, mm/s</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>TSPL (TSC, Xprinter, Gprinter, Deli)</source>
            <translation>TSPL (TSC, Xprinter, Gprinter, Deli)</translation>
        </message>
        <message>
            <source>Tag printer</source>
            <translation>Tag printer</translation>
        </message>
        <message>
            <source>Tags (small labels)</source>
            <translation>Tags (small labels)</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Take {name} away from this PC?</source>
            <translation>Take {name} away from this PC?</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>The next label begins after</source>
            <translation>The next label begins after</translation>
        </message>
        <message>
            <source>The printer is: {state}</source>
            <translation>The printer is: {state}</translation>
        </message>
        <message>
            <source>The test page is on its way.</source>
            <translation>The test page is on its way.</translation>
        </message>
        <message>
            <source>This PC's own printers</source>
            <translation>This PC's own printers</translation>
        </message>
        <message>
            <source>To the left</source>
            <translation>To the left</translation>
        </message>
        <message>
            <source>To the right</source>
            <translation>To the right</translation>
        </message>
        <message>
            <source>Turned</source>
            <translation>Turned</translation>
        </message>
        <message>
            <source>USB label or receipt printer</source>
            <translation>USB label or receipt printer</translation>
        </message>
        <message>
            <source>Understands</source>
            <translation>Understands</translation>
        </message>
        <message>
            <source>Upside down</source>
            <translation>Upside down</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>What it prints</source>
            <translation>What it prints</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>Width, mm</translation>
        </message>
        <message>
            <source>Windows, past its driver</source>
            <translation>Windows, past its driver</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>ZPL (Zebra and the like)</source>
            <translation>ZPL (Zebra and the like)</translation>
        </message>
        <message>
            <source>another size</source>
            <translation>another size</translation>
        </message>
        <message>
            <source>as set</source>
            <translation>as set</translation>
        </message>
        <message>
            <source>at {baud} baud {seconds} s</source>
            <translation>at {baud} baud {seconds} s</translation>
        </message>
        <message>
            <source>in full</source>
            <translation>in full</translation>
        </message>
        <message>
            <source>in short</source>
            <translation>in short</translation>
        </message>
        <message>
            <source>pages, by its driver</source>
            <translation>pages, by its driver</translation>
        </message>
        <message>
            <source>set up what was found; in the guide, print the test page</source>
            <translation>set up what was found; in the guide, print the test page</translation>
        </message>
        <message>
            <source>the guide: try the printer until its test page is whole</source>
            <translation>the guide: try the printer until its test page is whole</translation>
        </message>
        <message>
            <source>{name}: {wide} mm, endless</source>
            <translation>{name}: {wide} mm, endless</translation>
        </message>
        <message>
            <source>{name}: {wide}×{high} mm</source>
            <translation>{name}: {wide}×{high} mm</translation>
        </message>
        <message>
            <source>{wide} mm roll</source>
            <translation>{wide} mm roll</translation>
        </message>
        <message>
            <source>{wide}×{high} mm</source>
            <translation>{wide}×{high} mm</translation>
        </message>
        <message>
            <source>– choose –</source>
            <translation>– choose –</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>Customer told</source>
            <translation>Customer told</translation>
        </message>
        <message>
            <source>How was the customer told of the new time?</source>
            <translation>How was the customer told of the new time?</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>New promise</translation>
        </message>
        <message>
            <source>New promise noted</source>
            <translation>New promise noted</translation>
        </message>
        <message>
            <source>New time</source>
            <translation>New time</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>Noted: the customer knows of the new time</source>
            <translation>Noted: the customer knows of the new time</translation>
        </message>
        <message>
            <source>PROMISED TIME</source>
            <translation>PROMISED TIME</translation>
        </message>
        <message>
            <source>Promise it</source>
            <translation>Promise it</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promised</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Told now</source>
            <translation>Told now</translation>
        </message>
        <message>
            <source>When will it be ready, and why not as promised?</source>
            <translation>When will it be ready, and why not as promised?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>at intake</source>
            <translation>at intake</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>not told yet</translation>
        </message>
        <message>
            <source>⚠ not told</source>
            <translation>⚠ not told</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message>
            <source>Invoice</source>
            <translation>Invoice</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Other proof</source>
            <translation>Other proof</translation>
        </message>
        <message>
            <source>Warranty card</source>
            <translation>Warranty card</translation>
        </message>
    </context>
    <context>
        <name>PurchaseState</name>
        <message>
            <source>All received</source>
            <translation>All received</translation>
        </message>
        <message>
            <source>Closed short</source>
            <translation>Closed short</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>Partly received</source>
            <translation>Partly received</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>? did it print</source>
            <translation>? did it print</translation>
        </message>
        <message>
            <source>A paper that is chosen in the list shows here: its picture, and what can be done.</source>
            <translation>A paper that is chosen in the list shows here: its picture, and what can be done.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Asked for</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Drop</translation>
        </message>
        <message>
            <source>Folder (pages)</source>
            <translation>Folder (pages)</translation>
        </message>
        <message>
            <source>Folder (receipts)</source>
            <translation>Folder (receipts)</translation>
        </message>
        <message>
            <source>Folder (tags)</source>
            <translation>Folder (tags)</translation>
        </message>
        <message>
            <source>From label</source>
            <translation>From label</translation>
        </message>
        <message>
            <source>If only the first of them did, say below from which label to go on.</source>
            <translation>If only the first of them did, say below from which label to go on.</translation>
        </message>
        <message>
            <source>Instead of {printer}</source>
            <translation>Instead of {printer}</translation>
        </message>
        <message>
            <source>Made anew for the printer as it is now</source>
            <translation>Made anew for the printer as it is now</translation>
        </message>
        <message>
            <source>Make it anew and print</source>
            <translation>Make it anew and print</translation>
        </message>
        <message>
            <source>No other printer of this PC can print this.</source>
            <translation>No other printer of this PC can print this.</translation>
        </message>
        <message>
            <source>Nothing here fits. Choose “All”, or empty the find box.</source>
            <translation>Nothing here fits. Choose “All”, or empty the find box.</translation>
        </message>
        <message>
            <source>Nothing was printed yet. Receipts and tags show up here when they are saved.</source>
            <translation>Nothing was printed yet. Receipts and tags show up here when they are saved.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Picture of the first page</source>
            <translation>Picture of the first page</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Print again from there</source>
            <translation>Print again from there</translation>
        </message>
        <message>
            <source>Print elsewhere…</source>
            <translation>Print elsewhere…</translation>
        </message>
        <message>
            <source>Print it now</source>
            <translation>Print it now</translation>
        </message>
        <message>
            <source>Print it on:</source>
            <translation>Print it on:</translation>
        </message>
        <message>
            <source>Print queue</source>
            <translation>Print queue</translation>
        </message>
        <message>
            <source>Print the chosen slip again</source>
            <translation>Print the chosen slip again</translation>
        </message>
        <message>
            <source>Printed again from label {label} on</source>
            <translation>Printed again from label {label} on</translation>
        </message>
        <message>
            <source>Printed again, it is marked as a further copy.</source>
            <translation>Printed again, it is marked as a further copy.</translation>
        </message>
        <message>
            <source>Printed on {printer} instead</source>
            <translation>Printed on {printer} instead</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Printing broke off, or the printer reported a fault. Look at it: did {paper} print?</source>
            <translation>Printing broke off, or the printer reported a fault. Look at it: did {paper} print?</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>There is no picture of this.</source>
            <translation>There is no picture of this.</translation>
        </message>
        <message>
            <source>This can't come out as it is: its printer was changed or removed, or it was damaged. Drop it, and print it anew from the page it came from.</source>
            <translation>This can't come out as it is: its printer was changed or removed, or it was damaged. Drop it, and print it anew from the page it came from.</translation>
        </message>
        <message>
            <source>This can't come out as it is: its printer was changed or removed, or it was damaged. Make it anew for the printer as it is now; this one is dropped.</source>
            <translation>This can't come out as it is: its printer was changed or removed, or it was damaged. Make it anew for the printer as it is now; this one is dropped.</translation>
        </message>
        <message>
            <source>This is old, so it does not come out by itself. Is it still wanted?</source>
            <translation>This is old, so it does not come out by itself. Is it still wanted?</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
        <message>
            <source>Tried again</source>
            <translation>Tried again</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Try now</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What is done is kept for 30 days, then cleared with its picture.</source>
            <translation>What is done is kept for 30 days, then cleared with its picture.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Yes, it printed</source>
            <translation>Yes, it printed</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>by {name}</translation>
        </message>
        <message>
            <source>from the list to what can be done; Esc goes back</source>
            <translation>from the list to what can be done; Esc goes back</translation>
        </message>
        <message>
            <source>number, paper, printer, who…</source>
            <translation>number, paper, printer, who…</translation>
        </message>
        <message>
            <source>of {most}</source>
            <translation>of {most}</translation>
        </message>
        <message>
            <source>{document} × {n}</source>
            <translation>{document} × {n}</translation>
        </message>
        <message>
            <source>{document}, copy {n}</source>
            <translation>{document}, copy {n}</translation>
        </message>
        <message>
            <source>× dropped</source>
            <translation>× dropped</translation>
        </message>
        <message>
            <source>‖ held</source>
            <translation>‖ held</translation>
        </message>
        <message>
            <source>… waiting</source>
            <translation>… waiting</translation>
        </message>
        <message>
            <source>→ printing</source>
            <translation>→ printing</translation>
        </message>
        <message>
            <source>↷ made anew</source>
            <translation>↷ made anew</translation>
        </message>
        <message>
            <source>↷ moved</source>
            <translation>↷ moved</translation>
        </message>
        <message>
            <source>↷ went on</source>
            <translation>↷ went on</translation>
        </message>
        <message>
            <source>✓ printed</source>
            <translation>✓ printed</translation>
        </message>
        <message>
            <source>✓ sent</source>
            <translation>✓ sent</translation>
        </message>
    </context>
    <context>
        <name>QuickCard</name>
        <message>
            <source>Clock on or off</source>
            <translation>Clock on or off</translation>
        </message>
        <message>
            <source>Keys and codes</source>
            <translation>Keys and codes</translation>
        </message>
        <message>
            <source>Leave the counter</source>
            <translation>Leave the counter</translation>
        </message>
        <message>
            <source>Let it end each code with Enter or Tab.</source>
            <translation>Let it end each code with Enter or Tab.</translation>
        </message>
        <message>
            <source>On every page</source>
            <translation>On every page</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>One step back</translation>
        </message>
        <message>
            <source>Park the draft</source>
            <translation>Park the draft</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>Save and print</source>
            <translation>Save and print</translation>
        </message>
        <message>
            <source>Scan instead of pressing a key</source>
            <translation>Scan instead of pressing a key</translation>
        </message>
        <message>
            <source>See the paper</source>
            <translation>See the paper</translation>
        </message>
        <message>
            <source>The scanner works wherever the cursor stands; nothing typed is lost.</source>
            <translation>The scanner works wherever the cursor stands; nothing typed is lost.</translation>
        </message>
        <message>
            <source>Usual next step</source>
            <translation>Usual next step</translation>
        </message>
        <message>
            <source>What scanning does</source>
            <translation>What scanning does</translation>
        </message>
        <message>
            <source>any other code</source>
            <translation>any other code</translation>
        </message>
        <message>
            <source>goes into the field in use if that takes codes, else it is looked for</source>
            <translation>goes into the field in use if that takes codes, else it is looked for</translation>
        </message>
        <message>
            <source>its card opens; at pickup it confirms the article</source>
            <translation>its card opens; at pickup it confirms the article</translation>
        </message>
        <message>
            <source>its owner is at the counter</source>
            <translation>its owner is at the counter</translation>
        </message>
        <message>
            <source>pickup opens and says what is true of it</source>
            <translation>pickup opens and says what is true of it</translation>
        </message>
        <message>
            <source>the list of the parts that lie on it</source>
            <translation>the list of the parts that lie on it</translation>
        </message>
        <message>
            <source>the part opens, or goes onto the card in front</source>
            <translation>the part opens, or goes onto the card in front</translation>
        </message>
    </context>
    <context>
        <name>Quotations</name>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answer noted</source>
            <translation>Answer noted</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>For what</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>No quotation. One is needed when it gets dearer than the estimate.</source>
            <translation>No quotation. One is needed when it gets dearer than the estimate.</translation>
        </message>
        <message>
            <source>No, declined</source>
            <translation>No, declined</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Note the answer</translation>
        </message>
        <message>
            <source>QUOTATION</source>
            <translation>QUOTATION</translation>
        </message>
        <message>
            <source>Quotation written down</source>
            <translation>Quotation written down</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>Quoted</translation>
        </message>
        <message>
            <source>The customer answered</source>
            <translation>The customer answered</translation>
        </message>
        <message>
            <source>What did the customer say?</source>
            <translation>What did the customer say?</translation>
        </message>
        <message>
            <source>What the customer would pay in all, tax included</source>
            <translation>What the customer would pay in all, tax included</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Who said it</translation>
        </message>
        <message>
            <source>Write the quotation down</source>
            <translation>Write the quotation down</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Yes, do it</translation>
        </message>
    </context>
    <context>
        <name>ReasonKind</name>
        <message>
            <source>A new fault, no repeat</source>
            <translation>A new fault, no repeat</translation>
        </message>
        <message>
            <source>Accessory not given back</source>
            <translation>Accessory not given back</translation>
        </message>
        <message>
            <source>Count of a part corrected</source>
            <translation>Count of a part corrected</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>Exchanged</translation>
        </message>
        <message>
            <source>Given back unrepaired</source>
            <translation>Given back unrepaired</translation>
        </message>
        <message>
            <source>Inspection refused</source>
            <translation>Inspection refused</translation>
        </message>
        <message>
            <source>Intake corrected</source>
            <translation>Intake corrected</translation>
        </message>
        <message>
            <source>Kind of service changed</source>
            <translation>Kind of service changed</translation>
        </message>
        <message>
            <source>Money stays owed</source>
            <translation>Money stays owed</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>New promise</translation>
        </message>
        <message>
            <source>Order voided</source>
            <translation>Order voided</translation>
        </message>
        <message>
            <source>Own work inspected</source>
            <translation>Own work inspected</translation>
        </message>
        <message>
            <source>Ready, but back to repair</source>
            <translation>Ready, but back to repair</translation>
        </message>
        <message>
            <source>Used part put back</source>
            <translation>Used part put back</translation>
        </message>
        <message>
            <source>Withdrawn by the customer</source>
            <translation>Withdrawn by the customer</translation>
        </message>
    </context>
    <context>
        <name>ReasonPanel</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choice</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Number or ↓, then Enter; or your own words. Esc closes the list.</source>
            <translation>Number or ↓, then Enter; or your own words. Esc closes the list.</translation>
        </message>
        <message>
            <source>Please give a reason</source>
            <translation>Please give a reason</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>↓ shows reasons to choose from</source>
            <translation>↓ shows reasons to choose from</translation>
        </message>
    </context>
    <context>
        <name>ReceiptState</name>
        <message>
            <source>Reported lost</source>
            <translation>Reported lost</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Accessories</source>
            <translation>Accessories</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <source>Came in from</source>
            <translation>Came in from</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Collected by</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Date in</source>
            <translation>Date in</translation>
        </message>
        <message>
            <source>Date out</source>
            <translation>Date out</translation>
        </message>
        <message>
            <source>Export for Excel (CSV)</source>
            <translation>Export for Excel (CSV)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Gone out</source>
            <translation>Gone out</translation>
        </message>
        <message>
            <source>Goods register</source>
            <translation>Goods register</translation>
        </message>
        <message>
            <source>Goods register as PDF</source>
            <translation>Goods register as PDF</translation>
        </message>
        <message>
            <source>Goods register for Excel</source>
            <translation>Goods register for Excel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Make a PDF</source>
            <translation>Make a PDF</translation>
        </message>
        <message>
            <source>No line fits. Choose “All”, or empty the dates and the find box.</source>
            <translation>No line fits. Choose “All”, or empty the dates and the find box.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promised</translation>
        </message>
        <message>
            <source>Receipt voided by</source>
            <translation>Receipt voided by</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>Still here</translation>
        </message>
        <message>
            <source>Struck off</source>
            <translation>Struck off</translation>
        </message>
        <message>
            <source>The register is being printed.</source>
            <translation>The register is being printed.</translation>
        </message>
        <message>
            <source>The register is empty. Each article taken in gets its line here by itself.</source>
            <translation>The register is empty. Each article taken in gets its line here by itself.</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Written: {name}</translation>
        </message>
        <message>
            <source>export what is listed for Excel</source>
            <translation>export what is listed for Excel</translation>
        </message>
        <message>
            <source>goods register</source>
            <translation>goods register</translation>
        </message>
        <message>
            <source>make a PDF of what is listed, and open it</source>
            <translation>make a PDF of what is listed, and open it</translation>
        </message>
        <message>
            <source>number, name, phone, serial…</source>
            <translation>number, name, phone, serial…</translation>
        </message>
        <message>
            <source>open the card of the line</source>
            <translation>open the card of the line</translation>
        </message>
        <message>
            <source>print what is listed</source>
            <translation>print what is listed</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>× struck off: {why}</source>
            <translation>× struck off: {why}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Close the shop and choose a backup…</source>
            <translation>Close the shop and choose a backup…</translation>
        </message>
        <message numerus="yes">
            <source>Last backup %n day(s) ago</source>
            <translation>
                <numerusform>Last backup %n day ago</numerusform>
                <numerusform>Last backup %n days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>The clock is right</translation>
        </message>
        <message>
            <source>The index of the find box was damaged and has been built anew; nothing was lost. If this happens again, let somebody look at this PC's disk.</source>
            <translation>The index of the find box was damaged and has been built anew; nothing was lost. If this happens again, let somebody look at this PC's disk.</translation>
        </message>
        <message>
            <source>The shop's data is damaged, and there is no good backup. Write down what you do now on paper, and let somebody look at this PC's disk. Nothing more is backed up over what there is.</source>
            <translation>The shop's data is damaged, and there is no good backup. Write down what you do now on paper, and let somebody look at this PC's disk. Nothing more is backed up over what there is.</translation>
        </message>
        <message>
            <source>The shop's data is damaged. The newest good backup is of {moment}; put it back as soon as the counter is free. What was done since then must be typed again; what you typed just now is kept.</source>
            <translation>The shop's data is damaged. The newest good backup is of {moment}; put it back as soon as the counter is free. What was done since then must be typed again; what you typed just now is kept.</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>There is no backup yet</translation>
        </message>
        <message>
            <source>This PC's clock shows {now}, but something was saved on {newest} already. Set the clock of this PC; this line goes by itself then. Or a manager says that it is right now.</source>
            <translation>This PC's clock shows {now}, but something was saved on {newest} already. Set the clock of this PC; this line goes by itself then. Or a manager says that it is right now.</translation>
        </message>
    </context>
    <context>
        <name>Repeat</name>
        <message>
            <source>A new fault</source>
            <translation>A new fault</translation>
        </message>
        <message>
            <source>No repeat</source>
            <translation>No repeat</translation>
        </message>
        <message>
            <source>Possible repeat</source>
            <translation>Possible repeat</translation>
        </message>
        <message>
            <source>Repeat repair</source>
            <translation>Repeat repair</translation>
        </message>
    </context>
    <context>
        <name>ReturnState</name>
        <message>
            <source>Credited</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>Refused, back here</source>
            <translation>Refused, back here</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Sent back</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Add and change customers and articles</source>
            <translation>Add and change customers and articles</translation>
        </message>
        <message>
            <source>Add photos and files</source>
            <translation>Add photos and files</translation>
        </message>
        <message>
            <source>Agree to dear parts being handed out</source>
            <translation>Agree to dear parts being handed out</translation>
        </message>
        <message>
            <source>Agree to large differences of a count</source>
            <translation>Agree to large differences of a count</translation>
        </message>
        <message>
            <source>Bring lists in and write them out</source>
            <translation>Bring lists in and write them out</translation>
        </message>
        <message>
            <source>Change lists and prices</source>
            <translation>Change lists and prices</translation>
        </message>
        <message>
            <source>Change the shop's profile, hours and papers</source>
            <translation>Change the shop's profile, hours and papers</translation>
        </message>
        <message>
            <source>Correct an intake</source>
            <translation>Correct an intake</translation>
        </message>
        <message>
            <source>Correct the count of a part, book a count</source>
            <translation>Correct the count of a part, book a count</translation>
        </message>
        <message>
            <source>Count parts and articles</source>
            <translation>Count parts and articles</translation>
        </message>
        <message>
            <source>Declare a claim receipt lost</source>
            <translation>Declare a claim receipt lost</translation>
        </message>
        <message>
            <source>Findings, working time, labour and parts on a card</source>
            <translation>Findings, working time, labour and parts on a card</translation>
        </message>
        <message>
            <source>Give a discount</source>
            <translation>Give a discount</translation>
        </message>
        <message>
            <source>Judge whether it is a repeat repair</source>
            <translation>Judge whether it is a repeat repair</translation>
        </message>
        <message>
            <source>Let goods go unpaid without an account</source>
            <translation>Let goods go unpaid without an account</translation>
        </message>
        <message>
            <source>Look at an unlock code</source>
            <translation>Look at an unlock code</translation>
        </message>
        <message>
            <source>Merge and split customers, articles and spellings</source>
            <translation>Merge and split customers, articles and spellings</translation>
        </message>
        <message>
            <source>PIN and badge</source>
            <translation>PIN and badge</translation>
        </message>
        <message>
            <source>Parts and goods in</source>
            <translation>Parts and goods in</translation>
        </message>
        <message>
            <source>Pass repairs where a manager must</source>
            <translation>Pass repairs where a manager must</translation>
        </message>
        <message>
            <source>Print papers again</source>
            <translation>Print papers again</translation>
        </message>
        <message>
            <source>Quotations and the customer's answer</source>
            <translation>Quotations and the customer's answer</translation>
        </message>
        <message>
            <source>Say that this PC's clock is right</source>
            <translation>Say that this PC's clock is right</translation>
        </message>
        <message>
            <source>Say who repairs</source>
            <translation>Say who repairs</translation>
        </message>
        <message>
            <source>See and export the history</source>
            <translation>See and export the history</translation>
        </message>
        <message>
            <source>See what should be there during a blind count</source>
            <translation>See what should be there during a blind count</translation>
        </message>
        <message>
            <source>Shelf, urgency, notes, promises, telling the customer</source>
            <translation>Shelf, urgency, notes, promises, telling the customer</translation>
        </message>
        <message>
            <source>Staff: who works here, with which roles</source>
            <translation>Staff: who works here, with which roles</translation>
        </message>
        <message>
            <source>Suppliers, orders to them, returns</source>
            <translation>Suppliers, orders to them, returns</translation>
        </message>
        <message>
            <source>Take articles in</source>
            <translation>Take articles in</translation>
        </message>
        <message>
            <source>Take money for what is owed</source>
            <translation>Take money for what is owed</translation>
        </message>
        <message>
            <source>Take photos and files away</source>
            <translation>Take photos and files away</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Cashier</source>
            <translation>Cashier</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Service manager</source>
            <translation>Service manager</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
    </context>
    <context>
        <name>Router</name>
        <message>
            <source>The input method took a part of the code. Please scan again.</source>
            <translation>The input method took a part of the code. Please scan again.</translation>
        </message>
        <message>
            <source>The scanner is there again.</source>
            <translation>The scanner is there again.</translation>
        </message>
        <message>
            <source>This is the number of a {kind}. It can't be used here yet.</source>
            <translation>This is the number of a {kind}. It can't be used here yet.</translation>
        </message>
        <message>
            <source>{name} is at the counter now.</source>
            <translation>{name} is at the counter now.</translation>
        </message>
        <message>
            <source>“{before}” stood here before; Ctrl+Z brings it back.</source>
            <translation>“{before}” stood here before; Ctrl+Z brings it back.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Nothing found.</source>
            <translation>Nothing found.</translation>
        </message>
    </context>
    <context>
        <name>SerialState</name>
        <message>
            <source>Gone</source>
            <translation>Gone</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>In stock</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
    </context>
    <context>
        <name>Service</name>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>Warranty</translation>
        </message>
    </context>
    <context>
        <name>ServiceReason</name>
        <message>
            <source>Chosen by hand</source>
            <translation>Chosen by hand</translation>
        </message>
        <message>
            <source>No agreement with the maker</source>
            <translation>No agreement with the maker</translation>
        </message>
        <message>
            <source>No purchase date or proof</source>
            <translation>No purchase date or proof</translation>
        </message>
        <message>
            <source>Sold by us, within the warranty</source>
            <translation>Sold by us, within the warranty</translation>
        </message>
        <message>
            <source>The warranty has run out</source>
            <translation>The warranty has run out</translation>
        </message>
        <message>
            <source>We have an agreement with the maker</source>
            <translation>We have an agreement with the maker</translation>
        </message>
        <message>
            <source>Within our repair warranty</source>
            <translation>Within our repair warranty</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) (is|are) written {name} now.</source>
            <translation>
                <numerusform>%n article is written {name} now.</numerusform>
                <numerusform>%n articles are written {name} now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brand(s) (is|are) written in several ways (Apple, APPLE).</source>
            <translation>
                <numerusform>%n brand is written in several ways (Apple, APPLE).</numerusform>
                <numerusform>%n brands are written in several ways (Apple, APPLE).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since then (stays|stay) as before.</source>
            <translation>
                <numerusform>%n changed since then stays as before.</numerusform>
                <numerusform>%n changed since then stay as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier span(s)</source>
            <translation>
                <numerusform>%n earlier span</numerusform>
                <numerusform>%n earlier spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) and file(s)</source>
            <translation>
                <numerusform>%n photo and file</numerusform>
                <numerusform>%n photos and files</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>2026-12-25
2027-02-15 ~ 2027-02-21 Spring Festival
10-1~7 National Day</source>
            <translation>2026-12-25
2027-02-15 ~ 2027-02-21 Spring Festival
10-1~7 National Day</translation>
        </message>
        <message>
            <source>4 digits or more</source>
            <translation>4 digits or more</translation>
        </message>
        <message>
            <source>A badge is in force; scanning it signs in without a PIN.</source>
            <translation>A badge is in force; scanning it signs in without a PIN.</translation>
        </message>
        <message>
            <source>A fault that comes back within them is repaired free. Proposed at pickup.</source>
            <translation>A fault that comes back within them is repaired free. Proposed at pickup.</translation>
        </message>
        <message>
            <source>A line each (Shift+Enter), like 2027-02-15 ~ 2027-02-21 or 10-1~7, with what it is for behind it.</source>
            <translation>A line each (Shift+Enter), like 2027-02-15 ~ 2027-02-21 or 10-1~7, with what it is for behind it.</translation>
        </message>
        <message>
            <source>A manager agrees to a count whose differences are worth more than</source>
            <translation>A manager agrees to a count whose differences are worth more than</translation>
        </message>
        <message>
            <source>A manager agrees to parts worth more than</source>
            <translation>A manager agrees to parts worth more than</translation>
        </message>
        <message>
            <source>A scanner that types like a keyboard needs no setting here.</source>
            <translation>A scanner that types like a keyboard needs no setting here.</translation>
        </message>
        <message>
            <source>A4, both halves with a cut line</source>
            <translation>A4, both halves with a cut line</translation>
        </message>
        <message>
            <source>A5, the customer's half</source>
            <translation>A5, the customer's half</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Accessories offered at intake</source>
            <translation>Accessories offered at intake</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Another entry (in the list)</source>
            <translation>Another entry (in the list)</translation>
        </message>
        <message>
            <source>Another kind of reason (in the box on top)</source>
            <translation>Another kind of reason (in the box on top)</translation>
        </message>
        <message>
            <source>Another section (in the list of sections)</source>
            <translation>Another section (in the list of sections)</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>Area code</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>As a PDF</source>
            <translation>As a PDF</translation>
        </message>
        <message>
            <source>At most {most} lines (Shift+Enter breaks the line). One language is enough.</source>
            <translation>At most {most} lines (Shift+Enter breaks the line). One language is enough.</translation>
        </message>
        <message>
            <source>At the foot of pages, in Chinese</source>
            <translation>At the foot of pages, in Chinese</translation>
        </message>
        <message>
            <source>At the foot of pages, in English</source>
            <translation>At the foot of pages, in English</translation>
        </message>
        <message>
            <source>BADGE</source>
            <translation>BADGE</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Back to the text that comes with the program</source>
            <translation>Back to the text that comes with the program</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Backed up and checked: {name}</source>
            <translation>Backed up and checked: {name}</translation>
        </message>
        <message>
            <source>Backing up …</source>
            <translation>Backing up …</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Barcode scanner</source>
            <translation>Barcode scanner</translation>
        </message>
        <message>
            <source>Better on another disk. Empty = beside the data. Takes effect at once.</source>
            <translation>Better on another disk. Empty = beside the data. Takes effect at once.</translation>
        </message>
        <message>
            <source>Bits and parity</source>
            <translation>Bits and parity</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Brand</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Brands</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Category (in the list) or line (in a checklist) one up or down</source>
            <translation>Category (in the list) or line (in a checklist) one up or down</translation>
        </message>
        <message>
            <source>Change the text that comes with the program</source>
            <translation>Change the text that comes with the program</translation>
        </message>
        <message>
            <source>Changes what the price list's amounts mean, not the amounts.</source>
            <translation>Changes what the price list's amounts mean, not the amounts.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <source>Choose the folder of the photos…</source>
            <translation>Choose the folder of the photos…</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Choose the spelling that stays. Articles and search follow; earlier papers keep what was printed.</source>
            <translation>Choose the spelling that stays. Articles and search follow; earlier papers keep what was printed.</translation>
        </message>
        <message>
            <source>Chosen there by number, arrow or typing; other words can always be typed.</source>
            <translation>Chosen there by number, arrow or typing; other words can always be typed.</translation>
        </message>
        <message>
            <source>Claim receipt</source>
            <translation>Claim receipt</translation>
        </message>
        <message>
            <source>Close the program on every PC that uses this shop, then type this line in a terminal, in the program's folder. It first shows what is in the backup and asks; what it replaces is moved aside, not deleted.</source>
            <translation>Close the program on every PC that uses this shop, then type this line in a terminal, in the program's folder. It first shows what is in the backup and asks; what it replaces is moved aside, not deleted.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Conditions offered at intake</source>
            <translation>Conditions offered at intake</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Days off</translation>
        </message>
        <message>
            <source>Days off as they are understood</source>
            <translation>Days off as they are understood</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>Diagnosis fee</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Each weekday</source>
            <translation>Each weekday</translation>
        </message>
        <message>
            <source>Empty = the text that comes with the program, shown in grey.</source>
            <translation>Empty = the text that comes with the program, shown in grey.</translation>
        </message>
        <message>
            <source>Every brand and every model is written in one way only.</source>
            <translation>Every brand and every model is written in one way only.</translation>
        </message>
        <message>
            <source>Example customer</source>
            <translation>Example customer</translation>
        </message>
        <message>
            <source>Example model</source>
            <translation>Example model</translation>
        </message>
        <message>
            <source>Example of a fault in the customer's words</source>
            <translation>Example of a fault in the customer's words</translation>
        </message>
        <message>
            <source>Fault codes</source>
            <translation>Fault codes</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Folder for backups</translation>
        </message>
        <message>
            <source>Folder of the photos</source>
            <translation>Folder of the photos</translation>
        </message>
        <message>
            <source>For bills from now on; those handed out keep theirs.</source>
            <translation>For bills from now on; those handed out keep theirs.</translation>
        </message>
        <message>
            <source>For every category</source>
            <translation>For every category</translation>
        </message>
        <message>
            <source>For every category: {names}</source>
            <translation>For every category: {names}</translation>
        </message>
        <message>
            <source>From the list into the form</source>
            <translation>From the list into the form</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Give a badge</source>
            <translation>Give a badge</translation>
        </message>
        <message>
            <source>Has an IMEI</source>
            <translation>Has an IMEI</translation>
        </message>
        <message>
            <source>Has left the shop</source>
            <translation>Has left the shop</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Into the section</source>
            <translation>Into the section</translation>
        </message>
        <message numerus="yes">
            <source>It can be put back, but %n photo(s) (is|are) missing or damaged.</source>
            <translation>
                <numerusform>It can be put back, but %n photo is missing or damaged.</numerusform>
                <numerusform>It can be put back, but %n photos are missing or damaged.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its list of contents can't be read. Keep another one.</source>
            <translation>Its list of contents can't be read. Keep another one.</translation>
        </message>
        <message>
            <source>Its size is that of the labels in the printer; of a hang tag unfolded.</source>
            <translation>Its size is that of the labels in the printer; of a hang tag unfolded.</translation>
        </message>
        <message>
            <source>Kinds of part</source>
            <translation>Kinds of part</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <source>Last code read: {code}</source>
            <translation>Last code read: {code}</translation>
        </message>
        <message>
            <source>Last order: {number}</source>
            <translation>Last order: {number}</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Like 9:00–12:30, 13:30–19:00; empty = closed. Promised times follow them.</source>
            <translation>Like 9:00–12:30, 13:30–19:00; empty = closed. Promised times follow them.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Look at them</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>Look for</translation>
        </message>
        <message>
            <source>Look for an entry</source>
            <translation>Look for an entry</translation>
        </message>
        <message>
            <source>Looking through all articles …</source>
            <translation>Looking through all articles …</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Made one</source>
            <translation>Made one</translation>
        </message>
        <message>
            <source>May act as</source>
            <translation>May act as</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Model of {brand}</source>
            <translation>Model of {brand}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>Name in Chinese</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Name of the shop</translation>
        </message>
        <message>
            <source>Name of this PC</source>
            <translation>Name of this PC</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>New PIN (empty = as it is)</source>
            <translation>New PIN (empty = as it is)</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>New badge</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>New entry</translation>
        </message>
        <message>
            <source>New member of staff</source>
            <translation>New member of staff</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No badge. With one, a scan signs in without a PIN.</source>
            <translation>No badge. With one, a scan signs in without a PIN.</translation>
        </message>
        <message>
            <source>No days off. Type holidays on the left, a line each.</source>
            <translation>No days off. Type holidays on the left, a line each.</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>No logo</translation>
        </message>
        <message>
            <source>No, retired</source>
            <translation>No, retired</translation>
        </message>
        <message>
            <source>Not saved yet: {name}. It waits as you left it.</source>
            <translation>Not saved yet: {name}. It waits as you left it.</translation>
        </message>
        <message>
            <source>Nothing here yet: Ctrl+N writes the first entry.</source>
            <translation>Nothing here yet: Ctrl+N writes the first entry.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Number of the agreement</source>
            <translation>Number of the agreement</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <source>Offer new photos to the card or intake in front</source>
            <translation>Offer new photos to the card or intake in front</translation>
        </message>
        <message>
            <source>Offered for</source>
            <translation>Offered for</translation>
        </message>
        <message>
            <source>One a line (Shift+Enter): English = Chinese. Ctrl+↑ Ctrl+↓ moves the line.</source>
            <translation>One a line (Shift+Enter): English = Chinese. Ctrl+↑ Ctrl+↓ moves the line.</translation>
        </message>
        <message>
            <source>One of the two is enough. It stands in red at intake and on the card.</source>
            <translation>One of the two is enough. It stands in red at intake and on the card.</translation>
        </message>
        <message>
            <source>One of the two names is enough.</source>
            <translation>One of the two names is enough.</translation>
        </message>
        <message>
            <source>Only a service manager can change this; everybody can read it.</source>
            <translation>Only a service manager can change this; everybody can read it.</translation>
        </message>
        <message>
            <source>Only for a scanner that does not type like a keyboard. Takes effect at once.</source>
            <translation>Only for a scanner that does not type like a keyboard. Takes effect at once.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN once more</source>
            <translation>PIN once more</translation>
        </message>
        <message>
            <source>PNG or JPEG, on papers and labels. Drop or paste one here, if you like (Ctrl+V).</source>
            <translation>PNG or JPEG, on papers and labels. Drop or paste one here, if you like (Ctrl+V).</translation>
        </message>
        <message>
            <source>PUTTING IT BACK</source>
            <translation>PUTTING IT BACK</translation>
        </message>
        <message>
            <source>Paper and terms</source>
            <translation>Paper and terms</translation>
        </message>
        <message>
            <source>Papers are printed in</source>
            <translation>Papers are printed in</translation>
        </message>
        <message>
            <source>Parts are handed out</source>
            <translation>Parts are handed out</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Photos from the phone</source>
            <translation>Photos from the phone</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Price list</translation>
        </message>
        <message>
            <source>Price with tax</source>
            <translation>Price with tax</translation>
        </message>
        <message>
            <source>Price without tax</source>
            <translation>Price without tax</translation>
        </message>
        <message>
            <source>Prices are written</source>
            <translation>Prices are written</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Print the badge</source>
            <translation>Print the badge</translation>
        </message>
        <message>
            <source>Read it and compare every file</source>
            <translation>Read it and compare every file</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Reading …</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>Repair report</translation>
        </message>
        <message>
            <source>Repair tag</source>
            <translation>Repair tag</translation>
        </message>
        <message>
            <source>Repair warranty, days</source>
            <translation>Repair warranty, days</translation>
        </message>
        <message>
            <source>Roles are given to people under “Staff”; somebody with several may do what any of them may. “Own” means one's own only.</source>
            <translation>Roles are given to people under “Staff”; somebody with several may do what any of them may. “Own” means one's own only.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved meanwhile: {value}</source>
            <translation>Saved meanwhile: {value}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Saved. It takes effect at the next start.</source>
            <translation>Saved. It takes effect at the next start.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Saved: {name}</translation>
        </message>
        <message>
            <source>Scanner on the port</source>
            <translation>Scanner on the port</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>See the badge</source>
            <translation>See the badge</translation>
        </message>
        <message>
            <source>See the claim receipt with these terms</source>
            <translation>See the claim receipt with these terms</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>Spellings</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Step of an order: {step}</source>
            <translation>Step of an order: {step}</translation>
        </message>
        <message>
            <source>Store room</source>
            <translation>Store room</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Tax rate in %</source>
            <translation>Tax rate in %</translation>
        </message>
        <message>
            <source>Terms on the claim receipt, in Chinese</source>
            <translation>Terms on the claim receipt, in Chinese</translation>
        </message>
        <message>
            <source>Terms on the claim receipt, in English</source>
            <translation>Terms on the claim receipt, in English</translation>
        </message>
        <message>
            <source>The badge as a PDF</source>
            <translation>The badge as a PDF</translation>
        </message>
        <message>
            <source>The badge of {name} as it will be printed</source>
            <translation>The badge of {name} as it will be printed</translation>
        </message>
        <message>
            <source>The badge of {name} is printed.</source>
            <translation>The badge of {name} is printed.</translation>
        </message>
        <message>
            <source>The badge of {name} no longer works.</source>
            <translation>The badge of {name} no longer works.</translation>
        </message>
        <message>
            <source>The claim receipt with these terms</source>
            <translation>The claim receipt with these terms</translation>
        </message>
        <message>
            <source>The languages of the papers change when this is saved.</source>
            <translation>The languages of the papers change when this is saved.</translation>
        </message>
        <message>
            <source>The last is for a shop of one; it is noted in the history.</source>
            <translation>The last is for a shop of one; it is noted in the history.</translation>
        </message>
        <message>
            <source>The model begins with</source>
            <translation>The model begins with</translation>
        </message>
        <message>
            <source>The newest backup is {time} old.</source>
            <translation>The newest backup is {time} old.</translation>
        </message>
        <message>
            <source>The newest backup was made just now.</source>
            <translation>The newest backup was made just now.</translation>
        </message>
        <message>
            <source>The picture is damaged. Please choose it again.</source>
            <translation>The picture is damaged. Please choose it again.</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>The shop</translation>
        </message>
        <message>
            <source>The shop's logo</source>
            <translation>The shop's logo</translation>
        </message>
        <message>
            <source>The shop's own text: {length} of at most {most} characters.</source>
            <translation>The shop's own text: {length} of at most {most} characters.</translation>
        </message>
        <message>
            <source>The spelling that stays (in the form)</source>
            <translation>The spelling that stays (in the form)</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>There is no backup yet.</translation>
        </message>
        <message>
            <source>There is no backup yet. Ctrl+B makes one.</source>
            <translation>There is no backup yet. Ctrl+B makes one.</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>This PC</translation>
        </message>
        <message>
            <source>Tick at least one other spelling.</source>
            <translation>Tick at least one other spelling.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>To try a scanner, scan anything now: it is shown here.</source>
            <translation>To try a scanner, scan anything now: it is shown here.</translation>
        </message>
        <message>
            <source>Totals are rounded to</source>
            <translation>Totals are rounded to</translation>
        </message>
        <message>
            <source>Under the head of pages, in Chinese</source>
            <translation>Under the head of pages, in Chinese</translation>
        </message>
        <message>
            <source>Under the head of pages, in English</source>
            <translation>Under the head of pages, in English</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Value of parts used</source>
            <translation>Value of parts used</translation>
        </message>
        <message>
            <source>WHAT IS IN IT</source>
            <translation>WHAT IS IN IT</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Warning in Chinese</source>
            <translation>Warning in Chinese</translation>
        </message>
        <message>
            <source>Warning in English</source>
            <translation>Warning in English</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>Warranty agreement with the maker</source>
            <translation>Warranty agreement with the maker</translation>
        </message>
        <message>
            <source>Warranty is proposed at intake only where there is one.</source>
            <translation>Warranty is proposed at intake only where there is one.</translation>
        </message>
        <message>
            <source>Warranty, months</source>
            <translation>Warranty, months</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>What is retired is no longer offered; old orders keep it.</source>
            <translation>What is retired is no longer offered; old orders keep it.</translation>
        </message>
        <message>
            <source>What the clerk must know of a model when it comes in stands here. Ctrl+N writes the first one.</source>
            <translation>What the clerk must know of a model when it comes in stands here. Ctrl+N writes the first one.</translation>
        </message>
        <message>
            <source>What was made one stands here, to be taken back.</source>
            <translation>What was made one stands here, to be taken back.</translation>
        </message>
        <message>
            <source>When, by whom</source>
            <translation>When, by whom</translation>
        </message>
        <message>
            <source>Where the phone or camera puts them. Nothing is ever deleted or moved there.</source>
            <translation>Where the phone or camera puts them. Nothing is ever deleted or moved there.</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Who may do what</translation>
        </message>
        <message>
            <source>Who passes a repair</source>
            <translation>Who passes a repair</translation>
        </message>
        <message>
            <source>Whole: every file in it is as it was put in.</source>
            <translation>Whole: every file in it is as it was put in.</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>Works here again</translation>
        </message>
        <message>
            <source>Write all of them so</source>
            <translation>Write all of them so</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Written as</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Written: {path}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>a hang tag, folded: two sides</source>
            <translation>a hang tag, folded: two sides</translation>
        </message>
        <message>
            <source>a label with all there is to say</source>
            <translation>a label with all there is to say</translation>
        </message>
        <message>
            <source>a maker's code</source>
            <translation>a maker's code</translation>
        </message>
        <message>
            <source>a manager who did not repair it</source>
            <translation>a manager who did not repair it</translation>
        </message>
        <message>
            <source>a small sticker: number, code, shelf</source>
            <translation>a small sticker: number, code, shelf</translation>
        </message>
        <message>
            <source>against a technician's PIN or badge</source>
            <translation>against a technician's PIN or badge</translation>
        </message>
        <message>
            <source>also who repaired it, with a reason</source>
            <translation>also who repaired it, with a reason</translation>
        </message>
        <message>
            <source>always down</source>
            <translation>always down</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>another choice</translation>
        </message>
        <message>
            <source>another picture</source>
            <translation>another picture</translation>
        </message>
        <message>
            <source>anybody who did not repair it</source>
            <translation>anybody who did not repair it</translation>
        </message>
        <message>
            <source>as many signs as must fit; empty = every model</source>
            <translation>as many signs as must fit; empty = every model</translation>
        </message>
        <message>
            <source>as the shop's</source>
            <translation>as the shop's</translation>
        </message>
        <message>
            <source>as the system is</source>
            <translation>as the system is</translation>
        </message>
        <message>
            <source>both languages</source>
            <translation>both languages</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>by whoever is signed in</source>
            <translation>by whoever is signed in</translation>
        </message>
        <message>
            <source>can't be read: is the speed right?</source>
            <translation>can't be read: is the speed right?</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>daily</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dark</translation>
        </message>
        <message>
            <source>empty = every brand; capitals and hyphens don't matter</source>
            <translation>empty = every brand; capitals and hyphens don't matter</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>ended {day}</translation>
        </message>
        <message>
            <source>fixed since the founding</source>
            <translation>fixed since the founding</translation>
        </message>
        <message>
            <source>for every category</source>
            <translation>for every category</translation>
        </message>
        <message>
            <source>from the purchase</source>
            <translation>from the purchase</translation>
        </message>
        <message>
            <source>has a badge</source>
            <translation>has a badge</translation>
        </message>
        <message>
            <source>in the list of brands</source>
            <translation>in the list of brands</translation>
        </message>
        <message>
            <source>in the list; empty = the last</source>
            <translation>in the list; empty = the last</translation>
        </message>
        <message>
            <source>is rewritten</source>
            <translation>is rewritten</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>light</source>
            <translation>light</translation>
        </message>
        <message>
            <source>more asks for a reason; empty: not planned</source>
            <translation>more asks for a reason; empty: not planned</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no logo</source>
            <translation>no logo</translation>
        </message>
        <message>
            <source>none (the scanner types like a keyboard)</source>
            <translation>none (the scanner types like a keyboard)</translation>
        </message>
        <message>
            <source>not rounded</source>
            <translation>not rounded</translation>
        </message>
        <message>
            <source>of all differences together, more or less; 0: always; empty: never</source>
            <translation>of all differences together, more or less; 0: always; empty: never</translation>
        </message>
        <message>
            <source>of all parts on one repair card; 0: always; empty: never</source>
            <translation>of all parts on one repair card; 0: always; empty: never</translation>
        </message>
        <message>
            <source>on closing</source>
            <translation>on closing</translation>
        </message>
        <message>
            <source>on paper, and on screen where a PC says nothing else (from its next start)</source>
            <translation>on paper, and on screen where a PC says nothing else (from its next start)</translation>
        </message>
        <message>
            <source>own</source>
            <translation>own</translation>
        </message>
        <message>
            <source>proposed at intake</source>
            <translation>proposed at intake</translation>
        </message>
        <message>
            <source>put before numbers given without one</source>
            <translation>put before numbers given without one</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retired</translation>
        </message>
        <message>
            <source>stands in the history of each act done here; takes effect at the next start</source>
            <translation>stands in the history of each act done here; takes effect at the next start</translation>
        </message>
        <message>
            <source>takes effect at the next start</source>
            <translation>takes effect at the next start</translation>
        </message>
        <message>
            <source>the last day it covers; empty = until it is ended</source>
            <translation>the last day it covers; empty = until it is ended</translation>
        </message>
        <message>
            <source>the new entry</source>
            <translation>the new entry</translation>
        </message>
        <message>
            <source>the shop's language</source>
            <translation>the shop's language</translation>
        </message>
        <message>
            <source>the time it usually takes</source>
            <translation>the time it usually takes</translation>
        </message>
        <message>
            <source>to the nearest</source>
            <translation>to the nearest</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>what a customer pays in all, from now on</source>
            <translation>what a customer pays in all, from now on</translation>
        </message>
        <message>
            <source>when it is asked for</source>
            <translation>when it is asked for</translation>
        </message>
        <message>
            <source>with each hand-out</source>
            <translation>with each hand-out</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>with tax</translation>
        </message>
        <message>
            <source>without tax</source>
            <translation>without tax</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (retired)</translation>
        </message>
        <message>
            <source>{name} has a new badge; the one before no longer works.</source>
            <translation>{name} has a new badge; the one before no longer works.</translation>
        </message>
        <message>
            <source>{name} has left.</source>
            <translation>{name} has left.</translation>
        </message>
        <message>
            <source>{name} has left? The PIN and the badge stop working at once.</source>
            <translation>{name} has left? The PIN and the badge stop working at once.</translation>
        </message>
        <message>
            <source>{name} is rewritten</source>
            <translation>{name} is rewritten</translation>
        </message>
        <message>
            <source>{name} stays</source>
            <translation>{name} stays</translation>
        </message>
        <message>
            <source>{name} works here again.</source>
            <translation>{name} works here again.</translation>
        </message>
        <message>
            <source>{port} (not there now)</source>
            <translation>{port} (not there now)</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n photo(s) were missing or damaged then</source>
            <translation>
                <numerusform>⚠ %n photo were missing or damaged then</numerusform>
                <numerusform>⚠ %n photos were missing or damaged then</numerusform>
            </translation>
        </message>
        <message>
            <source>⚠ The port is used by another program or a printer.</source>
            <translation>⚠ The port is used by another program or a printer.</translation>
        </message>
        <message>
            <source>⚠ The scanner is not there. It is looked for again by itself.</source>
            <translation>⚠ The scanner is not there. It is looked for again by itself.</translation>
        </message>
        <message>
            <source>⚠ This PC's user may not open the port (on Linux: join the group dialout).</source>
            <translation>⚠ This PC's user may not open the port (on Linux: join the group dialout).</translation>
        </message>
        <message>
            <source>⚠ damaged</source>
            <translation>⚠ damaged</translation>
        </message>
        <message>
            <source>✓ The port is open; the scanner may read.</source>
            <translation>✓ The port is open; the scanner may read.</translation>
        </message>
        <message>
            <source>✓ yes</source>
            <translation>✓ yes</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Leave the counter</source>
            <translation>Leave the counter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Scan your badge, or choose your name and type your PIN.</source>
            <translation>Scan your badge, or choose your name and type your PIN.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>This is the demo shop. Everybody has the PIN {pin}; {name} may do everything.</source>
            <translation>This is the demo shop. Everybody has the PIN {pin}; {name} may do everything.</translation>
        </message>
        <message>
            <source>Who is at the counter?</source>
            <translation>Who is at the counter?</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Agreed by</source>
            <translation>Agreed by</translation>
        </message>
        <message>
            <source>Before the part is handed out</source>
            <translation>Before the part is handed out</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Hand it out</translation>
        </message>
        <message>
            <source>PIN or badge</source>
            <translation>PIN or badge</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Taken by</translation>
        </message>
        <message>
            <source>Why more parts than planned</source>
            <translation>Why more parts than planned</translation>
        </message>
    </context>
    <context>
        <name>Slips</name>
        <message>
            <source>; the customer counts as told by letter</source>
            <translation>; the customer counts as told by letter</translation>
        </message>
        <message>
            <source>{document} goes to the printer, copies {first} to {last}</source>
            <translation>{document} goes to the printer, copies {first} to {last}</translation>
        </message>
        <message>
            <source>{document} goes to the printer, copy {first}</source>
            <translation>{document} goes to the printer, copy {first}</translation>
        </message>
    </context>
    <context>
        <name>Split</name>
        <message>
            <source>Articles that are someone else's</source>
            <translation>Articles that are someone else's</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Find whose they are</source>
            <translation>Find whose they are</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Move them</translation>
        </message>
        <message>
            <source>Moved to {name}.</source>
            <translation>Moved to {name}.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New customer: {typed}</source>
            <translation>New customer: {typed}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Their orders go with them, and what was paid for these orders alone. It can be taken back.</source>
            <translation>Their orders go with them, and what was paid for these orders alone. It can be taken back.</translation>
        </message>
        <message>
            <source>They go to a new customer:</source>
            <translation>They go to a new customer:</translation>
        </message>
        <message>
            <source>They go to {name}.</source>
            <translation>They go to {name}.</translation>
        </message>
        <message>
            <source>Which of {name}'s articles are someone else's?</source>
            <translation>Which of {name}'s articles are someone else's?</translation>
        </message>
        <message>
            <source>Whose are they? Phone, name, company…</source>
            <translation>Whose are they? Phone, name, company…</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>Stale</name>
        <message>
            <source>Changed by {who} at {at} while you worked on it.</source>
            <translation>Changed by {who} at {at} while you worked on it.</translation>
        </message>
        <message>
            <source>Changed in another window while you worked on it.</source>
            <translation>Changed in another window while you worked on it.</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>Customer told</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnosis</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>Fault code</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>New note: {words}</source>
            <translation>New note: {words}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promised</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Quotations</translation>
        </message>
        <message>
            <source>Second technician</source>
            <translation>Second technician</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>So far</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Technician</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{what}: you saw “{old}”, now “{new}”</source>
            <translation>{what}: you saw “{old}”, now “{new}”</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Awaiting parts</source>
            <translation>Awaiting parts</translation>
        </message>
        <message>
            <source>Diagnosing</source>
            <translation>Diagnosing</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Handed out</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>In repair</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>Quoted</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>Sent out</translation>
        </message>
        <message>
            <source>To inspect</source>
            <translation>To inspect</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Accepted: start the repair</source>
            <translation>Accepted: start the repair</translation>
        </message>
        <message>
            <source>Ask the customer</source>
            <translation>Ask the customer</translation>
        </message>
        <message>
            <source>Back to diagnosing</source>
            <translation>Back to diagnosing</translation>
        </message>
        <message>
            <source>Back to repair…</source>
            <translation>Back to repair…</translation>
        </message>
        <message>
            <source>Declined: give back</source>
            <translation>Declined: give back</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Do it</translation>
        </message>
        <message>
            <source>Done: repaired, inspected and ready</source>
            <translation>Done: repaired, inspected and ready</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Done: {step}</translation>
        </message>
        <message>
            <source>Exchange it…</source>
            <translation>Exchange it…</translation>
        </message>
        <message>
            <source>Give back unrepaired…</source>
            <translation>Give back unrepaired…</translation>
        </message>
        <message>
            <source>Hand out at pickup</source>
            <translation>Hand out at pickup</translation>
        </message>
        <message>
            <source>It is back: repair here</source>
            <translation>It is back: repair here</translation>
        </message>
        <message>
            <source>It is back: to inspection…</source>
            <translation>It is back: to inspection…</translation>
        </message>
        <message>
            <source>No fault found, to inspection</source>
            <translation>No fault found, to inspection</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Parts are here: repair</source>
            <translation>Parts are here: repair</translation>
        </message>
        <message>
            <source>Pass the inspection</source>
            <translation>Pass the inspection</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason for inspecting your own work</source>
            <translation>Reason for inspecting your own work</translation>
        </message>
        <message>
            <source>Refuse: back to repair…</source>
            <translation>Refuse: back to repair…</translation>
        </message>
        <message>
            <source>Repair done, to inspection</source>
            <translation>Repair done, to inspection</translation>
        </message>
        <message>
            <source>Send out…</source>
            <translation>Send out…</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Sent to</translation>
        </message>
        <message>
            <source>Start diagnosing</source>
            <translation>Start diagnosing</translation>
        </message>
        <message>
            <source>Start the repair</source>
            <translation>Start the repair</translation>
        </message>
        <message>
            <source>Straight to ready: repaired, tested and inspected in one go</source>
            <translation>Straight to ready: repaired, tested and inspected in one go</translation>
        </message>
        <message>
            <source>There is no usual next step for you here: choose a button.</source>
            <translation>There is no usual next step for you here: choose a button.</translation>
        </message>
        <message>
            <source>There is nothing left to do on this card for you.</source>
            <translation>There is nothing left to do on this card for you.</translation>
        </message>
        <message>
            <source>Void is for typing errors only. What was wrong?</source>
            <translation>Void is for typing errors only. What was wrong?</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>Void…</translation>
        </message>
        <message>
            <source>Wait for parts</source>
            <translation>Wait for parts</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>What came of it?</translation>
        </message>
        <message>
            <source>What did the test show? The card goes back with these words.</source>
            <translation>What did the test show? The card goes back with these words.</translation>
        </message>
        <message>
            <source>Where is it sent, to the maker or to another repairer?</source>
            <translation>Where is it sent, to the maker or to another repairer?</translation>
        </message>
        <message>
            <source>While you wait</source>
            <translation>While you wait</translation>
        </message>
        <message>
            <source>Why does it go back to repair?</source>
            <translation>Why does it go back to repair?</translation>
        </message>
        <message>
            <source>Why does it go back unrepaired? The parts it had go back on the shelf.</source>
            <translation>Why does it go back unrepaired? The parts it had go back on the shelf.</translation>
        </message>
        <message>
            <source>Why does the customer take it back?</source>
            <translation>Why does the customer take it back?</translation>
        </message>
        <message>
            <source>Why is it exchanged, and for which one? Note the new serial number too.</source>
            <translation>Why is it exchanged, and for which one? Note the new serial number too.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Withdrawn…</translation>
        </message>
        <message>
            <source>You worked on it yourself. Why do you inspect your own work?</source>
            <translation>You worked on it yourself. Why do you inspect your own work?</translation>
        </message>
        <message>
            <source>a manager has to inspect it</source>
            <translation>a manager has to inspect it</translation>
        </message>
        <message>
            <source>somebody who did not repair it has to inspect it</source>
            <translation>somebody who did not repair it has to inspect it</translation>
        </message>
    </context>
    <context>
        <name>Substitutes</name>
        <message>
            <source>Add a substitute</source>
            <translation>Add a substitute</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>STANDS IN FOR IT</source>
            <translation>STANDS IN FOR IT</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>name, number, model…</source>
            <translation>name, number, model…</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>All lines, for a spreadsheet</source>
            <translation>All lines, for a spreadsheet</translation>
        </message>
        <message>
            <source>As &amp;CSV…</source>
            <translation>As &amp;CSV…</translation>
        </message>
        <message>
            <source>As &amp;XLSX (Excel)…</source>
            <translation>As &amp;XLSX (Excel)…</translation>
        </message>
        <message>
            <source>Export ▾</source>
            <translation>Export ▾</translation>
        </message>
        <message>
            <source>Into a file: {table}</source>
            <translation>Into a file: {table}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>CUSTOMER TOLD</source>
            <translation>CUSTOMER TOLD</translation>
        </message>
        <message>
            <source>Customer was told</source>
            <translation>Customer was told</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>How was the customer told that it is ready?</source>
            <translation>How was the customer told that it is ready?</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>Noted that the customer was told</source>
            <translation>Noted that the customer was told</translation>
        </message>
        <message>
            <source>When (empty: now)</source>
            <translation>When (empty: now)</translation>
        </message>
        <message>
            <source>⚠ Ready since {at}, the customer has not been told.</source>
            <translation>⚠ Ready since {at}, the customer has not been told.</translation>
        </message>
        <message>
            <source>✓ Told {at}, {how}</source>
            <translation>✓ Told {at}, {how}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>F2  Find or scan: number, phone, name, serial…</source>
            <translation>F2  Find or scan: number, phone, name, serial…</translation>
        </message>
        <message>
            <source>Find or scan</source>
            <translation>Find or scan</translation>
        </message>
        <message>
            <source>No printer: papers go into a folder</source>
            <translation>No printer: papers go into a folder</translation>
        </message>
        <message>
            <source>Nothing found. If this is a claim number, a digit is wrong: read it once more.</source>
            <translation>Nothing found. If this is a claim number, a digit is wrong: read it once more.</translation>
        </message>
        <message>
            <source>Printing: {n} waiting</source>
            <translation>Printing: {n} waiting</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>There are more. Type on to narrow it down.</source>
            <translation>There are more. Type on to narrow it down.</translation>
        </message>
        <message>
            <source>Type on: at least 4 digits, or 2 letters.</source>
            <translation>Type on: at least 4 digits, or 2 letters.</translation>
        </message>
        <message>
            <source>● {printer} ready</source>
            <translation>● {printer} ready</translation>
        </message>
        <message>
            <source>⚠ Nothing prints: print queue</source>
            <translation>⚠ Nothing prints: print queue</translation>
        </message>
        <message>
            <source>⚠ Printing: {n} to decide</source>
            <translation>⚠ Printing: {n} to decide</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or file(s) could not be brought back.</source>
            <translation>
                <numerusform>%n photo or file could not be brought back.</numerusform>
                <numerusform>%n photos or files could not be brought back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Backups lie in {folder}. To see what is in them and put one back, close all windows and type: {command}</source>
            <translation>Backups lie in {folder}. To see what is in them and put one back, close all windows and type: {command}</translation>
        </message>
        <message>
            <source>Choose a backup to put back; the newest good one is chosen already.</source>
            <translation>Choose a backup to put back; the newest good one is chosen already.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>Looking for backups…</translation>
        </message>
        <message>
            <source>New numbers begin 10,000 higher, so that none is given out a second time.</source>
            <translation>New numbers begin 10,000 higher, so that none is given out a second time.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Nothing was changed: everything that was saved is still in {folder}</source>
            <translation>Nothing was changed: everything that was saved is still in {folder}</translation>
        </message>
        <message>
            <source>Open the shop</source>
            <translation>Open the shop</translation>
        </message>
        <message>
            <source>Open with a new print queue</source>
            <translation>Open with a new print queue</translation>
        </message>
        <message>
            <source>Put back the shop as it was on {moment} ({contents})? What was done since then is not in it. What is there now is kept in {folder}, not deleted.</source>
            <translation>Put back the shop as it was on {moment} ({contents})? What was done since then is not in it. What is there now is kept in {folder}, not deleted.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Put it back</translation>
        </message>
        <message>
            <source>Put this backup back…</source>
            <translation>Put this backup back…</translation>
        </message>
        <message>
            <source>Putting back</source>
            <translation>Putting back</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>Show the backups</translation>
        </message>
        <message>
            <source>The backup is put back.</source>
            <translation>The backup is put back.</translation>
        </message>
        <message>
            <source>The backup is read, checked and put back…</source>
            <translation>The backup is read, checked and put back…</translation>
        </message>
        <message>
            <source>The folder {folder} can't be used: {reason}</source>
            <translation>The folder {folder} can't be used: {reason}</translation>
        </message>
        <message>
            <source>The queue as it is is kept beside it, not deleted.</source>
            <translation>The queue as it is is kept beside it, not deleted.</translation>
        </message>
        <message>
            <source>The shop can't be opened</source>
            <translation>The shop can't be opened</translation>
        </message>
        <message>
            <source>There is no good backup here. If backups lie on another disk, plug it in and press “Try again”, or put one back by the command below.</source>
            <translation>There is no good backup here. If backups lie on another disk, plug it in and press “Try again”, or put one back by the command below.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>What was there before lies in {folder}.</source>
            <translation>What was there before lies in {folder}.</translation>
        </message>
        <message>
            <source>last order {number}</source>
            <translation>last order {number}</translation>
        </message>
        <message>
            <source>⚠ damaged, can't be put back</source>
            <translation>⚠ damaged, can't be put back</translation>
        </message>
    </context>
    <context>
        <name>Twins</name>
        <message numerus="yes">
            <source>%n (person|people)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) changed.</source>
            <translation>
                <numerusform>%n customer changed.</numerusform>
                <numerusform>%n customers changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s). Enter: choose the spelling that stays.</source>
            <translation>
                <numerusform>%n group. Enter: choose the spelling that stays.</numerusform>
                <numerusform>%n groups. Enter: choose the spelling that stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s). Enter: look at both side by side.</source>
            <translation>
                <numerusform>%n group. Enter: look at both side by side.</numerusform>
                <numerusform>%n groups. Enter: look at both side by side.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>In common</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
        <message>
            <source>Nobody of this kind: everybody is written down once.</source>
            <translation>Nobody of this kind: everybody is written down once.</translation>
        </message>
        <message>
            <source>One company, several spellings</source>
            <translation>One company, several spellings</translation>
        </message>
        <message>
            <source>One company: how is it written? Everybody of it gets this spelling.</source>
            <translation>One company: how is it written? Everybody of it gets this spelling.</translation>
        </message>
        <message>
            <source>Perhaps the same</source>
            <translation>Perhaps the same</translation>
        </message>
        <message>
            <source>Perhaps written down twice</source>
            <translation>Perhaps written down twice</translation>
        </message>
        <message>
            <source>Same name, same address</source>
            <translation>Same name, same address</translation>
        </message>
        <message>
            <source>Same phone, similar name</source>
            <translation>Same phone, similar name</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Write it so</source>
            <translation>Write it so</translation>
        </message>
        <message>
            <source>one company</source>
            <translation>one company</translation>
        </message>
    </context>
    <context>
        <name>UseChart</name>
        <message>
            <source>Used by month</source>
            <translation>Used by month</translation>
        </message>
        <message>
            <source>{month}: {used} {unit} used · {all} in {n} months</source>
            <translation>{month}: {used} {unit} used · {all} in {n} months</translation>
        </message>
    </context>
    <context>
        <name>UseState</name>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Farther</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>Nearer</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>One moment …</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Turn</translation>
        </message>
        <message>
            <source>the first page; Enter on its tile opens all of it</source>
            <translation>the first page; Enter on its tile opens all of it</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} of {count}</translation>
        </message>
    </context>
    <context>
        <name>WantState</name>
        <message>
            <source>Not waited for</source>
            <translation>Not waited for</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <source>Part arrived</source>
            <translation>Part arrived</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Wanted</translation>
        </message>
    </context>
    <context>
        <name>WorkingTime</name>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>No time yet. The clock runs while you diagnose or repair.</source>
            <translation>No time yet. The clock runs while you diagnose or repair.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>Note time by hand</source>
            <translation>Note time by hand</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>Start the clock</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Stop the clock ({time})</source>
            <translation>Stop the clock ({time})</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>TIME</translation>
        </message>
        <message>
            <source>The clock is stopped</source>
            <translation>The clock is stopped</translation>
        </message>
        <message>
            <source>The clock runs</source>
            <translation>The clock runs</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Time noted</source>
            <translation>Time noted</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Working time that just ended</source>
            <translation>Working time that just ended</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>the clock runs</source>
            <translation>the clock runs</translation>
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
    </context>
</TS>
