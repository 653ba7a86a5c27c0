-- A store of the first form as that version left it (a dump of SQLite's). Its key is in 0001.key.
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
    drawer_salt BLOB NOT NULL,
    drawer_by_password BLOB NOT NULL,
    drawer_by_recovery BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_login_folded_uq UNIQUE (login_folded),
    CONSTRAINT account_role CHECK (role IN ('holder', 'clerk', 'manager')),
    CONSTRAINT account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT account_made_at_is_integer CHECK (typeof(made_at) = 'integer')
);
INSERT INTO "account" VALUES(1,'manager','manager','Manager','manager','US','USD','$argon2id$v=19$m=8,t=1,p=1$S+GknglvsQkMK7wjgEMUhw$3hNtCUyMJ9tzH/Dmwtr0Iw5ijKLvdkvYG1LRrhqSsLs',X'0FE0AD9E240FD857269ECBA09ED5DA3D',X'934CD6A9E77DF0D110A54AD4EEC2679F9F4D9A9521E1E3FBD2CFF0D300680C0DFC78F34AE521743955EA6D1248D3F7B6B5E9EA0E0D2D17E79948D024',X'5B6647B7615E9D8D1316D12F1EBBBCE26CEE4ED3CCAAF311ED28CAA11441B464FA06EA1C3B222D7F3117CF41BFBB8BD3F832BA5F59B794237400B3EE',1795348800000000);
INSERT INTO "account" VALUES(2,'clerk','clerk','Clerk','clerk','US','USD','$argon2id$v=19$m=8,t=1,p=1$Aqyrc8IpBUdTXrgOgwYBPg$CT7u2vM8+5zCLuG0pGM+W61EvXDo9GQ/jF5xXFWivas',X'8A8007D51D7CD4AF712EAFF54879F26E',X'75B373B26EEA0C044BD3D197A4A24432CB28548F1E729B6137AE9279B87866A1BCBB601ACD5006903C5B3BDD2921B86222CF445DAED2AD452614D944',X'FB0875079BB044DC80DD36D047EBE82B01E9826A32AF4E21C98688C67E616B34C229458623796A06AA6C634836E66A33FDE6B2F06C4ADD9F7A423FF3',1795348800000000);
INSERT INTO "account" VALUES(3,'holder','holder','Holder','holder','US','USD','$argon2id$v=19$m=8,t=1,p=1$Xi/7iBrdvDN9FHvk863qXA$fQQgTkEItkcFxu2ZrfoQsPI/BO23q73wR2EShGrmG3g',X'4D4A6AD480B08DBB0023DC4EB2EC0CBC',X'B5B5B370250930127F6E3510B87815DEEC16F0F9DA9C35771A6665235F38EA3C57F3AD53ADC8C59C2FBB822CF55CF2CC037C5FF71848EBED0708EDCD',X'6F6320F4304C39803A3477DF47E14D04B65CD23ABE740D69955E54E8418D9D0EE6330CB2AEC75890527EDE4FE9B13C110249CA1866130E4BFA843F95',1795348800000000);
INSERT INTO "account" VALUES(4,'other','other','Other','holder','US','USD','$argon2id$v=19$m=8,t=1,p=1$rQAVIdmahaksbb5rulvkJw$kYzk6dpbm/sjkf9FDjlvG9lDpjO5DeBMPRniAApZif8',X'9F9E87B5614FED0ABEFE93BCF22F1A90',X'A19AFC7D5DF908D7B19066E79BE5BDA7FC58636791ED94100BE9A406936B6125E627FE9E637A7E19231DD1EEA8C0A244C50839EA5B56F56C0AC00F86',X'F2B3CDD89FA2F4B31B1D1BA32E7044F2860CFDE47C052E85232E30623EF85000ED3D1628F6FC2B94D3425AFF89D02F753BC16A8315FB6EBDB37FF81F',1795348800000000);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
    ends INTEGER,
    entry INTEGER NOT NULL,
    CONSTRAINT card_pk PRIMARY KEY (id),
    CONSTRAINT card_exact_index_uq UNIQUE (exact_index),
    CONSTRAINT card_serial_uq UNIQUE (serial),
    CONSTRAINT card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT card_fold_unique CHECK (fold_unique IN (0, 1)),
    CONSTRAINT card_keyed CHECK (length(exact_index) = 32 AND length(fold_index) = 32),
    CONSTRAINT card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT card_fold_version_is_integer CHECK (typeof(fold_version) = 'integer'),
    CONSTRAINT card_fold_unique_is_integer CHECK (typeof(fold_unique) = 'integer'),
    CONSTRAINT card_ends_is_integer CHECK (typeof(ends) IN ('integer', 'null')),
    CONSTRAINT card_entry_is_integer CHECK (typeof(entry) = 'integer')
);
INSERT INTO "card" VALUES(1,X'E475D5D23B62A965A358919D88166B52B63E0ADA5618FA9484A2B4A2CCC64ADA',X'1D18E7B3A1CB08486E596F93618B6D3B4473FC6AECB01DF10B5D6870D8F48D64',1,1,'house','US','USD','6692236752366514','3CFX',NULL,5);
INSERT INTO "card" VALUES(2,X'E7F62C374282D110058E23C140D542E34ADB0DDA7B5A49CB5E66B0646BB89BC0',X'34D495FDC8846DD386347173D0495CB93717CE803D94E00ADD8D5CC3FA38C5A2',1,0,'practice-amazon','US','USD','3723032716280941','AZAI',NULL,8);
INSERT INTO "card" VALUES(3,X'8B5C9AC3C285704A1E88FB6CE7124292526C9BC00299C6895C7B9403A34EC2CF',X'00F619B5558C0D21ECFEF3A257D1D38B325FBE4D4AD39F5015052345E2E551EC',1,1,'house','US','USD','2865029861948273','388C',NULL,10);
INSERT INTO "card" VALUES(4,X'DE6D04E4175DCC569EF565E1FB52A3F403BC9F5AE6371D8A22615DA4C3841CF4',X'67124F7F4333D5209207BD0F5067FE27FB1CC5E29458050F28B1EC1458386E42',1,1,'house','US','USD','7785430285838430','KXN7',NULL,13);
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
INSERT INTO "card_event" VALUES(6,1,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(7,1,3,2,'ACTIVE','REDEEMED');
INSERT INTO "card_event" VALUES(8,2,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(9,2,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(10,3,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(11,3,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(12,3,3,2,'ACTIVE','HELD');
INSERT INTO "card_event" VALUES(13,4,1,NULL,NULL,'ISSUED');
INSERT INTO "card_event" VALUES(14,4,2,1,'ISSUED','ACTIVE');
INSERT INTO "card_event" VALUES(15,4,3,2,'ACTIVE','REDEEMED');
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
INSERT INTO "command" VALUES(0,'manager',X'A8626515891B13EDA78C9188A4D40B4537CC24D3C938A531DAB601B9437F461A','{"answer": {"id": 1, "login": "manager", "name": "Manager", "role": "manager", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'clerk',X'2DA9B6F573D96A16D19154169A7B9CD2C135FAC9F78B018CA9FB1B7D6830919A','{"answer": {"id": 2, "login": "clerk", "name": "Clerk", "role": "clerk", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'holder',X'12514704D0B73D74DE23051198289FE5699937248D57D44C6C9D738CA8733B45','{"answer": {"id": 3, "login": "holder", "name": "Holder", "role": "holder", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'other',X'5C92020FD7C3A2864E4BF76FCE0EF80FD6EB6C3A2D5D2D5146DB55018FF75E67','{"answer": {"id": 4, "login": "other", "name": "Other", "role": "holder", "region": "US", "currency": "USD"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-1',X'7CE9341BC3C47CE254CD4645AB04E1789BA620EA384941D215E9FA5D89D8835D','{"answer": {"batch": "desk-1-5", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-1"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-2',X'1D2380E6050AFC18CA7A29B08B1BCD5E3F9111566247C3CCFF264C3B0DBFC84E','{"answer": {"serial": "6692236752366514", "last_four": "3CFX", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-1", "at": "2026-11-22T12:00:00+00:00", "key": "key-2"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-3',X'70B362B0ABBC2887DDA95DDE1530878A90DF783973AB97B3BC6DBC4F1612E854','{"answer": {"programme": "house", "programme_name": "House card", "last_four": "3CFX", "amount": {"minor": 2500, "currency": "USD"}, "region": "US", "total": {"minor": 2500, "currency": "USD"}, "entry": "desk-1-6", "at": "2026-11-22T12:00:00+00:00", "key": "key-3"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-4',X'BABB2ABF821CE5AA13DDD449891693EBC7CFC5C446C308284E0CC86B4871627B','{"answer": {"batch": "desk-1-7", "count": 1, "programme": "practice-amazon", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-4"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-5',X'1CE25C6D90D238F70520F6FE22BA5DD6AE189C1E65C5277CF0F98E7C2211B3B9','{"answer": {"serial": "3723032716280941", "last_four": "AZAI", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-2", "at": "2026-11-22T12:00:00+00:00", "key": "key-5"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-6',X'C9D36E27009FC5CB1CAF978991CC06D3B7BAAD59DD809B24D64F3C360B6E3618','{"answer": {"batch": "desk-1-8", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:00:00+00:00", "key": "key-6"}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-7',X'26BA53230EDF00C3F9299DFD744775B91D6449959B9376D9EBB1D273ED00498D','{"answer": {"serial": "2865029861948273", "last_four": "388C", "amount": {"minor": 2500, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-3", "at": "2026-11-22T12:00:00+00:00", "key": "key-7"}}',1795348800000000);
INSERT INTO "command" VALUES(3,'key-8',X'9D8027E9FB38615F591A6ABCAB06A74DD68D6EC0F5BD157B6DCA6E37CD08454E','{"refused": "INVALID_CLAIM_CODE", "facts": {"issuer": "It can also be a card of another issuer (Amazon gift card), who alone can redeem it: amazon.com, amazon.co.uk, amazon.ca, amazon.de, amazon.co.jp."}}',1795348800000000);
INSERT INTO "command" VALUES(1,'key-9',X'34627ACAEE073FC1A24FFE71B2C8253363C623A1AD54A921B8E99760BE91FB21','{"answer": {"batch": "desk-1-10", "count": 1, "programme": "house", "region": "US", "at": "2026-11-22T12:01:00+00:00", "key": "key-9"}}',1795348860000000);
INSERT INTO "command" VALUES(1,'key-10',X'037FA51BAE71D96BB0C9B09F8BBCC40CF1A3DF7A47306476C579E5F7E033C5A7','{"answer": {"serial": "7785430285838430", "last_four": "KXN7", "amount": {"minor": 1000, "currency": "USD"}, "state": "ACTIVE", "receipt": "R-1", "entry": "till-1-4", "at": "2026-11-22T12:01:00+00:00", "key": "key-10"}}',1795348860000000);
INSERT INTO "command" VALUES(4,'key-11',X'EF6022ED13750BA40D5DD729D61F0B9EA5732D03AB8587A7EE3772C3B7FDA4C9','{"answer": {"programme": "house", "programme_name": "House card", "last_four": "KXN7", "amount": {"minor": 1000, "currency": "USD"}, "region": "US", "total": {"minor": 1000, "currency": "USD"}, "entry": "desk-1-11", "at": "2026-11-22T12:01:00+00:00", "key": "key-11"}}',1795348860000000);
CREATE TABLE custody (
    entry INTEGER NOT NULL,
    card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    place TEXT NOT NULL,
    shop INTEGER,
    CONSTRAINT custody_pk PRIMARY KEY (card, seq),
    CONSTRAINT custody_seq CHECK (seq >= 1),
    CONSTRAINT custody_place CHECK (place IN ('printed', 'stock', 'sold', 'scrapped')),
    CONSTRAINT custody_stock_of_a_shop CHECK (place <> 'stock' OR shop IS NOT NULL),
    CONSTRAINT custody_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT custody_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT custody_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT custody_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT custody_card_is_integer CHECK (typeof(card) = 'integer'),
    CONSTRAINT custody_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT custody_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
INSERT INTO "custody" VALUES(5,1,1,'stock',1);
INSERT INTO "custody" VALUES(6,1,2,'sold',NULL);
INSERT INTO "custody" VALUES(8,2,1,'stock',1);
INSERT INTO "custody" VALUES(9,2,2,'sold',NULL);
INSERT INTO "custody" VALUES(10,3,1,'stock',1);
INSERT INTO "custody" VALUES(11,3,2,'sold',NULL);
INSERT INTO "custody" VALUES(13,4,1,'stock',1);
INSERT INTO "custody" VALUES(14,4,2,'sold',NULL);
CREATE TABLE entry (
    id INTEGER NOT NULL,
    station INTEGER NOT NULL,
    station_seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor INTEGER NOT NULL,
    command TEXT,
    reverses INTEGER,
    receipt TEXT,
    reason TEXT,
    subject INTEGER,
    until INTEGER,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (id),
    CONSTRAINT entry_station_station_seq_uq UNIQUE (station, station_seq),
    CONSTRAINT entry_reverses_uq UNIQUE (reverses),
    CONSTRAINT entry_station_seq CHECK (station_seq >= 1),
    CONSTRAINT entry_kind CHECK (kind IN ('activate', 'void', 'redeem', 'promotion', 'lapse', 'trade_in', 'purchase', 'refund', 'replace', 'fraud', 'make_good', 'import', 'goodwill', 'float', 'difference', 'takings', 'buy_card', 'breakage', 'drawer', 'mint', 'stock', 'hold', 'release', 'scrap', 'expire', 'review', 'role', 'setting')),
    CONSTRAINT entry_chained CHECK (length(prev_hash) = 32 AND length(hash) = 32),
    CONSTRAINT entry_hold_ends CHECK (kind <> 'hold' OR until IS NOT NULL),
    CONSTRAINT entry_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT entry_actor_fk FOREIGN KEY(actor) REFERENCES account (id),
    CONSTRAINT entry_reverses_fk FOREIGN KEY(reverses) REFERENCES entry (id),
    CONSTRAINT entry_subject_fk FOREIGN KEY(subject) REFERENCES account (id),
    CONSTRAINT entry_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT entry_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT entry_station_seq_is_integer CHECK (typeof(station_seq) = 'integer'),
    CONSTRAINT entry_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT entry_actor_is_integer CHECK (typeof(actor) = 'integer'),
    CONSTRAINT entry_reverses_is_integer CHECK (typeof(reverses) IN ('integer', 'null')),
    CONSTRAINT entry_subject_is_integer CHECK (typeof(subject) IN ('integer', 'null')),
    CONSTRAINT entry_until_is_integer CHECK (typeof(until) IN ('integer', 'null'))
);
INSERT INTO "entry" VALUES(1,1,1,1795348800000000,'role',1,'manager',NULL,NULL,'manager',1,NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'2943ABE532BE3443A258B5AD618AFC4A14112272382431E019845281072029F7');
INSERT INTO "entry" VALUES(2,1,2,1795348800000000,'role',1,'clerk',NULL,NULL,'clerk',2,NULL,X'2943ABE532BE3443A258B5AD618AFC4A14112272382431E019845281072029F7',X'C4DEBC5561A0B6EA110E15C72387E393DC31E2C104550D5E6500F512F43CD969');
INSERT INTO "entry" VALUES(3,1,3,1795348800000000,'role',1,'holder',NULL,NULL,'holder',3,NULL,X'C4DEBC5561A0B6EA110E15C72387E393DC31E2C104550D5E6500F512F43CD969',X'AD9B8947E87A6A1CE40D453B26B2F900EC8C09121772AA83F9CF97AB132EA75D');
INSERT INTO "entry" VALUES(4,1,4,1795348800000000,'role',1,'other',NULL,NULL,'holder',4,NULL,X'AD9B8947E87A6A1CE40D453B26B2F900EC8C09121772AA83F9CF97AB132EA75D',X'77507C6352052DB8FF79D3BF29DD222A27A2A2662619E6DEBF88396A75A497D8');
INSERT INTO "entry" VALUES(5,1,5,1795348800000000,'mint',1,'key-1',NULL,NULL,NULL,NULL,NULL,X'77507C6352052DB8FF79D3BF29DD222A27A2A2662619E6DEBF88396A75A497D8',X'524E047D54846F40FDEF499BEF46291036EE759F6EDD6FB5B798D88E47BFEF32');
INSERT INTO "entry" VALUES(6,2,1,1795348800000000,'activate',1,'key-2',NULL,'R-1',NULL,NULL,NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'E71E5C3F45DA97DF3718F5C257F93A99219E021E3030E0628887EA54BF9C8693');
INSERT INTO "entry" VALUES(7,1,6,1795348800000000,'redeem',3,'key-3',NULL,NULL,NULL,NULL,NULL,X'524E047D54846F40FDEF499BEF46291036EE759F6EDD6FB5B798D88E47BFEF32',X'B4E36DC2FED795D708451F90B345542B1C7FE2F9D0BF610F58D3C4C875D26C3D');
INSERT INTO "entry" VALUES(8,1,7,1795348800000000,'mint',1,'key-4',NULL,NULL,NULL,NULL,NULL,X'B4E36DC2FED795D708451F90B345542B1C7FE2F9D0BF610F58D3C4C875D26C3D',X'2D24AD506B7FF68EB8A7D3A11765A5652B36FADC923EFA4FFEBE3AEABEDF36FC');
INSERT INTO "entry" VALUES(9,2,2,1795348800000000,'activate',1,'key-5',NULL,'R-1',NULL,NULL,NULL,X'E71E5C3F45DA97DF3718F5C257F93A99219E021E3030E0628887EA54BF9C8693',X'EE06F0DE2772F36154E1D28F026B7DDD62809CDD41AD1F2FFFF5954F5CDE4D38');
INSERT INTO "entry" VALUES(10,1,8,1795348800000000,'mint',1,'key-6',NULL,NULL,NULL,NULL,NULL,X'2D24AD506B7FF68EB8A7D3A11765A5652B36FADC923EFA4FFEBE3AEABEDF36FC',X'5AF439560F0BBDF53FC3DFEE9EE844918F242A653813697860FAD9A87CFBC43A');
INSERT INTO "entry" VALUES(11,2,3,1795348800000000,'activate',1,'key-7',NULL,'R-1',NULL,NULL,NULL,X'EE06F0DE2772F36154E1D28F026B7DDD62809CDD41AD1F2FFFF5954F5CDE4D38',X'30F97AAC1DEA596F0F578E19F99F6F4FE828E722380C4EB1FF5CA1930C4C64D8');
INSERT INTO "entry" VALUES(12,1,9,1795348800000000,'hold',1,NULL,NULL,NULL,NULL,NULL,1795352400000000,X'5AF439560F0BBDF53FC3DFEE9EE844918F242A653813697860FAD9A87CFBC43A',X'AC396EFB428C580406F608038EF5E05787A001BB1AFAD53309C12DFFF7243168');
INSERT INTO "entry" VALUES(13,1,10,1795348860000000,'mint',1,'key-9',NULL,NULL,NULL,NULL,NULL,X'AC396EFB428C580406F608038EF5E05787A001BB1AFAD53309C12DFFF7243168',X'E3B4B690C3E9B27F1EEC6336B86A56DD6481500DF830425A5899B4A17124BDA2');
INSERT INTO "entry" VALUES(14,2,4,1795348860000000,'activate',1,'key-10',NULL,'R-1',NULL,NULL,NULL,X'30F97AAC1DEA596F0F578E19F99F6F4FE828E722380C4EB1FF5CA1930C4C64D8',X'A389D608942F674518118812CE35CC87A078143475720E98DA43025584B29913');
INSERT INTO "entry" VALUES(15,1,11,1795348860000000,'redeem',4,'key-11',NULL,NULL,NULL,NULL,NULL,X'E3B4B690C3E9B27F1EEC6336B86A56DD6481500DF830425A5899B4A17124BDA2',X'F4F3744A836E8115E3C9F8E193A38998EC6E1E0D4724FC856DEBD7B841582B3C');
CREATE TABLE ledger_account (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    card INTEGER,
    wallet INTEGER,
    station INTEGER,
    shop INTEGER,
    currency TEXT NOT NULL,
    bound TEXT NOT NULL,
    CONSTRAINT ledger_account_pk PRIMARY KEY (id),
    CONSTRAINT ledger_account_id_bound_uq UNIQUE (id, bound),
    CONSTRAINT ledger_account_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT ledger_account_card_currency_fk FOREIGN KEY(card, currency) REFERENCES card (id, currency),
    CONSTRAINT ledger_account_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT ledger_account_bound_listed CHECK (bound IN ('none', 'credit', 'debit')),
    CONSTRAINT ledger_account_bound_of_kind CHECK ((kind IN ('Liabilities:Card', 'Liabilities:Wallet:Standard') AND bound = 'credit') OR (kind NOT IN ('Liabilities:Card', 'Liabilities:Wallet:Standard') AND bound = 'none')),
    CONSTRAINT ledger_account_owner CHECK ((kind IN ('Liabilities:Card') AND card IS NOT NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL) OR (kind IN ('Liabilities:Wallet:Standard') AND card IS NULL AND wallet IS NOT NULL AND station IS NULL AND shop IS NULL) OR (kind IN ('Assets:Tender:cash', 'Assets:Tender:card', 'Assets:TradeIn', 'Income:Sales', 'Income:Subscription', 'Income:Refunds', 'Income:Breakage', 'Expenses:Promo', 'Expenses:Goodwill', 'Expenses:FraudLoss', 'Expenses:TillDifference') AND card IS NULL AND wallet IS NULL AND station IS NOT NULL AND shop IS NULL) OR (kind IN ('Assets:Safe') AND card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NOT NULL) OR (kind IN ('Equity:Opening') AND card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL)),
    CONSTRAINT ledger_account_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT ledger_account_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT ledger_account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT ledger_account_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT ledger_account_wallet_is_integer CHECK (typeof(wallet) IN ('integer', 'null')),
    CONSTRAINT ledger_account_station_is_integer CHECK (typeof(station) IN ('integer', 'null')),
    CONSTRAINT ledger_account_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
INSERT INTO "ledger_account" VALUES(1,'Assets:Tender:cash',NULL,NULL,2,NULL,'USD','none');
INSERT INTO "ledger_account" VALUES(2,'Liabilities:Card',1,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(3,'Liabilities:Wallet:Standard',NULL,3,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(4,'Liabilities:Card',2,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(5,'Liabilities:Card',3,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(6,'Liabilities:Card',4,NULL,NULL,NULL,'USD','credit');
INSERT INTO "ledger_account" VALUES(7,'Liabilities:Wallet:Standard',NULL,4,NULL,NULL,'USD','credit');
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
INSERT INTO "line" VALUES(6,1,'USD','none',1,2500,NULL,0,2500);
INSERT INTO "line" VALUES(6,2,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(7,2,'USD','credit',2,2500,1,-2500,0);
INSERT INTO "line" VALUES(7,3,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(9,1,'USD','none',2,2500,1,2500,5000);
INSERT INTO "line" VALUES(9,4,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(11,1,'USD','none',3,2500,2,5000,7500);
INSERT INTO "line" VALUES(11,5,'USD','credit',1,-2500,NULL,0,-2500);
INSERT INTO "line" VALUES(14,1,'USD','none',4,1000,3,7500,8500);
INSERT INTO "line" VALUES(14,6,'USD','credit',1,-1000,NULL,0,-1000);
INSERT INTO "line" VALUES(15,6,'USD','credit',2,1000,1,-1000,0);
INSERT INTO "line" VALUES(15,7,'USD','credit',1,-1000,NULL,0,-1000);
CREATE TABLE shop (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    CONSTRAINT shop_pk PRIMARY KEY (id),
    CONSTRAINT shop_name_uq UNIQUE (name),
    CONSTRAINT shop_id_is_integer CHECK (typeof(id) = 'integer')
);
INSERT INTO "shop" VALUES(1,'shop-1','UTC');
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
INSERT INTO "store_info" VALUES(1,'0af5e4adae19471e','545b27be37d0a031',X'C66C54F2A1B2267D93E3F5E5407F59A6A2D22E8108083274A27BDB98D397E35D','file',X'57E4580BAFDF80F8C7811C1706736BE1',X'32669BA01E0179C97C1055F460CC08753AF10EEF0759133464D85CF4588BA77A27B65B70458108DBDD0BBB4EF03151324722F9D2F42AA2E3B3EDC767',1795348800000000);
CREATE TABLE store_secret (
    name TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    CONSTRAINT store_secret_pk PRIMARY KEY (name),
    CONSTRAINT store_secret_name CHECK (name IN ('index', 'chain', 'intent'))
);
INSERT INTO "store_secret" VALUES('index',X'0B09A3CD2B29EDC9A779004AF1DE857D7D983F600BD27EFE902216FABF1D8F40CEBD9F47C76F098C4BD34591C3EE64A19151C9785B5A685DBBAEF776');
INSERT INTO "store_secret" VALUES('chain',X'DE096DFF7ABAB8A084317B9B2D0E4C1FF77830E6F00AE9F51F9694374CAC19935022B359F97464CD94BA9EDCCD838EBB086EFD58A9EE6C09D11A7503');
INSERT INTO "store_secret" VALUES('intent',X'96F3DBA47A4A2C68E2904CF061250FF1826284E252BEC5997C10F6ADDC45DCE122304ED92F1E1C73C89C41DC81736243EE2B57A7D4F509CBF1128047');
CREATE TABLE wallet (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT wallet_pk PRIMARY KEY (id),
    CONSTRAINT wallet_account_region_uq UNIQUE (account, region),
    CONSTRAINT wallet_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT wallet_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT wallet_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT wallet_account_is_integer CHECK (typeof(account) = 'integer')
);
INSERT INTO "wallet" VALUES(1,1,'US','USD');
INSERT INTO "wallet" VALUES(2,2,'US','USD');
INSERT INTO "wallet" VALUES(3,3,'US','USD');
INSERT INTO "wallet" VALUES(4,4,'US','USD');
CREATE INDEX attempt_account ON attempt (account, id);
CREATE INDEX attempt_station ON attempt (station, id);
CREATE INDEX entry_high_value ON entry (actor, id) WHERE reason = 'high_value';
CREATE INDEX entry_subject ON entry (subject, id) WHERE subject IS NOT NULL;
CREATE INDEX card_entry ON card (entry);
CREATE INDEX card_fold ON card (fold_index);
CREATE UNIQUE INDEX card_fold_once ON card (fold_index) WHERE fold_unique = 1;
CREATE INDEX card_programme ON card (programme);
CREATE INDEX card_event_entry ON card_event (entry);
CREATE INDEX custody_entry ON custody (entry);
CREATE UNIQUE INDEX ledger_account_alone ON ledger_account (kind, currency) WHERE card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL;
CREATE UNIQUE INDEX ledger_account_card ON ledger_account (card, kind) WHERE card IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_shop ON ledger_account (shop, kind, currency) WHERE shop IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_station ON ledger_account (station, kind, currency) WHERE station IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_wallet ON ledger_account (wallet, kind) WHERE wallet IS NOT NULL;
CREATE INDEX line_entry ON line (entry);
CREATE TRIGGER card_fold_no_replace BEFORE INSERT ON card
WHEN NEW.fold_unique = 1
 AND EXISTS (SELECT 1 FROM card WHERE fold_index = NEW.fold_index AND fold_unique = 1)
BEGIN SELECT RAISE(ABORT, 'card: another card has this folded code'); END;
CREATE TRIGGER entry_sums AFTER INSERT ON entry
WHEN EXISTS (SELECT 1 FROM line WHERE entry = NEW.id GROUP BY currency HAVING sum(amount) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: the lines do not sum to zero'); END;
CREATE TRIGGER entry_has_lines AFTER INSERT ON entry
WHEN NEW.kind IN ('activate', 'void', 'redeem', 'promotion', 'lapse', 'trade_in', 'purchase', 'refund', 'replace', 'fraud', 'make_good', 'import', 'goodwill', 'float', 'difference', 'takings', 'buy_card', 'breakage', 'drawer') AND NOT EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entry: its kind moves money, and it has no lines'); END;
CREATE TRIGGER entry_has_no_lines AFTER INSERT ON entry
WHEN NEW.kind IN ('mint', 'stock', 'hold', 'release', 'scrap', 'expire', 'review', 'role', 'setting') AND EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)
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
    AND coalesce((SELECT line.balance FROM line JOIN ledger_account ON ledger_account.id = line.account
         WHERE ledger_account.card = touched.card AND ledger_account.kind = 'Liabilities:Card'
         ORDER BY line.seq DESC LIMIT 1), 0) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: a card that is not active, held or expired holds value'); END;
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entry: what stands is never changed'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entry: what stands is never deleted'); END;
CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM entry WHERE station = NEW.station AND station_seq = NEW.station_seq) OR EXISTS (SELECT 1 FROM entry WHERE reverses = NEW.reverses)
BEGIN SELECT RAISE(ABORT, 'entry: what stands is never replaced'); END;
CREATE TRIGGER line_no_update BEFORE UPDATE ON line
BEGIN SELECT RAISE(ABORT, 'line: what stands is never changed'); END;
CREATE TRIGGER line_no_delete BEFORE DELETE ON line
BEGIN SELECT RAISE(ABORT, 'line: what stands is never deleted'); END;
CREATE TRIGGER line_no_replace BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM line WHERE account = NEW.account AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'line: what stands is never replaced'); END;
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
CREATE TRIGGER card_no_update BEFORE UPDATE ON card
BEGIN SELECT RAISE(ABORT, 'card: what stands is never changed'); END;
CREATE TRIGGER card_no_delete BEFORE DELETE ON card
BEGIN SELECT RAISE(ABORT, 'card: what stands is never deleted'); END;
CREATE TRIGGER card_no_replace BEFORE INSERT ON card
WHEN EXISTS (SELECT 1 FROM card WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM card WHERE exact_index = NEW.exact_index) OR EXISTS (SELECT 1 FROM card WHERE serial = NEW.serial)
BEGIN SELECT RAISE(ABORT, 'card: what stands is never replaced'); END;
CREATE TRIGGER wallet_no_update BEFORE UPDATE ON wallet
BEGIN SELECT RAISE(ABORT, 'wallet: what stands is never changed'); END;
CREATE TRIGGER wallet_no_delete BEFORE DELETE ON wallet
BEGIN SELECT RAISE(ABORT, 'wallet: what stands is never deleted'); END;
CREATE TRIGGER wallet_no_replace BEFORE INSERT ON wallet
WHEN EXISTS (SELECT 1 FROM wallet WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM wallet WHERE account = NEW.account AND region = NEW.region)
BEGIN SELECT RAISE(ABORT, 'wallet: what stands is never replaced'); END;
CREATE TRIGGER ledger_account_no_update BEFORE UPDATE ON ledger_account
BEGIN SELECT RAISE(ABORT, 'ledger_account: what stands is never changed'); END;
CREATE TRIGGER ledger_account_no_delete BEFORE DELETE ON ledger_account
BEGIN SELECT RAISE(ABORT, 'ledger_account: what stands is never deleted'); END;
CREATE TRIGGER ledger_account_no_replace BEFORE INSERT ON ledger_account
WHEN EXISTS (SELECT 1 FROM ledger_account WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'ledger_account: what stands is never replaced'); END;
CREATE TRIGGER command_no_update BEFORE UPDATE ON command
BEGIN SELECT RAISE(ABORT, 'command: what stands is never changed'); END;
CREATE TRIGGER command_no_delete BEFORE DELETE ON command
BEGIN SELECT RAISE(ABORT, 'command: what stands is never deleted'); END;
CREATE TRIGGER command_no_replace BEFORE INSERT ON command
WHEN EXISTS (SELECT 1 FROM command WHERE actor = NEW.actor AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'command: what stands is never replaced'); END;
CREATE TRIGGER line_entry_stands BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'line: its entry stands already'); END;
CREATE TRIGGER card_event_entry_stands BEFORE INSERT ON card_event
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'card_event: its entry stands already'); END;
CREATE TRIGGER custody_entry_stands BEFORE INSERT ON custody
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'custody: its entry stands already'); END;
CREATE TRIGGER card_entry_stands BEFORE INSERT ON card
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'card: its entry stands already'); END;
COMMIT;
