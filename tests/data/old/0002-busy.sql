BEGIN TRANSACTION;
CREATE TABLE account (
    id INTEGER NOT NULL,
    login TEXT NOT NULL,
    login_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    pin_hash TEXT,
    drawer_salt BLOB NOT NULL,
    drawer_by_password BLOB NOT NULL,
    drawer_by_recovery BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    closed_at INTEGER,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_login_folded_uq UNIQUE (login_folded),
    CONSTRAINT account_role CHECK (role IN ('holder', 'clerk', 'manager')),
    CONSTRAINT account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT account_made_at_is_integer CHECK (typeof(made_at) = 'integer'),
    CONSTRAINT account_closed_at_is_integer CHECK (typeof(closed_at) IN ('integer', 'null'))
);
INSERT INTO "account" VALUES(1,'manager','manager','Manager','manager','US','USD','$argon2id$v=19$m=8,t=1,p=1$2dPOhj01cDQRmz8sNtcSCw$KB1vTsgHl49L6BrYVMXP4dBKiVVL3zpH8Tvy4RjMTyM',NULL,X'B626260645F8B3CF04582F0A63663F34',X'38F40357243C4D294EB9F98A2363B7E241FE1858D2A2A00698BB61F96FCDD434A25949D95D96E563FC6138EB9FFCFF48BFEF314C75D19E1F9409FEE0',X'CE79F547971B85B8881FBD5DF58F885241D1C80745C852A9A4DF6B70FBF877AD4BA97DE629595F0AEC532736718D552B182530FD2AB0F0ECA4D9500C',1795348800000000,NULL);
INSERT INTO "account" VALUES(2,'clerk','clerk','Clerk','clerk','US','USD','$argon2id$v=19$m=8,t=1,p=1$W+o2NjJDTGq23cRW4XmvgQ$agUFKbtOb5olWhLV08tRZtjS2fr5DyI/6Jvj5yLgNY0',NULL,X'D4DE72BAA89C5B7608A230505AEA17CF',X'775C35C861B8599C43B74DE176DF720563CE7FD9B2271A187401F55D5F74028D4CAB6C378BE3586B0FAEFDCCBB2FBF0198CAEA37E4922CED7CEEB434',X'C1B0F9308A08D111ECC7B3056249D63BC4DD57B526E95BE3087D02879C6C2FDB7140C9A25D8C6195183D1B10495BA5569DE00DF1842B38CA9100EA4D',1795348800000000,NULL);
INSERT INTO "account" VALUES(3,'holder','holder','Holder','holder','US','USD','$argon2id$v=19$m=8,t=1,p=1$8BO7SJo72pA81bmgr2W8hw$ETjXs2PpCSfmkDBj21aqGr7G7fnfTPTNCHTFQiToDIc','$argon2id$v=19$m=8,t=1,p=1$6uqNyPxqBYS73n0cgWgYJQ$liRaaq+v9P/1TPkXrtsfxpRFoA4K4jOrxRyeq8//x9A',X'86FFD3FB54EE1E0AA329A558193F0E79',X'5DE9AAB96B3442121FC3A3756F1CD37361018A8A6B461E74B8E8C609F6BB7FC3F56C7ACF0C238E64DDFF89FC408E7F0282A44644DB0C734D1FBFDA1A',X'C5315BED7B8F93C8A2CD3410374ECE915B21AA241D7F6C5CD0C95BF8380F2105E742F61CE35F33793C52C67A6AE6EA4F637B299608F6F97FADF6ED88',1795348800000000,NULL);
INSERT INTO "account" VALUES(4,'other','other','Other','holder','US','USD','$argon2id$v=19$m=8,t=1,p=1$hhlCrwkCrxJi1UXBlcstYQ$D3amecwlEN7t62YqXMaC/7QZ3NKhnwrBvDZ+eMSN1Co',NULL,X'770D6D14569465B7F980935007718220',X'8F3973F09C47BB726C06801D9550D815FF776DBCFDAFD2C4EA1E71E70A4865408FA711363680DDBE8C570CA6808946A344982130FF32C6A9C0CE23BB',X'736F1A101F44F990C37A338574B37FDB8A3C13B956CB856AD243CA24D85E5D49840914B4DB1A4C2A962ED349A0536C79A5DEAF72E5F43EE627BF9379',1795348800000000,NULL);
CREATE TABLE account_setting (
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT account_setting_pk PRIMARY KEY (account, name, seq),
    CONSTRAINT account_setting_seq CHECK (seq >= 1),
    CONSTRAINT account_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT account_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT account_setting_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT account_setting_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT account_setting_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT account_setting_seq_is_integer CHECK (typeof(seq) = 'integer')
);
INSERT INTO "account_setting" VALUES(37,3,'orders',1,'use');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE alert (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    station INTEGER NOT NULL,
    card INTEGER,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT alert_pk PRIMARY KEY (id),
    CONSTRAINT alert_kind CHECK (kind IN ('not_sold', 'attempts')),
    CONSTRAINT alert_of_a_card CHECK (kind <> 'not_sold' OR card IS NOT NULL),
    CONSTRAINT alert_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT alert_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT alert_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT alert_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT alert_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT alert_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT alert_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT alert_at_is_integer CHECK (typeof(at) = 'integer')
);
CREATE TABLE attempt (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    station INTEGER NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT attempt_pk PRIMARY KEY (id),
    CONSTRAINT attempt_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT attempt_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT attempt_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT attempt_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT attempt_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT attempt_at_is_integer CHECK (typeof(at) = 'integer')
);
INSERT INTO "attempt" VALUES(1,3,1,1795348800000000);
CREATE TABLE batch (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    cards INTEGER NOT NULL,
    shop INTEGER,
    folder TEXT,
    CONSTRAINT batch_pk PRIMARY KEY (id),
    CONSTRAINT batch_entry_uq UNIQUE (entry),
    CONSTRAINT batch_name_uq UNIQUE (name),
    CONSTRAINT batch_kind CHECK (kind IN ('mint', 'import', 'gift')),
    CONSTRAINT batch_cards CHECK (cards >= 1),
    CONSTRAINT batch_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT batch_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT batch_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT batch_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT batch_cards_is_integer CHECK (typeof(cards) = 'integer'),
    CONSTRAINT batch_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
INSERT INTO "batch" VALUES(1,16,'house-usd-01NFV6XC','mint','house','US',3,1,'/tmp/tmp7vuayr6i');
CREATE TABLE batch_event (
    entry INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT batch_event_pk PRIMARY KEY (batch, seq),
    CONSTRAINT batch_event_batch_seq_state_uq UNIQUE (batch, seq, state),
    CONSTRAINT batch_event_batch_prev_seq_was_fk FOREIGN KEY(batch, prev_seq, was) REFERENCES batch_event (batch, seq, state),
    CONSTRAINT batch_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT batch_event_move CHECK (coalesce(was, '') || '>' || state IN ('>WRITING', '>NAMED', 'WRITING>NAMED', 'WRITING>SCRAPPED')),
    CONSTRAINT batch_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT batch_event_batch_fk FOREIGN KEY(batch) REFERENCES batch (id),
    CONSTRAINT batch_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT batch_event_batch_is_integer CHECK (typeof(batch) = 'integer'),
    CONSTRAINT batch_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT batch_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "batch_event" VALUES(16,1,1,NULL,NULL,'WRITING');
INSERT INTO "batch_event" VALUES(18,1,2,1,'WRITING','NAMED');
CREATE TABLE capture (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    purchase INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    source TEXT NOT NULL,
    promo_grant INTEGER,
    currency TEXT NOT NULL,
    CONSTRAINT capture_pk PRIMARY KEY (id),
    CONSTRAINT capture_purchase_rank_uq UNIQUE (purchase, rank),
    CONSTRAINT capture_purchase_promo_grant_uq UNIQUE (purchase, promo_grant),
    CONSTRAINT capture_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT capture_purchase_currency_fk FOREIGN KEY(purchase, currency) REFERENCES purchase (id, currency),
    CONSTRAINT capture_promo_grant_currency_fk FOREIGN KEY(promo_grant, currency) REFERENCES promo_grant (id, currency),
    CONSTRAINT capture_rank CHECK (rank >= 1),
    CONSTRAINT capture_source CHECK (source IN ('promo', 'standard', 'cash', 'card')),
    CONSTRAINT capture_of_a_lot CHECK ((source = 'promo') = (promo_grant IS NOT NULL)),
    CONSTRAINT capture_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT capture_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT capture_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT capture_purchase_is_integer CHECK (typeof(purchase) = 'integer'),
    CONSTRAINT capture_rank_is_integer CHECK (typeof(rank) = 'integer'),
    CONSTRAINT capture_promo_grant_is_integer CHECK (typeof(promo_grant) IN ('integer', 'null'))
);
INSERT INTO "capture" VALUES(1,30,1,1,'promo',1,'USD');
INSERT INTO "capture" VALUES(2,30,1,2,'promo',2,'USD');
INSERT INTO "capture" VALUES(3,30,1,3,'standard',NULL,'USD');
INSERT INTO "capture" VALUES(4,31,2,1,'standard',NULL,'USD');
INSERT INTO "capture" VALUES(5,31,2,2,'card',NULL,'USD');
INSERT INTO "capture" VALUES(6,34,3,1,'standard',NULL,'USD');
INSERT INTO "capture" VALUES(7,36,4,1,'standard',NULL,'USD');
CREATE TABLE card (
    id INTEGER NOT NULL,
    exact_index BLOB NOT NULL,
    fold_index BLOB NOT NULL,
    fold_version INTEGER NOT NULL,
    fold_unique INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    serial TEXT NOT NULL,
    last_four TEXT NOT NULL,
    preset INTEGER,
    ends INTEGER,
    batch INTEGER,
    entry INTEGER NOT NULL,
    CONSTRAINT card_pk PRIMARY KEY (id),
    CONSTRAINT card_exact_index_uq UNIQUE (exact_index),
    CONSTRAINT card_serial_uq UNIQUE (serial),
    CONSTRAINT card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT card_fold_unique CHECK (fold_unique IN (0, 1)),
    CONSTRAINT card_keyed CHECK (length(exact_index) = 32 AND length(fold_index) = 32),
    CONSTRAINT card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT card_preset CHECK (preset IS NULL OR preset > 0),
    CONSTRAINT card_batch_fk FOREIGN KEY(batch) REFERENCES batch (id),
    CONSTRAINT card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT card_fold_version_is_integer CHECK (typeof(fold_version) = 'integer'),
    CONSTRAINT card_fold_unique_is_integer CHECK (typeof(fold_unique) = 'integer'),
    CONSTRAINT card_preset_is_integer CHECK (typeof(preset) IN ('integer', 'null')),
    CONSTRAINT card_ends_is_integer CHECK (typeof(ends) IN ('integer', 'null')),
    CONSTRAINT card_batch_is_integer CHECK (typeof(batch) IN ('integer', 'null')),
    CONSTRAINT card_entry_is_integer CHECK (typeof(entry) = 'integer')
);
INSERT INTO "card" VALUES(1,X'D13BA0825CB38D2B33FFEA3795327F3FA3ECA578EC51B45CEC42283D5935C342',X'0F1A437924B2A9D5C24934616949B60F0B17551214FEE77B960E82090CC62CEB',1,1,'house','US','USD','1997674831588562','3A29',NULL,NULL,NULL,5);
INSERT INTO "card" VALUES(2,X'58AD5BCC89C2EA3026E379A9670921BD346E20A6A6AF8BEF1CDDE15110BA4F2D',X'CA7D12C938BE648FE0E8377C047F53F43BFA1D921270FCCE8233DFD2EF2AC23A',1,0,'practice-amazon','US','USD','9143347988288993','PA6E',NULL,NULL,NULL,10);
INSERT INTO "card" VALUES(3,X'50AC44C848706470F3BA3C489FF107F44DDCC7900260E90CF720576531730884',X'F6C1E5FA9B0920040525D62183644387ACF00493DB33AB86681E4E692529F1E1',1,1,'house','DE','EUR','4824142441080685','KWAR',NULL,NULL,NULL,13);
INSERT INTO "card" VALUES(4,X'627B4666719DEA2F164FE7D293E4D0F48809F34F8FAA383C1BAC4FD62E904C73',X'1361F44535B3FBA4F0AB7C360BCED2E196C687C417A9D1D54070DDBB7FBA0591',1,1,'house','US','USD','7433270816477858','0W31',NULL,NULL,1,17);
INSERT INTO "card" VALUES(5,X'FFBD9634CDC856DB6EE3540AE0C32C3AFC2DA7A2EEF1715371BEC467B8F59F6C',X'86E49402127ACEB423A473393E4A4D6765D3B661B562B32FD3CAAF3B307E9C43',1,1,'house','US','USD','6966241393392022','V14R',NULL,NULL,1,17);
INSERT INTO "card" VALUES(6,X'302C882F5B9DB56472D4928474E154CAFF65553415770E902230482A8B1A1DB6',X'B17AF05BE6BD99E1C4D09E2DD81CC8DDF637C10A18616CDCBEF64A463270FA1E',1,1,'house','US','USD','5189855228820974','5RMK',NULL,NULL,1,17);
INSERT INTO "card" VALUES(7,X'34D324F99339D3B8508AACD65E81A3525ACA444A247805FB11B5B338E767048A',X'2740E7ECEF8469572873506E2824F9661B8F1D823028C93187E1F446F2345832',1,1,'house','US','USD','1910249392841463','V8J7',NULL,NULL,NULL,21);
INSERT INTO "card" VALUES(8,X'8CA11EA3640F25693FF841711A1DD9821820707C0F3149DE8EBEAFDD31DF9AAF',X'02F33450791BF2359BDA64DF33B27C0A3E1037187F0606CCDC80FEDE844FE7D6',1,1,'house','US','USD','6013445824032417','M4CF',NULL,NULL,NULL,25);
CREATE TABLE card_event (
    entry INTEGER NOT NULL,
    card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT card_event_pk PRIMARY KEY (card, seq),
    CONSTRAINT card_event_card_seq_state_uq UNIQUE (card, seq, state),
    CONSTRAINT card_event_card_prev_seq_was_fk FOREIGN KEY(card, prev_seq, was) REFERENCES card_event (card, seq, state),
    CONSTRAINT card_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT card_event_move CHECK (coalesce(was, '') || '>' || state IN ('>ISSUED', 'ISSUED>ACTIVE', 'ISSUED>SCRAPPED', 'ACTIVE>REDEEMED', 'ACTIVE>VOIDED', 'ACTIVE>REPLACED', 'ACTIVE>EXPIRED', 'ACTIVE>HELD', 'EXPIRED>CLOSED', 'EXPIRED>HELD', 'HELD>ACTIVE', 'HELD>EXPIRED', 'HELD>VOIDED')),
    CONSTRAINT card_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT card_event_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT card_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT card_event_card_is_integer CHECK (typeof(card) = 'integer'),
    CONSTRAINT card_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT card_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "card_event" VALUES(5,1,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(7,1,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(8,1,3,2,'ACTIVE','REDEEMED');
INSERT INTO "card_event" VALUES(10,2,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(11,2,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(12,2,3,2,'ACTIVE','REDEEMED');
INSERT INTO "card_event" VALUES(13,3,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(14,3,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(15,3,3,2,'ACTIVE','REDEEMED');
INSERT INTO "card_event" VALUES(17,4,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(17,5,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(17,6,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(19,4,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(20,4,3,2,'ACTIVE','VOIDED');
INSERT INTO "card_event" VALUES(21,7,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(22,7,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(23,7,3,2,'ACTIVE','REPLACED');
INSERT INTO "card_event" VALUES(23,5,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(24,6,2,1,'ISSUED','SCRAPPED');
INSERT INTO "card_event" VALUES(25,8,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(26,8,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(27,8,3,2,'ACTIVE','HELD');
CREATE TABLE command (
    actor INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    intent BLOB NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT command_pk PRIMARY KEY (actor, "key"),
    CONSTRAINT command_key CHECK (length(key) BETWEEN 1 AND 200),
    CONSTRAINT command_intent CHECK (length(intent) = 32),
    CONSTRAINT command_actor_is_integer CHECK (typeof(actor) = 'integer'),
    CONSTRAINT command_at_is_integer CHECK (typeof(at) = 'integer')
);
INSERT INTO "command" VALUES(0,'manager',X'0F46C7F15C298BC89A3F22EBEC692D590A05DBD90F7EC7F535E48A0192C3FF52','{"answer": {"id": 1, "login": "manager", "name": "Manager", "role": "manager", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'clerk',X'8AAE034C2818A7E131D9E7996C8ACD5EA8EB59F7CBC9A53694CC4749B82E8DC7','{"answer": {"id": 2, "login": "clerk", "name": "Clerk", "role": "clerk", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'holder',X'D6E783FC49B27A0DFA185F7F5FFBB0D707DA38519A67B8DDAA8D0C0C0410B622','{"answer": {"id": 3, "login": "holder", "name": "Holder", "role": "holder", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'other',X'83DADF6AD6049EF27DB701CBA4F897B37198D34333D1F0FA482477BCF9B8D592','{"answer": {"id": 4, "login": "other", "name": "Other", "role": "holder", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-1',X'E160AD0BAC885E13CF88A0572A4604ED698CDDC2194F918132167AAF8CF577A9','{"answer": {"batch": "desk-1-5", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-1"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-2',X'9BE9739337EE4821DA8B94AFB3D05FC481A2618066BFED38E88579A61E0899B7','{"answer": {"serial": "1997674831588562", "last_four": "3A29", "amount": {"minor": 500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-2", "at": "2026-11-22T12:00:00+00:00", "key": "key-2"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-3',X'AB821CE4A0E44917D43F8D98580CCD10D89A3CD896AC5828431B232F2D5F6FE2','{"answer": {"programme": "house", "programme_name": "House card", "last_four": "3A29", "amount": {"minor": 500, "currency": "USD"}, "region": "US", "total": {"minor": 500, "currency": "USD"}, "entry": "desk-1-6", "at": "2026-11-22T12:00:00+00:00", "key": "key-3", "ends": null, "terms": null}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-4',X'C76F817EBC516133389B6DDFDF9B7DEF76498516764A39A1EE2F739BB1108476','{"answer": {"entry": "desk-1-7", "at": "2026-11-22T12:00:00+00:00", "key": "key-4"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-5',X'D3EFAE205B4397579CB15B874C74D3E8BF1CF6EFC8C32B6E2D1991393BF89C54','{"answer": {"batch": "desk-1-8", "count": 1, "programme": "practice-amazon", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-5"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-6',X'A62AB52DA70EC4E914E8D015602A63A1416060AAA8CEA56492437D052707D5A8','{"answer": {"serial": "9143347988288993", "last_four": "PA6E", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-3", "at": "2026-11-22T12:00:00+00:00", "key": "key-6"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-7',X'4F2ED861379F447A17CD881C8FDAC91EC2CA5B1AA7BD650B06CD6F5D17402C8E','{"answer": {"programme": "practice-amazon", "programme_name": "Practice card (4-6-4)", "last_four": "PA6E", "amount": {"minor": 2500, "currency": "USD"}, "region": "US", "total": {"minor": 3000, "currency": "USD"}, "entry": "desk-1-9", "at": "2026-11-22T12:00:00+00:00", "key": "key-7", "ends": null, "terms": null}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-8',X'CF42EA90173C9791DDDB0970BB2A5462176369D19BDA8DFABC21F1CA4CCE0987','{"refused": "INVALID_CLAIM_CODE", "facts": {"issuer": "It can also be a card of another issuer (Amazon gift card), who alone can redeem it: amazon.com, amazon.co.uk, amazon.ca, amazon.de, amazon.co.jp."}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-9',X'A1A64539B112F4422F2164BA8E7F307D7560022F32A5A65A4B453BB5397CE816','{"answer": {"batch": "desk-1-10", "count": 1, "programme": "house", "region": "DE", "at": "2026-11-22T12:00:00+00:00", "key": "key-9"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-10',X'BD96335BC3584E6BFCD7FFA322EB3D0AA482346C6BE9726B77FB286905F86F98','{"answer": {"serial": "4824142441080685", "last_four": "KWAR", "amount": {"minor": 2500, "currency": "EUR"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-4", "at": "2026-11-22T12:00:00+00:00", "key": "key-10"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-11',X'C01DBE2D6E1D16972CE666A36157F6FB25BE94081A4311C07B191103E7549036','{"answer": {"programme": "house", "programme_name": "House card", "last_four": "KWAR", "amount": {"minor": 2500, "currency": "EUR"}, "region": "DE", "total": {"minor": 2500, "currency": "EUR"}, "entry": "desk-1-11", "at": "2026-11-22T12:00:00+00:00", "key": "key-11", "ends": null, "terms": null}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-12',X'30D492631C94D6A306CC0351A0E9C62BFC919FF5A6BA5397D48E7B8D1CA2372D','{"answer": {"name": "house-usd-01NFV6XC", "count": 3, "file": "/tmp/tmp7vuayr6i/house-usd-01NFV6XC.csv", "at": "2026-11-22T12:00:00+00:00", "key": "key-12"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-13',X'C0B8FF02234D2BF7954DBEAF9AE58DCFE30DF47FA5CF2925061F96FB907805C7','{"answer": {"serial": "7433270816477858", "last_four": "0W31", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-7", "entry": "till-1-5", "at": "2026-11-22T12:00:00+00:00", "key": "key-13"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-14',X'0E2BE1D5E02921D52E0A1716879A54B5E38F58825788EC93ADABC1757AC5223F','{"answer": {"serial": "7433270816477858", "last_four": "0W31", "amount": {"minor": 2500, "currency": "USD"}, "state": "VOIDED", "receipt": "R-7", "entry": "till-1-6", "at": "2026-11-22T12:00:00+00:00", "key": "key-14"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-15',X'C0BDFB8EF6DD599CCD12058EF809DFCF2A4F52D05D478723401B3CBB63620C3B','{"answer": {"batch": "desk-1-15", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-15"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-16',X'8DF5D365D20EE7EA5C68CBD7483EAE160CCBC14BB6046CFCB72F71D0079AD661','{"answer": {"serial": "1910249392841463", "last_four": "V8J7", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-7", "at": "2026-11-22T12:00:00+00:00", "key": "key-16"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-17',X'1F9A4653D2E349831669A86FB869686BA32496B2253DD6B22D4A7D6FB4CFA209','{"answer": {"serial": "6966241393392022", "last_four": "V14R", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "replaced": "1910249392841463", "approved_by": "manager", "entry": "till-1-8", "at": "2026-11-22T12:00:00+00:00", "key": "key-17"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-18',X'A5E1265944716C0343F73FF974DC8EB2B6A9DA1354FB06F20BE95CB4CB30EDFD','{"answer": {"count": 1, "place": "scrapped", "shop": null, "entry": "desk-1-16", "at": "2026-11-22T12:00:00+00:00", "key": "key-18"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-19',X'D8422C4F3882A333DC5D39AF2FF7FE6C67C885F459F0292578878F8346D1A8E1','{"answer": {"batch": "desk-1-17", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-19"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-20',X'02554255CC95328174838CA1C44572FC7DBF529F552624EA8357FC954D58522A','{"answer": {"serial": "6013445824032417", "last_four": "M4CF", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-9", "at": "2026-11-22T12:00:00+00:00", "key": "key-20"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-21',X'5375100752BC054B32DCAD71F36C62D6026E24591D066496D7790BD9034CA53C','{"answer": {"id": 1, "state": "OPEN", "card_state": "HELD", "made_good": null, "entry": "desk-1-18", "at": "2026-11-22T12:00:00+00:00", "key": "key-21"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-22',X'ECABAB7EDCF641BD37986C366F7F996061E389EEFD1BE29E99ED5C86424FAD8F','{"answer": {"order": "O-1", "amount": {"minor": 1700, "currency": "USD"}, "from_balance": {"minor": 1700, "currency": "USD"}, "promotional": {"minor": 800, "currency": "USD"}, "standard": {"minor": 900, "currency": "USD"}, "from_tender": {"minor": 0, "currency": "USD"}, "tender": null, "total": {"minor": 2100, "currency": "USD"}, "receipt": null, "entry": "till-1-10", "at": "2026-11-22T12:00:00+00:00", "key": "key-22"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-23',X'3AAC50555C84FC9C6AC6544719CA74EFC9A044E75E9D27C80FB2D9BCE8B9DF93','{"answer": {"order": "O-2", "amount": {"minor": 6500, "currency": "USD"}, "from_balance": {"minor": 2100, "currency": "USD"}, "promotional": {"minor": 0, "currency": "USD"}, "standard": {"minor": 2100, "currency": "USD"}, "from_tender": {"minor": 4400, "currency": "USD"}, "tender": "card", "total": {"minor": 0, "currency": "USD"}, "receipt": null, "entry": "till-1-11", "at": "2026-11-22T12:00:00+00:00", "key": "key-23"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-24',X'5040EC96F9B45087318634893749915ABED5E75DFE150B664BF4218394F8F489','{"answer": {"order": "O-1", "amount": {"minor": 400, "currency": "USD"}, "to_balance": {"minor": 400, "currency": "USD"}, "to_tender": {"minor": 0, "currency": "USD"}, "lapsed": {"minor": 0, "currency": "USD"}, "left": {"minor": 1300, "currency": "USD"}, "total": {"minor": 400, "currency": "USD"}, "state": "POSTED", "receipt": "R-9", "entry": "till-1-12", "at": "2026-11-22T12:00:00+00:00", "key": "key-24"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-25',X'52DFFE8BC4F7E0CBB5EE3BAD8EB9C930605AA1619A528FC9160F9960DF9CBBC4','{"answer": {"order": "O-2", "amount": {"minor": 100, "currency": "USD"}, "to_balance": {"minor": 0, "currency": "USD"}, "to_tender": {"minor": 0, "currency": "USD"}, "lapsed": {"minor": 0, "currency": "USD"}, "left": {"minor": 6400, "currency": "USD"}, "total": {"minor": 400, "currency": "USD"}, "state": "PENDING", "receipt": "R-10", "entry": "till-1-13", "at": "2026-11-22T12:00:00+00:00", "key": "key-25"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-26',X'3A29EB07F8244AEB1F61CAB58D49DD8A76FD71BEBF1A7D3219759C984FCB203D','{"answer": {"order": "O-3", "amount": {"minor": 100, "currency": "USD"}, "from_balance": {"minor": 100, "currency": "USD"}, "promotional": {"minor": 0, "currency": "USD"}, "standard": {"minor": 100, "currency": "USD"}, "from_tender": {"minor": 0, "currency": "USD"}, "tender": null, "total": {"minor": 300, "currency": "USD"}, "receipt": null, "entry": "till-1-14", "at": "2026-11-24T12:00:00+00:00", "key": "key-26"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-27',X'00F8A976DFF9DDF8486446A57E3C7A819586E1257B3ADC9A2A0A23E2FA9EFD45','{"answer": {"subscription": 1, "merchant": "Streams", "amount": {"minor": 50, "currency": "USD"}, "every": "month", "next_due": "2026-11-24", "paid": 0, "state": "RUNNING", "key": "key-27"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-28',X'7DC06FA202563A065396505269303BE7B8F0838101D7FA9D2DA427C31D7B5CAF','{"answer": {"payments": [{"subscription": 1, "merchant": "Streams", "due": "2026-11-24", "amount": {"minor": 50, "currency": "USD"}, "is_paid": true, "from_balance": {"minor": 50, "currency": "USD"}, "from_tender": {"minor": 0, "currency": "USD"}, "short": {"minor": 0, "currency": "USD"}, "order": "SUB-1-2026-11-24", "entry": "desk-1-22"}], "at": "2026-11-24T12:00:00+00:00", "key": "key-28"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-29',X'6736BA9889D949163FD14607BCA18AE1A4D753DD93FABB2E19C4327794AC8726','{"answer": {"settings": {"orders": "use", "one_click": "use", "subscriptions": "use"}, "entry": "desk-1-23", "at": "2026-11-24T12:00:00+00:00", "key": "key-29"}}',1795521600000000);
INSERT INTO "command" VALUES(1,'key-30',X'AF3D8A28E8DDDE106DE211B933E4FF2DB5F2BD288560BE8F30B295650F0C1054','{"answer": {"name": "shop-2", "time_zone": "Europe/Berlin", "entry": "desk-1-26", "key": "key-30"}}',1795521600000000);
INSERT INTO "command" VALUES(2,'key-31',X'FD1731D0C68BB6AA37B5B2BCAC8CF525E9F15098E73BD202D591C2EC25F65363','{"answer": {"till": "till-1", "state": "COUNTED", "amount": {"minor": 5000, "currency": "USD"}, "card": {"minor": 6500, "currency": "USD"}, "entry": "till-1-15", "at": "2026-11-24T12:00:00+00:00", "key": "key-31"}}',1795521600000000);
INSERT INTO "command" VALUES(2,'key-32',X'72F82D31A4B538F4A27DF5E94B45D23009DD18CC8BFA36310934812E9E11ADB7','{"answer": {"till": "till-1", "state": "COUNTED", "amount": {"minor": 2500, "currency": "EUR"}, "card": null, "entry": "till-1-16", "at": "2026-11-24T12:00:00+00:00", "key": "key-32"}}',1795521600000000);
INSERT INTO "command" VALUES(1,'key-33',X'CE8830890434DD801FCAE7EE469706DF27ED29C2C4C75EF0A279873C6DDB5484','{"answer": {"till": "till-1", "drawers": [{"tender": "cash", "expected": {"minor": 2500, "currency": "EUR"}, "counted": {"minor": 2500, "currency": "EUR"}, "difference": {"minor": 0, "currency": "EUR"}}, {"tender": "card", "expected": {"minor": 4400, "currency": "USD"}, "counted": {"minor": 6500, "currency": "USD"}, "difference": {"minor": 2100, "currency": "USD"}}, {"tender": "cash", "expected": {"minor": 8000, "currency": "USD"}, "counted": {"minor": 5000, "currency": "USD"}, "difference": {"minor": -3000, "currency": "USD"}}], "reason": "a note fell", "heads": ["desk-1-26:4c624c8dfa898d37", "till-1-19:ee59765ddd00dd53"], "entry": "till-1-19", "at": "2026-11-24T12:00:00+00:00", "key": "key-33"}}',1795521600000000);
CREATE TABLE consent_code (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    code_index BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    CONSTRAINT consent_code_pk PRIMARY KEY (id),
    CONSTRAINT consent_code_code_index_uq UNIQUE (code_index),
    CONSTRAINT consent_code_id_account_uq UNIQUE (id, account),
    CONSTRAINT consent_code_keyed CHECK (length(code_index) = 32),
    CONSTRAINT consent_code_ends CHECK (ends > made_at),
    CONSTRAINT consent_code_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT consent_code_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT consent_code_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT consent_code_made_at_is_integer CHECK (typeof(made_at) = 'integer'),
    CONSTRAINT consent_code_ends_is_integer CHECK (typeof(ends) = 'integer')
);
CREATE TABLE custody (
    entry INTEGER NOT NULL,
    card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    place TEXT NOT NULL,
    shop INTEGER,
    CONSTRAINT custody_pk PRIMARY KEY (card, seq),
    CONSTRAINT custody_place CHECK (place IN ('printed', 'stock', 'sold', 'scrapped')),
    CONSTRAINT custody_stock_of_a_shop CHECK (place <> 'stock' OR shop IS NOT NULL),
    CONSTRAINT custody_card_seq_place_uq UNIQUE (card, seq, place),
    CONSTRAINT custody_card_prev_seq_was_fk FOREIGN KEY(card, prev_seq, was) REFERENCES custody (card, seq, place),
    CONSTRAINT custody_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT custody_move CHECK (coalesce(was, '') || '>' || place IN ('>printed', '>stock', 'printed>stock', 'stock>stock', 'stock>sold', 'sold>stock', 'printed>scrapped', 'stock>scrapped', 'sold>scrapped')),
    CONSTRAINT custody_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT custody_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT custody_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT custody_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT custody_card_is_integer CHECK (typeof(card) = 'integer'),
    CONSTRAINT custody_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT custody_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT custody_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
INSERT INTO "custody" VALUES(5,1,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(7,1,2,1,'stock','sold',NULL);
INSERT INTO "custody" VALUES(10,2,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(11,2,2,1,'stock','sold',NULL);
INSERT INTO "custody" VALUES(13,3,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(14,3,2,1,'stock','sold',NULL);
INSERT INTO "custody" VALUES(17,4,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(17,5,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(17,6,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(19,4,2,1,'stock','sold',NULL);
INSERT INTO "custody" VALUES(20,4,3,2,'sold','scrapped',NULL);
INSERT INTO "custody" VALUES(21,7,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(22,7,2,1,'stock','sold',NULL);
INSERT INTO "custody" VALUES(23,7,3,2,'sold','scrapped',NULL);
INSERT INTO "custody" VALUES(23,5,2,1,'stock','sold',NULL);
INSERT INTO "custody" VALUES(24,6,2,1,'stock','scrapped',NULL);
INSERT INTO "custody" VALUES(25,8,1,NULL,NULL,'stock',1);
INSERT INTO "custody" VALUES(26,8,2,1,'stock','sold',NULL);
CREATE TABLE drawer_card (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    last_four TEXT NOT NULL,
    code_index BLOB NOT NULL,
    CONSTRAINT drawer_card_pk PRIMARY KEY (id),
    CONSTRAINT drawer_card_account_code_index_uq UNIQUE (account, code_index),
    CONSTRAINT drawer_card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT drawer_card_keyed CHECK (length(code_index) = 32),
    CONSTRAINT drawer_card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT drawer_card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_card_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT drawer_card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT drawer_card_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_card_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE TABLE drawer_event (
    entry INTEGER NOT NULL,
    drawer_card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT drawer_event_pk PRIMARY KEY (drawer_card, seq),
    CONSTRAINT drawer_event_drawer_card_seq_state_uq UNIQUE (drawer_card, seq, state),
    CONSTRAINT drawer_event_drawer_card_prev_seq_was_fk FOREIGN KEY(drawer_card, prev_seq, was) REFERENCES drawer_event (drawer_card, seq, state),
    CONSTRAINT drawer_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT drawer_event_move CHECK (coalesce(was, '') || '>' || state IN ('>KEPT', 'KEPT>ACCEPTED', 'KEPT>REFUSED', 'REFUSED>KEPT', 'REFUSED>ACCEPTED', 'ACCEPTED>KEPT', 'KEPT>DROPPED', 'REFUSED>DROPPED')),
    CONSTRAINT drawer_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_event_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_event_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer'),
    CONSTRAINT drawer_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT drawer_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE TABLE drawer_secret (
    drawer_card INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT drawer_secret_pk PRIMARY KEY (drawer_card),
    CONSTRAINT drawer_secret_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_secret_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer')
);
CREATE TABLE entry (
    id INTEGER NOT NULL,
    station INTEGER NOT NULL,
    station_seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    value_at INTEGER,
    kind TEXT NOT NULL,
    actor INTEGER NOT NULL,
    approved_by INTEGER,
    command TEXT,
    reverses INTEGER,
    receipt TEXT,
    reason TEXT,
    subject INTEGER,
    until INTEGER,
    purchase INTEGER,
    promo_grant INTEGER,
    trade_in INTEGER,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (id),
    CONSTRAINT entry_station_station_seq_uq UNIQUE (station, station_seq),
    CONSTRAINT entry_reverses_uq UNIQUE (reverses),
    CONSTRAINT entry_station_seq CHECK (station_seq >= 1),
    CONSTRAINT entry_kind CHECK (kind IN ('activate', 'void', 'redeem', 'promotion', 'lapse', 'trade_in', 'purchase', 'one_click', 'subscription', 'refund', 'replace', 'fraud', 'make_good', 'import', 'goodwill', 'float', 'difference', 'takings', 'buy_card', 'breakage', 'drawer', 'mint', 'stock', 'hold', 'release', 'scrap', 'expire', 'review', 'role', 'setting', 'batch', 'close', 'drawer_step', 'household', 'offer', 'refund_step', 'report', 'subscribe', 'till', 'trade_in_step')),
    CONSTRAINT entry_chained CHECK (length(prev_hash) = 32 AND length(hash) = 32),
    CONSTRAINT entry_hold_ends CHECK (kind <> 'hold' OR until IS NOT NULL),
    CONSTRAINT entry_lapse_of_an_ended_lot CHECK (kind <> 'lapse' OR (promo_grant IS NOT NULL AND value_at IS NOT NULL AND value_at <= at)),
    CONSTRAINT entry_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT entry_actor_fk FOREIGN KEY(actor) REFERENCES account (id),
    CONSTRAINT entry_approved_by_fk FOREIGN KEY(approved_by) REFERENCES account (id),
    CONSTRAINT entry_reverses_fk FOREIGN KEY(reverses) REFERENCES entry (id),
    CONSTRAINT entry_subject_fk FOREIGN KEY(subject) REFERENCES account (id),
    CONSTRAINT entry_purchase_fk FOREIGN KEY(purchase) REFERENCES purchase (id),
    CONSTRAINT entry_promo_grant_fk FOREIGN KEY(promo_grant) REFERENCES promo_grant (id),
    CONSTRAINT entry_trade_in_fk FOREIGN KEY(trade_in) REFERENCES trade_in (id),
    CONSTRAINT entry_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT entry_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT entry_station_seq_is_integer CHECK (typeof(station_seq) = 'integer'),
    CONSTRAINT entry_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT entry_value_at_is_integer CHECK (typeof(value_at) IN ('integer', 'null')),
    CONSTRAINT entry_actor_is_integer CHECK (typeof(actor) = 'integer'),
    CONSTRAINT entry_approved_by_is_integer CHECK (typeof(approved_by) IN ('integer', 'null')),
    CONSTRAINT entry_reverses_is_integer CHECK (typeof(reverses) IN ('integer', 'null')),
    CONSTRAINT entry_subject_is_integer CHECK (typeof(subject) IN ('integer', 'null')),
    CONSTRAINT entry_until_is_integer CHECK (typeof(until) IN ('integer', 'null')),
    CONSTRAINT entry_purchase_is_integer CHECK (typeof(purchase) IN ('integer', 'null')),
    CONSTRAINT entry_promo_grant_is_integer CHECK (typeof(promo_grant) IN ('integer', 'null')),
    CONSTRAINT entry_trade_in_is_integer CHECK (typeof(trade_in) IN ('integer', 'null'))
);
INSERT INTO "entry" VALUES(1,1,1,1795348800000000,NULL,'role',1,NULL,'manager',NULL,NULL,'manager',1,NULL,NULL,NULL,NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'AA94F634BA31BF638EFBFF230D7336D8D6997F85858A891EAC4C0265E656E379');
INSERT INTO "entry" VALUES(2,1,2,1795348800000000,NULL,'role',1,NULL,'clerk',NULL,NULL,'clerk',2,NULL,NULL,NULL,NULL,X'AA94F634BA31BF638EFBFF230D7336D8D6997F85858A891EAC4C0265E656E379',X'11D09107A6816383C253C0E3F49D9E5039572D1CC03982D4305EEFFA0B96344F');
INSERT INTO "entry" VALUES(3,1,3,1795348800000000,NULL,'role',1,NULL,'holder',NULL,NULL,'holder',3,NULL,NULL,NULL,NULL,X'11D09107A6816383C253C0E3F49D9E5039572D1CC03982D4305EEFFA0B96344F',X'4081E45015A567B697454A4A28CD794FAEE71FD73ACDE36B23146BB9CBBBD66A');
INSERT INTO "entry" VALUES(4,1,4,1795348800000000,NULL,'role',1,NULL,'other',NULL,NULL,'holder',4,NULL,NULL,NULL,NULL,X'4081E45015A567B697454A4A28CD794FAEE71FD73ACDE36B23146BB9CBBBD66A',X'4A9ED3208CFA8E2C10A21546C6C1253477EEF19154FF7941B273C8D946D7C99C');
INSERT INTO "entry" VALUES(5,1,5,1795348800000000,NULL,'mint',1,NULL,'key-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'4A9ED3208CFA8E2C10A21546C6C1253477EEF19154FF7941B273C8D946D7C99C',X'A1D8DAC4EC499FA41D77A19FEABD1637C12A023808DE2B8985ACC18BA89DB873');
INSERT INTO "entry" VALUES(6,2,1,1795348800000000,NULL,'till',1,NULL,'key-2',NULL,NULL,'first use',NULL,NULL,NULL,NULL,NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'66ED67C8A7D5A6515204AC7D2F99346FF3C76D10621E98C6475BEF77D68079D7');
INSERT INTO "entry" VALUES(7,2,2,1795348800000000,NULL,'activate',1,NULL,'key-2',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'66ED67C8A7D5A6515204AC7D2F99346FF3C76D10621E98C6475BEF77D68079D7',X'83CF81C0221B8C96C15BD5723FEE4876F8A0B9D2D40853F23955DB5D469D4F62');
INSERT INTO "entry" VALUES(8,1,6,1795348800000000,NULL,'redeem',3,NULL,'key-3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'A1D8DAC4EC499FA41D77A19FEABD1637C12A023808DE2B8985ACC18BA89DB873',X'5D22E7F1EC130C15241FF765D0B50ABA8C05AB88F2434C31FDEC49A2B4E3CD48');
INSERT INTO "entry" VALUES(9,1,7,1795348800000000,NULL,'setting',3,NULL,'key-4',NULL,NULL,'pin',3,NULL,NULL,NULL,NULL,X'5D22E7F1EC130C15241FF765D0B50ABA8C05AB88F2434C31FDEC49A2B4E3CD48',X'83DD613583A5DC21C8FDEA0942EB6077A94B4E9BD67E57D614FA29F25AA1052A');
INSERT INTO "entry" VALUES(10,1,8,1795348800000000,NULL,'mint',1,NULL,'key-5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'83DD613583A5DC21C8FDEA0942EB6077A94B4E9BD67E57D614FA29F25AA1052A',X'BCD7CEDE261A4DD1F27C8B9C318AA2E622EE2F20F6B786DBC8598D5481AF0A24');
INSERT INTO "entry" VALUES(11,2,3,1795348800000000,NULL,'activate',1,NULL,'key-6',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'83CF81C0221B8C96C15BD5723FEE4876F8A0B9D2D40853F23955DB5D469D4F62',X'8256D59BBB6969E696D554401B628A10F4DF99027FB3F78DF660C9097D77197A');
INSERT INTO "entry" VALUES(12,1,9,1795348800000000,NULL,'redeem',3,NULL,'key-7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'BCD7CEDE261A4DD1F27C8B9C318AA2E622EE2F20F6B786DBC8598D5481AF0A24',X'3FEF907BF17576FB6C10045933A9E22BBFE9F654922C2252E30E55CA85C88E2A');
INSERT INTO "entry" VALUES(13,1,10,1795348800000000,NULL,'mint',1,NULL,'key-9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3FEF907BF17576FB6C10045933A9E22BBFE9F654922C2252E30E55CA85C88E2A',X'AF768E8FCEFA275130EBF8496E37D2B6246B76E78FB005A1C30D8C915C8CB19D');
INSERT INTO "entry" VALUES(14,2,4,1795348800000000,NULL,'activate',1,NULL,'key-10',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'8256D59BBB6969E696D554401B628A10F4DF99027FB3F78DF660C9097D77197A',X'7D68530847864C113D9600C582AAFC2ECC95A07EA9C46874ADFDA3C60D7EED1B');
INSERT INTO "entry" VALUES(15,1,11,1795348800000000,NULL,'redeem',3,NULL,'key-11',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'AF768E8FCEFA275130EBF8496E37D2B6246B76E78FB005A1C30D8C915C8CB19D',X'5BC6987AE171733D99377A6A3B009CE79C7A82727BC449EBE59224233293E098');
INSERT INTO "entry" VALUES(16,1,12,1795348800000000,NULL,'batch',1,NULL,'key-12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'5BC6987AE171733D99377A6A3B009CE79C7A82727BC449EBE59224233293E098',X'3EEF514190B6BB94B1967D3B41924F267B93C4CFBD0C75B0063D0EB9601DE3AF');
INSERT INTO "entry" VALUES(17,1,13,1795348800000000,NULL,'mint',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3EEF514190B6BB94B1967D3B41924F267B93C4CFBD0C75B0063D0EB9601DE3AF',X'09F89000A6B77EEEB91BA133B56E315FEFC1510E2AEA4B2F5EE790F083B945BE');
INSERT INTO "entry" VALUES(18,1,14,1795348800000000,NULL,'batch',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'09F89000A6B77EEEB91BA133B56E315FEFC1510E2AEA4B2F5EE790F083B945BE',X'D42B3D21CB2569D997332680FDEC1E8774D27623234626A24A091E208E83E425');
INSERT INTO "entry" VALUES(19,2,5,1795348800000000,NULL,'activate',1,NULL,'key-13',NULL,'R-7',NULL,NULL,NULL,NULL,NULL,NULL,X'7D68530847864C113D9600C582AAFC2ECC95A07EA9C46874ADFDA3C60D7EED1B',X'B97A212B673186EB921A43ED8C6D1D818DC0E1F26A6FC10ADBC924ECC4623BE3');
INSERT INTO "entry" VALUES(20,2,6,1795348800000000,NULL,'void',2,NULL,'key-14',19,'R-7',NULL,NULL,NULL,NULL,NULL,NULL,X'B97A212B673186EB921A43ED8C6D1D818DC0E1F26A6FC10ADBC924ECC4623BE3',X'A5B69A08C81B75B3C00489D838362A724B6C6D1DDA22B7236B628DEA071338EA');
INSERT INTO "entry" VALUES(21,1,15,1795348800000000,NULL,'mint',1,NULL,'key-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'D42B3D21CB2569D997332680FDEC1E8774D27623234626A24A091E208E83E425',X'7387CAAB7665EEFDB6222D748DEC03DD67C9841828076A8B4DA194A6D2EA7823');
INSERT INTO "entry" VALUES(22,2,7,1795348800000000,NULL,'activate',1,NULL,'key-16',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'A5B69A08C81B75B3C00489D838362A724B6C6D1DDA22B7236B628DEA071338EA',X'AA2939F94B3BE2855CBD97BD3472FF0C0EC8BA8124CD0AE2A050751CACB51391');
INSERT INTO "entry" VALUES(23,2,8,1795348800000000,NULL,'replace',2,1,'key-17',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'AA2939F94B3BE2855CBD97BD3472FF0C0EC8BA8124CD0AE2A050751CACB51391',X'561DD8D582B41B1BE75CBE6B6C601C10DA55FEE9158E44A874AD6A57E33968A2');
INSERT INTO "entry" VALUES(24,1,16,1795348800000000,NULL,'scrap',1,NULL,'key-18',NULL,NULL,'bent',NULL,NULL,NULL,NULL,NULL,X'7387CAAB7665EEFDB6222D748DEC03DD67C9841828076A8B4DA194A6D2EA7823',X'58140E1A41283AA2FAC544883D68F2BA9639FFC0D3B3B06FE62985715461F300');
INSERT INTO "entry" VALUES(25,1,17,1795348800000000,NULL,'mint',1,NULL,'key-19',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'58140E1A41283AA2FAC544883D68F2BA9639FFC0D3B3B06FE62985715461F300',X'54324F791290860ECD93B275D230993534749D83D3D122CB55DDAF9D48AF9304');
INSERT INTO "entry" VALUES(26,2,9,1795348800000000,NULL,'activate',1,NULL,'key-20',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'561DD8D582B41B1BE75CBE6B6C601C10DA55FEE9158E44A874AD6A57E33968A2',X'3E5FB333B837FCBA5B92870A4C0F4C188C8EF7B4E9F2C540C614BE49A8A6CC5A');
INSERT INTO "entry" VALUES(27,1,18,1795348800000000,NULL,'hold',1,NULL,'key-21',NULL,NULL,'stolen',NULL,1796558400000000,NULL,NULL,NULL,X'54324F791290860ECD93B275D230993534749D83D3D122CB55DDAF9D48AF9304',X'AAB98621F7A274560A0F5A002E0121E5B379859320521F1622ABCA0B025013DA');
INSERT INTO "entry" VALUES(28,1,19,1795348800000000,NULL,'promotion',1,NULL,NULL,NULL,NULL,'test',NULL,NULL,NULL,1,NULL,X'AAB98621F7A274560A0F5A002E0121E5B379859320521F1622ABCA0B025013DA',X'446D79D557BB40C8ADAACE3E7B63B8FD2B4290C6BBEE0C476F7CBB02AF7CB4FF');
INSERT INTO "entry" VALUES(29,1,20,1795348800000000,NULL,'promotion',1,NULL,NULL,NULL,NULL,'test',NULL,NULL,NULL,2,NULL,X'446D79D557BB40C8ADAACE3E7B63B8FD2B4290C6BBEE0C476F7CBB02AF7CB4FF',X'3218377C2807FFB2CA22042593555D61454537F1F7DB54853D026A18FEEA6B2A');
INSERT INTO "entry" VALUES(30,2,10,1795348800000000,NULL,'purchase',2,NULL,'key-22',NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,X'3E5FB333B837FCBA5B92870A4C0F4C188C8EF7B4E9F2C540C614BE49A8A6CC5A',X'40DF210B1292A74ACB0921BFC0C26BE1699300BCC3DD32A3002706290BF90988');
INSERT INTO "entry" VALUES(31,2,11,1795348800000000,NULL,'purchase',2,NULL,'key-23',NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,X'40DF210B1292A74ACB0921BFC0C26BE1699300BCC3DD32A3002706290BF90988',X'5158BB11BF3681A82ABA12D35C002682F0BB17217BFDC1953EA1B058FCB3B1DA');
INSERT INTO "entry" VALUES(32,2,12,1795348800000000,NULL,'refund',2,NULL,'key-24',NULL,'R-9',NULL,NULL,NULL,1,NULL,NULL,X'5158BB11BF3681A82ABA12D35C002682F0BB17217BFDC1953EA1B058FCB3B1DA',X'DB1F8C560771A70C604701F384B401D81DC2E5F1E3264F380062222F967E6287');
INSERT INTO "entry" VALUES(33,2,13,1795348800000000,NULL,'refund_step',2,NULL,'key-25',NULL,'R-10',NULL,NULL,NULL,2,NULL,NULL,X'DB1F8C560771A70C604701F384B401D81DC2E5F1E3264F380062222F967E6287',X'3377D0B6B0AE22B75B713CB12C4BA631457564499E31DCF0F3D26B4F90418812');
INSERT INTO "entry" VALUES(34,2,14,1795521600000000,NULL,'purchase',2,NULL,'key-26',NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,X'3377D0B6B0AE22B75B713CB12C4BA631457564499E31DCF0F3D26B4F90418812',X'E7D092512D8089FB8DEBBDEC7B9BB3BD371FBA51F1963169F06705F1C98392BE');
INSERT INTO "entry" VALUES(35,1,21,1795521600000000,NULL,'subscribe',3,NULL,'key-27',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3218377C2807FFB2CA22042593555D61454537F1F7DB54853D026A18FEEA6B2A',X'25A2F38AC652878778AD632263BA505076DFBBAE5791CAC3EE7965D2C873FD48');
INSERT INTO "entry" VALUES(36,1,22,1795521600000000,NULL,'subscription',3,NULL,'key-28',NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,X'25A2F38AC652878778AD632263BA505076DFBBAE5791CAC3EE7965D2C873FD48',X'7B8869CD4D37CCFDE2986E130115CDCA1EBAE1DDC3AFE9728F524AE3A17B1091');
INSERT INTO "entry" VALUES(37,1,23,1795521600000000,NULL,'setting',3,NULL,'key-29',NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,X'7B8869CD4D37CCFDE2986E130115CDCA1EBAE1DDC3AFE9728F524AE3A17B1091',X'60C050A099D36387F34A8E75043268F1062B352E009914B984C1F3C478F89D35');
INSERT INTO "entry" VALUES(38,1,24,1795521600000000,NULL,'offer',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'60C050A099D36387F34A8E75043268F1062B352E009914B984C1F3C478F89D35',X'0C924283B6554522327E0993392441840B2905F567F43394945371D273FE4B99');
INSERT INTO "entry" VALUES(39,1,25,1795521600000000,NULL,'trade_in_step',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'0C924283B6554522327E0993392441840B2905F567F43394945371D273FE4B99',X'BBC84A3882BC06A1960FC163585D514A97A5DB22C27F8D72DD7B4A4869D2E5DD');
INSERT INTO "entry" VALUES(40,1,26,1795521600000000,NULL,'setting',1,NULL,'key-30',NULL,NULL,'store shop-2, Europe/Berlin',NULL,NULL,NULL,NULL,NULL,X'BBC84A3882BC06A1960FC163585D514A97A5DB22C27F8D72DD7B4A4869D2E5DD',X'4C624C8DFA898D37B652311980CDEFB53482C4EFBF2BA65BF973858DA221FD67');
INSERT INTO "entry" VALUES(41,2,15,1795521600000000,NULL,'till',2,NULL,'key-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'E7D092512D8089FB8DEBBDEC7B9BB3BD371FBA51F1963169F06705F1C98392BE',X'75859DB99D1D70D62F09E2E59B9BAC6625732966F3A708C1B72CED88A978F7CB');
INSERT INTO "entry" VALUES(42,2,16,1795521600000000,NULL,'till',2,NULL,'key-32',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'75859DB99D1D70D62F09E2E59B9BAC6625732966F3A708C1B72CED88A978F7CB',X'FFD0E4BCD18617B63687DE7059172D97B2DBE60C7B5C46FC7431098FA4E2C786');
INSERT INTO "entry" VALUES(43,2,17,1795521600000000,NULL,'difference',1,NULL,'key-33',NULL,NULL,'a note fell',NULL,NULL,NULL,NULL,NULL,X'FFD0E4BCD18617B63687DE7059172D97B2DBE60C7B5C46FC7431098FA4E2C786',X'9D46678C06938C3D7DAFD680B37B21549CCD054418EAD8D0889B93EBD28E6DA3');
INSERT INTO "entry" VALUES(44,2,18,1795521600000000,NULL,'takings',1,NULL,'key-33',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'9D46678C06938C3D7DAFD680B37B21549CCD054418EAD8D0889B93EBD28E6DA3',X'8367A60251BE1DA424F93C292BD8AFBD25AB1F6BE15ECBE908062BF5E67AD5B0');
INSERT INTO "entry" VALUES(45,2,19,1795521600000000,NULL,'till',1,NULL,'key-33',NULL,NULL,'a note fell',NULL,NULL,NULL,NULL,NULL,X'8367A60251BE1DA424F93C292BD8AFBD25AB1F6BE15ECBE908062BF5E67AD5B0',X'EE59765DDD00DD53CE684683918925686B1D35B2DB34A993544BE13D2D331E41');
CREATE TABLE household (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    one INTEGER NOT NULL,
    other INTEGER NOT NULL,
    CONSTRAINT household_pk PRIMARY KEY (id),
    CONSTRAINT household_one_other_uq UNIQUE (one, other),
    CONSTRAINT household_of_two CHECK (one < other),
    CONSTRAINT household_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT household_one_fk FOREIGN KEY(one) REFERENCES account (id),
    CONSTRAINT household_other_fk FOREIGN KEY(other) REFERENCES account (id),
    CONSTRAINT household_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT household_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT household_one_is_integer CHECK (typeof(one) = 'integer'),
    CONSTRAINT household_other_is_integer CHECK (typeof(other) = 'integer')
);
CREATE TABLE household_event (
    entry INTEGER NOT NULL,
    household INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT household_event_pk PRIMARY KEY (household, seq),
    CONSTRAINT household_event_household_seq_state_uq UNIQUE (household, seq, state),
    CONSTRAINT household_event_household_prev_seq_was_fk FOREIGN KEY(household, prev_seq, was) REFERENCES household_event (household, seq, state),
    CONSTRAINT household_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT household_event_move CHECK (coalesce(was, '') || '>' || state IN ('>JOINED', 'JOINED>LEFT', 'LEFT>JOINED')),
    CONSTRAINT household_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT household_event_household_fk FOREIGN KEY(household) REFERENCES household (id),
    CONSTRAINT household_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT household_event_household_is_integer CHECK (typeof(household) = 'integer'),
    CONSTRAINT household_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT household_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE TABLE ledger_account (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    card INTEGER,
    promo_grant INTEGER,
    wallet INTEGER,
    station INTEGER,
    shop INTEGER,
    purchase INTEGER,
    capture INTEGER,
    drawer_card INTEGER,
    outside INTEGER,
    account INTEGER,
    currency TEXT NOT NULL,
    bound TEXT NOT NULL,
    CONSTRAINT ledger_account_pk PRIMARY KEY (id),
    CONSTRAINT ledger_account_id_bound_uq UNIQUE (id, bound),
    CONSTRAINT ledger_account_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT ledger_account_card_currency_fk FOREIGN KEY(card, currency) REFERENCES card (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_promo_grant_currency_fk FOREIGN KEY(promo_grant, currency) REFERENCES promo_grant (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_purchase_currency_fk FOREIGN KEY(purchase, currency) REFERENCES purchase (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_capture_currency_fk FOREIGN KEY(capture, currency) REFERENCES capture (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_drawer_card_currency_fk FOREIGN KEY(drawer_card, currency) REFERENCES drawer_card (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_outside_currency_fk FOREIGN KEY(outside, currency) REFERENCES outside (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_promo_grant_wallet_fk FOREIGN KEY(promo_grant, wallet) REFERENCES promo_grant (id, wallet) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_bound_listed CHECK (bound IN ('none', 'credit', 'debit')),
    CONSTRAINT ledger_account_bound_of_kind CHECK ((bound = 'credit' AND kind IN ('Liabilities:Card', 'Liabilities:Wallet:Standard', 'Liabilities:Wallet:Promo')) OR (bound = 'debit' AND kind IN ('Captured', 'Assets:Drawer', 'Assets:Outside:Standard', 'Assets:Outside:Promo')) OR (bound = 'none' AND kind IN ('Captured:Counter', 'Income:Gifts', 'Expenses:Orders', 'Assets:Tender:cash', 'Assets:Tender:card', 'Assets:TradeIn', 'Income:Sales', 'Income:Subscription', 'Income:Refunds', 'Income:Breakage', 'Expenses:Promo', 'Expenses:Goodwill', 'Expenses:FraudLoss', 'Expenses:TillDifference', 'Assets:Safe', 'Equity:Opening'))),
    CONSTRAINT ledger_account_owner CHECK ((kind IN ('Liabilities:Card') AND card IS NOT NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Liabilities:Wallet:Standard') AND card IS NULL AND promo_grant IS NULL AND wallet IS NOT NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Liabilities:Wallet:Promo') AND card IS NULL AND promo_grant IS NOT NULL AND wallet IS NOT NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Captured') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NOT NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Captured:Counter') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NOT NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Assets:Drawer') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NOT NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Assets:Outside:Standard', 'Assets:Outside:Promo') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NOT NULL AND account IS NULL) OR (kind IN ('Income:Gifts', 'Expenses:Orders') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NOT NULL) OR (kind IN ('Assets:Tender:cash', 'Assets:Tender:card', 'Assets:TradeIn', 'Income:Sales', 'Income:Subscription', 'Income:Refunds', 'Income:Breakage', 'Expenses:Promo', 'Expenses:Goodwill', 'Expenses:FraudLoss', 'Expenses:TillDifference') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NOT NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Assets:Safe') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NOT NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Equity:Opening') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL)),
    CONSTRAINT ledger_account_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT ledger_account_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT ledger_account_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT ledger_account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT ledger_account_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT ledger_account_promo_grant_is_integer CHECK (typeof(promo_grant) IN ('integer', 'null')),
    CONSTRAINT ledger_account_wallet_is_integer CHECK (typeof(wallet) IN ('integer', 'null')),
    CONSTRAINT ledger_account_station_is_integer CHECK (typeof(station) IN ('integer', 'null')),
    CONSTRAINT ledger_account_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null')),
    CONSTRAINT ledger_account_purchase_is_integer CHECK (typeof(purchase) IN ('integer', 'null')),
    CONSTRAINT ledger_account_capture_is_integer CHECK (typeof(capture) IN ('integer', 'null')),
    CONSTRAINT ledger_account_drawer_card_is_integer CHECK (typeof(drawer_card) IN ('integer', 'null')),
    CONSTRAINT ledger_account_outside_is_integer CHECK (typeof(outside) IN ('integer', 'null')),
    CONSTRAINT ledger_account_account_is_integer CHECK (typeof(account) IN ('integer', 'null'))
);
INSERT INTO "ledger_account" VALUES(1,'Assets:Tender:cash',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(2,'Liabilities:Card',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(3,'Liabilities:Wallet:Standard',NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(4,'Liabilities:Card',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(5,'Assets:Tender:cash',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'EUR','none');
INSERT INTO "ledger_account" VALUES(6,'Liabilities:Card',3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR','credit');
INSERT INTO "ledger_account" VALUES(7,'Liabilities:Wallet:Standard',NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'EUR','credit');
INSERT INTO "ledger_account" VALUES(8,'Liabilities:Card',4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(9,'Liabilities:Card',7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(10,'Liabilities:Card',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(11,'Liabilities:Card',8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(12,'Liabilities:Wallet:Promo',NULL,1,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(13,'Expenses:Promo',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(14,'Liabilities:Wallet:Promo',NULL,2,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(15,'Income:Sales',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(16,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(17,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(18,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(19,'Captured:Counter',NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(20,'Assets:Tender:card',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(21,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(22,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(23,'Captured:Counter',NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(24,'Income:Refunds',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(25,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,6,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(26,'Captured:Counter',NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(27,'Income:Subscription',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(28,'Captured',NULL,NULL,NULL,NULL,NULL,NULL,7,NULL,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(29,'Captured:Counter',NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(30,'Assets:Safe',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'EUR','none');
INSERT INTO "ledger_account" VALUES(31,'Assets:Safe',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(32,'Expenses:TillDifference',NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'USD','none');
CREATE TABLE line (
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    currency TEXT NOT NULL,
    bound TEXT NOT NULL,
    seq INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    prev_seq INTEGER,
    prev_balance INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    CONSTRAINT line_pk PRIMARY KEY (account, seq),
    CONSTRAINT line_account_seq_balance_uq UNIQUE (account, seq, balance),
    CONSTRAINT line_account_bound_fk FOREIGN KEY(account, bound) REFERENCES ledger_account (id, bound),
    CONSTRAINT line_account_currency_fk FOREIGN KEY(account, currency) REFERENCES ledger_account (id, currency),
    CONSTRAINT line_account_prev_seq_prev_balance_fk FOREIGN KEY(account, prev_seq, prev_balance) REFERENCES line (account, seq, balance),
    CONSTRAINT line_adds_up CHECK (balance = prev_balance + amount),
    CONSTRAINT line_continues CHECK ((seq = 1 AND prev_seq IS NULL AND prev_balance = 0) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1)),
    CONSTRAINT line_bound_listed CHECK (bound IN ('none', 'credit', 'debit')),
    CONSTRAINT line_within_bound CHECK (bound = 'none' OR (bound = 'credit' AND balance <= 0) OR (bound = 'debit' AND balance >= 0)),
    CONSTRAINT line_balance_exact CHECK (balance BETWEEN -9007199254740991 AND 9007199254740991),
    CONSTRAINT line_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT line_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT line_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT line_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT line_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT line_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT line_prev_balance_is_integer CHECK (typeof(prev_balance) = 'integer'),
    CONSTRAINT line_balance_is_integer CHECK (typeof(balance) = 'integer')
);
INSERT INTO "line" VALUES(7,1,'USD','none',1,500,NULL,0,500);
INSERT INTO "line" VALUES(7,2,'USD','credit',1,-500,NULL,0,-500);
INSERT INTO "line" VALUES(8,2,'USD','credit',2,500,1,-500,0);
INSERT INTO "line" VALUES(8,3,'USD','credit',1,-500,NULL,0,-500);
INSERT INTO "line" VALUES(11,1,'USD','none',2,2500,1,500,3000);
INSERT INTO "line" VALUES(11,4,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(12,4,'USD','credit',2,2500,1,-2500,0);
INSERT INTO "line" VALUES(12,3,'USD','credit',2,-2500,1,-500,-3000);
INSERT INTO "line" VALUES(14,5,'EUR','none',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(14,6,'EUR','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(15,6,'EUR','credit',2,2500,1,-2500,0);
INSERT INTO "line" VALUES(15,7,'EUR','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(19,1,'USD','none',3,2500,2,3000,5500);
INSERT INTO "line" VALUES(19,8,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(20,8,'USD','credit',2,2500,1,-2500,0);
INSERT INTO "line" VALUES(20,1,'USD','none',4,-2500,3,5500,3000);
INSERT INTO "line" VALUES(22,1,'USD','none',5,2500,4,3000,5500);
INSERT INTO "line" VALUES(22,9,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(23,9,'USD','credit',2,2500,1,-2500,0);
INSERT INTO "line" VALUES(23,10,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(26,1,'USD','none',6,2500,5,5500,8000);
INSERT INTO "line" VALUES(26,11,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(28,13,'USD','none',1,300,NULL,0,300);
INSERT INTO "line" VALUES(28,12,'USD','credit',1,-300,NULL,0,-300);
INSERT INTO "line" VALUES(29,13,'USD','none',2,500,1,300,800);
INSERT INTO "line" VALUES(29,14,'USD','credit',1,-500,NULL,0,-500);
INSERT INTO "line" VALUES(30,12,'USD','credit',2,300,1,-300,0);
INSERT INTO "line" VALUES(30,14,'USD','credit',2,500,1,-500,0);
INSERT INTO "line" VALUES(30,3,'USD','credit',3,900,2,-3000,-2100);
INSERT INTO "line" VALUES(30,15,'USD','none',1,-1700,NULL,0,-1700);
INSERT INTO "line" VALUES(30,16,'USD','debit',1,300,NULL,0,300);
INSERT INTO "line" VALUES(30,17,'USD','debit',1,500,NULL,0,500);
INSERT INTO "line" VALUES(30,18,'USD','debit',1,900,NULL,0,900);
INSERT INTO "line" VALUES(30,19,'USD','none',1,-1700,NULL,0,-1700);
INSERT INTO "line" VALUES(31,3,'USD','credit',4,2100,3,-2100,0);
INSERT INTO "line" VALUES(31,20,'USD','none',1,4400,NULL,0,4400);
INSERT INTO "line" VALUES(31,15,'USD','none',2,-6500,1,-1700,-8200);
INSERT INTO "line" VALUES(31,21,'USD','debit',1,2100,NULL,0,2100);
INSERT INTO "line" VALUES(31,22,'USD','debit',1,4400,NULL,0,4400);
INSERT INTO "line" VALUES(31,23,'USD','none',1,-6500,NULL,0,-6500);
INSERT INTO "line" VALUES(32,24,'USD','none',1,400,NULL,0,400);
INSERT INTO "line" VALUES(32,19,'USD','none',2,400,1,-1700,-1300);
INSERT INTO "line" VALUES(32,3,'USD','credit',5,-400,4,0,-400);
INSERT INTO "line" VALUES(32,18,'USD','debit',2,-400,1,900,500);
INSERT INTO "line" VALUES(34,3,'USD','credit',6,100,5,-400,-300);
INSERT INTO "line" VALUES(34,15,'USD','none',3,-100,2,-8200,-8300);
INSERT INTO "line" VALUES(34,25,'USD','debit',1,100,NULL,0,100);
INSERT INTO "line" VALUES(34,26,'USD','none',1,-100,NULL,0,-100);
INSERT INTO "line" VALUES(36,3,'USD','credit',7,50,6,-300,-250);
INSERT INTO "line" VALUES(36,27,'USD','none',1,-50,NULL,0,-50);
INSERT INTO "line" VALUES(36,28,'USD','debit',1,50,NULL,0,50);
INSERT INTO "line" VALUES(36,29,'USD','none',1,-50,NULL,0,-50);
INSERT INTO "line" VALUES(43,20,'USD','none',2,2100,1,4400,6500);
INSERT INTO "line" VALUES(43,1,'USD','none',7,-3000,6,8000,5000);
INSERT INTO "line" VALUES(43,32,'USD','none',1,900,NULL,0,900);
INSERT INTO "line" VALUES(44,5,'EUR','none',2,-2500,1,2500,0);
INSERT INTO "line" VALUES(44,20,'USD','none',3,-6500,2,6500,0);
INSERT INTO "line" VALUES(44,1,'USD','none',8,-5000,7,5000,0);
INSERT INTO "line" VALUES(44,30,'EUR','none',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(44,31,'USD','none',1,11500,NULL,0,11500);
CREATE TABLE movement (
    entry INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    prev_seq INTEGER,
    prev_total INTEGER NOT NULL,
    total INTEGER NOT NULL,
    CONSTRAINT movement_pk PRIMARY KEY (wallet, seq),
    CONSTRAINT movement_wallet_seq_total_uq UNIQUE (wallet, seq, total),
    CONSTRAINT movement_entry_wallet_uq UNIQUE (entry, wallet),
    CONSTRAINT movement_wallet_prev_seq_prev_total_fk FOREIGN KEY(wallet, prev_seq, prev_total) REFERENCES movement (wallet, seq, total),
    CONSTRAINT movement_adds_up CHECK (total = prev_total + amount AND total >= 0),
    CONSTRAINT movement_continues CHECK ((seq = 1 AND prev_seq IS NULL AND prev_total = 0) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1)),
    CONSTRAINT movement_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT movement_wallet_fk FOREIGN KEY(wallet) REFERENCES wallet (id),
    CONSTRAINT movement_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT movement_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT movement_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT movement_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT movement_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT movement_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT movement_prev_total_is_integer CHECK (typeof(prev_total) = 'integer'),
    CONSTRAINT movement_total_is_integer CHECK (typeof(total) = 'integer')
)
 WITHOUT ROWID;
INSERT INTO "movement" VALUES(8,3,1,1795348800000000,500,NULL,0,500);
INSERT INTO "movement" VALUES(12,3,2,1795348800000000,2500,1,500,3000);
INSERT INTO "movement" VALUES(28,3,3,1795348800000000,300,2,3000,3300);
INSERT INTO "movement" VALUES(29,3,4,1795348800000000,500,3,3300,3800);
INSERT INTO "movement" VALUES(30,3,5,1795348800000000,-1700,4,3800,2100);
INSERT INTO "movement" VALUES(31,3,6,1795348800000000,-2100,5,2100,0);
INSERT INTO "movement" VALUES(32,3,7,1795348800000000,400,6,0,400);
INSERT INTO "movement" VALUES(34,3,8,1795521600000000,-100,7,400,300);
INSERT INTO "movement" VALUES(36,3,9,1795521600000000,-50,8,300,250);
INSERT INTO "movement" VALUES(15,5,1,1795348800000000,2500,NULL,0,2500);
CREATE TABLE outside (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT outside_pk PRIMARY KEY (id),
    CONSTRAINT outside_account_programme_region_uq UNIQUE (account, programme, region),
    CONSTRAINT outside_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT outside_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT outside_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT outside_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE TABLE promo_grant (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    promotion INTEGER,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    CONSTRAINT promo_grant_pk PRIMARY KEY (id),
    CONSTRAINT promo_grant_promotion_account_uq UNIQUE (promotion, account),
    CONSTRAINT promo_grant_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT promo_grant_id_wallet_uq UNIQUE (id, wallet),
    CONSTRAINT promo_grant_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT promo_grant_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT promo_grant_amount CHECK (amount > 0),
    CONSTRAINT promo_grant_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT promo_grant_promotion_fk FOREIGN KEY(promotion) REFERENCES promotion (id),
    CONSTRAINT promo_grant_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT promo_grant_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT promo_grant_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT promo_grant_promotion_is_integer CHECK (typeof(promotion) IN ('integer', 'null')),
    CONSTRAINT promo_grant_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT promo_grant_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT promo_grant_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT promo_grant_ends_is_integer CHECK (typeof(ends) = 'integer')
);
INSERT INTO "promo_grant" VALUES(1,28,NULL,3,3,'USD',300,1795435200000000);
INSERT INTO "promo_grant" VALUES(2,29,NULL,3,3,'USD',500,1798804800000000);
CREATE TABLE promotion (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    code_index BLOB,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    region TEXT NOT NULL,
    terms TEXT NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    CONSTRAINT promotion_pk PRIMARY KEY (id),
    CONSTRAINT promotion_name_uq UNIQUE (name),
    CONSTRAINT promotion_code_index_uq UNIQUE (code_index),
    CONSTRAINT promotion_kind CHECK (kind IN ('code', 'automatic', 'manual')),
    CONSTRAINT promotion_code CHECK ((kind = 'code') = (code_index IS NOT NULL) AND (code_index IS NULL OR length(code_index) = 32)),
    CONSTRAINT promotion_amount CHECK (amount > 0),
    CONSTRAINT promotion_ends CHECK (ends > starts),
    CONSTRAINT promotion_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT promotion_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT promotion_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT promotion_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT promotion_starts_is_integer CHECK (typeof(starts) = 'integer'),
    CONSTRAINT promotion_ends_is_integer CHECK (typeof(ends) = 'integer')
);
INSERT INTO "promotion" VALUES(1,38,'Autumn','manual',NULL,500,'USD','US','one for each account',1795521600000000,1795608000000000);
CREATE TABLE promotion_event (
    entry INTEGER NOT NULL,
    promotion INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT promotion_event_pk PRIMARY KEY (promotion, seq),
    CONSTRAINT promotion_event_promotion_seq_state_uq UNIQUE (promotion, seq, state),
    CONSTRAINT promotion_event_promotion_prev_seq_was_fk FOREIGN KEY(promotion, prev_seq, was) REFERENCES promotion_event (promotion, seq, state),
    CONSTRAINT promotion_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT promotion_event_move CHECK (coalesce(was, '') || '>' || state IN ('>RUNNING', 'RUNNING>ENDED')),
    CONSTRAINT promotion_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT promotion_event_promotion_fk FOREIGN KEY(promotion) REFERENCES promotion (id),
    CONSTRAINT promotion_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT promotion_event_promotion_is_integer CHECK (typeof(promotion) = 'integer'),
    CONSTRAINT promotion_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT promotion_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "promotion_event" VALUES(38,1,1,NULL,NULL,'RUNNING');
CREATE TABLE purchase (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reference TEXT NOT NULL,
    merchant TEXT NOT NULL,
    kind TEXT NOT NULL,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    station INTEGER NOT NULL,
    balance TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_code INTEGER,
    approved_by INTEGER,
    reason TEXT,
    subscription INTEGER,
    CONSTRAINT purchase_pk PRIMARY KEY (id),
    CONSTRAINT purchase_entry_uq UNIQUE (entry),
    CONSTRAINT purchase_reference_uq UNIQUE (reference),
    CONSTRAINT purchase_consent_code_uq UNIQUE (consent_code),
    CONSTRAINT purchase_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT purchase_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT purchase_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT purchase_consent_code_account_fk FOREIGN KEY(consent_code, account) REFERENCES consent_code (id, account),
    CONSTRAINT purchase_kind CHECK (kind IN ('checkout', 'one_click', 'subscription')),
    CONSTRAINT purchase_amount CHECK (amount > 0),
    CONSTRAINT purchase_balance CHECK (balance IN ('use', 'save')),
    CONSTRAINT purchase_consent_listed CHECK (consent IN ('pin', 'one_time', 'override', 'standing')),
    CONSTRAINT purchase_consent CHECK ((consent = 'one_time') = (consent_code IS NOT NULL) AND (consent = 'override') = (approved_by IS NOT NULL AND reason IS NOT NULL) AND (consent = 'standing') = (subscription IS NOT NULL)),
    CONSTRAINT purchase_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT purchase_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT purchase_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT purchase_approved_by_fk FOREIGN KEY(approved_by) REFERENCES account (id),
    CONSTRAINT purchase_subscription_fk FOREIGN KEY(subscription) REFERENCES subscription (id),
    CONSTRAINT purchase_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT purchase_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT purchase_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT purchase_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT purchase_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT purchase_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT purchase_consent_code_is_integer CHECK (typeof(consent_code) IN ('integer', 'null')),
    CONSTRAINT purchase_approved_by_is_integer CHECK (typeof(approved_by) IN ('integer', 'null')),
    CONSTRAINT purchase_subscription_is_integer CHECK (typeof(subscription) IN ('integer', 'null'))
);
INSERT INTO "purchase" VALUES(1,30,'O-1','shop-1','checkout',3,3,'USD',1700,2,'use','pin',NULL,NULL,NULL,NULL);
INSERT INTO "purchase" VALUES(2,31,'O-2','shop-1','checkout',3,3,'USD',6500,2,'use','pin',NULL,NULL,NULL,NULL);
INSERT INTO "purchase" VALUES(3,34,'O-3','shop-1','checkout',3,3,'USD',100,2,'use','pin',NULL,NULL,NULL,NULL);
INSERT INTO "purchase" VALUES(4,36,'SUB-1-2026-11-24','Streams','subscription',3,3,'USD',50,1,'use','standing',NULL,NULL,NULL,1);
CREATE TABLE refund (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    purchase INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    CONSTRAINT refund_pk PRIMARY KEY (id),
    CONSTRAINT refund_amount CHECK (amount > 0),
    CONSTRAINT refund_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT refund_purchase_fk FOREIGN KEY(purchase) REFERENCES purchase (id),
    CONSTRAINT refund_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT refund_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT refund_purchase_is_integer CHECK (typeof(purchase) = 'integer'),
    CONSTRAINT refund_amount_is_integer CHECK (typeof(amount) = 'integer')
);
INSERT INTO "refund" VALUES(1,32,1,400,'R-9');
INSERT INTO "refund" VALUES(2,33,2,100,'R-10');
CREATE TABLE refund_event (
    entry INTEGER NOT NULL,
    refund INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT refund_event_pk PRIMARY KEY (refund, seq),
    CONSTRAINT refund_event_refund_seq_state_uq UNIQUE (refund, seq, state),
    CONSTRAINT refund_event_refund_prev_seq_was_fk FOREIGN KEY(refund, prev_seq, was) REFERENCES refund_event (refund, seq, state),
    CONSTRAINT refund_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT refund_event_move CHECK (coalesce(was, '') || '>' || state IN ('>PENDING', '>POSTED', 'PENDING>POSTED', 'PENDING>DROPPED')),
    CONSTRAINT refund_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT refund_event_refund_fk FOREIGN KEY(refund) REFERENCES refund (id),
    CONSTRAINT refund_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT refund_event_refund_is_integer CHECK (typeof(refund) = 'integer'),
    CONSTRAINT refund_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT refund_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "refund_event" VALUES(32,1,1,NULL,NULL,'POSTED');
INSERT INTO "refund_event" VALUES(33,2,1,NULL,NULL,'PENDING');
CREATE TABLE replacement (
    entry INTEGER NOT NULL,
    old INTEGER NOT NULL,
    new INTEGER NOT NULL,
    approved_by INTEGER NOT NULL,
    CONSTRAINT replacement_pk PRIMARY KEY (old),
    CONSTRAINT replacement_new_uq UNIQUE (new),
    CONSTRAINT replacement_by_another CHECK (old <> new),
    CONSTRAINT replacement_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT replacement_old_fk FOREIGN KEY(old) REFERENCES card (id),
    CONSTRAINT replacement_new_fk FOREIGN KEY(new) REFERENCES card (id),
    CONSTRAINT replacement_approved_by_fk FOREIGN KEY(approved_by) REFERENCES account (id),
    CONSTRAINT replacement_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT replacement_old_is_integer CHECK (typeof(old) = 'integer'),
    CONSTRAINT replacement_new_is_integer CHECK (typeof(new) = 'integer'),
    CONSTRAINT replacement_approved_by_is_integer CHECK (typeof(approved_by) = 'integer')
);
INSERT INTO "replacement" VALUES(23,7,5,1);
CREATE TABLE review (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    account INTEGER NOT NULL,
    card INTEGER,
    until INTEGER,
    told TEXT,
    CONSTRAINT review_pk PRIMARY KEY (id),
    CONSTRAINT review_kind CHECK (kind IN ('velocity', 'report', 'fraud')),
    CONSTRAINT review_hold_ends CHECK (kind <> 'velocity' OR until IS NOT NULL),
    CONSTRAINT review_of_a_card CHECK (kind = 'velocity' OR card IS NOT NULL),
    CONSTRAINT review_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT review_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT review_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT review_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT review_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT review_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT review_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT review_until_is_integer CHECK (typeof(until) IN ('integer', 'null'))
);
INSERT INTO "review" VALUES(1,27,'fraud',1,8,NULL,'stolen');
CREATE TABLE review_event (
    entry INTEGER NOT NULL,
    review INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT review_event_pk PRIMARY KEY (review, seq),
    CONSTRAINT review_event_review_seq_state_uq UNIQUE (review, seq, state),
    CONSTRAINT review_event_review_prev_seq_was_fk FOREIGN KEY(review, prev_seq, was) REFERENCES review_event (review, seq, state),
    CONSTRAINT review_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT review_event_move CHECK (coalesce(was, '') || '>' || state IN ('>OPEN', 'OPEN>APPROVED', 'OPEN>REJECTED')),
    CONSTRAINT review_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT review_event_review_fk FOREIGN KEY(review) REFERENCES review (id),
    CONSTRAINT review_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT review_event_review_is_integer CHECK (typeof(review) = 'integer'),
    CONSTRAINT review_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT review_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "review_event" VALUES(27,1,1,NULL,NULL,'OPEN');
CREATE TABLE search_word (
    wallet INTEGER NOT NULL,
    word TEXT NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT search_word_pk PRIMARY KEY (wallet, word, seq),
    CONSTRAINT search_word_wallet_seq_fk FOREIGN KEY(wallet, seq) REFERENCES movement (wallet, seq),
    CONSTRAINT search_word_length CHECK (length(word) BETWEEN 1 AND 40),
    CONSTRAINT search_word_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT search_word_seq_is_integer CHECK (typeof(seq) = 'integer')
)
 WITHOUT ROWID;
INSERT INTO "search_word" VALUES(3,'1',5);
INSERT INTO "search_word" VALUES(3,'1',6);
INSERT INTO "search_word" VALUES(3,'1',7);
INSERT INTO "search_word" VALUES(3,'1',8);
INSERT INTO "search_word" VALUES(3,'1',9);
INSERT INTO "search_word" VALUES(3,'11',9);
INSERT INTO "search_word" VALUES(3,'2',6);
INSERT INTO "search_word" VALUES(3,'2026',9);
INSERT INTO "search_word" VALUES(3,'24',9);
INSERT INTO "search_word" VALUES(3,'3',8);
INSERT INTO "search_word" VALUES(3,'3a29',1);
INSERT INTO "search_word" VALUES(3,'4',2);
INSERT INTO "search_word" VALUES(3,'6',2);
INSERT INTO "search_word" VALUES(3,'9',7);
INSERT INTO "search_word" VALUES(3,'=promotion',3);
INSERT INTO "search_word" VALUES(3,'=promotion',4);
INSERT INTO "search_word" VALUES(3,'=purchase',5);
INSERT INTO "search_word" VALUES(3,'=purchase',6);
INSERT INTO "search_word" VALUES(3,'=purchase',8);
INSERT INTO "search_word" VALUES(3,'=redeem',1);
INSERT INTO "search_word" VALUES(3,'=redeem',2);
INSERT INTO "search_word" VALUES(3,'=refund',7);
INSERT INTO "search_word" VALUES(3,'=subscription',9);
INSERT INTO "search_word" VALUES(3,'amazon',2);
INSERT INTO "search_word" VALUES(3,'card',1);
INSERT INTO "search_word" VALUES(3,'card',2);
INSERT INTO "search_word" VALUES(3,'house',1);
INSERT INTO "search_word" VALUES(3,'o',5);
INSERT INTO "search_word" VALUES(3,'o',6);
INSERT INTO "search_word" VALUES(3,'o',7);
INSERT INTO "search_word" VALUES(3,'o',8);
INSERT INTO "search_word" VALUES(3,'pa6e',2);
INSERT INTO "search_word" VALUES(3,'practice',2);
INSERT INTO "search_word" VALUES(3,'r',7);
INSERT INTO "search_word" VALUES(3,'shop',5);
INSERT INTO "search_word" VALUES(3,'shop',6);
INSERT INTO "search_word" VALUES(3,'shop',7);
INSERT INTO "search_word" VALUES(3,'shop',8);
INSERT INTO "search_word" VALUES(3,'streams',9);
INSERT INTO "search_word" VALUES(3,'sub',9);
INSERT INTO "search_word" VALUES(3,'test',3);
INSERT INTO "search_word" VALUES(3,'test',4);
INSERT INTO "search_word" VALUES(5,'=redeem',1);
INSERT INTO "search_word" VALUES(5,'card',1);
INSERT INTO "search_word" VALUES(5,'house',1);
INSERT INTO "search_word" VALUES(5,'kwar',1);
CREATE TABLE shop (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    CONSTRAINT shop_pk PRIMARY KEY (id),
    CONSTRAINT shop_name_uq UNIQUE (name),
    CONSTRAINT shop_id_is_integer CHECK (typeof(id) = 'integer')
);
INSERT INTO "shop" VALUES(1,'shop-1','UTC');
INSERT INTO "shop" VALUES(2,'shop-2','Europe/Berlin');
CREATE TABLE sign_in (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    station INTEGER,
    at INTEGER NOT NULL,
    proof TEXT NOT NULL,
    ok INTEGER NOT NULL,
    CONSTRAINT sign_in_pk PRIMARY KEY (id),
    CONSTRAINT sign_in_proof CHECK (proof IN ('password', 'pin', 'one_time', 'recovery')),
    CONSTRAINT sign_in_ok CHECK (ok IN (0, 1)),
    CONSTRAINT sign_in_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT sign_in_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT sign_in_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT sign_in_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT sign_in_station_is_integer CHECK (typeof(station) IN ('integer', 'null')),
    CONSTRAINT sign_in_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT sign_in_ok_is_integer CHECK (typeof(ok) = 'integer')
);
INSERT INTO "sign_in" VALUES(1,3,2,1795348800000000,'pin',1);
INSERT INTO "sign_in" VALUES(2,3,2,1795348800000000,'pin',1);
INSERT INTO "sign_in" VALUES(3,3,2,1795521600000000,'pin',1);
CREATE TABLE station (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    shop INTEGER NOT NULL,
    CONSTRAINT station_pk PRIMARY KEY (id),
    CONSTRAINT station_name_uq UNIQUE (name),
    CONSTRAINT station_kind CHECK (kind IN ('desk', 'till')),
    CONSTRAINT station_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT station_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT station_shop_is_integer CHECK (typeof(shop) = 'integer')
);
INSERT INTO "station" VALUES(1,'desk-1','desk',1);
INSERT INTO "station" VALUES(2,'till-1','till',1);
CREATE TABLE store_info (
    id INTEGER NOT NULL,
    store_id TEXT NOT NULL,
    key_id TEXT NOT NULL,
    key_check BLOB NOT NULL,
    kept_in TEXT NOT NULL,
    recovery_salt BLOB,
    recovery_wrapped BLOB,
    made_at INTEGER NOT NULL,
    CONSTRAINT store_info_pk PRIMARY KEY (id),
    CONSTRAINT store_info_one CHECK (id = 1),
    CONSTRAINT store_info_kept_in CHECK (kept_in IN ('keyring', 'file')),
    CONSTRAINT store_info_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT store_info_made_at_is_integer CHECK (typeof(made_at) = 'integer')
);
INSERT INTO "store_info" VALUES(1,'61ce7d74c8c5889a','1d6698b810cb8393',X'84C31990CC0C29C4C6150ED8B794A94D9BA234E9B4B6173DB1594290303E0D30','file',X'B98D705E357ADCCE877726BDBDB90FCE',X'6A42EFA92C7DA1F59572F58217E307CA15F86A60946EADA6CA9FEC8B2D29A2071B2F18D0A90288692819C785C687CC2DE3825A813AECE9A132568078',1795348800000000);
CREATE TABLE store_secret (
    name TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    CONSTRAINT store_secret_pk PRIMARY KEY (name),
    CONSTRAINT store_secret_name CHECK (name IN ('index', 'chain', 'intent'))
);
INSERT INTO "store_secret" VALUES('index',X'5622570C774272CFA775D7B5E004C90ED6AA52896667FEB21D672ED6A1780701651AF4AE503D27D5B0B3EE2BC67110943946676F77DB7F2967018EBF');
INSERT INTO "store_secret" VALUES('chain',X'D7CB4DDA021DEDF99271AA363985F44393C3F2328BBCB27D899C9D8026E0D3311FA902426BC8A1A8EDDF92409ED4EF27FC0FA9FC0B552B5B093B2FFD');
INSERT INTO "store_secret" VALUES('intent',X'88F01E0A333D357FB3E670E197D87DBECDA29C7B1D8CEF4D5FA428FE0926B44F28A967AE6EBA675554B99F5E0A36AD0F664BE84DD66FCC55AB22745C');
CREATE TABLE store_setting (
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT store_setting_pk PRIMARY KEY (name, seq),
    CONSTRAINT store_setting_seq CHECK (seq >= 1),
    CONSTRAINT store_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT store_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT store_setting_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT store_setting_seq_is_integer CHECK (typeof(seq) = 'integer')
);
CREATE TABLE subscription (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    merchant TEXT NOT NULL,
    amount INTEGER NOT NULL,
    every TEXT NOT NULL,
    first_due TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    CONSTRAINT subscription_pk PRIMARY KEY (id),
    CONSTRAINT subscription_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT subscription_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT subscription_amount CHECK (amount > 0),
    CONSTRAINT subscription_every CHECK (every IN ('week', 'month', 'year')),
    CONSTRAINT subscription_first_due CHECK (length(first_due) = 10),
    CONSTRAINT subscription_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT subscription_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT subscription_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT subscription_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT subscription_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT subscription_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT subscription_amount_is_integer CHECK (typeof(amount) = 'integer')
);
INSERT INTO "subscription" VALUES(1,35,3,3,'USD','Streams',50,'month','2026-11-24','UTC');
CREATE TABLE subscription_event (
    entry INTEGER NOT NULL,
    subscription INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT subscription_event_pk PRIMARY KEY (subscription, seq),
    CONSTRAINT subscription_event_subscription_seq_state_uq UNIQUE (subscription, seq, state),
    CONSTRAINT subscription_event_subscription_prev_seq_was_fk FOREIGN KEY(subscription, prev_seq, was) REFERENCES subscription_event (subscription, seq, state),
    CONSTRAINT subscription_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT subscription_event_move CHECK (coalesce(was, '') || '>' || state IN ('>RUNNING', 'RUNNING>CANCELLED')),
    CONSTRAINT subscription_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT subscription_event_subscription_fk FOREIGN KEY(subscription) REFERENCES subscription (id),
    CONSTRAINT subscription_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT subscription_event_subscription_is_integer CHECK (typeof(subscription) = 'integer'),
    CONSTRAINT subscription_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT subscription_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "subscription_event" VALUES(35,1,1,NULL,NULL,'RUNNING');
CREATE TABLE subscription_payment (
    entry INTEGER NOT NULL,
    subscription INTEGER NOT NULL,
    period INTEGER NOT NULL,
    due TEXT NOT NULL,
    purchase INTEGER NOT NULL,
    CONSTRAINT subscription_payment_pk PRIMARY KEY (subscription, period),
    CONSTRAINT subscription_payment_purchase_uq UNIQUE (purchase),
    CONSTRAINT subscription_payment_period CHECK (period >= 0),
    CONSTRAINT subscription_payment_due CHECK (length(due) = 10),
    CONSTRAINT subscription_payment_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT subscription_payment_subscription_fk FOREIGN KEY(subscription) REFERENCES subscription (id),
    CONSTRAINT subscription_payment_purchase_fk FOREIGN KEY(purchase) REFERENCES purchase (id),
    CONSTRAINT subscription_payment_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT subscription_payment_subscription_is_integer CHECK (typeof(subscription) = 'integer'),
    CONSTRAINT subscription_payment_period_is_integer CHECK (typeof(period) = 'integer'),
    CONSTRAINT subscription_payment_purchase_is_integer CHECK (typeof(purchase) = 'integer')
);
INSERT INTO "subscription_payment" VALUES(36,1,0,'2026-11-24',4);
CREATE TABLE till_count (
    entry INTEGER NOT NULL,
    station INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    currency TEXT NOT NULL,
    tender TEXT NOT NULL,
    counted INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    denominations TEXT,
    CONSTRAINT till_count_pk PRIMARY KEY (station, seq, currency, tender),
    CONSTRAINT till_count_station_seq_fk FOREIGN KEY(station, seq) REFERENCES till_event (station, seq),
    CONSTRAINT till_count_tender CHECK (tender IN ('cash', 'card')),
    CONSTRAINT till_count_counted CHECK (counted >= 0),
    CONSTRAINT till_count_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT till_count_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT till_count_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT till_count_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT till_count_counted_is_integer CHECK (typeof(counted) = 'integer'),
    CONSTRAINT till_count_expected_is_integer CHECK (typeof(expected) = 'integer')
);
INSERT INTO "till_count" VALUES(41,2,2,'USD','cash',5000,8000,'50.00x1');
INSERT INTO "till_count" VALUES(41,2,2,'USD','card',6500,4400,NULL);
INSERT INTO "till_count" VALUES(42,2,3,'EUR','cash',2500,2500,'5.00x5');
CREATE TABLE till_event (
    entry INTEGER NOT NULL,
    station INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT till_event_pk PRIMARY KEY (station, seq),
    CONSTRAINT till_event_station_seq_state_uq UNIQUE (station, seq, state),
    CONSTRAINT till_event_station_prev_seq_was_fk FOREIGN KEY(station, prev_seq, was) REFERENCES till_event (station, seq, state),
    CONSTRAINT till_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT till_event_move CHECK (coalesce(was, '') || '>' || state IN ('>OPEN', 'OPEN>COUNTED', 'COUNTED>COUNTED', 'COUNTED>OPEN', 'COUNTED>CLOSED', 'CLOSED>OPEN')),
    CONSTRAINT till_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT till_event_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT till_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT till_event_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT till_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT till_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "till_event" VALUES(6,2,1,NULL,NULL,'OPEN');
INSERT INTO "till_event" VALUES(41,2,2,1,'OPEN','COUNTED');
INSERT INTO "till_event" VALUES(42,2,3,2,'COUNTED','COUNTED');
INSERT INTO "till_event" VALUES(45,2,4,3,'COUNTED','CLOSED');
CREATE TABLE trade_in (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reference TEXT NOT NULL,
    item TEXT NOT NULL,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT trade_in_pk PRIMARY KEY (id),
    CONSTRAINT trade_in_reference_uq UNIQUE (reference),
    CONSTRAINT trade_in_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT trade_in_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT trade_in_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT trade_in_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT trade_in_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT trade_in_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT trade_in_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT trade_in_wallet_is_integer CHECK (typeof(wallet) = 'integer')
);
INSERT INTO "trade_in" VALUES(1,39,'T-1','a book',4,4,'USD');
CREATE TABLE trade_in_event (
    entry INTEGER NOT NULL,
    trade_in INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    amount INTEGER,
    CONSTRAINT trade_in_event_pk PRIMARY KEY (trade_in, seq),
    CONSTRAINT trade_in_event_amount CHECK (amount IS NULL OR amount >= 0),
    CONSTRAINT trade_in_event_worth CHECK (state NOT IN ('QUOTED', 'ASSESSED', 'CREDITED') OR amount IS NOT NULL),
    CONSTRAINT trade_in_event_trade_in_seq_state_uq UNIQUE (trade_in, seq, state),
    CONSTRAINT trade_in_event_trade_in_prev_seq_was_fk FOREIGN KEY(trade_in, prev_seq, was) REFERENCES trade_in_event (trade_in, seq, state),
    CONSTRAINT trade_in_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT trade_in_event_move CHECK (coalesce(was, '') || '>' || state IN ('>QUOTED', 'QUOTED>IN_TRANSIT', 'IN_TRANSIT>ASSESSED', 'ASSESSED>CREDITED', 'ASSESSED>RETURNED')),
    CONSTRAINT trade_in_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT trade_in_event_trade_in_fk FOREIGN KEY(trade_in) REFERENCES trade_in (id),
    CONSTRAINT trade_in_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT trade_in_event_trade_in_is_integer CHECK (typeof(trade_in) = 'integer'),
    CONSTRAINT trade_in_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT trade_in_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT trade_in_event_amount_is_integer CHECK (typeof(amount) IN ('integer', 'null'))
);
INSERT INTO "trade_in_event" VALUES(39,1,1,NULL,NULL,'QUOTED',700);
CREATE TABLE wallet (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT wallet_pk PRIMARY KEY (id),
    CONSTRAINT wallet_account_region_uq UNIQUE (account, region),
    CONSTRAINT wallet_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT wallet_id_account_uq UNIQUE (id, account),
    CONSTRAINT wallet_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT wallet_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT wallet_account_is_integer CHECK (typeof(account) = 'integer')
);
INSERT INTO "wallet" VALUES(1,1,'US','USD');
INSERT INTO "wallet" VALUES(2,2,'US','USD');
INSERT INTO "wallet" VALUES(3,3,'US','USD');
INSERT INTO "wallet" VALUES(4,4,'US','USD');
INSERT INTO "wallet" VALUES(5,3,'DE','EUR');
CREATE INDEX attempt_account ON attempt (account, id);
CREATE INDEX attempt_station ON attempt (station, id);
CREATE INDEX card_event_entry ON card_event (entry);
CREATE INDEX line_entry ON line (entry);
CREATE INDEX entry_high_value ON entry (actor, id) WHERE reason = 'high_value';
CREATE INDEX entry_hold ON entry (subject, id) WHERE kind IN ('hold', 'release');
CREATE INDEX entry_purchase ON entry (purchase, id) WHERE purchase IS NOT NULL;
CREATE INDEX entry_receipt ON entry (receipt) WHERE receipt IS NOT NULL;
CREATE INDEX entry_station_at ON entry (station, at);
CREATE INDEX sign_in_account ON sign_in (account, proof, id);
CREATE INDEX drawer_card_entry ON drawer_card (entry);
CREATE INDEX household_entry ON household (entry);
CREATE INDEX household_other ON household (other);
CREATE INDEX movement_at ON movement (wallet, at, seq);
CREATE INDEX promotion_entry ON promotion (entry);
CREATE INDEX subscription_account ON subscription (account, id);
CREATE INDEX subscription_of_entry ON subscription (entry);
CREATE INDEX till_event_entry ON till_event (entry);
CREATE INDEX trade_in_account ON trade_in (account, id);
CREATE INDEX trade_in_of_entry ON trade_in (entry);
CREATE INDEX batch_event_entry ON batch_event (entry);
CREATE INDEX card_batch ON card (batch, id) WHERE batch IS NOT NULL;
CREATE INDEX card_entry ON card (entry);
CREATE INDEX card_fold ON card (fold_index);
CREATE UNIQUE INDEX card_fold_once ON card (fold_index) WHERE fold_unique = 1;
CREATE INDEX card_programme ON card (programme);
CREATE INDEX drawer_event_entry ON drawer_event (entry);
CREATE INDEX household_event_entry ON household_event (entry);
CREATE INDEX promo_grant_ends ON promo_grant (wallet, ends, id);
CREATE INDEX promo_grant_entry ON promo_grant (entry);
CREATE INDEX promotion_event_entry ON promotion_event (entry);
CREATE INDEX purchase_account ON purchase (account, id);
CREATE INDEX subscription_event_entry ON subscription_event (entry);
CREATE INDEX till_count_entry ON till_count (entry);
CREATE INDEX trade_in_event_entry ON trade_in_event (entry);
CREATE INDEX alert_at ON alert (at);
CREATE INDEX capture_entry ON capture (entry);
CREATE UNIQUE INDEX capture_source_once ON capture (purchase, source) WHERE promo_grant IS NULL;
CREATE INDEX custody_entry ON custody (entry);
CREATE INDEX refund_entry ON refund (entry);
CREATE INDEX refund_purchase ON refund (purchase, id);
CREATE INDEX replacement_entry ON replacement (entry);
CREATE INDEX review_account ON review (account, id);
CREATE INDEX review_card ON review (card, id) WHERE card IS NOT NULL;
CREATE INDEX review_entry ON review (entry);
CREATE INDEX subscription_payment_entry ON subscription_payment (entry);
CREATE UNIQUE INDEX ledger_account_account ON ledger_account (account, kind, currency) WHERE account IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_alone ON ledger_account (kind, currency) WHERE card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL;
CREATE UNIQUE INDEX ledger_account_capture ON ledger_account (capture, kind) WHERE capture IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_card ON ledger_account (card, kind) WHERE card IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_drawer_card ON ledger_account (drawer_card, kind) WHERE drawer_card IS NOT NULL;
CREATE INDEX ledger_account_of_wallet ON ledger_account (wallet) WHERE wallet IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_outside ON ledger_account (outside, kind) WHERE outside IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_promo_grant ON ledger_account (promo_grant, kind) WHERE promo_grant IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_purchase ON ledger_account (purchase, kind) WHERE purchase IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_shop ON ledger_account (shop, kind, currency) WHERE shop IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_station ON ledger_account (station, kind, currency) WHERE station IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_wallet ON ledger_account (wallet, kind) WHERE wallet IS NOT NULL AND promo_grant IS NULL;
CREATE INDEX refund_event_entry ON refund_event (entry);
CREATE INDEX refund_event_pending ON refund_event (refund) WHERE state = 'PENDING';
CREATE INDEX review_event_entry ON review_event (entry);
CREATE TRIGGER entry_sums AFTER INSERT ON entry
WHEN EXISTS (SELECT 1 FROM line WHERE entry = NEW.id GROUP BY currency HAVING sum(amount) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: the lines do not sum to zero'); END;
CREATE TRIGGER entry_has_lines AFTER INSERT ON entry
WHEN NEW.kind IN ('activate', 'void', 'redeem', 'promotion', 'lapse', 'trade_in', 'purchase', 'one_click', 'subscription', 'refund', 'replace', 'fraud', 'make_good', 'import', 'goodwill', 'float', 'difference', 'takings', 'buy_card', 'breakage', 'drawer') AND NOT EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entry: its kind moves money, and it has no lines'); END;
CREATE TRIGGER entry_has_no_lines AFTER INSERT ON entry
WHEN NEW.kind IN ('mint', 'stock', 'hold', 'release', 'scrap', 'expire', 'review', 'role', 'setting', 'batch', 'close', 'drawer_step', 'household', 'offer', 'refund_step', 'report', 'subscribe', 'till', 'trade_in_step') AND EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entry: its kind moves no money, and it has lines'); END;
CREATE TRIGGER entry_follows AFTER INSERT ON entry
WHEN NEW.station_seq > 1 AND NOT EXISTS (
  SELECT 1 FROM entry WHERE station = NEW.station AND station_seq = NEW.station_seq - 1
     AND hash = NEW.prev_hash AND at <= NEW.at)
BEGIN SELECT RAISE(ABORT, 'entry: it does not follow the last one of its station'); END;
CREATE TRIGGER entry_card_value AFTER INSERT ON entry
WHEN EXISTS (
  SELECT 1 FROM (
    SELECT card FROM card_event WHERE entry = NEW.id
    UNION
    SELECT ledger_account.card FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.card IS NOT NULL
  ) AS touched
  WHERE coalesce((SELECT state FROM card_event WHERE card = touched.card ORDER BY seq DESC LIMIT 1), '')
        NOT IN ('ACTIVE', 'HELD', 'EXPIRED')
    AND coalesce((SELECT balance FROM line WHERE account =
          (SELECT id FROM ledger_account WHERE card = touched.card AND kind = 'Liabilities:Card')
         ORDER BY seq DESC LIMIT 1), 0) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: a card that is not active, held or expired holds value'); END;
CREATE TRIGGER entry_movements AFTER INSERT ON entry
WHEN EXISTS (
  SELECT 1 FROM (
    SELECT ledger_account.wallet AS wallet, -line.amount AS amount
      FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.wallet IS NOT NULL
    UNION ALL
    SELECT wallet, -amount FROM movement WHERE entry = NEW.id
  ) AS both_sides GROUP BY wallet HAVING sum(amount) <> 0)
 OR EXISTS (SELECT 1 FROM movement WHERE entry = NEW.id AND at <> NEW.at)
BEGIN SELECT RAISE(ABORT, 'entry: the movements of wallets are not its lines'); END;
CREATE TRIGGER entry_live_lots AFTER INSERT ON entry
WHEN NEW.kind IN ('purchase', 'one_click', 'subscription') AND EXISTS (
  SELECT 1 FROM line JOIN ledger_account ON ledger_account.id = line.account
    JOIN promo_grant ON promo_grant.id = ledger_account.promo_grant
   WHERE line.entry = NEW.id AND ledger_account.kind = 'Liabilities:Wallet:Promo' AND promo_grant.ends <= NEW.at)
BEGIN SELECT RAISE(ABORT, 'entry: a promotional lot that has ended pays for nothing'); END;
CREATE TRIGGER card_no_update BEFORE UPDATE ON card
BEGIN SELECT RAISE(ABORT, 'card: what stands is never changed'); END;
CREATE TRIGGER card_no_delete BEFORE DELETE ON card
BEGIN SELECT RAISE(ABORT, 'card: what stands is never deleted'); END;
CREATE TRIGGER card_no_replace BEFORE INSERT ON card
WHEN EXISTS (SELECT 1 FROM card WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM card WHERE exact_index = NEW.exact_index) OR EXISTS (SELECT 1 FROM card WHERE serial = NEW.serial) OR (NEW.fold_unique = 1 AND EXISTS (SELECT 1 FROM card WHERE fold_unique = 1 AND fold_index = NEW.fold_index))
BEGIN SELECT RAISE(ABORT, 'card: what stands is never replaced'); END;
CREATE TRIGGER line_no_update BEFORE UPDATE ON line
BEGIN SELECT RAISE(ABORT, 'line: what stands is never changed'); END;
CREATE TRIGGER line_no_delete BEFORE DELETE ON line
BEGIN SELECT RAISE(ABORT, 'line: what stands is never deleted'); END;
CREATE TRIGGER line_no_replace BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM line WHERE account = NEW.account AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'line: what stands is never replaced'); END;
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'movement: what stands is never changed'); END;
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'movement: what stands is never deleted'); END;
CREATE TRIGGER movement_no_replace BEFORE INSERT ON movement
WHEN EXISTS (SELECT 1 FROM movement WHERE wallet = NEW.wallet AND seq = NEW.seq) OR EXISTS (SELECT 1 FROM movement WHERE entry = NEW.entry AND wallet = NEW.wallet)
BEGIN SELECT RAISE(ABORT, 'movement: what stands is never replaced'); END;
CREATE TRIGGER batch_no_update BEFORE UPDATE ON batch
BEGIN SELECT RAISE(ABORT, 'batch: what stands is never changed'); END;
CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'batch: what stands is never deleted'); END;
CREATE TRIGGER batch_no_replace BEFORE INSERT ON batch
WHEN EXISTS (SELECT 1 FROM batch WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM batch WHERE entry = NEW.entry) OR EXISTS (SELECT 1 FROM batch WHERE name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'batch: what stands is never replaced'); END;
CREATE TRIGGER replacement_no_update BEFORE UPDATE ON replacement
BEGIN SELECT RAISE(ABORT, 'replacement: what stands is never changed'); END;
CREATE TRIGGER replacement_no_delete BEFORE DELETE ON replacement
BEGIN SELECT RAISE(ABORT, 'replacement: what stands is never deleted'); END;
CREATE TRIGGER replacement_no_replace BEFORE INSERT ON replacement
WHEN EXISTS (SELECT 1 FROM replacement WHERE old = NEW.old) OR EXISTS (SELECT 1 FROM replacement WHERE new = NEW.new)
BEGIN SELECT RAISE(ABORT, 'replacement: what stands is never replaced'); END;
CREATE TRIGGER review_no_update BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'review: what stands is never changed'); END;
CREATE TRIGGER review_no_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'review: what stands is never deleted'); END;
CREATE TRIGGER review_no_replace BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'review: what stands is never replaced'); END;
CREATE TRIGGER purchase_no_update BEFORE UPDATE ON purchase
BEGIN SELECT RAISE(ABORT, 'purchase: what stands is never changed'); END;
CREATE TRIGGER purchase_no_delete BEFORE DELETE ON purchase
BEGIN SELECT RAISE(ABORT, 'purchase: what stands is never deleted'); END;
CREATE TRIGGER purchase_no_replace BEFORE INSERT ON purchase
WHEN EXISTS (SELECT 1 FROM purchase WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM purchase WHERE consent_code = NEW.consent_code) OR EXISTS (SELECT 1 FROM purchase WHERE entry = NEW.entry) OR EXISTS (SELECT 1 FROM purchase WHERE reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'purchase: what stands is never replaced'); END;
CREATE TRIGGER capture_no_update BEFORE UPDATE ON capture
BEGIN SELECT RAISE(ABORT, 'capture: what stands is never changed'); END;
CREATE TRIGGER capture_no_delete BEFORE DELETE ON capture
BEGIN SELECT RAISE(ABORT, 'capture: what stands is never deleted'); END;
CREATE TRIGGER capture_no_replace BEFORE INSERT ON capture
WHEN EXISTS (SELECT 1 FROM capture WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM capture WHERE purchase = NEW.purchase AND promo_grant = NEW.promo_grant) OR EXISTS (SELECT 1 FROM capture WHERE purchase = NEW.purchase AND rank = NEW.rank) OR (NEW.promo_grant IS NULL AND EXISTS (SELECT 1 FROM capture WHERE promo_grant IS NULL AND purchase = NEW.purchase AND source = NEW.source))
BEGIN SELECT RAISE(ABORT, 'capture: what stands is never replaced'); END;
CREATE TRIGGER refund_no_update BEFORE UPDATE ON refund
BEGIN SELECT RAISE(ABORT, 'refund: what stands is never changed'); END;
CREATE TRIGGER refund_no_delete BEFORE DELETE ON refund
BEGIN SELECT RAISE(ABORT, 'refund: what stands is never deleted'); END;
CREATE TRIGGER refund_no_replace BEFORE INSERT ON refund
WHEN EXISTS (SELECT 1 FROM refund WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'refund: what stands is never replaced'); END;
CREATE TRIGGER subscription_no_update BEFORE UPDATE ON subscription
BEGIN SELECT RAISE(ABORT, 'subscription: what stands is never changed'); END;
CREATE TRIGGER subscription_no_delete BEFORE DELETE ON subscription
BEGIN SELECT RAISE(ABORT, 'subscription: what stands is never deleted'); END;
CREATE TRIGGER subscription_no_replace BEFORE INSERT ON subscription
WHEN EXISTS (SELECT 1 FROM subscription WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'subscription: what stands is never replaced'); END;
CREATE TRIGGER subscription_payment_no_update BEFORE UPDATE ON subscription_payment
BEGIN SELECT RAISE(ABORT, 'subscription_payment: what stands is never changed'); END;
CREATE TRIGGER subscription_payment_no_delete BEFORE DELETE ON subscription_payment
BEGIN SELECT RAISE(ABORT, 'subscription_payment: what stands is never deleted'); END;
CREATE TRIGGER subscription_payment_no_replace BEFORE INSERT ON subscription_payment
WHEN EXISTS (SELECT 1 FROM subscription_payment WHERE subscription = NEW.subscription AND period = NEW.period) OR EXISTS (SELECT 1 FROM subscription_payment WHERE purchase = NEW.purchase)
BEGIN SELECT RAISE(ABORT, 'subscription_payment: what stands is never replaced'); END;
CREATE TRIGGER promotion_no_update BEFORE UPDATE ON promotion
BEGIN SELECT RAISE(ABORT, 'promotion: what stands is never changed'); END;
CREATE TRIGGER promotion_no_delete BEFORE DELETE ON promotion
BEGIN SELECT RAISE(ABORT, 'promotion: what stands is never deleted'); END;
CREATE TRIGGER promotion_no_replace BEFORE INSERT ON promotion
WHEN EXISTS (SELECT 1 FROM promotion WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM promotion WHERE code_index = NEW.code_index) OR EXISTS (SELECT 1 FROM promotion WHERE name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'promotion: what stands is never replaced'); END;
CREATE TRIGGER promo_grant_no_update BEFORE UPDATE ON promo_grant
BEGIN SELECT RAISE(ABORT, 'promo_grant: what stands is never changed'); END;
CREATE TRIGGER promo_grant_no_delete BEFORE DELETE ON promo_grant
BEGIN SELECT RAISE(ABORT, 'promo_grant: what stands is never deleted'); END;
CREATE TRIGGER promo_grant_no_replace BEFORE INSERT ON promo_grant
WHEN EXISTS (SELECT 1 FROM promo_grant WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM promo_grant WHERE promotion = NEW.promotion AND account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'promo_grant: what stands is never replaced'); END;
CREATE TRIGGER trade_in_no_update BEFORE UPDATE ON trade_in
BEGIN SELECT RAISE(ABORT, 'trade_in: what stands is never changed'); END;
CREATE TRIGGER trade_in_no_delete BEFORE DELETE ON trade_in
BEGIN SELECT RAISE(ABORT, 'trade_in: what stands is never deleted'); END;
CREATE TRIGGER trade_in_no_replace BEFORE INSERT ON trade_in
WHEN EXISTS (SELECT 1 FROM trade_in WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM trade_in WHERE reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'trade_in: what stands is never replaced'); END;
CREATE TRIGGER till_count_no_update BEFORE UPDATE ON till_count
BEGIN SELECT RAISE(ABORT, 'till_count: what stands is never changed'); END;
CREATE TRIGGER till_count_no_delete BEFORE DELETE ON till_count
BEGIN SELECT RAISE(ABORT, 'till_count: what stands is never deleted'); END;
CREATE TRIGGER till_count_no_replace BEFORE INSERT ON till_count
WHEN EXISTS (SELECT 1 FROM till_count WHERE station = NEW.station AND seq = NEW.seq AND currency = NEW.currency AND tender = NEW.tender)
BEGIN SELECT RAISE(ABORT, 'till_count: what stands is never replaced'); END;
CREATE TRIGGER household_no_update BEFORE UPDATE ON household
BEGIN SELECT RAISE(ABORT, 'household: what stands is never changed'); END;
CREATE TRIGGER household_no_delete BEFORE DELETE ON household
BEGIN SELECT RAISE(ABORT, 'household: what stands is never deleted'); END;
CREATE TRIGGER household_no_replace BEFORE INSERT ON household
WHEN EXISTS (SELECT 1 FROM household WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM household WHERE one = NEW.one AND other = NEW.other)
BEGIN SELECT RAISE(ABORT, 'household: what stands is never replaced'); END;
CREATE TRIGGER drawer_card_no_update BEFORE UPDATE ON drawer_card
BEGIN SELECT RAISE(ABORT, 'drawer_card: what stands is never changed'); END;
CREATE TRIGGER drawer_card_no_delete BEFORE DELETE ON drawer_card
BEGIN SELECT RAISE(ABORT, 'drawer_card: what stands is never deleted'); END;
CREATE TRIGGER drawer_card_no_replace BEFORE INSERT ON drawer_card
WHEN EXISTS (SELECT 1 FROM drawer_card WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM drawer_card WHERE account = NEW.account AND code_index = NEW.code_index)
BEGIN SELECT RAISE(ABORT, 'drawer_card: what stands is never replaced'); END;
CREATE TRIGGER store_setting_no_update BEFORE UPDATE ON store_setting
BEGIN SELECT RAISE(ABORT, 'store_setting: what stands is never changed'); END;
CREATE TRIGGER store_setting_no_delete BEFORE DELETE ON store_setting
BEGIN SELECT RAISE(ABORT, 'store_setting: what stands is never deleted'); END;
CREATE TRIGGER store_setting_no_replace BEFORE INSERT ON store_setting
WHEN EXISTS (SELECT 1 FROM store_setting WHERE name = NEW.name AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'store_setting: what stands is never replaced'); END;
CREATE TRIGGER account_setting_no_update BEFORE UPDATE ON account_setting
BEGIN SELECT RAISE(ABORT, 'account_setting: what stands is never changed'); END;
CREATE TRIGGER account_setting_no_delete BEFORE DELETE ON account_setting
BEGIN SELECT RAISE(ABORT, 'account_setting: what stands is never deleted'); END;
CREATE TRIGGER account_setting_no_replace BEFORE INSERT ON account_setting
WHEN EXISTS (SELECT 1 FROM account_setting WHERE account = NEW.account AND name = NEW.name AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'account_setting: what stands is never replaced'); END;
CREATE TRIGGER card_event_no_update BEFORE UPDATE ON card_event
BEGIN SELECT RAISE(ABORT, 'card_event: what stands is never changed'); END;
CREATE TRIGGER card_event_no_delete BEFORE DELETE ON card_event
BEGIN SELECT RAISE(ABORT, 'card_event: what stands is never deleted'); END;
CREATE TRIGGER card_event_no_replace BEFORE INSERT ON card_event
WHEN EXISTS (SELECT 1 FROM card_event WHERE card = NEW.card AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'card_event: what stands is never replaced'); END;
CREATE TRIGGER custody_no_update BEFORE UPDATE ON custody
BEGIN SELECT RAISE(ABORT, 'custody: what stands is never changed'); END;
CREATE TRIGGER custody_no_delete BEFORE DELETE ON custody
BEGIN SELECT RAISE(ABORT, 'custody: what stands is never deleted'); END;
CREATE TRIGGER custody_no_replace BEFORE INSERT ON custody
WHEN EXISTS (SELECT 1 FROM custody WHERE card = NEW.card AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'custody: what stands is never replaced'); END;
CREATE TRIGGER batch_event_no_update BEFORE UPDATE ON batch_event
BEGIN SELECT RAISE(ABORT, 'batch_event: what stands is never changed'); END;
CREATE TRIGGER batch_event_no_delete BEFORE DELETE ON batch_event
BEGIN SELECT RAISE(ABORT, 'batch_event: what stands is never deleted'); END;
CREATE TRIGGER batch_event_no_replace BEFORE INSERT ON batch_event
WHEN EXISTS (SELECT 1 FROM batch_event WHERE batch = NEW.batch AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'batch_event: what stands is never replaced'); END;
CREATE TRIGGER review_event_no_update BEFORE UPDATE ON review_event
BEGIN SELECT RAISE(ABORT, 'review_event: what stands is never changed'); END;
CREATE TRIGGER review_event_no_delete BEFORE DELETE ON review_event
BEGIN SELECT RAISE(ABORT, 'review_event: what stands is never deleted'); END;
CREATE TRIGGER review_event_no_replace BEFORE INSERT ON review_event
WHEN EXISTS (SELECT 1 FROM review_event WHERE review = NEW.review AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'review_event: what stands is never replaced'); END;
CREATE TRIGGER refund_event_no_update BEFORE UPDATE ON refund_event
BEGIN SELECT RAISE(ABORT, 'refund_event: what stands is never changed'); END;
CREATE TRIGGER refund_event_no_delete BEFORE DELETE ON refund_event
BEGIN SELECT RAISE(ABORT, 'refund_event: what stands is never deleted'); END;
CREATE TRIGGER refund_event_no_replace BEFORE INSERT ON refund_event
WHEN EXISTS (SELECT 1 FROM refund_event WHERE refund = NEW.refund AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'refund_event: what stands is never replaced'); END;
CREATE TRIGGER subscription_event_no_update BEFORE UPDATE ON subscription_event
BEGIN SELECT RAISE(ABORT, 'subscription_event: what stands is never changed'); END;
CREATE TRIGGER subscription_event_no_delete BEFORE DELETE ON subscription_event
BEGIN SELECT RAISE(ABORT, 'subscription_event: what stands is never deleted'); END;
CREATE TRIGGER subscription_event_no_replace BEFORE INSERT ON subscription_event
WHEN EXISTS (SELECT 1 FROM subscription_event WHERE subscription = NEW.subscription AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'subscription_event: what stands is never replaced'); END;
CREATE TRIGGER promotion_event_no_update BEFORE UPDATE ON promotion_event
BEGIN SELECT RAISE(ABORT, 'promotion_event: what stands is never changed'); END;
CREATE TRIGGER promotion_event_no_delete BEFORE DELETE ON promotion_event
BEGIN SELECT RAISE(ABORT, 'promotion_event: what stands is never deleted'); END;
CREATE TRIGGER promotion_event_no_replace BEFORE INSERT ON promotion_event
WHEN EXISTS (SELECT 1 FROM promotion_event WHERE promotion = NEW.promotion AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'promotion_event: what stands is never replaced'); END;
CREATE TRIGGER trade_in_event_no_update BEFORE UPDATE ON trade_in_event
BEGIN SELECT RAISE(ABORT, 'trade_in_event: what stands is never changed'); END;
CREATE TRIGGER trade_in_event_no_delete BEFORE DELETE ON trade_in_event
BEGIN SELECT RAISE(ABORT, 'trade_in_event: what stands is never deleted'); END;
CREATE TRIGGER trade_in_event_no_replace BEFORE INSERT ON trade_in_event
WHEN EXISTS (SELECT 1 FROM trade_in_event WHERE trade_in = NEW.trade_in AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'trade_in_event: what stands is never replaced'); END;
CREATE TRIGGER till_event_no_update BEFORE UPDATE ON till_event
BEGIN SELECT RAISE(ABORT, 'till_event: what stands is never changed'); END;
CREATE TRIGGER till_event_no_delete BEFORE DELETE ON till_event
BEGIN SELECT RAISE(ABORT, 'till_event: what stands is never deleted'); END;
CREATE TRIGGER till_event_no_replace BEFORE INSERT ON till_event
WHEN EXISTS (SELECT 1 FROM till_event WHERE station = NEW.station AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'till_event: what stands is never replaced'); END;
CREATE TRIGGER household_event_no_update BEFORE UPDATE ON household_event
BEGIN SELECT RAISE(ABORT, 'household_event: what stands is never changed'); END;
CREATE TRIGGER household_event_no_delete BEFORE DELETE ON household_event
BEGIN SELECT RAISE(ABORT, 'household_event: what stands is never deleted'); END;
CREATE TRIGGER household_event_no_replace BEFORE INSERT ON household_event
WHEN EXISTS (SELECT 1 FROM household_event WHERE household = NEW.household AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'household_event: what stands is never replaced'); END;
CREATE TRIGGER drawer_event_no_update BEFORE UPDATE ON drawer_event
BEGIN SELECT RAISE(ABORT, 'drawer_event: what stands is never changed'); END;
CREATE TRIGGER drawer_event_no_delete BEFORE DELETE ON drawer_event
BEGIN SELECT RAISE(ABORT, 'drawer_event: what stands is never deleted'); END;
CREATE TRIGGER drawer_event_no_replace BEFORE INSERT ON drawer_event
WHEN EXISTS (SELECT 1 FROM drawer_event WHERE drawer_card = NEW.drawer_card AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'drawer_event: what stands is never replaced'); END;
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entry: what stands is never changed'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entry: what stands is never deleted'); END;
CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM entry WHERE reverses = NEW.reverses) OR EXISTS (SELECT 1 FROM entry WHERE station = NEW.station AND station_seq = NEW.station_seq)
BEGIN SELECT RAISE(ABORT, 'entry: what stands is never replaced'); END;
CREATE TRIGGER ledger_account_no_update BEFORE UPDATE ON ledger_account
BEGIN SELECT RAISE(ABORT, 'ledger_account: what stands is never changed'); END;
CREATE TRIGGER ledger_account_no_delete BEFORE DELETE ON ledger_account
BEGIN SELECT RAISE(ABORT, 'ledger_account: what stands is never deleted'); END;
CREATE TRIGGER ledger_account_no_replace BEFORE INSERT ON ledger_account
WHEN EXISTS (SELECT 1 FROM ledger_account WHERE id = NEW.id) OR (NEW.account IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE account IS NOT NULL AND account = NEW.account AND kind = NEW.kind AND currency = NEW.currency)) OR (NEW.card IS NULL AND NEW.promo_grant IS NULL AND NEW.wallet IS NULL AND NEW.station IS NULL AND NEW.shop IS NULL AND NEW.purchase IS NULL AND NEW.capture IS NULL AND NEW.drawer_card IS NULL AND NEW.outside IS NULL AND NEW.account IS NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL AND kind = NEW.kind AND currency = NEW.currency)) OR (NEW.capture IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE capture IS NOT NULL AND capture = NEW.capture AND kind = NEW.kind)) OR (NEW.card IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE card IS NOT NULL AND card = NEW.card AND kind = NEW.kind)) OR (NEW.drawer_card IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE drawer_card IS NOT NULL AND drawer_card = NEW.drawer_card AND kind = NEW.kind)) OR (NEW.outside IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE outside IS NOT NULL AND outside = NEW.outside AND kind = NEW.kind)) OR (NEW.promo_grant IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE promo_grant IS NOT NULL AND promo_grant = NEW.promo_grant AND kind = NEW.kind)) OR (NEW.purchase IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE purchase IS NOT NULL AND purchase = NEW.purchase AND kind = NEW.kind)) OR (NEW.shop IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE shop IS NOT NULL AND shop = NEW.shop AND kind = NEW.kind AND currency = NEW.currency)) OR (NEW.station IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE station IS NOT NULL AND station = NEW.station AND kind = NEW.kind AND currency = NEW.currency)) OR (NEW.wallet IS NOT NULL AND NEW.promo_grant IS NULL AND EXISTS (SELECT 1 FROM ledger_account WHERE wallet IS NOT NULL AND promo_grant IS NULL AND wallet = NEW.wallet AND kind = NEW.kind))
BEGIN SELECT RAISE(ABORT, 'ledger_account: what stands is never replaced'); END;
CREATE TRIGGER wallet_no_update BEFORE UPDATE ON wallet
BEGIN SELECT RAISE(ABORT, 'wallet: what stands is never changed'); END;
CREATE TRIGGER wallet_no_delete BEFORE DELETE ON wallet
BEGIN SELECT RAISE(ABORT, 'wallet: what stands is never deleted'); END;
CREATE TRIGGER wallet_no_replace BEFORE INSERT ON wallet
WHEN EXISTS (SELECT 1 FROM wallet WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM wallet WHERE account = NEW.account AND region = NEW.region)
BEGIN SELECT RAISE(ABORT, 'wallet: what stands is never replaced'); END;
CREATE TRIGGER outside_no_update BEFORE UPDATE ON outside
BEGIN SELECT RAISE(ABORT, 'outside: what stands is never changed'); END;
CREATE TRIGGER outside_no_delete BEFORE DELETE ON outside
BEGIN SELECT RAISE(ABORT, 'outside: what stands is never deleted'); END;
CREATE TRIGGER outside_no_replace BEFORE INSERT ON outside
WHEN EXISTS (SELECT 1 FROM outside WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM outside WHERE account = NEW.account AND programme = NEW.programme AND region = NEW.region)
BEGIN SELECT RAISE(ABORT, 'outside: what stands is never replaced'); END;
CREATE TRIGGER command_no_update BEFORE UPDATE ON command
BEGIN SELECT RAISE(ABORT, 'command: what stands is never changed'); END;
CREATE TRIGGER command_no_delete BEFORE DELETE ON command
BEGIN SELECT RAISE(ABORT, 'command: what stands is never deleted'); END;
CREATE TRIGGER command_no_replace BEFORE INSERT ON command
WHEN EXISTS (SELECT 1 FROM command WHERE actor = NEW.actor AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'command: what stands is never replaced'); END;
CREATE TRIGGER attempt_no_update BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'attempt: what stands is never changed'); END;
CREATE TRIGGER attempt_no_delete BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'attempt: what stands is never deleted'); END;
CREATE TRIGGER attempt_no_replace BEFORE INSERT ON attempt
WHEN EXISTS (SELECT 1 FROM attempt WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'attempt: what stands is never replaced'); END;
CREATE TRIGGER alert_no_update BEFORE UPDATE ON alert
BEGIN SELECT RAISE(ABORT, 'alert: what stands is never changed'); END;
CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert
BEGIN SELECT RAISE(ABORT, 'alert: what stands is never deleted'); END;
CREATE TRIGGER alert_no_replace BEFORE INSERT ON alert
WHEN EXISTS (SELECT 1 FROM alert WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'alert: what stands is never replaced'); END;
CREATE TRIGGER sign_in_no_update BEFORE UPDATE ON sign_in
BEGIN SELECT RAISE(ABORT, 'sign_in: what stands is never changed'); END;
CREATE TRIGGER sign_in_no_delete BEFORE DELETE ON sign_in
BEGIN SELECT RAISE(ABORT, 'sign_in: what stands is never deleted'); END;
CREATE TRIGGER sign_in_no_replace BEFORE INSERT ON sign_in
WHEN EXISTS (SELECT 1 FROM sign_in WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'sign_in: what stands is never replaced'); END;
CREATE TRIGGER consent_code_no_update BEFORE UPDATE ON consent_code
BEGIN SELECT RAISE(ABORT, 'consent_code: what stands is never changed'); END;
CREATE TRIGGER consent_code_no_delete BEFORE DELETE ON consent_code
BEGIN SELECT RAISE(ABORT, 'consent_code: what stands is never deleted'); END;
CREATE TRIGGER consent_code_no_replace BEFORE INSERT ON consent_code
WHEN EXISTS (SELECT 1 FROM consent_code WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM consent_code WHERE code_index = NEW.code_index)
BEGIN SELECT RAISE(ABORT, 'consent_code: what stands is never replaced'); END;
CREATE TRIGGER card_entry_stands BEFORE INSERT ON card
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'card: its entry stands already'); END;
CREATE TRIGGER line_entry_stands BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'line: its entry stands already'); END;
CREATE TRIGGER movement_entry_stands BEFORE INSERT ON movement
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'movement: its entry stands already'); END;
CREATE TRIGGER batch_entry_stands BEFORE INSERT ON batch
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'batch: its entry stands already'); END;
CREATE TRIGGER replacement_entry_stands BEFORE INSERT ON replacement
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'replacement: its entry stands already'); END;
CREATE TRIGGER review_entry_stands BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'review: its entry stands already'); END;
CREATE TRIGGER purchase_entry_stands BEFORE INSERT ON purchase
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'purchase: its entry stands already'); END;
CREATE TRIGGER capture_entry_stands BEFORE INSERT ON capture
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'capture: its entry stands already'); END;
CREATE TRIGGER refund_entry_stands BEFORE INSERT ON refund
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'refund: its entry stands already'); END;
CREATE TRIGGER subscription_entry_stands BEFORE INSERT ON subscription
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'subscription: its entry stands already'); END;
CREATE TRIGGER subscription_payment_entry_stands BEFORE INSERT ON subscription_payment
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'subscription_payment: its entry stands already'); END;
CREATE TRIGGER promotion_entry_stands BEFORE INSERT ON promotion
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'promotion: its entry stands already'); END;
CREATE TRIGGER promo_grant_entry_stands BEFORE INSERT ON promo_grant
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'promo_grant: its entry stands already'); END;
CREATE TRIGGER trade_in_entry_stands BEFORE INSERT ON trade_in
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'trade_in: its entry stands already'); END;
CREATE TRIGGER till_count_entry_stands BEFORE INSERT ON till_count
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'till_count: its entry stands already'); END;
CREATE TRIGGER household_entry_stands BEFORE INSERT ON household
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'household: its entry stands already'); END;
CREATE TRIGGER drawer_card_entry_stands BEFORE INSERT ON drawer_card
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'drawer_card: its entry stands already'); END;
CREATE TRIGGER store_setting_entry_stands BEFORE INSERT ON store_setting
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'store_setting: its entry stands already'); END;
CREATE TRIGGER account_setting_entry_stands BEFORE INSERT ON account_setting
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'account_setting: its entry stands already'); END;
CREATE TRIGGER card_event_entry_stands BEFORE INSERT ON card_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'card_event: its entry stands already'); END;
CREATE TRIGGER custody_entry_stands BEFORE INSERT ON custody
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'custody: its entry stands already'); END;
CREATE TRIGGER batch_event_entry_stands BEFORE INSERT ON batch_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'batch_event: its entry stands already'); END;
CREATE TRIGGER review_event_entry_stands BEFORE INSERT ON review_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'review_event: its entry stands already'); END;
CREATE TRIGGER refund_event_entry_stands BEFORE INSERT ON refund_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'refund_event: its entry stands already'); END;
CREATE TRIGGER subscription_event_entry_stands BEFORE INSERT ON subscription_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'subscription_event: its entry stands already'); END;
CREATE TRIGGER promotion_event_entry_stands BEFORE INSERT ON promotion_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'promotion_event: its entry stands already'); END;
CREATE TRIGGER trade_in_event_entry_stands BEFORE INSERT ON trade_in_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'trade_in_event: its entry stands already'); END;
CREATE TRIGGER till_event_entry_stands BEFORE INSERT ON till_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'till_event: its entry stands already'); END;
CREATE TRIGGER household_event_entry_stands BEFORE INSERT ON household_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'household_event: its entry stands already'); END;
CREATE TRIGGER drawer_event_entry_stands BEFORE INSERT ON drawer_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'drawer_event: its entry stands already'); END;
COMMIT;
