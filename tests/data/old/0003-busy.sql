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
INSERT INTO "account" VALUES(1,'manager','manager','Manager','manager','US','USD','$argon2id$v=19$m=8,t=1,p=1$8LAuqAaui8btzFXGzv0IGg$f8IAxp5t1Xi9ZUMf2bwHXwbw3V20bFXZC9qlrj8BO18',NULL,X'A6A7A2DECCDC078F9161A237877ED427',X'D5CF3CFE0EA8AD1AFA2CE2B5645E1899DCE8205108F864892A35E4DE3D25C9B5B5DB16B41E8DE7B1ED496E8B5F9F42AD61BF4DBCD1F9675340DBF167',X'F077DBD3C62E460C151253EDCFCD8A51F6CB105AE69B53414AC1767412571D546A379A65389EAB0A7E93E8F430E06291F5D9A85F7FFCB5E2C3C2B8BC',1795348800000000,NULL);
INSERT INTO "account" VALUES(2,'clerk','clerk','Clerk','clerk','US','USD','$argon2id$v=19$m=8,t=1,p=1$iKNPAVnRvtyxUGmnGkmeKA$WjggE0CYmDbRzM7xz/xD/YL5E9rCz7r5iDDge1nEYl4',NULL,X'12ACC365816AEF7062040C5CBE58DDD9',X'420985FBD83BA13574EF11E0644A127556EA438E6E993C43FE10232DC2FE2599BEE7F50013D212BF4A750B6DADD3C5E7C820FA23BF75CA5F8299274E',X'7667C990AC91E535DAAC179F9AF403D12680E3CDE6D347FB9945A681A5F654E0F9197EBD79A698F7FAC797A82FFCE1C556849879EF314AC4F58F9799',1795348800000000,NULL);
INSERT INTO "account" VALUES(3,'holder','holder','Holder','holder','US','USD','$argon2id$v=19$m=8,t=1,p=1$kIAf1yzoBuWuxm8NaJgB5Q$tQZHC5jhIHYt1Pi21WUUlXE1ATJa1g+VSM/w6accBYw','$argon2id$v=19$m=8,t=1,p=1$XCRH6UeKni8/HssS8wecqg$QtjIgYOBWcsF/Wmm0Zpla78CJ0ES+AkZDFumsQaQQKs',X'8E5CF8B2B111BFBD30F2326ECFAD52ED',X'D22C687ADF0B7A032E491DEF40EF22104516FA0102D857073E7829CB0800DB795BB141C2134CFD3BD7535504C8EFA442A4373F075448ED13F46D3EE2',X'E8669BFB8745A7325086B61A07F921E46630593C275F6E908D1B04E4FED2D057BF8559A879F5FE62B8394D1E03A740027D2396A1389FE54ADBCFB4B6',1795348800000000,NULL);
INSERT INTO "account" VALUES(4,'other','other','Other','holder','US','USD','$argon2id$v=19$m=8,t=1,p=1$icQsgOcYiGgHFGL+okbkQA$J3uyOjtl3+FYTlPmRFkiIIeRXKF48ALTb32pZlgMrrM',NULL,X'56734BF562A8011CE25E21175A42BAAE',X'988EB32C8BC7D0610E4A360BBF259EFE5BBB9A61FD9AE32CF90DA8E5F24BB65351DC3722363F8ADC79719DD7FC2665EE6A99AF9861606A9102EEDFE2',X'B4DDF114FDFEA629CE5FFA63C40B064BD718D03782841BC63D1F299A058096904919044EEE6D2E92BF3AD06DDCD7132C79A600250D511CC82EAB49C7',1795348800000000,NULL);
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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "batch" VALUES(1,16,'house-usd-H0393HJ5','mint','house','US',3,1,'/tmp/shop/codes');
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
INSERT INTO "card" VALUES(1,X'D60985A10CD7677190DB1266FF5FF7ED579E5CA4DC2E3ABCE0C31F732F049CB3',X'F3AED616CE77A744B2B2338293942C5DEADD2924096A179DA64B28AA6E0EC751',1,1,'house','US','USD','7494263635296272','C096',NULL,NULL,NULL,5);
INSERT INTO "card" VALUES(2,X'6E082001485A7870688430708C3190D2F5DC2052F072095F2A6C915C4B96AEE5',X'D942957122AA52CF4FD61150C7BB7950BF7CEA7B99DE0382D90D1181A4A1DB64',1,0,'practice-amazon','US','USD','4474398116632559','6Y5Q',NULL,NULL,NULL,10);
INSERT INTO "card" VALUES(3,X'DB8DC81F7B05A3DE627F5BDFC31FE55EDA50D716AA3C2939A622686631A697D8',X'BA120757AB8DCE352380224B4BC1E13F03198E2A55486ED0C35CA2C1C525940F',1,1,'house','DE','EUR','2818380835165941','2CX6',NULL,NULL,NULL,13);
INSERT INTO "card" VALUES(4,X'FA0868C844C25FD1595408A5B4F3F7AF1ECFE46293C9EB7D25C0A7BE490776D7',X'0B14FD1C2EA5077D5AD4917B2999D59D6635BAE66DC788B81210DE4B3BFE0E8B',1,1,'house','US','USD','8086087477850030','FFFN',NULL,NULL,1,17);
INSERT INTO "card" VALUES(5,X'AD0EC9948727266A2A7CD1A0ECE71D05F7D05C1570618E3ACAE6ECBDF37A2FE5',X'A410F4E194118ECC5A9E08C974B1CE5B7BDF28336A2CBBA999FD06D997E6E18D',1,1,'house','US','USD','2402869833012774','CF07',NULL,NULL,1,17);
INSERT INTO "card" VALUES(6,X'B478E7E16ACB928EF1030751EC9D70262F97480A3C61B4548D2CE259963FEF3A',X'F3022ECD86CF821A440694704AC4E200D973768C96B228E53F6564E45DD1A416',1,1,'house','US','USD','4020572062760558','31K7',NULL,NULL,1,17);
INSERT INTO "card" VALUES(7,X'66EE6608AAC18251DC07AB835EB2FDFDB934AA32CC5F9128118EF2ED89F5DF51',X'4ECB94DD5A518C217E3A974AC17AD8F264A1DAFC47CD3765F0A462ED12D9BAFE',1,1,'house','US','USD','2073974558640281','51PJ',NULL,NULL,NULL,21);
INSERT INTO "card" VALUES(8,X'7CFC341CF71E195E53B31A495A718CDBCC7C35455AAB777E3F7AC00B60519B00',X'EECA340300F8F90249AB68673CD969FDDADE0C376EF9E5222C39BA9C108FCC28',1,1,'house','US','USD','6176110184760064','NV8R',NULL,NULL,NULL,25);
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
INSERT INTO "command" VALUES(0,'manager',X'E784634A6334AB2026547178836AE2BFB4B79A226654035839C9E6BD804719FB','{"answer": {"id": 1, "login": "manager", "name": "Manager", "role": "manager", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'clerk',X'DD31D766C534BE20BBF5D5B5EB59124F4155E20F5DD2AB1BF3C527D576DC16E3','{"answer": {"id": 2, "login": "clerk", "name": "Clerk", "role": "clerk", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'holder',X'68239CB5D537569ABEF21742E4227137E132662505D7F25A948738497727270C','{"answer": {"id": 3, "login": "holder", "name": "Holder", "role": "holder", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'other',X'B1FDA1845F844AC3E54EDD000ED9827BC62DC190CD1B0ADF886AC7CD642DE84E','{"answer": {"id": 4, "login": "other", "name": "Other", "role": "holder", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-1',X'4600C7DB6999135DAD380BA01C528FC45C8A177A7130CCDE9CB266B61224A277','{"answer": {"batch": "desk-1-5", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-1"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-2',X'DA48746BBEF222FFE7D701631309FB5AECE23E9E7A857542CABE64AFCC9C3430','{"answer": {"serial": "7494263635296272", "last_four": "C096", "amount": {"minor": 500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-2", "at": "2026-11-22T12:00:00+00:00", "key": "key-2"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-3',X'54373E50AA5448AEC55F6143B1421DBAF82D2B6567AECE0EE2B909329E99B103','{"answer": {"programme": "house", "programme_name": "House card", "last_four": "C096", "amount": {"minor": 500, "currency": "USD"}, "region": "US", "total": {"minor": 500, "currency": "USD"}, "entry": "desk-1-6", "at": "2026-11-22T12:00:00+00:00", "key": "key-3", "ends": null, "terms": null}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-4',X'DA7AC16328B1A50D6A7E048D8442AB910BFBBE6623C28DD14B9D3E5032243B47','{"answer": {"entry": "desk-1-7", "at": "2026-11-22T12:00:00+00:00", "key": "key-4"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-5',X'59EE93C929B32097ED7F9F98C1BDEF02BDBD18B9C4B3B671461EDAE49FC805FD','{"answer": {"batch": "desk-1-8", "count": 1, "programme": "practice-amazon", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-5"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-6',X'4EBF7F6F3F88C7DA68D1059C847E07DABC4DC56985760212B40FBBE97386A335','{"answer": {"serial": "4474398116632559", "last_four": "6Y5Q", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-3", "at": "2026-11-22T12:00:00+00:00", "key": "key-6"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-7',X'299D168E6ED2C28242ADBD33E7808FA2F6D053C25495F9307DC55A53A67DEBB0','{"answer": {"programme": "practice-amazon", "programme_name": "Practice card (4-6-4)", "last_four": "6Y5Q", "amount": {"minor": 2500, "currency": "USD"}, "region": "US", "total": {"minor": 3000, "currency": "USD"}, "entry": "desk-1-9", "at": "2026-11-22T12:00:00+00:00", "key": "key-7", "ends": null, "terms": null}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-8',X'D2B2C709948956256DC4B1064E36C25C61FA4289E26FEF2B843960359E377FC4','{"refused": "INVALID_CLAIM_CODE", "facts": {"issuer": "It can also be a card of another issuer (Amazon gift card), who alone can redeem it: amazon.com, amazon.co.uk, amazon.ca, amazon.de, amazon.co.jp."}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-9',X'83A7E667D02E76CC5837F100067A62D7B847A17DD9D364303ABA7793AC6A3B5F','{"answer": {"batch": "desk-1-10", "count": 1, "programme": "house", "region": "DE", "at": "2026-11-22T12:00:00+00:00", "key": "key-9"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-10',X'95E23F13DFF9B470BD6CFFD289341F7B7895C40A4A6E406E8AC80F29C8D76EBE','{"answer": {"serial": "2818380835165941", "last_four": "2CX6", "amount": {"minor": 2500, "currency": "EUR"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-4", "at": "2026-11-22T12:00:00+00:00", "key": "key-10"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-11',X'5EC1AA0DE0AC55474FEB93F15B2542048BEBB6A833C4AC07A8F6C88B853FA0F8','{"answer": {"programme": "house", "programme_name": "House card", "last_four": "2CX6", "amount": {"minor": 2500, "currency": "EUR"}, "region": "DE", "total": {"minor": 2500, "currency": "EUR"}, "entry": "desk-1-11", "at": "2026-11-22T12:00:00+00:00", "key": "key-11", "ends": null, "terms": null}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-12',X'922A5BA8148236968F4EF92CC7F35F5233E7283EB29CE59A7A7FC38DD0437D22','{"answer": {"name": "house-usd-H0393HJ5", "count": 3, "file": "/tmp/shop/codes/house-usd-H0393HJ5.csv", "at": "2026-11-22T12:00:00+00:00", "key": "key-12"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-13',X'924F5E809C7C0FE07DB15B104B9B02610E4FFE1AE8325DB3396FD6B9462DEE37','{"answer": {"serial": "8086087477850030", "last_four": "FFFN", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-7", "entry": "till-1-5", "at": "2026-11-22T12:00:00+00:00", "key": "key-13"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-14',X'4629C59B24925F9AD4F7D23FE404C870DAF75B2A12C3E9276504BB575DBCBEFD','{"answer": {"serial": "8086087477850030", "last_four": "FFFN", "amount": {"minor": 2500, "currency": "USD"}, "state": "VOIDED", "receipt": "R-7", "entry": "till-1-6", "at": "2026-11-22T12:00:00+00:00", "key": "key-14"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-15',X'37FD9A92E463582F2FB2C0B4D634A7B02A3925DD5F2CC3C065E414F338E9525C','{"answer": {"batch": "desk-1-15", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-15"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-16',X'E0C90CA1C41031F25DA42E330D1EEE9CE3C687CEEA95010A233AAAC3A3FE3898','{"answer": {"serial": "2073974558640281", "last_four": "51PJ", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-7", "at": "2026-11-22T12:00:00+00:00", "key": "key-16"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-17',X'0D03EE5039123A9D99CC61B9EACEAD78DC79F88B2DC889247590B22A5C4F7B53','{"answer": {"serial": "2402869833012774", "last_four": "CF07", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "replaced": "2073974558640281", "approved_by": "manager", "entry": "till-1-8", "at": "2026-11-22T12:00:00+00:00", "key": "key-17"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-18',X'A8F9B34464FCE700CD372A36CC85E2F2153DBE0C9C626B0F71E2E955C4191AA2','{"answer": {"count": 1, "place": "scrapped", "shop": null, "entry": "desk-1-16", "at": "2026-11-22T12:00:00+00:00", "key": "key-18"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-19',X'337BE11FA06755C73D34B9EDEDD4A175BE3FE33B696E91911B86ADAA77D4A3B0','{"answer": {"batch": "desk-1-17", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-19"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-20',X'A099CDD64A431057BF782417927AB7E7EE6DE4AB882DB1FA793E4ACB02018441','{"answer": {"serial": "6176110184760064", "last_four": "NV8R", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-9", "at": "2026-11-22T12:00:00+00:00", "key": "key-20"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-21',X'053F0826281BAE96F694F481C6BB7C0899A6DDF43F3EACA01D3514ECEBC37660','{"answer": {"id": 1, "state": "OPEN", "card_state": "HELD", "made_good": null, "entry": "desk-1-18", "at": "2026-11-22T12:00:00+00:00", "key": "key-21"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-22',X'AED77175BEAA81B6A30D20522657A662614EE7AFFC82BCBF2DA7E50D2500AA8B','{"answer": {"order": "O-1", "amount": {"minor": 1700, "currency": "USD"}, "from_balance": {"minor": 1700, "currency": "USD"}, "promotional": {"minor": 800, "currency": "USD"}, "standard": {"minor": 900, "currency": "USD"}, "from_tender": {"minor": 0, "currency": "USD"}, "tender": null, "total": {"minor": 2100, "currency": "USD"}, "receipt": null, "entry": "till-1-10", "at": "2026-11-22T12:00:00+00:00", "key": "key-22"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-23',X'93F9A71A0D2412F33034571ADFE494A450B7EF8BEB93957C8D11C5F3A873D3D3','{"answer": {"order": "O-2", "amount": {"minor": 6500, "currency": "USD"}, "from_balance": {"minor": 2100, "currency": "USD"}, "promotional": {"minor": 0, "currency": "USD"}, "standard": {"minor": 2100, "currency": "USD"}, "from_tender": {"minor": 4400, "currency": "USD"}, "tender": "card", "total": {"minor": 0, "currency": "USD"}, "receipt": null, "entry": "till-1-11", "at": "2026-11-22T12:00:00+00:00", "key": "key-23"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-24',X'3AA0E7510BB0AB1F2E8510D0A57071C6479FC816F86B67DBEF1CC54BE099073E','{"answer": {"order": "O-1", "amount": {"minor": 400, "currency": "USD"}, "to_balance": {"minor": 400, "currency": "USD"}, "to_tender": {"minor": 0, "currency": "USD"}, "lapsed": {"minor": 0, "currency": "USD"}, "left": {"minor": 1300, "currency": "USD"}, "total": {"minor": 400, "currency": "USD"}, "state": "POSTED", "receipt": "R-9", "entry": "till-1-12", "at": "2026-11-22T12:00:00+00:00", "key": "key-24"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-25',X'55DEA780B8C963F38956974A53D07C389232CBAF3055F6805EB2FE8A79208D87','{"answer": {"order": "O-2", "amount": {"minor": 100, "currency": "USD"}, "to_balance": {"minor": 0, "currency": "USD"}, "to_tender": {"minor": 0, "currency": "USD"}, "lapsed": {"minor": 0, "currency": "USD"}, "left": {"minor": 6400, "currency": "USD"}, "total": {"minor": 400, "currency": "USD"}, "state": "PENDING", "receipt": "R-10", "entry": "till-1-13", "at": "2026-11-22T12:00:00+00:00", "key": "key-25"}}',1795348800000000);
INSERT INTO "command" VALUES(2,'key-26',X'3D41530611022078966C5BBDA9118A61EFC3AFEE23C47192C274A44C932B39E7','{"answer": {"order": "O-3", "amount": {"minor": 100, "currency": "USD"}, "from_balance": {"minor": 100, "currency": "USD"}, "promotional": {"minor": 0, "currency": "USD"}, "standard": {"minor": 100, "currency": "USD"}, "from_tender": {"minor": 0, "currency": "USD"}, "tender": null, "total": {"minor": 300, "currency": "USD"}, "receipt": null, "entry": "till-1-14", "at": "2026-11-24T12:00:00+00:00", "key": "key-26"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-27',X'63E0DCFC931C916A25CC12D9118722B98E0E9EDA728AE6538F64001C0DF65870','{"answer": {"subscription": 1, "merchant": "Streams", "amount": {"minor": 50, "currency": "USD"}, "every": "month", "next_due": "2026-11-24", "paid": 0, "state": "RUNNING", "key": "key-27"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-28',X'4590F1F60E4882687916198689A99C9811A56F1B3A9020DDC7EC63A1C3A177AB','{"answer": {"payments": [{"subscription": 1, "merchant": "Streams", "due": "2026-11-24", "amount": {"minor": 50, "currency": "USD"}, "is_paid": true, "from_balance": {"minor": 50, "currency": "USD"}, "from_tender": {"minor": 0, "currency": "USD"}, "short": {"minor": 0, "currency": "USD"}, "order": "SUB-1-2026-11-24", "entry": "desk-1-22"}], "at": "2026-11-24T12:00:00+00:00", "key": "key-28"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-29',X'AC0B4861D610337A11D907815C210D347D9674E86AD6D485B52762D0711A9D81','{"answer": {"settings": {"orders": "use", "one_click": "use", "subscriptions": "use"}, "entry": "desk-1-23", "at": "2026-11-24T12:00:00+00:00", "key": "key-29"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-30',X'5C385B5BAA790ECC93FD5A59BBD1EEF109297397749B6F70B5B1255EE5C3D26F','{"answer": {"login": "other", "name": "Other", "is_together": true, "entry": "desk-1-26", "at": "2026-11-24T12:00:00+00:00", "key": "key-30"}}',1795521600000000);
INSERT INTO "command" VALUES(4,'key-31',X'492DCCA27082D1C9388AAED208FD32126088E3332A987DAC75CCD1971E234142','{"answer": {"login": "holder", "name": "Holder", "is_together": false, "entry": "desk-1-27", "at": "2026-11-24T12:00:00+00:00", "key": "key-31"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-32',X'5C385B5BAA790ECC93FD5A59BBD1EEF109297397749B6F70B5B1255EE5C3D26F','{"answer": {"login": "other", "name": "Other", "is_together": true, "entry": "desk-1-28", "at": "2026-11-24T12:00:00+00:00", "key": "key-32"}}',1795521600000000);
INSERT INTO "command" VALUES(1,'key-33',X'CA9F5084A4ACBDB357C20962530E5E7A4FAC9F9788097D7ED6F0B1A633E9467E','{"answer": {"name": "shop-2", "time_zone": "Europe/Berlin", "entry": "desk-1-29", "key": "key-33"}}',1795521600000000);
INSERT INTO "command" VALUES(2,'key-34',X'592E55A1793B4D8A286EDB378B761DC59B97E87EC225243121A0CBAE369CE08F','{"answer": {"till": "till-1", "state": "COUNTED", "amount": {"minor": 5000, "currency": "USD"}, "card": {"minor": 6500, "currency": "USD"}, "entry": "till-1-15", "at": "2026-11-24T12:00:00+00:00", "key": "key-34"}}',1795521600000000);
INSERT INTO "command" VALUES(2,'key-35',X'CC2766F305839568B65E842F6D0494A7BB9CE6534C6A36A4B5FB2C988A45F1CA','{"answer": {"till": "till-1", "state": "COUNTED", "amount": {"minor": 2500, "currency": "EUR"}, "card": null, "entry": "till-1-16", "at": "2026-11-24T12:00:00+00:00", "key": "key-35"}}',1795521600000000);
INSERT INTO "command" VALUES(1,'key-36',X'484D5E026516D785FE71D21EC73859A1C080FC8764AD31CC1F1328A0672D1B16','{"answer": {"till": "till-1", "drawers": [{"tender": "cash", "expected": {"minor": 2500, "currency": "EUR"}, "counted": {"minor": 2500, "currency": "EUR"}, "difference": {"minor": 0, "currency": "EUR"}}, {"tender": "card", "expected": {"minor": 4400, "currency": "USD"}, "counted": {"minor": 6500, "currency": "USD"}, "difference": {"minor": 2100, "currency": "USD"}}, {"tender": "cash", "expected": {"minor": 8000, "currency": "USD"}, "counted": {"minor": 5000, "currency": "USD"}, "difference": {"minor": -3000, "currency": "USD"}}], "reason": "a note fell", "heads": ["desk-1-29:e70a4f261eb95d19", "till-1-19:6d003e110eae26e1"], "entry": "till-1-19", "at": "2026-11-24T12:00:00+00:00", "key": "key-36"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-37',X'9B4DB2CBD386A026C3BC159153A84195A2A21D1E9F6BD978DFCB58C91073CA38','{"answer": {"card": {"card": 1, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "TUZQ", "amount": {"minor": 2500, "currency": "USD"}, "state": "KEPT", "said": null, "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": true, "has_note": true, "has_picture": true, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-30", "at": "2026-11-24T12:00:00+00:00", "key": "key-37"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-38',X'2909CE795DCD3C55B49BAD640A1DAB350A7AC954E7A330330F63C3E02CEAD33B','{"answer": {"card": {"card": 2, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "2406", "amount": {"minor": 2500, "currency": "USD"}, "state": "KEPT", "said": null, "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": true, "has_note": true, "has_picture": true, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-31", "at": "2026-11-24T12:00:00+00:00", "key": "key-38"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-39',X'1D3DC455CE04B2597BC6ACA89F51F36BA14411B9136D029350E9E3AD95652F48','{"answer": {"card": {"card": 3, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "DYA8", "amount": {"minor": 2500, "currency": "USD"}, "state": "KEPT", "said": null, "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": true, "has_note": true, "has_picture": true, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-32", "at": "2026-11-24T12:00:00+00:00", "key": "key-39"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-40',X'2E718F72D25C06B2AD81F22270FC85869A963A22352A8CA8218034DCE171A45D','{"answer": {"card": {"card": 4, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "QW8M", "amount": {"minor": 2500, "currency": "USD"}, "state": "KEPT", "said": null, "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": true, "has_note": true, "has_picture": true, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-33", "at": "2026-11-24T12:00:00+00:00", "key": "key-40"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-41',X'48596F6C9DF98B748460B000FC78B3F212FF3D9758344040C0746E84CAC9C615','{"answer": {"card": {"card": 1, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "TUZQ", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACCEPTED", "said": null, "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": true, "has_note": true, "has_picture": true, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-34", "at": "2026-11-24T12:00:00+00:00", "key": "key-41"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-42',X'C032D366844C7CB5D823ACCBFB0E8EBE03643992380CED54676ADAE368BF05F6','{"answer": {"card": {"card": 2, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "2406", "amount": {"minor": 2500, "currency": "USD"}, "state": "REFUSED", "said": "not_activated", "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": true, "has_note": true, "has_picture": true, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-35", "at": "2026-11-24T12:00:00+00:00", "key": "key-42"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-43',X'9B9AA06849023AE764BEECE0402E96DD786B5063BD9EC35EE6DFE10C0C308C50','{"answer": {"card": {"card": 3, "programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "currency": "USD", "last_four": "DYA8", "amount": {"minor": 2500, "currency": "USD"}, "state": "DROPPED", "said": null, "ends": null, "kept_at": "2026-11-24T12:00:00+00:00", "has_code": false, "has_note": false, "has_picture": false, "page": "https://www.amazon.com/gc/redeem"}, "entry": "desk-1-36", "at": "2026-11-24T12:00:00+00:00", "key": "key-43"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-44',X'1EACF00494DA5A5030317680B30611C8C1882223EC499BBBBD48CA5D11C6720B','{"answer": {"balance": {"programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "standard": {"minor": 1500, "currency": "USD"}, "promotional": {"minor": 0, "currency": "USD"}}, "amount": {"minor": -1000, "currency": "USD"}, "reference": "113-1", "entry": "desk-1-37", "at": "2026-11-24T12:00:00+00:00", "key": "key-44"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-45',X'472D2B51D007F9570B9B55C5ABD15DCE8741B49BA1699176FF77C03899EA6A70','{"answer": {"balance": {"programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "standard": {"minor": 1900, "currency": "USD"}, "promotional": {"minor": 0, "currency": "USD"}}, "amount": {"minor": 400, "currency": "USD"}, "reference": "113-1", "entry": "desk-1-38", "at": "2026-11-24T12:00:00+00:00", "key": "key-45"}}',1795521600000000);
INSERT INTO "command" VALUES(3,'key-46',X'3E445E01858E2DA6306FB2EE8C90641FC9E7A1D54A6A45F6F7654ACE236F05DB','{"answer": {"balance": {"programme": "amazon", "programme_name": "Amazon gift card", "region": "US", "standard": {"minor": 1900, "currency": "USD"}, "promotional": {"minor": 100, "currency": "USD"}}, "amount": {"minor": 100, "currency": "USD"}, "reference": null, "entry": "desk-1-39", "at": "2026-11-24T12:00:00+00:00", "key": "key-46"}}',1795521600000000);
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
    CONSTRAINT drawer_card_pk PRIMARY KEY (id),
    CONSTRAINT drawer_card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT drawer_card_id_account_uq UNIQUE (id, account),
    CONSTRAINT drawer_card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT drawer_card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_card_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT drawer_card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT drawer_card_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_card_account_is_integer CHECK (typeof(account) = 'integer')
);
INSERT INTO "drawer_card" VALUES(1,49,3,'amazon','US','USD','TUZQ');
INSERT INTO "drawer_card" VALUES(2,50,3,'amazon','US','USD','2406');
INSERT INTO "drawer_card" VALUES(3,51,3,'amazon','US','USD','DYA8');
INSERT INTO "drawer_card" VALUES(4,52,3,'amazon','US','USD','QW8M');
CREATE TABLE drawer_code (
    drawer_card INTEGER NOT NULL,
    account INTEGER NOT NULL,
    code_index BLOB NOT NULL,
    CONSTRAINT drawer_code_pk PRIMARY KEY (drawer_card),
    CONSTRAINT drawer_code_account_code_index_uq UNIQUE (account, code_index),
    CONSTRAINT drawer_code_drawer_card_account_fk FOREIGN KEY(drawer_card, account) REFERENCES drawer_card (id, account),
    CONSTRAINT drawer_code_keyed CHECK (length(code_index) = 32),
    CONSTRAINT drawer_code_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer'),
    CONSTRAINT drawer_code_account_is_integer CHECK (typeof(account) = 'integer')
);
INSERT INTO "drawer_code" VALUES(1,3,X'3FB5D18E368776FFC5088375D68AA039744686FF6669B50649FB55AF6D87F7F6');
INSERT INTO "drawer_code" VALUES(2,3,X'8A2DAD1F5D194CD3D7595A6E2DB09679495F073DF1EA3E870B5F2D4F52DBB20B');
INSERT INTO "drawer_code" VALUES(4,3,X'F476C8637BC84BFC6781D7DA53DE3982AE3277D5ED9075231B1878A591F689EF');
CREATE TABLE drawer_event (
    entry INTEGER NOT NULL,
    drawer_card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    said TEXT,
    ends TEXT,
    CONSTRAINT drawer_event_pk PRIMARY KEY (drawer_card, seq),
    CONSTRAINT drawer_event_said CHECK ((state = 'REFUSED' AND said IS NOT NULL AND said IN ('already_redeemed', 'invalid', 'not_activated', 'region')) OR (state <> 'REFUSED' AND said IS NULL)),
    CONSTRAINT drawer_event_ends CHECK (ends IS NULL OR length(ends) = 10),
    CONSTRAINT drawer_event_drawer_card_seq_state_uq UNIQUE (drawer_card, seq, state),
    CONSTRAINT drawer_event_drawer_card_prev_seq_was_fk FOREIGN KEY(drawer_card, prev_seq, was) REFERENCES drawer_event (drawer_card, seq, state),
    CONSTRAINT drawer_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT drawer_event_move CHECK (coalesce(was, '') || '>' || state IN ('>KEPT', 'KEPT>KEPT', 'KEPT>ACCEPTED', 'KEPT>REFUSED', 'KEPT>DROPPED', 'REFUSED>KEPT', 'REFUSED>REFUSED', 'REFUSED>ACCEPTED', 'REFUSED>DROPPED', 'ACCEPTED>KEPT')),
    CONSTRAINT drawer_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_event_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_event_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer'),
    CONSTRAINT drawer_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT drawer_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
INSERT INTO "drawer_event" VALUES(49,1,1,NULL,NULL,'KEPT',NULL,NULL);
INSERT INTO "drawer_event" VALUES(50,2,1,NULL,NULL,'KEPT',NULL,NULL);
INSERT INTO "drawer_event" VALUES(51,3,1,NULL,NULL,'KEPT',NULL,NULL);
INSERT INTO "drawer_event" VALUES(52,4,1,NULL,NULL,'KEPT',NULL,NULL);
INSERT INTO "drawer_event" VALUES(53,1,2,1,'KEPT','ACCEPTED',NULL,NULL);
INSERT INTO "drawer_event" VALUES(54,2,2,1,'KEPT','REFUSED','not_activated',NULL);
INSERT INTO "drawer_event" VALUES(55,3,2,1,'KEPT','DROPPED',NULL,NULL);
CREATE TABLE drawer_secret (
    drawer_card INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT drawer_secret_pk PRIMARY KEY (drawer_card, kind),
    CONSTRAINT drawer_secret_kind CHECK (kind IN ('code', 'note', 'picture')),
    CONSTRAINT drawer_secret_length CHECK (length(sealed) BETWEEN 29 AND 2100000),
    CONSTRAINT drawer_secret_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_secret_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer')
);
INSERT INTO "drawer_secret" VALUES(1,'code',X'FDB66AA28C98C0D0A9E5EC28D9A53A111ADD1AD4C605E9C4C8453147E24C71B506EEA46BB5C9B98117E2');
INSERT INTO "drawer_secret" VALUES(1,'note',X'62E10F4A812E3A791190184C3B9330A1CB8C83B187B64778AD120F9AE150A66D60AF');
INSERT INTO "drawer_secret" VALUES(1,'picture',X'67B41F6D11158354E8FC0BDE937AD68074F26BCDA1339ACDF7F895A0E87AC0EC99AA4694CDB23E8033E7357EF71B2946B73A7220B0B71A56');
INSERT INTO "drawer_secret" VALUES(2,'code',X'0BEAA9773F85382360912968962A13A34D42C6FD6CB9BA225BA642DD6B51884578E9E8EE562CDB8228D4');
INSERT INTO "drawer_secret" VALUES(2,'note',X'5460C4BBA7B44F4DA134A32B3BCAEEA464255F2133ECFEF7F44CD59F88087F939EAA');
INSERT INTO "drawer_secret" VALUES(2,'picture',X'920F8AF2BD3DE3834BEF1859C89D848E72D9221C6724B1756D240562A2C31FE6F2DE1E3DC99A8897E271483E19EC4C1EC67C36C53F8DBBB8');
INSERT INTO "drawer_secret" VALUES(4,'code',X'4EFD033889077C257B7A7756C09A98C2EA8A3638E40635B9EDE66EEC708CC2499565944CFA1FCDFD6CF8');
INSERT INTO "drawer_secret" VALUES(4,'note',X'24084579AB245EB987FD2246228B2075F71D92AACBF03C81E38EC48DBE92A5CE051E');
INSERT INTO "drawer_secret" VALUES(4,'picture',X'CAB4BEFB3331100695F2E53941654BAD3ECA5631C39FC12D93372FA360584484A53C2474F43CEA93C3A7E18E54899C1935AA27AB8DC921C7');
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
INSERT INTO "entry" VALUES(1,1,1,1795348800000000,NULL,'role',1,NULL,'manager',NULL,NULL,'manager',1,NULL,NULL,NULL,NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'C28CBF4EDBFBC8BE634883E2AC1089D9E35A23F65E51A9EAB77839DC175713BD');
INSERT INTO "entry" VALUES(2,1,2,1795348800000000,NULL,'role',1,NULL,'clerk',NULL,NULL,'clerk',2,NULL,NULL,NULL,NULL,X'C28CBF4EDBFBC8BE634883E2AC1089D9E35A23F65E51A9EAB77839DC175713BD',X'5BB62E05E06C4B905156878381FD21FB51E38C130ACCFEA2CC341BC0F2105F02');
INSERT INTO "entry" VALUES(3,1,3,1795348800000000,NULL,'role',1,NULL,'holder',NULL,NULL,'holder',3,NULL,NULL,NULL,NULL,X'5BB62E05E06C4B905156878381FD21FB51E38C130ACCFEA2CC341BC0F2105F02',X'15BFBF23E07FA0E1D94F9C718534D8D6E0BA94199CCA096CF17DFC25B7C5AC4B');
INSERT INTO "entry" VALUES(4,1,4,1795348800000000,NULL,'role',1,NULL,'other',NULL,NULL,'holder',4,NULL,NULL,NULL,NULL,X'15BFBF23E07FA0E1D94F9C718534D8D6E0BA94199CCA096CF17DFC25B7C5AC4B',X'5ADB888CE4F3A60AEBB3F63B27D5FBBCB5A850D24DA3DAFA0058095D205BF84E');
INSERT INTO "entry" VALUES(5,1,5,1795348800000000,NULL,'mint',1,NULL,'key-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'5ADB888CE4F3A60AEBB3F63B27D5FBBCB5A850D24DA3DAFA0058095D205BF84E',X'4CACB6322F1DB3FB801E094F482B3279CBE3FD9188481E22ED919BA6A6624192');
INSERT INTO "entry" VALUES(6,2,1,1795348800000000,NULL,'till',1,NULL,'key-2',NULL,NULL,'first use',NULL,NULL,NULL,NULL,NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'F1626FF797C90037135CC5D83531E570506B69D26B3FD6DEBB2E49E2A668CB20');
INSERT INTO "entry" VALUES(7,2,2,1795348800000000,NULL,'activate',1,NULL,'key-2',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'F1626FF797C90037135CC5D83531E570506B69D26B3FD6DEBB2E49E2A668CB20',X'1A4698C707FB858510D5D0E7D312540971355BBE837C3FACE5692339AD62E4C3');
INSERT INTO "entry" VALUES(8,1,6,1795348800000000,NULL,'redeem',3,NULL,'key-3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'4CACB6322F1DB3FB801E094F482B3279CBE3FD9188481E22ED919BA6A6624192',X'D8FE2E449A08C737819C906A440AF387F1057922FE0246A73EF907AB5294D160');
INSERT INTO "entry" VALUES(9,1,7,1795348800000000,NULL,'setting',3,NULL,'key-4',NULL,NULL,'pin',3,NULL,NULL,NULL,NULL,X'D8FE2E449A08C737819C906A440AF387F1057922FE0246A73EF907AB5294D160',X'78450BBDA1D99032ABC2AA978058763CAA2375447A4F3F97F2BA1822706F6884');
INSERT INTO "entry" VALUES(10,1,8,1795348800000000,NULL,'mint',1,NULL,'key-5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'78450BBDA1D99032ABC2AA978058763CAA2375447A4F3F97F2BA1822706F6884',X'CB80883B04849DFCAE73227F58D1C9F5F307E0035014DAC5B406115B39C6C4AA');
INSERT INTO "entry" VALUES(11,2,3,1795348800000000,NULL,'activate',1,NULL,'key-6',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'1A4698C707FB858510D5D0E7D312540971355BBE837C3FACE5692339AD62E4C3',X'974351E0728CD1023BBE213887F669B23E4CDA8671A03C91B9E61008104F17E7');
INSERT INTO "entry" VALUES(12,1,9,1795348800000000,NULL,'redeem',3,NULL,'key-7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'CB80883B04849DFCAE73227F58D1C9F5F307E0035014DAC5B406115B39C6C4AA',X'3E6D827D09138B30EA5220227ACEFC2AFB9843B3615127145974D3DB12421267');
INSERT INTO "entry" VALUES(13,1,10,1795348800000000,NULL,'mint',1,NULL,'key-9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3E6D827D09138B30EA5220227ACEFC2AFB9843B3615127145974D3DB12421267',X'39404BCE271472C0BBEB295ABEF499AFD56D4378FE38F74721FFFC7FA2DFFBE1');
INSERT INTO "entry" VALUES(14,2,4,1795348800000000,NULL,'activate',1,NULL,'key-10',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'974351E0728CD1023BBE213887F669B23E4CDA8671A03C91B9E61008104F17E7',X'4506A27DC803B3AC1B3D216D0205F2198F61F29B4A52EE336A07338F24E8FEC8');
INSERT INTO "entry" VALUES(15,1,11,1795348800000000,NULL,'redeem',3,NULL,'key-11',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'39404BCE271472C0BBEB295ABEF499AFD56D4378FE38F74721FFFC7FA2DFFBE1',X'9CB0CB9D4B7F960DFD9BEA549FF92E3183EBDA45C705DF2D650DE6CF06F17C05');
INSERT INTO "entry" VALUES(16,1,12,1795348800000000,NULL,'batch',1,NULL,'key-12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'9CB0CB9D4B7F960DFD9BEA549FF92E3183EBDA45C705DF2D650DE6CF06F17C05',X'019D56066148CACCA6AAC2E7F1E8D538B70FB881215CFA2FADEEBC9F89ED1FC8');
INSERT INTO "entry" VALUES(17,1,13,1795348800000000,NULL,'mint',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'019D56066148CACCA6AAC2E7F1E8D538B70FB881215CFA2FADEEBC9F89ED1FC8',X'646783578F2AEFEE55DE396BA6BFE17B25505077DD3E046C3AC226F0D2BD518D');
INSERT INTO "entry" VALUES(18,1,14,1795348800000000,NULL,'batch',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'646783578F2AEFEE55DE396BA6BFE17B25505077DD3E046C3AC226F0D2BD518D',X'A768B5367E78A6F58E4476495A7BB0BDEB4E7A538A9EE6CA05F3C22C15D53BFC');
INSERT INTO "entry" VALUES(19,2,5,1795348800000000,NULL,'activate',1,NULL,'key-13',NULL,'R-7',NULL,NULL,NULL,NULL,NULL,NULL,X'4506A27DC803B3AC1B3D216D0205F2198F61F29B4A52EE336A07338F24E8FEC8',X'870389B2485C829F32E737B725A8187D771B49608FA61B2C61A0778E41567978');
INSERT INTO "entry" VALUES(20,2,6,1795348800000000,NULL,'void',2,NULL,'key-14',19,'R-7',NULL,NULL,NULL,NULL,NULL,NULL,X'870389B2485C829F32E737B725A8187D771B49608FA61B2C61A0778E41567978',X'D481C36A3AA33B4A25C7E3A88263AF61840658F0DED608FA5C13C023EA592BC3');
INSERT INTO "entry" VALUES(21,1,15,1795348800000000,NULL,'mint',1,NULL,'key-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'A768B5367E78A6F58E4476495A7BB0BDEB4E7A538A9EE6CA05F3C22C15D53BFC',X'65D82F07BC2FA9523A9A1BBA7BBD78D9B2C38BCACE3D09271C809223A4764DA1');
INSERT INTO "entry" VALUES(22,2,7,1795348800000000,NULL,'activate',1,NULL,'key-16',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'D481C36A3AA33B4A25C7E3A88263AF61840658F0DED608FA5C13C023EA592BC3',X'FE388A88B9A9BF1CA5A79AF91BA5FAA2A0B362584543843616242E53DBB343BB');
INSERT INTO "entry" VALUES(23,2,8,1795348800000000,NULL,'replace',2,1,'key-17',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'FE388A88B9A9BF1CA5A79AF91BA5FAA2A0B362584543843616242E53DBB343BB',X'155B0404C41BF4A94ADFAAE54D6A54A85BFFFA00A57A949922186836602CB7E9');
INSERT INTO "entry" VALUES(24,1,16,1795348800000000,NULL,'scrap',1,NULL,'key-18',NULL,NULL,'bent',NULL,NULL,NULL,NULL,NULL,X'65D82F07BC2FA9523A9A1BBA7BBD78D9B2C38BCACE3D09271C809223A4764DA1',X'30E36331274BA0E578259EB236028AB837CE477D7684E32292F7DE5D1B0AD5A5');
INSERT INTO "entry" VALUES(25,1,17,1795348800000000,NULL,'mint',1,NULL,'key-19',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'30E36331274BA0E578259EB236028AB837CE477D7684E32292F7DE5D1B0AD5A5',X'CE82BB351E81575130132F25E20C54D4CADD62790C939903E8D94AFF88E0086F');
INSERT INTO "entry" VALUES(26,2,9,1795348800000000,NULL,'activate',1,NULL,'key-20',NULL,'R-1',NULL,NULL,NULL,NULL,NULL,NULL,X'155B0404C41BF4A94ADFAAE54D6A54A85BFFFA00A57A949922186836602CB7E9',X'DD1F4B548E6808AB3F092BAEDC83F736B1EDDFFFFC19B604817A5164C5DD8ECC');
INSERT INTO "entry" VALUES(27,1,18,1795348800000000,NULL,'hold',1,NULL,'key-21',NULL,NULL,'stolen',NULL,1796558400000000,NULL,NULL,NULL,X'CE82BB351E81575130132F25E20C54D4CADD62790C939903E8D94AFF88E0086F',X'E3FE6B6F7640E015431338AF7238DF18A0F58F5243F9DB43E0400E8368279B5C');
INSERT INTO "entry" VALUES(28,1,19,1795348800000000,NULL,'promotion',1,NULL,NULL,NULL,NULL,'test',NULL,NULL,NULL,1,NULL,X'E3FE6B6F7640E015431338AF7238DF18A0F58F5243F9DB43E0400E8368279B5C',X'A261F8D11B48C082E814EB3EA98E0B23CF8DE497B7AB51ABCD3E9E46DAB7CB79');
INSERT INTO "entry" VALUES(29,1,20,1795348800000000,NULL,'promotion',1,NULL,NULL,NULL,NULL,'test',NULL,NULL,NULL,2,NULL,X'A261F8D11B48C082E814EB3EA98E0B23CF8DE497B7AB51ABCD3E9E46DAB7CB79',X'27538BA1E23D0A56C65168360B5D2F15914D04E58AB379FAEC323EB661AA3546');
INSERT INTO "entry" VALUES(30,2,10,1795348800000000,NULL,'purchase',2,NULL,'key-22',NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,X'DD1F4B548E6808AB3F092BAEDC83F736B1EDDFFFFC19B604817A5164C5DD8ECC',X'B93086C23FEFD21F1BF2160517F4CDC98139B2CAA7680713F8A7953451487982');
INSERT INTO "entry" VALUES(31,2,11,1795348800000000,NULL,'purchase',2,NULL,'key-23',NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,X'B93086C23FEFD21F1BF2160517F4CDC98139B2CAA7680713F8A7953451487982',X'7415EE7D44C3A3A7B41EBB7E2CD863B3CEE07ADF828821F00E8A204CE7ED7C71');
INSERT INTO "entry" VALUES(32,2,12,1795348800000000,NULL,'refund',2,NULL,'key-24',NULL,'R-9',NULL,NULL,NULL,1,NULL,NULL,X'7415EE7D44C3A3A7B41EBB7E2CD863B3CEE07ADF828821F00E8A204CE7ED7C71',X'73CD159809330E7C2EDE9AFA077F4329ACF040BC55B0F3868D0CB01ACB188F06');
INSERT INTO "entry" VALUES(33,2,13,1795348800000000,NULL,'refund_step',2,NULL,'key-25',NULL,'R-10',NULL,NULL,NULL,2,NULL,NULL,X'73CD159809330E7C2EDE9AFA077F4329ACF040BC55B0F3868D0CB01ACB188F06',X'8606046A69B0367E9F4EA980D927CB3CF345AA8A71AB7BA3A295C5E626B455EB');
INSERT INTO "entry" VALUES(34,2,14,1795521600000000,NULL,'purchase',2,NULL,'key-26',NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,X'8606046A69B0367E9F4EA980D927CB3CF345AA8A71AB7BA3A295C5E626B455EB',X'C402B2165B997BE287ABFC2347A91AE4EF51FE1FFCB78059F2377B1D4374690C');
INSERT INTO "entry" VALUES(35,1,21,1795521600000000,NULL,'subscribe',3,NULL,'key-27',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'27538BA1E23D0A56C65168360B5D2F15914D04E58AB379FAEC323EB661AA3546',X'F49128E07A04031FA98B77EF700730DB69AEF8ADDA65E28EAAA39E6E2A6EAF74');
INSERT INTO "entry" VALUES(36,1,22,1795521600000000,NULL,'subscription',3,NULL,'key-28',NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,X'F49128E07A04031FA98B77EF700730DB69AEF8ADDA65E28EAAA39E6E2A6EAF74',X'E92E5041E7000C2AF02931F0142F37EAD0D90E3D0850EEA9794C12DDBABBDF1D');
INSERT INTO "entry" VALUES(37,1,23,1795521600000000,NULL,'setting',3,NULL,'key-29',NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,X'E92E5041E7000C2AF02931F0142F37EAD0D90E3D0850EEA9794C12DDBABBDF1D',X'5FA36B5346A3102249652382D109C233D6EDF0541707091674ED2BC13BFAFE3C');
INSERT INTO "entry" VALUES(38,1,24,1795521600000000,NULL,'offer',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'5FA36B5346A3102249652382D109C233D6EDF0541707091674ED2BC13BFAFE3C',X'7358B4EE75949B11FD522AD337FE701DC44D255A05CA198533D0D1B47E9C83A7');
INSERT INTO "entry" VALUES(39,1,25,1795521600000000,NULL,'trade_in_step',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'7358B4EE75949B11FD522AD337FE701DC44D255A05CA198533D0D1B47E9C83A7',X'BC9258B7F55E2E7B23E9443183F80B0168B5337166B9A0269F731F857DC074BE');
INSERT INTO "entry" VALUES(40,1,26,1795521600000000,NULL,'household',3,NULL,'key-30',NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,X'BC9258B7F55E2E7B23E9443183F80B0168B5337166B9A0269F731F857DC074BE',X'84D5C23F26D77EE37ABCFE4BD46F8D39B4EA5DD76859958A6C41BB8C482816CF');
INSERT INTO "entry" VALUES(41,1,27,1795521600000000,NULL,'household',4,NULL,'key-31',NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,X'84D5C23F26D77EE37ABCFE4BD46F8D39B4EA5DD76859958A6C41BB8C482816CF',X'513397364FCF74E59F3AB91D17F182E69F8798BD3AF3C4A96990B6D0FD6A956F');
INSERT INTO "entry" VALUES(42,1,28,1795521600000000,NULL,'household',3,NULL,'key-32',NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,X'513397364FCF74E59F3AB91D17F182E69F8798BD3AF3C4A96990B6D0FD6A956F',X'19460894A113BBD492305229FE9E109A96E18EE238EB3EC17C7A52DA95D7ECB3');
INSERT INTO "entry" VALUES(43,1,29,1795521600000000,NULL,'setting',1,NULL,'key-33',NULL,NULL,'store shop-2, Europe/Berlin',NULL,NULL,NULL,NULL,NULL,X'19460894A113BBD492305229FE9E109A96E18EE238EB3EC17C7A52DA95D7ECB3',X'E70A4F261EB95D1975A4537BD5D56E44155BFFE1E234DA3B2179BCBD2EAE2FFD');
INSERT INTO "entry" VALUES(44,2,15,1795521600000000,NULL,'till',2,NULL,'key-34',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'C402B2165B997BE287ABFC2347A91AE4EF51FE1FFCB78059F2377B1D4374690C',X'9FB8F0C8FD99E8638577128D2FB091ADAE9DC7005475B8123FC0BA9B4635F078');
INSERT INTO "entry" VALUES(45,2,16,1795521600000000,NULL,'till',2,NULL,'key-35',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'9FB8F0C8FD99E8638577128D2FB091ADAE9DC7005475B8123FC0BA9B4635F078',X'7CAA72EC75A58746D92F95C2AF88D192D4E0FF889BD397C1C433483E013E8995');
INSERT INTO "entry" VALUES(46,2,17,1795521600000000,NULL,'difference',1,NULL,'key-36',NULL,NULL,'a note fell',NULL,NULL,NULL,NULL,NULL,X'7CAA72EC75A58746D92F95C2AF88D192D4E0FF889BD397C1C433483E013E8995',X'B625428FDFDD65348D243E266B12B6C5A7962FB33330692AE43834EFB91915A4');
INSERT INTO "entry" VALUES(47,2,18,1795521600000000,NULL,'takings',1,NULL,'key-36',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'B625428FDFDD65348D243E266B12B6C5A7962FB33330692AE43834EFB91915A4',X'F156B8AD3EB43E311B4B2EF100D7046903809C5F919C53C83732A6BFC7C3015D');
INSERT INTO "entry" VALUES(48,2,19,1795521600000000,NULL,'till',1,NULL,'key-36',NULL,NULL,'a note fell',NULL,NULL,NULL,NULL,NULL,X'F156B8AD3EB43E311B4B2EF100D7046903809C5F919C53C83732A6BFC7C3015D',X'6D003E110EAE26E14DA216125A6A5CFA5DFDFA78CD397F9FEC8C256B7C8974B1');
INSERT INTO "entry" VALUES(49,1,30,1795521600000000,NULL,'drawer',3,NULL,'key-37',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'E70A4F261EB95D1975A4537BD5D56E44155BFFE1E234DA3B2179BCBD2EAE2FFD',X'836063E6F599ECD5C00E58089966990B5AA9A8E139ED9E374B507BB4EC2F660C');
INSERT INTO "entry" VALUES(50,1,31,1795521600000000,NULL,'drawer',3,NULL,'key-38',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'836063E6F599ECD5C00E58089966990B5AA9A8E139ED9E374B507BB4EC2F660C',X'6BBD779A9B947D85C396D7CF7AD3755E3C6BA0C5E180449ED049662DBAFB1B9A');
INSERT INTO "entry" VALUES(51,1,32,1795521600000000,NULL,'drawer',3,NULL,'key-39',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'6BBD779A9B947D85C396D7CF7AD3755E3C6BA0C5E180449ED049662DBAFB1B9A',X'E5B7A6E99BDA0F9511030D8279EF2AE82DBBFC0FD9E85E8C71C3E98A2311B366');
INSERT INTO "entry" VALUES(52,1,33,1795521600000000,NULL,'drawer',3,NULL,'key-40',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'E5B7A6E99BDA0F9511030D8279EF2AE82DBBFC0FD9E85E8C71C3E98A2311B366',X'84D29B839327CFEDA2EC2262C7B3FE06C2E937A5FD7E57D2682214ABF7C5C50A');
INSERT INTO "entry" VALUES(53,1,34,1795521600000000,NULL,'drawer',3,NULL,'key-41',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'84D29B839327CFEDA2EC2262C7B3FE06C2E937A5FD7E57D2682214ABF7C5C50A',X'36711F1BA9F52B7890F9E5315554CE12C3E40EACF8FA7183BA8755341284816E');
INSERT INTO "entry" VALUES(54,1,35,1795521600000000,NULL,'drawer_step',3,NULL,'key-42',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'36711F1BA9F52B7890F9E5315554CE12C3E40EACF8FA7183BA8755341284816E',X'12F04B930ECED3CB84E05743DB63DE4693086C1B87E5FC636C58D3FC6C27E34C');
INSERT INTO "entry" VALUES(55,1,36,1795521600000000,NULL,'drawer',3,NULL,'key-43',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'12F04B930ECED3CB84E05743DB63DE4693086C1B87E5FC636C58D3FC6C27E34C',X'576EB1E95298CC182C3F90C69DBE4658C5FB15CD5D244B5C2F4B9037FF95A7F8');
INSERT INTO "entry" VALUES(56,1,37,1795521600000000,NULL,'drawer',3,NULL,'key-44',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'576EB1E95298CC182C3F90C69DBE4658C5FB15CD5D244B5C2F4B9037FF95A7F8',X'557EBD703AF6A836366F374D70136B0EC9DEDE7D64711F7C40FC5FA872AB536C');
INSERT INTO "entry" VALUES(57,1,38,1795521600000000,NULL,'drawer',3,NULL,'key-45',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'557EBD703AF6A836366F374D70136B0EC9DEDE7D64711F7C40FC5FA872AB536C',X'382CE4B400FA8A99C6E2D24282F581FCD5C23E1BAC18D8A9FC20B4D57F11C947');
INSERT INTO "entry" VALUES(58,1,39,1795521600000000,NULL,'drawer',3,NULL,'key-46',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'382CE4B400FA8A99C6E2D24282F581FCD5C23E1BAC18D8A9FC20B4D57F11C947',X'C04C1CB673610ADE655498686DA7ED14A15C413BF00E89EE32AE5DCCB686CE9A');
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
INSERT INTO "household" VALUES(1,40,3,4);
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
INSERT INTO "household_event" VALUES(40,1,1,NULL,NULL,'JOINED');
INSERT INTO "household_event" VALUES(41,1,2,1,'JOINED','LEFT');
INSERT INTO "household_event" VALUES(42,1,3,2,'LEFT','JOINED');
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
INSERT INTO "ledger_account" VALUES(33,'Assets:Drawer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(34,'Income:Gifts',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,'USD','none');
INSERT INTO "ledger_account" VALUES(35,'Assets:Drawer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(36,'Assets:Drawer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(37,'Assets:Drawer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(38,'Assets:Outside:Standard',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(39,'Assets:Outside:Promo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'USD','debit');
INSERT INTO "ledger_account" VALUES(40,'Expenses:Orders',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,'USD','none');
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
INSERT INTO "line" VALUES(46,20,'USD','none',2,2100,1,4400,6500);
INSERT INTO "line" VALUES(46,1,'USD','none',7,-3000,6,8000,5000);
INSERT INTO "line" VALUES(46,32,'USD','none',1,900,NULL,0,900);
INSERT INTO "line" VALUES(47,5,'EUR','none',2,-2500,1,2500,0);
INSERT INTO "line" VALUES(47,20,'USD','none',3,-6500,2,6500,0);
INSERT INTO "line" VALUES(47,1,'USD','none',8,-5000,7,5000,0);
INSERT INTO "line" VALUES(47,30,'EUR','none',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(47,31,'USD','none',1,11500,NULL,0,11500);
INSERT INTO "line" VALUES(49,34,'USD','none',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(49,33,'USD','debit',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(50,34,'USD','none',2,-2500,1,-2500,-5000);
INSERT INTO "line" VALUES(50,35,'USD','debit',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(51,34,'USD','none',3,-2500,2,-5000,-7500);
INSERT INTO "line" VALUES(51,36,'USD','debit',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(52,34,'USD','none',4,-2500,3,-7500,-10000);
INSERT INTO "line" VALUES(52,37,'USD','debit',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(53,33,'USD','debit',2,-2500,1,2500,0);
INSERT INTO "line" VALUES(53,38,'USD','debit',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(55,34,'USD','none',5,2500,4,-10000,-7500);
INSERT INTO "line" VALUES(55,36,'USD','debit',2,-2500,1,2500,0);
INSERT INTO "line" VALUES(56,38,'USD','debit',2,-1000,1,2500,1500);
INSERT INTO "line" VALUES(56,40,'USD','none',1,1000,NULL,0,1000);
INSERT INTO "line" VALUES(57,38,'USD','debit',3,400,2,1500,1900);
INSERT INTO "line" VALUES(57,40,'USD','none',2,-400,1,1000,600);
INSERT INTO "line" VALUES(58,39,'USD','debit',1,100,NULL,0,100);
INSERT INTO "line" VALUES(58,34,'USD','none',6,-100,5,-7500,-7600);
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
INSERT INTO "outside" VALUES(1,3,'amazon','US','USD');
CREATE TABLE outside_booking (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    outside INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT,
    about INTEGER,
    CONSTRAINT outside_booking_pk PRIMARY KEY (id),
    CONSTRAINT outside_booking_id_outside_uq UNIQUE (id, outside),
    CONSTRAINT outside_booking_about_outside_fk FOREIGN KEY(about, outside) REFERENCES outside_booking (id, outside),
    CONSTRAINT outside_booking_kind CHECK (kind IN ('order', 'refund', 'balance')),
    CONSTRAINT outside_booking_about CHECK (about IS NULL OR kind = 'refund'),
    CONSTRAINT outside_booking_named CHECK (reference IS NULL OR length(reference) BETWEEN 1 AND 200),
    CONSTRAINT outside_booking_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT outside_booking_outside_fk FOREIGN KEY(outside) REFERENCES outside (id),
    CONSTRAINT outside_booking_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT outside_booking_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT outside_booking_outside_is_integer CHECK (typeof(outside) = 'integer'),
    CONSTRAINT outside_booking_about_is_integer CHECK (typeof(about) IN ('integer', 'null'))
);
INSERT INTO "outside_booking" VALUES(1,56,1,'order','113-1',NULL);
INSERT INTO "outside_booking" VALUES(2,57,1,'refund','113-1',1);
INSERT INTO "outside_booking" VALUES(3,58,1,'balance',NULL,NULL);
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
INSERT INTO "search_word" VALUES(3,'4',2);
INSERT INTO "search_word" VALUES(3,'6',2);
INSERT INTO "search_word" VALUES(3,'6y5q',2);
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
INSERT INTO "search_word" VALUES(3,'c096',1);
INSERT INTO "search_word" VALUES(3,'card',1);
INSERT INTO "search_word" VALUES(3,'card',2);
INSERT INTO "search_word" VALUES(3,'house',1);
INSERT INTO "search_word" VALUES(3,'o',5);
INSERT INTO "search_word" VALUES(3,'o',6);
INSERT INTO "search_word" VALUES(3,'o',7);
INSERT INTO "search_word" VALUES(3,'o',8);
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
INSERT INTO "search_word" VALUES(5,'2cx6',1);
INSERT INTO "search_word" VALUES(5,'=redeem',1);
INSERT INTO "search_word" VALUES(5,'card',1);
INSERT INTO "search_word" VALUES(5,'house',1);
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
INSERT INTO "store_info" VALUES(1,'92d3ea724bb25d63','f57d4cf889429b0f',X'A6DF315030510272C95262624FD7122EE030038DD4FABD671460594416F2833A','file',X'29FBB9FF8F7613031C874F9E1A8DE2ED',X'38797D5C6BBA47C0C5CA3C2920665B44B538FA4DB2EE7584474CFAD4316419E263A32B0D1513BD801648B5C781CC09E3E9E888068E4068CADFB0D053',1795348800000000);
CREATE TABLE store_secret (
    name TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    CONSTRAINT store_secret_pk PRIMARY KEY (name),
    CONSTRAINT store_secret_name CHECK (name IN ('index', 'chain', 'intent'))
);
INSERT INTO "store_secret" VALUES('index',X'AE21C8FC9364DDFD01EF51483DFAE95FA8B88679165F5641256B4793DF7109ED53C8482F8C46D754F156C9F884C29384130B75D34162A4C58C226611');
INSERT INTO "store_secret" VALUES('chain',X'D46ED6955937C8817D198166267DCADFB99F59125FF59A481732EE48E2F7402584CDA53F7D85EE91D3092E6D407E36DF07E8B213602AAD4052D140E4');
INSERT INTO "store_secret" VALUES('intent',X'6D10817CFFBC312CC5D1A43882576A56265D612F4AF5113F0FD5D2A7E6A4E8755C24789D1DDA72A41265824C036FE101033E5475C67AEBBF96E92374');
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
INSERT INTO "till_count" VALUES(44,2,2,'USD','cash',5000,8000,'50.00x1');
INSERT INTO "till_count" VALUES(44,2,2,'USD','card',6500,4400,NULL);
INSERT INTO "till_count" VALUES(45,2,3,'EUR','cash',2500,2500,'5.00x5');
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
INSERT INTO "till_event" VALUES(44,2,2,1,'OPEN','COUNTED');
INSERT INTO "till_event" VALUES(45,2,3,2,'COUNTED','COUNTED');
INSERT INTO "till_event" VALUES(48,2,4,3,'COUNTED','CLOSED');
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
CREATE INDEX drawer_card_account ON drawer_card (account, id);
CREATE INDEX drawer_card_entry ON drawer_card (entry);
CREATE INDEX drawer_event_entry ON drawer_event (entry);
CREATE INDEX outside_booking_about ON outside_booking (about) WHERE about IS NOT NULL;
CREATE INDEX outside_booking_entry ON outside_booking (entry);
CREATE UNIQUE INDEX outside_booking_order ON outside_booking (outside, reference) WHERE kind = 'order' AND reference IS NOT NULL;
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
CREATE TRIGGER entry_drawer_apart AFTER INSERT ON entry
WHEN EXISTS (
  SELECT 1 FROM line JOIN ledger_account ON ledger_account.id = line.account
   WHERE line.entry = NEW.id
     AND (ledger_account.kind IN ('Assets:Drawer', 'Assets:Outside:Standard', 'Assets:Outside:Promo', 'Income:Gifts', 'Expenses:Orders')) <> (NEW.kind = 'drawer'))
BEGIN SELECT RAISE(ABORT, 'entry: what other issuers hold never mixes with what the store owes'); END;
CREATE TRIGGER entry_drawer_owner AFTER INSERT ON entry
WHEN NEW.kind IN ('drawer', 'drawer_step') AND (EXISTS (
  SELECT 1 FROM line JOIN ledger_account ON ledger_account.id = line.account
    LEFT JOIN drawer_card ON drawer_card.id = ledger_account.drawer_card
    LEFT JOIN outside ON outside.id = ledger_account.outside
   WHERE line.entry = NEW.id
     AND coalesce(drawer_card.account, outside.account, ledger_account.account, 0) <> NEW.actor)
 OR EXISTS (
  SELECT 1 FROM drawer_event JOIN drawer_card ON drawer_card.id = drawer_event.drawer_card
   WHERE drawer_event.entry = NEW.id AND drawer_card.account <> NEW.actor))
BEGIN SELECT RAISE(ABORT, 'entry: a drawer is moved by its owner alone'); END;
CREATE TRIGGER entry_drawer_value AFTER INSERT ON entry
WHEN NEW.kind IN ('drawer', 'drawer_step') AND EXISTS (
  SELECT 1 FROM (
    SELECT drawer_card AS id FROM drawer_event WHERE entry = NEW.id
    UNION
    SELECT ledger_account.drawer_card FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.drawer_card IS NOT NULL
  ) AS touched
  WHERE coalesce((SELECT state FROM drawer_event
                   WHERE drawer_card = touched.id ORDER BY seq DESC LIMIT 1), '')
        NOT IN ('KEPT', 'REFUSED')
    AND coalesce((SELECT balance FROM line WHERE account =
          (SELECT id FROM ledger_account WHERE drawer_card = touched.id AND kind = 'Assets:Drawer')
         ORDER BY seq DESC LIMIT 1), 0) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: a card that is not in the drawer any more holds value there'); END;
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
WHEN EXISTS (SELECT 1 FROM drawer_card WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'drawer_card: what stands is never replaced'); END;
CREATE TRIGGER outside_booking_no_update BEFORE UPDATE ON outside_booking
BEGIN SELECT RAISE(ABORT, 'outside_booking: what stands is never changed'); END;
CREATE TRIGGER outside_booking_no_delete BEFORE DELETE ON outside_booking
BEGIN SELECT RAISE(ABORT, 'outside_booking: what stands is never deleted'); END;
CREATE TRIGGER outside_booking_no_replace BEFORE INSERT ON outside_booking
WHEN EXISTS (SELECT 1 FROM outside_booking WHERE id = NEW.id) OR (NEW.kind = 'order' AND NEW.reference IS NOT NULL AND EXISTS (SELECT 1 FROM outside_booking WHERE kind = 'order' AND reference IS NOT NULL AND outside = NEW.outside AND reference = NEW.reference))
BEGIN SELECT RAISE(ABORT, 'outside_booking: what stands is never replaced'); END;
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
CREATE TRIGGER outside_booking_entry_stands BEFORE INSERT ON outside_booking
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'outside_booking: its entry stands already'); END;
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
