<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Tillfold について</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>ライセンスを表示</translation>
    </message>
    <message>
        <source>Version {version}. Free under the MIT licence, without any warranty.</source>
        <translation>バージョン {version}。MIT ライセンスで自由に使えます。保証はありません。</translation>
    </message>
    <message>
        <source>Run from its folder, not installed. Free under the MIT licence, without any warranty.</source>
        <translation>インストールせずにフォルダーから実行しています。MIT ライセンスで自由に使えます。保証はありません。</translation>
    </message>
    <message>
        <source>The fonts, icons and packages that Tillfold stands on, each under its own licence.</source>
        <translation>Tillfold が使っているフォント、アイコン、パッケージです。それぞれのライセンスに従います。</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>ほかの人の成果</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>カードの種類</translation>
    </message>
    <message>
        <source>For practice: this store issues them, and no shop takes their codes.</source>
        <translation>練習用です。このストアが発行し、店舗では使えません。</translation>
    </message>
    <message>
        <source>Issued by this store: redeeming credits at once.</source>
        <translation>このストアが発行します。引き換えるとすぐに残高に入ります。</translation>
    </message>
    <message>
        <source>Issued elsewhere: kept in the drawer and redeemed on the issuer&apos;s own page. Tillfold is not connected with the issuer.</source>
        <translation>ほかの発行元のカードです。カード入れに保存し、発行元のページで引き換えます。Tillfold は発行元と関係ありません。</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Signed in: {name}, {where}</source>
        <translation>サインイン中: {name}、{where}</translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>From now on the new one counts. The recovery code stays the same.</source>
        <translation>これからは新しいパスワードを使います。回復コードは変わりません。</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>パスワードを変更しました</translation>
    </message>
    <message>
        <source>The code before it opens nothing any more. It is not shown again.</source>
        <translation>前のコードはもう使えません。このコードは再表示されません。</translation>
    </message>
    <message>
        <source>The new recovery code counts</source>
        <translation>新しい回復コードになりました</translation>
    </message>
    <message>
        <source>A till asks for it when you pay there with the balance.</source>
        <translation>店頭で残高から支払うときに、レジで入力します。</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN を設定しました</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>It is asked for at every sign-in, and again before what cannot be undone.</source>
        <translation>サインインのたびに、また取り消せない操作の前に入力します。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>It sets another password if the first is lost. A new one ends the old one.</source>
        <translation>パスワードを失ったときに新しく設定するためのものです。新しいコードを作ると古いコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Renew code</source>
        <translation>コードを更新</translation>
    </message>
    <message>
        <source>PIN for the till</source>
        <translation>レジ用の PIN</translation>
    </message>
    <message>
        <source>With it a till may charge this account when you stand there and agree.</source>
        <translation>店頭でご本人が同意したとき、レジからこのアカウントに請求できます。</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>Of a card that one of you has redeemed, the others are told that it was one of you. Nobody sees another&apos;s balance or history.</source>
        <translation>誰かがカードを引き換えると、ほかの方には世帯の誰かが引き換えたことだけが伝わります。残高や履歴は互いに見えません。</translation>
    </message>
    <message>
        <source>Live together with another account</source>
        <translation>別のアカウントと世帯になる</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加わる</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>For ever: its wallets have to be empty first, and promotional credit is lost with it.</source>
        <translation>元に戻せません。先にウォレットを空にする必要があり、プロモーション残高は失われます。</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>アカウントを閉じる</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>このアカウントを閉じる</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Login {login} · {region} · {role}</source>
        <translation>ログイン名 {login} · {region} · {role}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>抜ける</translation>
    </message>
    <message>
        <source>No longer live together with {name}</source>
        <translation>{name} と世帯でなくなる</translation>
    </message>
    <message>
        <source>{login}, together since {day}</source>
        <translation>{login}、{day}から</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Who keeps this book?</source>
        <translation>この帳簿はどなたのものですか？</translation>
    </message>
    <message>
        <source>An account has a name, a password and one wallet for each region.</source>
        <translation>アカウントには名前とパスワードがあり、地域ごとに1つのウォレットがあります。</translation>
    </message>
    <message>
        <source>A short name for this computer, in small letters and digits.</source>
        <translation>このコンピューターで使う短い名前です。英小文字と数字で入力します。</translation>
    </message>
    <message>
        <source>It sets the currency. A wallet keeps its region for ever.</source>
        <translation>地域によって通貨が決まります。ウォレットの地域は後から変わりません。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Region of the first wallet</source>
        <translation>最初のウォレットの地域</translation>
    </message>
    <message>
        <source>Account and region</source>
        <translation>アカウントと地域</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>手で入力する</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>このコードを使う</translation>
    </message>
</context>
<context>
    <name>ActivateFlow</name>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Activate · {count} cards on receipt {receipt}</source>
        <translation>有効化 · レシート {receipt} に{count}枚</translation>
    </message>
    <message>
        <source>Activate · 1 card on receipt {receipt}</source>
        <translation>有効化 · レシート {receipt} に1枚</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Receipt number, or Enter</source>
        <translation>レシート番号、または Enter</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>1 or 2, or Enter</source>
        <translation>1 か 2、または Enter</translation>
    </message>
    <message>
        <source>Activate {card}</source>
        <translation>{card} を有効化</translation>
    </message>
    <message>
        <source>Activate {count} cards</source>
        <translation>{count}枚を有効化</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Scan more cards for the same receipt.</source>
        <translation>同じレシートのカードを続けてスキャンしてください。</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>脇に置く</translation>
    </message>
    <message>
        <source>Activate {amount}</source>
        <translation>{amount}を有効化</translation>
    </message>
    <message>
        <source>Press 1 for cash or 2 for card.</source>
        <translation>現金は 1、カードは 2 を押してください。</translation>
    </message>
    <message>
        <source>A receipt number is one line of text.</source>
        <translation>レシート番号は1行の文字です。</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>カード{count}枚</translation>
    </message>
    <message>
        <source>Activate {what}, {amount}, receipt {receipt}</source>
        <translation>{what} を有効化、{amount}、レシート {receipt}</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Issuer</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Region of the card</source>
        <translation>カードの地域</translation>
    </message>
    <message>
        <source>Add a card of another issuer</source>
        <translation>ほかの発行元のカードを追加</translation>
    </message>
    <message>
        <source>It is kept here, encrypted, until you redeem it at its issuer. Nothing is sent.</source>
        <translation>発行元で引き換えるまで、暗号化してここに保存します。何も送信されません。</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>カードをスキャン</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>There is no claim code in this text</source>
        <translation>このテキストに引き換えコードはありません</translation>
    </message>
    <message>
        <source>{count} characters were looked through.</source>
        <translation>{count}文字を調べました。</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Address that the app on the phone shows</source>
        <translation>スマートフォンのアプリに表示されるアドレス</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>このカメラを使う</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>カメラに戻る</translation>
    </message>
    <message>
        <source>A phone or a network camera</source>
        <translation>スマートフォンまたはネットワークカメラ</translation>
    </message>
    <message>
        <source>Others in this network can watch this picture</source>
        <translation>同じネットワークの人がこの映像を見ることができます</translation>
    </message>
    <message>
        <source>It travels unencrypted. Use https or rtsps where the camera offers it.</source>
        <translation>映像は暗号化されずに送られます。カメラが対応していれば https または rtsps を使ってください。</translation>
    </message>
    <message>
        <source>The picture travels encrypted</source>
        <translation>映像は暗号化されて送られます</translation>
    </message>
    <message>
        <source>It begins with https, rtsps, http or rtsp</source>
        <translation>https、rtsps、http または rtsp で始まります</translation>
    </message>
</context>
<context>
    <name>AdjustLeaf</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The closer the card is to the screen, the more it helps. A large white part leaves less picture.</source>
        <translation>カードを画面に近づけるほど効果があります。白い部分を広げると、映像は小さくなります。</translation>
    </message>
    <message>
        <source>Light from the screen</source>
        <translation>画面の光</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>White part</source>
        <translation>白い部分</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Accepted</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Its value is in your account there now.</source>
        <translation>金額はそこのアカウントに入りました。</translation>
    </message>
    <message>
        <source>Already redeemed</source>
        <translation>引き換え済みだった</translation>
    </message>
    <message>
        <source>Somebody used it before. Take card and receipt to the shop.</source>
        <translation>誰かがすでに使っています。カードとレシートを店舗にお持ちください。</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>コードが無効</translation>
    </message>
    <message>
        <source>No card has this code. Compare each character with the card.</source>
        <translation>このコードのカードはありません。1文字ずつカードと見比べてください。</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未有効化</translation>
    </message>
    <message>
        <source>The till never switched it on. The shop can do that, with the receipt.</source>
        <translation>レジで有効化されていません。レシートがあれば店舗でできます。</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>地域違い</translation>
    </message>
    <message>
        <source>It is for another country’s shop than your account there.</source>
        <translation>そこのアカウントとは別の国のカードです。</translation>
    </message>
</context>
<context>
    <name>AnswerErrand</name>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Type the address yourself: {address}. The code is on the clipboard.</source>
        <translation>アドレスをご自分で入力してください: {address}。コードはクリップボードにあります。</translation>
    </message>
    <message>
        <source>What did it say?</source>
        <translation>結果は何でしたか？</translation>
    </message>
    <message>
        <source>{amount} are booked as accepted</source>
        <translation>{amount}を引き換え済みとして記帳しました</translation>
    </message>
    <message>
        <source>They count to what {issuer} holds for you now. Take it back if that was wrong.</source>
        <translation>{issuer} にある残高に加わりました。誤りだった場合は元に戻してください。</translation>
    </message>
    <message>
        <source>{card} is booked as already redeemed</source>
        <translation>{card} を引き換え済みだったとして記帳しました</translation>
    </message>
    <message>
        <source>It stays in the drawer with its code, for the shop and the receipt.</source>
        <translation>店舗での確認のため、コードとともにカード入れに残ります。</translation>
    </message>
    <message>
        <source>{card} is booked as not valid</source>
        <translation>{card} を無効として記帳しました</translation>
    </message>
    <message>
        <source>It stays in the drawer. Compare each character with the card, and keep it anew.</source>
        <translation>カード入れに残ります。1文字ずつカードと見比べて、保存し直してください。</translation>
    </message>
    <message>
        <source>{card} is booked as not activated</source>
        <translation>{card} を未有効化として記帳しました</translation>
    </message>
    <message>
        <source>It keeps its value. Take card and receipt to the shop, then redeem it again.</source>
        <translation>金額はそのままです。カードとレシートを店舗に持って行き、その後もう一度引き換えてください。</translation>
    </message>
    <message>
        <source>{card} is booked as of another region</source>
        <translation>{card} を地域違いとして記帳しました</translation>
    </message>
    <message>
        <source>It keeps its value. Redeem it in an account of the region that it is for.</source>
        <translation>金額はそのままです。カードの地域のアカウントで引き換えてください。</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>もう一度ページを開く</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>記帳する</translation>
    </message>
    <message>
        <source>What did the page of the issuer say?</source>
        <translation>発行元のページの結果は何でしたか？</translation>
    </message>
    <message>
        <source>{host} is open in your browser, with the code of {card} on the clipboard for 30 seconds. Come back here when it has answered.</source>
        <translation>ブラウザーで {host} を開きました。{card} のコードは30秒間クリップボードにあります。結果が出たらここに戻ってください。</translation>
    </message>
    <message>
        <source>It is about {card}. What you say is booked; nothing is sent anywhere.</source>
        <translation>{card} についてです。入力した内容を記帳します。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Credited, in {currency}</source>
        <translation>入金額 ({currency})</translation>
    </message>
</context>
<context>
    <name>AskPlace</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>The store is copied, then the copy is opened and checked…</source>
        <translation>ストアをコピーし、コピーを開いて検査しています…</translation>
    </message>
    <message>
        <source>Everything is in it, for all accounts; codes and keys are encrypted. Keep it apart from this computer and from the recovery code of the first account: the two together are the whole store.</source>
        <translation>すべてのアカウントのすべての内容が入ります。コードと鍵は暗号化されています。このコンピューターとも、最初のアカウントの回復コードとも別の場所に保管してください。両方そろうとストア全体になります。</translation>
    </message>
    <message>
        <source>A backup of the store</source>
        <translation>ストアのバックアップ</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>バックアップを作成しました</translation>
    </message>
    <message>
        <source>It is {name}. It was opened and checked: {text}</source>
        <translation>{name} です。開いて検査しました: {text}</translation>
    </message>
    <message>
        <source>There is no new file, and a file that stood there before is as it was.</source>
        <translation>新しいファイルはありません。元からあったファイルはそのままです。</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>バックアップは中止されました</translation>
    </message>
</context>
<context>
    <name>BalancePane</name>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Redeem a card</source>
        <translation>カードを引き換える</translation>
    </message>
    <message>
        <source>Redeem a gift card, a gift e-mail or a promotion and its value shows here. Standard balance never expires.</source>
        <translation>ギフトカード、ギフトメール、プロモーションを引き換えると、金額がここに表示されます。通常残高に有効期限はありません。</translation>
    </message>
    <message>
        <source>No balance yet</source>
        <translation>まだ残高がありません</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>帳簿を読み込んでいます…</translation>
    </message>
    <message>
        <source>{wallet} and 1 more wallet</source>
        <translation>{wallet}、ほかに1つのウォレット</translation>
    </message>
    <message>
        <source>{wallet} and {count} more wallets</source>
        <translation>{wallet}、ほかに{count}個のウォレット</translation>
    </message>
</context>
<context>
    <name>BalancePlot</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Scan or type anything: card, receipt, order, account</source>
        <translation>カード、レシート、注文、アカウントをスキャンまたは入力</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>ストアに接続できません</translation>
    </message>
    <message>
        <source>What was typed stays, and nothing is done twice. It goes on when the store answers.</source>
        <translation>入力した内容は残り、二重に行われることはありません。ストアが応答すると続きます。</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>An order was paid</source>
        <translation>注文を支払った</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>返金があった</translation>
    </message>
    <message>
        <source>The page shows</source>
        <translation>ページの表示</translation>
    </message>
    <message>
        <source>Promotional part of it</source>
        <translation>うちプロモーション残高</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>空欄: なし。</translation>
    </message>
    <message>
        <source>Order number there</source>
        <translation>そこの注文番号</translation>
    </message>
    <message>
        <source>At which issuer</source>
        <translation>どの発行元</translation>
    </message>
    <message>
        <source>Balance it shows, in {currency}</source>
        <translation>表示された残高 ({currency})</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>金額 ({currency})</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>CameraBox</name>
    <message>
        <source>Use camera</source>
        <translation>カメラを使う</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>カメラを起動しています…</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>カメラを止める</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>CameraGroup</name>
    <message>
        <source>Camera and sound</source>
        <translation>カメラと音</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Speak the hints</source>
        <translation>案内を読み上げる</translation>
    </message>
    <message>
        <source>Sounds in stack mode</source>
        <translation>まとめ読み取りの音</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Shows the picture mirrored. Reading is the same.</source>
        <translation>映像を左右反転して表示します。読み取りは変わりません。</translation>
    </message>
    <message>
        <source>Sounds at the counter</source>
        <translation>レジの音</translation>
    </message>
    <message>
        <source>A high tone for what was done, two low ones for what was refused.</source>
        <translation>完了すると高い音が1回、受け付けられなければ低い音が2回鳴ります。</translation>
    </message>
    <message>
        <source>How bright the screen turns where it lights the card.</source>
        <translation>カードを照らす画面の明るさです。</translation>
    </message>
    <message>
        <source>A high tick for a card that was read, two low ones for one that was refused.</source>
        <translation>読み取れたら高い音が1回、受け付けられなければ低い音が2回鳴ります。</translation>
    </message>
    <message>
        <source>Exposure, focus and picture size are set while scanning, where the picture shows what they do.</source>
        <translation>露出、ピント、画像サイズは、映像で効果を見ながらスキャン中に設定します。</translation>
    </message>
    <message>
        <source>Light from the screen</source>
        <translation>画面の光</translation>
    </message>
    <message>
        <source>More of the camera</source>
        <translation>カメラの詳細</translation>
    </message>
    <message>
        <source>Help while scanning</source>
        <translation>スキャン中の補助</translation>
    </message>
    <message>
        <source>Reads each hint aloud.</source>
        <translation>案内を音声で読み上げます。</translation>
    </message>
    <message>
        <source>This computer has no voice: the system&apos;s speech is not installed.</source>
        <translation>このコンピューターでは音声を使えません。システムの音声合成がインストールされていません。</translation>
    </message>
    <message>
        <source>The camera at an address is used now. Choose one of this computer to end that.</source>
        <translation>今はアドレスで指定したカメラを使っています。やめるには、このコンピューターのカメラを選んでください。</translation>
    </message>
    <message>
        <source>None was found. Plug one in and open this page again.</source>
        <translation>見つかりません。接続して、このページを開き直してください。</translation>
    </message>
    <message>
        <source>1 found. It is remembered on this computer.</source>
        <translation>1台見つかりました。このコンピューターに記憶されます。</translation>
    </message>
    <message>
        <source>{count} found. The choice is remembered on this computer.</source>
        <translation>{count}台見つかりました。選択はこのコンピューターに記憶されます。</translation>
    </message>
</context>
<context>
    <name>CameraLeaf</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>カメラの映像</translation>
    </message>
    <message>
        <source>Finding out what this camera can do …</source>
        <translation>このカメラの機能を調べています…</translation>
    </message>
    <message>
        <source>This camera sets exposure, focus and size by itself. There is nothing to set.</source>
        <translation>このカメラは露出、ピント、サイズを自動で調整します。設定できる項目はありません。</translation>
    </message>
    <message>
        <source>A shorter exposure helps against glare and shaking, a longer one in the dark.</source>
        <translation>露出を短くすると反射やぶれに強く、長くすると暗い場所に強くなります。</translation>
    </message>
    <message>
        <source>The camera did not take this. It is set as before.</source>
        <translation>カメラが受け付けませんでした。設定は元のままです。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} 秒</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>段階 {number}</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>ピント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Open the drawer to change what is noted?</source>
        <translation>記録を変更するためにカード入れを開きますか？</translation>
    </message>
    <message>
        <source>Open the drawer to see the receipt?</source>
        <translation>レシートを見るためにカード入れを開きますか？</translation>
    </message>
    <message>
        <source>Open the drawer to bring in a table?</source>
        <translation>表を取り込むためにカード入れを開きますか？</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>As printed or told. It may be left open.</source>
        <translation>印刷された、または聞いた金額です。空欄でも構いません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kept encrypted. No code, no password.</source>
        <translation>暗号化して保存されます。コードやパスワードは書かないでください。</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>期限がある</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Picture of the receipt</source>
        <translation>レシートの画像</translation>
    </message>
    <message>
        <source>A picture is kept.</source>
        <translation>画像が保存されています。</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>金額 ({currency})</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>{size} kB, kept encrypted.</source>
        <translation>{size} kB、暗号化して保存。</translation>
    </message>
    <message>
        <source>None. It helps when a card was not activated.</source>
        <translation>ありません。カードが有効化されていないときに役立ちます。</translation>
    </message>
</context>
<context>
    <name>CardPages</name>
    <message>
        <source>Its code came by a message or a link. It is asked once for each card.</source>
        <translation>コードがメッセージまたはリンクで届いています。確認はカードごとに1回だけです。</translation>
    </message>
    <message>
        <source>Check and confirm</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>追加されませんでした</translation>
    </message>
    <message>
        <source>Report a card</source>
        <translation>カードを報告</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>CardReport</name>
    <message>
        <source>Card {code} was reported</source>
        <translation>カード {code} を報告しました</translation>
    </message>
    <message>
        <source>The shop has it under number {number}. Keep the card and its receipt until it is decided.</source>
        <translation>店舗での番号は {number} です。判断が出るまでカードとレシートを保管してください。</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Any amount</source>
        <translation>金額は任意</translation>
    </message>
    <message>
        <source>Worth nothing until a till activates it. Redeem it in Tillfold.</source>
        <translation>レジで有効化されるまで使えません。Tillfold で引き換えてください。</translation>
    </message>
    <message>
        <source>Uncover with a coin or a fingernail, never with a blade.</source>
        <translation>硬貨か爪でこすってください。刃物は使わないでください。</translation>
    </message>
    <message>
        <source>Peel the label off to see the code.</source>
        <translation>シールをはがすとコードが見えます。</translation>
    </message>
    <message>
        <source>Keep the code to yourself until it is redeemed.</source>
        <translation>引き換えるまで、コードを人に見せないでください。</translation>
    </message>
    <message>
        <source>Ends on {date}.</source>
        <translation>{date}に終了。</translation>
    </message>
    <message>
        <source>Cards of batch {batch}</source>
        <translation>バッチ {batch} のカード</translation>
    </message>
    <message>
        <source>Batch {batch}, sheet {number} of {sheets}</source>
        <translation>バッチ {batch}、{sheets}枚中{number}枚目</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Change what is noted</source>
        <translation>記録を変更</translation>
    </message>
    <message>
        <source>Of {card}. The code itself never changes: another code is another card.</source>
        <translation>{card} の記録です。コードは変わりません。別のコードは別のカードです。</translation>
    </message>
    <message>
        <source>Of {card}. Its issuer has it, so its amount and end stay as they are.</source>
        <translation>{card} の記録です。発行元で引き換え済みのため、金額と期限は変えられません。</translation>
    </message>
</context>
<context>
    <name>ChargeFlow</name>
    <message>
        <source>Charge</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Press the number of a way to pay.</source>
        <translation>支払い方法の番号を押してください。</translation>
    </message>
    <message>
        <source>Say first how it is paid, then scan the code again.</source>
        <translation>先に支払い方法を選び、もう一度コードをスキャンしてください。</translation>
    </message>
    <message>
        <source>No account here showed this code. Ask for a fresh one.</source>
        <translation>このコードを表示したアカウントはここにありません。新しいコードを表示してもらってください。</translation>
    </message>
    <message>
        <source>Nobody has this login. Type it again, or scan the holder&apos;s QR.</source>
        <translation>このログイン名のアカウントはありません。もう一度入力するか、名義人の QR をスキャンしてください。</translation>
    </message>
    <message>
        <source>{name} has not agreed yet.</source>
        <translation>{name} はまだ同意していません。</translation>
    </message>
    <message>
        <source>{deed}, {name}, receipt {receipt}</source>
        <translation>{deed}、{name}、レシート {receipt}</translation>
    </message>
</context>
<context>
    <name>ChartLeaf</name>
    <message>
        <source>Balance over time</source>
        <translation>残高の推移</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>グラフを描いています…</translation>
    </message>
    <message>
        <source>Chart of the balance over time; the same as a table is behind As a table</source>
        <translation>残高の推移のグラフです。「表で見る」で同じ内容を表で見られます</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the book</source>
        <translation>帳簿を検査</translation>
    </message>
    <message>
        <source>Every entry is read and added up again…</source>
        <translation>すべての記録を読み、計算し直しています…</translation>
    </message>
    <message>
        <source>Every entry is read again, its sums and its place in the chain. Others go on working, and nothing is changed.</source>
        <translation>すべての記録について、合計と連鎖での位置を読み直します。ほかの方はそのまま作業でき、何も変更されません。</translation>
    </message>
    <message>
        <source>Is the book whole?</source>
        <translation>帳簿は完全ですか？</translation>
    </message>
</context>
<context>
    <name>ChooseTillFlow</name>
    <message>
        <source>Choose the till</source>
        <translation>レジを選択</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>The digit of the till, or its name</source>
        <translation>レジの数字か名前</translation>
    </message>
    <message>
        <source>It is remembered on this computer, and stands on every receipt.</source>
        <translation>このコンピューターに記憶され、すべてのレシートに印字されます。</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>ここはどのレジですか？</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Add {till}</source>
        <translation>{till}を追加</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This till is new. A manager adds it here.</source>
        <translation>このレジは新しいものです。管理者がここで追加します。</translation>
    </message>
    <message>
        <source>A manager adds the first till: type its name.</source>
        <translation>最初のレジは管理者が追加します。名前を入力してください。</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Several tills are called so. Type its digit.</source>
        <translation>同じ名前のレジが複数あります。番号を入力してください。</translation>
    </message>
    <message>
        <source>This was scanned and is no till. Type its digit or its name.</source>
        <translation>読み取られたものはレジではありません。番号か名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Close the account for ever</source>
        <translation>アカウントを完全に閉じる</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Nobody can sign in as {login} any more. Subscriptions end, promotional credit is lost. Its wallets have to be empty, and nothing may be on its way to them. It cannot be opened again.</source>
        <translation>{login} としてサインインできなくなります。サブスクリプションは終了し、プロモーション残高は失われます。ウォレットが空で、未完了の手続きがないことが必要です。再開はできません。</translation>
    </message>
    <message>
        <source>Close the account of {name}?</source>
        <translation>{name} のアカウントを閉じますか？</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code, ends in {last_four}</source>
        <translation>コード（末尾 {last_four}）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>{count} characters were looked through. What stood in the field is still there.</source>
        <translation>{count}文字を調べました。入力欄の内容はそのままです。</translation>
    </message>
    <message>
        <source>There is no claim code in this text</source>
        <translation>このテキストに引き換えコードはありません</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Claim code</source>
        <translation>引き換えコード</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Code: {certain} of {count} characters are certain</source>
        <translation>コード: {count}文字のうち{certain}文字が確定</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Add this card to your balance?</source>
        <translation>このカードを残高に追加しますか？</translation>
    </message>
    <message>
        <source>{wallet} wallet, opened with this card</source>
        <translation>{wallet} ウォレット（このカードで開設）</translation>
    </message>
    <message>
        <source>{wallet} wallet</source>
        <translation>{wallet} ウォレット</translation>
    </message>
    <message>
        <source>Activated {date}</source>
        <translation>有効化 {date}</translation>
    </message>
    <message>
        <source>The card ends on {date}.</source>
        <translation>このカードの期限は{date}です。</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>{amount}を追加</translation>
    </message>
    <message>
        <source>Once added, this balance belongs to {holder}. It cannot be sent to another account, sold or paid out.</source>
        <translation>追加した残高は{holder}のものになります。ほかのアカウントへの送金、売却、払い出しはできません。</translation>
    </message>
    <message>
        <source>It cannot be moved on</source>
        <translation>後から移すことはできません</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>現在の残高</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>このカード</translation>
    </message>
    <message>
        <source>Add this credit to your balance?</source>
        <translation>このプロモーション残高を追加しますか？</translation>
    </message>
    <message>
        <source>This credit</source>
        <translation>このプロモーション残高</translation>
    </message>
    <message>
        <source>Promotional credit is spent first. There are no fees.</source>
        <translation>プロモーション残高から先に使われます。手数料はかかりません。</translation>
    </message>
    <message>
        <source>Promotional code</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>The credit ends on {date}. What is left of it then lapses.</source>
        <translation>プロモーション残高の期限は{date}です。残りは失効します。</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>追加後の残高</translation>
    </message>
    <message>
        <source>will be added to</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Not the right account?</source>
        <translation>アカウントが違いますか？</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替える</translation>
    </message>
    <message>
        <source>Standard balance never expires. There are no fees.</source>
        <translation>通常残高に有効期限はありません。手数料もかかりません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Only inspect, do not redeem</source>
        <translation>引き換えずに確認だけする</translation>
    </message>
    <message>
        <source>Adding the card …</source>
        <translation>カードを追加しています…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Void until {end}</source>
        <translation>取り消しは{end}まで</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>有効化しました</translation>
    </message>
    <message>
        <source>Serial {serial} · receipt {receipt} · {tender}</source>
        <translation>シリアル番号 {serial} · レシート {receipt} · {tender}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>{count} cards activated</source>
        <translation>{count}枚を有効化しました</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {tender}</source>
        <translation>レシート {receipt} · {tender}</translation>
    </message>
    <message>
        <source>Same receipt, next card</source>
        <translation>同じレシートで次のカード</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>レシートを印刷</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>請求されていません。</translation>
    </message>
    <message>
        <source>Take another card, or look up the first sale.</source>
        <translation>別のカードを取るか、最初の販売を確認してください。</translation>
    </message>
    <message>
        <source>Look up this card</source>
        <translation>このカードを確認</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>{failed} of {count} cards cannot be sold, so none was. Nothing was charged.</source>
        <translation>{count}枚中{failed}枚を販売できないため、どれも販売していません。請求されていません。</translation>
    </message>
    <message>
        <source>Go on with the other {left}</source>
        <translation>残り{left}枚で続ける</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>販売できないカードと理由</translation>
    </message>
    <message>
        <source>None activated</source>
        <translation>有効化されたカードはありません</translation>
    </message>
    <message>
        <source>Put the cards that failed aside.</source>
        <translation>販売できないカードを脇に置いてください。</translation>
    </message>
    <message>
        <source>Can be sold</source>
        <translation>販売できます</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>交換しました</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>現金{amount}</translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation>カード{amount}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Balance and cash</source>
        <translation>残高と現金</translation>
    </message>
    <message>
        <source>Balance and card</source>
        <translation>残高とカード</translation>
    </message>
    <message>
        <source>Rest cash</source>
        <translation>残りは現金</translation>
    </message>
    <message>
        <source>Rest card</source>
        <translation>残りはカード</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>残高を残す</translation>
    </message>
    <message>
        <source>Use balance</source>
        <translation>残高を使う</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>{amount} promotional credit</source>
        <translation>プロモーション残高{amount}</translation>
    </message>
    <message>
        <source>{amount} standard balance</source>
        <translation>通常残高{amount}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>レシート {receipt}</translation>
    </message>
    <message>
        <source>Charged {amount}, still to take</source>
        <translation>{amount}を請求しました。不足</translation>
    </message>
    <message>
        <source>Charged {amount}, change</source>
        <translation>{amount}を請求しました。お釣り</translation>
    </message>
    <message>
        <source>Charged {amount}, by card</source>
        <translation>{amount}を請求しました。カード</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>請求しました</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>承認: {name}</translation>
    </message>
    <message>
        <source>Agreed by one-time code</source>
        <translation>ワンタイムコードで同意</translation>
    </message>
    <message>
        <source>Agreed by PIN</source>
        <translation>PIN で同意</translation>
    </message>
    <message>
        <source>Back to the charge</source>
        <translation>請求に戻る</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度たずねる</translation>
    </message>
    <message>
        <source>{why} Nothing was taken.</source>
        <translation>{why}何も引かれていません。</translation>
    </message>
    <message>
        <source>The holder gives the PIN or a fresh one-time code, or a manager signs.</source>
        <translation>名義人が PIN か新しいワンタイムコードを示すか、管理者が承認します。</translation>
    </message>
    <message>
        <source>It can agree again from {until} on. Until then a manager can sign.</source>
        <translation>{until}から再び同意できます。それまでは管理者が承認できます。</translation>
    </message>
    <message>
        <source>Too many wrong PINs or codes were given for this account. Nothing was taken.</source>
        <translation>このアカウントには誤った PIN やコードが何度も入力されました。何も引かれていません。</translation>
    </message>
    <message>
        <source>{title}. Nothing was taken.</source>
        <translation>{title}。何も引かれていません。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金しました</translation>
    </message>
    <message>
        <source>Refund promised</source>
        <translation>返金の約束</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>下取り</translation>
    </message>
    <message>
        <source>Till opened</source>
        <translation>レジを開けました</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>{count} actions settled</source>
        <translation>{count}件の処理を確認しました</translation>
    </message>
    <message>
        <source>This till stopped before their answers came. Each was done once, or not at all.</source>
        <translation>答えが届く前にこのレジが止まりました。それぞれ一度だけ行われたか、まったく行われていないかです。</translation>
    </message>
    <message>
        <source>What was not done is not done later. Where it is still wanted, do it again.</source>
        <translation>行われなかったものは後からも行われません。まだ必要であれば、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>それぞれの結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>行われていません</translation>
    </message>
    <message>
        <source>This till stopped before the answer came. It was done once.</source>
        <translation>答えが届く前にこのレジが止まりました。処理は一度だけ行われました。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行われたこと</translation>
    </message>
    <message>
        <source>{action}: this was done {when}.</source>
        <translation>{action}：{when}に行われました。</translation>
    </message>
    <message>
        <source>Card {card} was activated with {amount}, {when}, on receipt {receipt}.</source>
        <translation>カード {card} は{when}、レシート {receipt}で {amount}を入れて有効化されました。</translation>
    </message>
    <message>
        <source>{action}: this was refused {when}, and nothing was booked. {why}.</source>
        <translation>{action}：{when}に断られ、何も記帳されていません。{why}。</translation>
    </message>
    <message>
        <source>This till stopped before the answer came.</source>
        <translation>答えが届く前にこのレジが止まりました。</translation>
    </message>
    <message>
        <source>{action}: this was not done. Nothing was booked, and it is not done later.</source>
        <translation>{action}：行われていません。何も記帳されておらず、後から行われることもありません。</translation>
    </message>
    <message>
        <source>This till stopped before it was sent. Where it is still wanted, do it again.</source>
        <translation>送信の前にこのレジが止まりました。まだ必要であれば、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未有効化</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>確認のため保留中</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>すでに有効です</translation>
    </message>
    <message>
        <source>Already redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Not in this stock</source>
        <translation>この在庫にありません</translation>
    </message>
    <message>
        <source>Amount out of range</source>
        <translation>金額が範囲外です</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>使用済みです</translation>
    </message>
    <message>
        <source>Never activated</source>
        <translation>有効化されていません</translation>
    </message>
    <message>
        <source>Already voided</source>
        <translation>取り消し済みです</translation>
    </message>
    <message>
        <source>Too late to void</source>
        <translation>取り消しの期限切れ</translation>
    </message>
    <message>
        <source>Till not open</source>
        <translation>レジが開いていません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>アカウントがロック中です</translation>
    </message>
    <message>
        <source>Region mismatch</source>
        <translation>地域が違います</translation>
    </message>
    <message>
        <source>More than is left</source>
        <translation>残額を超えています</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>アカウント閉鎖済み</translation>
    </message>
    <message>
        <source>Not waiting for this</source>
        <translation>この段階ではありません</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>同意がありません</translation>
    </message>
    <message>
        <source>Charged already</source>
        <translation>請求済みです</translation>
    </message>
    <message>
        <source>Not enough balance</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>明日 {time}</translation>
    </message>
    <message>
        <source>Serial {serial} was never sold here.</source>
        <translation>シリアル番号 {serial} はここで販売されていません。</translation>
    </message>
    <message>
        <source>Serial {serial} was activated {when}, at {till}, for {amount}.</source>
        <translation>シリアル番号 {serial} は{when}に {till} で{amount}として有効化されました。</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>カードをスキャン</translation>
    </message>
    <message>
        <source>Or type a serial, a receipt, an order or a login, and press Enter.</source>
        <translation>またはシリアル番号、レシート、注文、ログイン名を入力して Enter を押してください。</translation>
    </message>
    <message>
        <source>Scan the next card</source>
        <translation>次のカードをスキャン</translation>
    </message>
    <message>
        <source>It goes on the receipt {receipt} too.</source>
        <translation>同じレシート {receipt} に入ります。</translation>
    </message>
    <message>
        <source>{till} is not open. Cards can be looked up; money moves once it is open.</source>
        <translation>{till} は開いていません。カードの確認はできます。お金を扱うにはレジを開けてください。</translation>
    </message>
    <message>
        <source>Look at the till</source>
        <translation>レジを見る</translation>
    </message>
    <message>
        <source>{till} was left open: its day began {when}. Count and close it first.</source>
        <translation>{till}は開いたままでした。営業の始まりは{when}です。先に数えて閉めてください。</translation>
    </message>
    <message>
        <source>Close till</source>
        <translation>レジを閉める</translation>
    </message>
    <message>
        <source>{action}. Whether it was done is not known yet. It is never done twice.</source>
        <translation>{action}。行われたかどうか、まだわかりません。二重に行われることはありません。</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>The same request is sent again as soon as the store answers.</source>
        <translation>ストアが応答すると、同じ要求を送り直します。</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>A claim code</source>
        <translation>引き換えコード</translation>
    </message>
    <message>
        <source>It was not looked up and is not kept. A counter never needs the claim code of a card.</source>
        <translation>照会も保存もしていません。レジでカードの引き換えコードが必要になることはありません。</translation>
    </message>
    <message>
        <source>Scan the barcode on the front. A card whose code is uncovered is not sold.</source>
        <translation>表面のバーコードをスキャンしてください。コードが見えているカードは販売しません。</translation>
    </message>
    <message>
        <source>That scan was not whole. Scan one card at a time, once more.</source>
        <translation>スキャンが不完全です。1枚ずつ、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The store did not answer. Scan or type once more what does not stand in the input.</source>
        <translation>ストアが応答しませんでした。入力欄にない分は、もう一度スキャンまたは入力してください。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度スキャン</translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation>照会していません。</translation>
    </message>
    <message>
        <source>Amount in {currency}, such as 32.99</source>
        <translation>{currency} の金額。例: 32.99</translation>
    </message>
    <message>
        <source>This card is on the page already.</source>
        <translation>このカードはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>{count} cards go on one receipt. Activate these first.</source>
        <translation>1枚のレシートには{count}枚までです。先にこれらを有効化してください。</translation>
    </message>
    <message>
        <source>This is a {programme} for {region}. Activate it on its own.</source>
        <translation>{region}の{programme}です。単独で有効化してください。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount of each</source>
        <translation>1枚あたりの金額</translation>
    </message>
    <message>
        <source>Amount from {least} to {most}</source>
        <translation>{least}から{most}までの金額</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>金額ではありません。2500 のように入力してください。</translation>
    </message>
    <message>
        <source>This was scanned and is no card. Type the amount.</source>
        <translation>スキャンされたのはカードではありません。金額を入力してください。</translation>
    </message>
    <message>
        <source>An amount from {least} to {most} can be put on this card.</source>
        <translation>このカードに入れられるのは{least}から{most}までです。</translation>
    </message>
    <message>
        <source>Cards on this receipt</source>
        <translation>このレシートのカード</translation>
    </message>
    <message>
        <source>Receipt number, or Enter</source>
        <translation>レシート番号、または Enter</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Scan the holder&apos;s QR, or type the login</source>
        <translation>名義人の QR をスキャンするか、ログイン名を入力</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>A number, or Enter</source>
        <translation>番号、または Enter</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>支払い元</translation>
    </message>
    <message>
        <source>Cash handed over, or Enter for {amount} exactly</source>
        <translation>預かった現金、またはちょうど{amount}なら Enter</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>お預かり</translation>
    </message>
    <message>
        <source>Let a manager sign</source>
        <translation>管理者が承認する</translation>
    </message>
    <message>
        <source>The holder types the PIN, or shows the QR</source>
        <translation>名義人が PIN を入力するか、QR を見せます</translation>
    </message>
    <message>
        <source>The holder shows the QR</source>
        <translation>名義人が QR を見せます</translation>
    </message>
    <message>
        <source>Enter charges it</source>
        <translation>Enter で請求します</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Charge an account</source>
        <translation>アカウントに請求</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount}を請求</translation>
    </message>
    <message>
        <source>Nothing moves before the holder has agreed.</source>
        <translation>名義人が同意するまで金額は動きません。</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>注文 {order}</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>お釣り{amount}</translation>
    </message>
    <message>
        <source>This account has no PIN.</source>
        <translation>このアカウントには PIN がありません。</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25, 12.50 or 20 USD.</source>
        <translation>金額ではありません。2500 や 20 USD のように入力してください。</translation>
    </message>
    <message>
        <source>This is no amount. Type what was handed over, such as 50.</source>
        <translation>金額ではありません。5000 のように預かった額を入力してください。</translation>
    </message>
    <message>
        <source>{amount} is still missing.</source>
        <translation>{amount}が足りません。</translation>
    </message>
    <message>
        <source>This is neither a PIN nor a one-time code. Nothing was taken.</source>
        <translation>PIN でもワンタイムコードでもありません。何も引かれていません。</translation>
    </message>
    <message>
        <source>This is more than one line of text.</source>
        <translation>1行の文字ではありません。</translation>
    </message>
    <message>
        <source>Hold it still, a little nearer.</source>
        <translation>動かさずに、もう少し近づけてください。</translation>
    </message>
    <message>
        <source>Show the whole back of the card.</source>
        <translation>カードの裏面全体を見せてください。</translation>
    </message>
    <message>
        <source>Stop: print and bars are two numbers.</source>
        <translation>中止：印字とバーコードの番号が違います。</translation>
    </message>
    <message>
        <source>Stop: the panel was opened.</source>
        <translation>中止：スクラッチ部分が開けられています。</translation>
    </message>
    <message>
        <source>Number and panel are as they should be.</source>
        <translation>番号もスクラッチ部分も問題ありません。</translation>
    </message>
    <message>
        <source>Hold the bars flat and freely.</source>
        <translation>バーコードを平らに、見えるように持ってください。</translation>
    </message>
    <message>
        <source>Hold the printed number freely.</source>
        <translation>印字された番号が見えるように持ってください。</translation>
    </message>
    <message>
        <source>Number and panel are unclear. Hold it freely, or look and press 1.</source>
        <translation>番号とスクラッチ部分が不明です。見えるように持つか、目で確かめて1を押してください。</translation>
    </message>
    <message>
        <source>Print and bars are unclear. Hold both freely, or compare and press 1.</source>
        <translation>印字とバーコードが不明です。見えるように持つか、見比べて1を押してください。</translation>
    </message>
    <message>
        <source>The panel is unclear. Hold it free of fingers and light, or look and press 1.</source>
        <translation>スクラッチ部分が不明です。指や光を避けて持つか、目で確かめて1を押してください。</translation>
    </message>
    <message>
        <source>Hold the panel free of fingers and light.</source>
        <translation>スクラッチ部分に指や光がかからないようにしてください。</translation>
    </message>
    <message>
        <source>Bars of another card</source>
        <translation>別のカードのバーコード</translation>
    </message>
    <message>
        <source>Panel opened</source>
        <translation>スクラッチ部分が開封済み</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>問題のあるカード</translation>
    </message>
    <message>
        <source>Wrong bars</source>
        <translation>別のバーコード</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>脇に置いた</translation>
    </message>
    <message>
        <source>Put the card aside for a manager, who takes it out of stock. Sell another one.</source>
        <translation>カードを脇に置いてください。管理者が在庫から外します。別のカードを販売してください。</translation>
    </message>
    <message>
        <source>Put the card aside, take it out of stock, and sell another one.</source>
        <translation>カードを脇に置き、在庫から外して、別のカードを販売してください。</translation>
    </message>
    <message>
        <source>Nothing was moved: the old card keeps its value.</source>
        <translation>金額は動いておらず、古いカードの金額はそのままです。</translation>
    </message>
    <message>
        <source>The card is {print}, its bars say {bars}.</source>
        <translation>カードは{print}、バーコードは{bars}です。</translation>
    </message>
    <message>
        <source>Its print and its bars are two numbers.</source>
        <translation>印字とバーコードの番号が違います。</translation>
    </message>
    <message>
        <source>Somebody may know the code of card {card}.</source>
        <translation>カード{card}のコードは誰かに知られているかもしれません。</translation>
    </message>
    <message>
        <source>Card {card} is not handed out.</source>
        <translation>カード{card}は渡しません。</translation>
    </message>
    <message>
        <source>Take it out of stock</source>
        <translation>在庫から外す</translation>
    </message>
    <message>
        <source>Put the card aside, take it out of stock, and hand out another one.</source>
        <translation>カードを脇に置き、在庫から外して、別のカードを渡してください。</translation>
    </message>
    <message>
        <source>Put the card aside for a manager, who takes it out of stock. Hand out another one.</source>
        <translation>カードを脇に置いてください。管理者が在庫から外します。別のカードを渡してください。</translation>
    </message>
    <message>
        <source>Another new card</source>
        <translation>別の新しいカード</translation>
    </message>
    <message>
        <source>{key} for all of today</source>
        <translation>{key}で今日のすべて</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Look at the card: 1 or 2</source>
        <translation>カードを見て、1か2</translation>
    </message>
    <message>
        <source>by eye</source>
        <translation>目視</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>by camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>number and panel checked</source>
        <translation>番号とスクラッチ部分を確認済み</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印刷</translation>
    </message>
</context>
<context>
    <name>CounterCamera</name>
    <message>
        <source>Cards can be scanned or typed meanwhile.</source>
        <translation>その間、カードはスキャンか入力で扱えます。</translation>
    </message>
</context>
<context>
    <name>CounterPane</name>
    <message>
        <source>Counter</source>
        <translation>レジ業務</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>最近の操作</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
</context>
<context>
    <name>CreditLeaf</name>
    <message>
        <source>Promotional credit and its fine print</source>
        <translation>プロモーション残高とその条件</translation>
    </message>
    <message>
        <source>Given by the shop</source>
        <translation>店舗からの贈呈</translation>
    </message>
    <message>
        <source>It has no fine print.</source>
        <translation>条件はありません。</translation>
    </message>
</context>
<context>
    <name>CurveModel</name>
    <message>
        <source>From this moment on</source>
        <translation>この時点から</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
</context>
<context>
    <name>CurveTable</name>
    <message>
        <source>The balance over time, newest first</source>
        <translation>残高の推移（新しい順）</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>From</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Balance at the end of {day}: {amount}</source>
        <translation>{day}の終わりの残高: {amount}</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Which characters are printed on card {number}?</source>
        <translation>カード{number}に印刷されている文字はどれですか？</translation>
    </message>
    <message>
        <source>Compare each marked character with the card, and press what is printed.</source>
        <translation>印の付いた文字をカードと見比べて、印刷されている文字を押してください。</translation>
    </message>
    <message>
        <source>With these letters the check does not fit. Compare them with the card once more.</source>
        <translation>この文字では検査が合いません。もう一度カードと見比べてください。</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more</source>
        <translation>不確かな文字はなくなりました</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Gift cards activated</source>
        <translation>ギフトカードの有効化</translation>
    </message>
    <message>
        <source>Sales taken back</source>
        <translation>販売の取り消し</translation>
    </message>
    <message>
        <source>Gift cards redeemed</source>
        <translation>ギフトカードの引き換え</translation>
    </message>
    <message>
        <source>Orders charged</source>
        <translation>注文の請求</translation>
    </message>
    <message>
        <source>1-Click orders</source>
        <translation>1-Click 注文</translation>
    </message>
    <message>
        <source>Subscriptions paid</source>
        <translation>サブスクリプションの支払い</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Refunds promised or withdrawn</source>
        <translation>返金の約束または取り下げ</translation>
    </message>
    <message>
        <source>Gift cards replaced</source>
        <translation>ギフトカードの交換</translation>
    </message>
    <message>
        <source>Trade-ins credited</source>
        <translation>下取りの入金</translation>
    </message>
    <message>
        <source>Steps of trade-ins</source>
        <translation>下取りの手続き</translation>
    </message>
    <message>
        <source>Promotional credit given</source>
        <translation>プロモーション残高の付与</translation>
    </message>
    <message>
        <source>Goodwill credit given</source>
        <translation>お詫びの残高の付与</translation>
    </message>
    <message>
        <source>Promotional credit ended</source>
        <translation>プロモーション残高の期限切れ</translation>
    </message>
    <message>
        <source>Gift cards bought with balance</source>
        <translation>残高でのギフトカード購入</translation>
    </message>
    <message>
        <source>Cards taken for fraud</source>
        <translation>不正による回収</translation>
    </message>
    <message>
        <source>Cards made good</source>
        <translation>カードの補填</translation>
    </message>
    <message>
        <source>Cards imported</source>
        <translation>カードの取り込み</translation>
    </message>
    <message>
        <source>Expired cards closed</source>
        <translation>期限切れカードの終了</translation>
    </message>
    <message>
        <source>Portions of cards minted</source>
        <translation>カードの分割発行</translation>
    </message>
    <message>
        <source>Batches begun or ended</source>
        <translation>バッチの開始または終了</translation>
    </message>
    <message>
        <source>Cards put into a stock</source>
        <translation>在庫への入荷</translation>
    </message>
    <message>
        <source>Cards scrapped</source>
        <translation>カードの廃棄</translation>
    </message>
    <message>
        <source>Cards expired</source>
        <translation>カードの期限切れ</translation>
    </message>
    <message>
        <source>Accounts and cards held for review</source>
        <translation>アカウントとカードの保留</translation>
    </message>
    <message>
        <source>Accounts and cards released</source>
        <translation>アカウントとカードの保留解除</translation>
    </message>
    <message>
        <source>Reviews decided</source>
        <translation>確認の判断</translation>
    </message>
    <message>
        <source>Cards reported</source>
        <translation>カードの報告</translation>
    </message>
    <message>
        <source>Promotions made or ended</source>
        <translation>プロモーションの作成または終了</translation>
    </message>
    <message>
        <source>Subscriptions begun or ended</source>
        <translation>サブスクリプションの開始または終了</translation>
    </message>
    <message>
        <source>Changes of households</source>
        <translation>世帯の変更</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>Accounts closed</source>
        <translation>アカウントの終了</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Tills opened, counted or closed</source>
        <translation>レジの開始、集計、終了</translation>
    </message>
    <message>
        <source>Floats put in</source>
        <translation>釣り銭の補充</translation>
    </message>
    <message>
        <source>Takings taken out</source>
        <translation>売上の取り出し</translation>
    </message>
    <message>
        <source>Differences of a count</source>
        <translation>集計の差額</translation>
    </message>
</context>
<context>
    <name>DoubtKey</name>
    <message>
        <source>It is {character}, {word}</source>
        <translation>{character} です（{word}）</translation>
    </message>
</context>
<context>
    <name>DoubtLeaf</name>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>likelier</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>Character {number}</source>
        <translation>{number}文字目</translation>
    </message>
    <message>
        <source>Press what is printed</source>
        <translation>印刷されている文字を押してください</translation>
    </message>
    <message>
        <source>Asked next</source>
        <translation>次の文字</translation>
    </message>
    <message>
        <source>{count} more after this one</source>
        <translation>この後さらに{count}文字</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>To redeem</source>
        <translation>未引き換え</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>処分済み</translation>
    </message>
    <message>
        <source>Already redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>コードが無効</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未有効化</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>地域違い</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>金額不明</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DrawerBar</name>
    <message>
        <source>Search issuer, note, last four</source>
        <translation>発行元、メモ、末尾4文字を検索</translation>
    </message>
    <message>
        <source>Search the drawer</source>
        <translation>カード入れを検索</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>What issuers hold</source>
        <translation>発行元にある残高</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>Take the cards out</source>
        <translation>カードを書き出す</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <source>To redeem {count}</source>
        <translation>未引き換え {count}</translation>
    </message>
    <message>
        <source>Ends soon {count}</source>
        <translation>期限間近 {count}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>完了 {count}</translation>
    </message>
</context>
<context>
    <name>DrawerDetail</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Tell what it said</source>
        <translation>結果を入力</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>処分</translation>
    </message>
    <message>
        <source>Forget its code</source>
        <translation>コードを消去</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Whoever sees it can use it. It is hidden when you leave this card.</source>
        <translation>見た人は誰でも使えます。このカードから離れると隠れます。</translation>
    </message>
    <message>
        <source>The code is on the clipboard. It is cleared after 30 seconds.</source>
        <translation>コードをクリップボードに入れました。30秒後に消去されます。</translation>
    </message>
    <message>
        <source>Both ask for your password again. The clipboard is cleared after 30 seconds.</source>
        <translation>どちらもパスワードの再入力が必要です。クリップボードは30秒後に消去されます。</translation>
    </message>
    <message>
        <source>Redeem at {host}</source>
        <translation>{host} で引き換える</translation>
    </message>
    <message>
        <source>Opens the official page in your browser, with the code on the clipboard. Then tell Tillfold what the page said.</source>
        <translation>コードをクリップボードに入れて、公式ページをブラウザーで開きます。その後、ページの結果を Tillfold に入力してください。</translation>
    </message>
    <message>
        <source>Address checked: official</source>
        <translation>アドレス確認済み: 公式</translation>
    </message>
    <message>
        <source>No official page is known</source>
        <translation>公式ページが登録されていません</translation>
    </message>
    <message>
        <source>A note is kept beside it.</source>
        <translation>メモがあります。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>in 1 day, on {date}</source>
        <translation>あと1日（{date}）</translation>
    </message>
    <message>
        <source>in {days} days, on {date}</source>
        <translation>あと{days}日（{date}）</translation>
    </message>
</context>
<context>
    <name>DrawerDialogs</name>
    <message>
        <source>Choose a picture of the receipt</source>
        <translation>レシートの画像を選択</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a table of cards</source>
        <translation>カードの表を選択</translation>
    </message>
    <message>
        <source>Tables and exported drawers</source>
        <translation>表と書き出したカード入れ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>tillfold-drawer</source>
        <translation>tillfold-cards</translation>
    </message>
</context>
<context>
    <name>DrawerExportPage</name>
    <message>
        <source>Without codes</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>With codes, encrypted</source>
        <translation>コードあり（暗号化）</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>同じパスフレーズをもう一度</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Notes and codes are in the encrypted file alone. Pictures of receipts stay here.</source>
        <translation>メモとコードは暗号化ファイルだけに入ります。レシートの画像はここに残ります。</translation>
    </message>
    <message>
        <source>Take the cards out</source>
        <translation>カードを書き出す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Your password, {name}</source>
        <translation>{name} のパスワード</translation>
    </message>
    <message>
        <source>Encrypting the file…</source>
        <translation>ファイルを暗号化しています…</translation>
    </message>
    <message>
        <source>{done} of {all} codes are read</source>
        <translation>{all}件のうち{done}件のコードを読み込みました</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>{count} cards are in {name}.</source>
        <translation>{count}枚のカードが {name} に入っています。</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>ファイルを書き出しました</translation>
    </message>
    <message>
        <source>There is no new file, and a file that stood there before is as it was.</source>
        <translation>新しいファイルはありません。元からあったファイルはそのままです。</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>書き出しは中止されました</translation>
    </message>
    <message>
        <source>A table for any spreadsheet: last four, worth, end and state of every card.</source>
        <translation>表計算ソフトで開ける表です。各カードの末尾4文字、金額、期限、状態が入ります。</translation>
    </message>
    <message>
        <source>For keeping elsewhere or moving on: whoever has the passphrase can use the codes. The format is documented, so any program can be made to read it.</source>
        <translation>保管や移行に使います。パスフレーズを知る人はコードを使えます。形式は公開されているので、どのプログラムでも読めるようにできます。</translation>
    </message>
</context>
<context>
    <name>DrawerLeaf</name>
    <message>
        <source>Show all cards</source>
        <translation>すべてのカードを表示</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>カード入れを開く</translation>
    </message>
    <message>
        <source>No card in the drawer fits the search and the filter.</source>
        <translation>検索と絞り込みに合うカードはカード入れにありません。</translation>
    </message>
    <message>
        <source>Encrypted with your password. Only the last four are shown.</source>
        <translation>パスワードで暗号化されています。表示されるのは末尾4文字だけです。</translation>
    </message>
    <message>
        <source>Encrypted with your password. Notes are shown while the drawer is open.</source>
        <translation>パスワードで暗号化されています。メモはカード入れが開いている間だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>DrawerModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>DrawerPane</name>
    <message>
        <source>Add a card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>What issuers hold</source>
        <translation>発行元にある残高</translation>
    </message>
    <message>
        <source>Cards of other issuers lie here encrypted until you redeem them on their official pages: their worth, their end, and what the issuer said.</source>
        <translation>ほかの発行元のカードを、公式ページで引き換えるまで暗号化して保存します。金額、期限、発行元の結果も記録します。</translation>
    </message>
    <message>
        <source>The drawer is empty</source>
        <translation>カード入れは空です</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>カード入れ</translation>
    </message>
    <message>
        <source>Cards of other issuers · {amounts} still to redeem</source>
        <translation>ほかの発行元のカード · 未引き換え {amounts}</translation>
    </message>
    <message>
        <source>Cards of other issuers</source>
        <translation>ほかの発行元のカード</translation>
    </message>
    <message>
        <source>Open the drawer?</source>
        <translation>カード入れを開きますか？</translation>
    </message>
    <message>
        <source>Open the drawer to add a card?</source>
        <translation>カードを追加するためにカード入れを開きますか？</translation>
    </message>
</context>
<context>
    <name>DrawerTable</name>
    <message>
        <source>Cards of other issuers, those to redeem first</source>
        <translation>ほかの発行元のカード（未引き換えが先）</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Throw {card} away?</source>
        <translation>{card} を処分しますか？</translation>
    </message>
    <message>
        <source>Its code, note and receipt are deleted for ever, and nobody can bring them back. Do it only when you are sure that nothing is on it. What was noted: {amount}.</source>
        <translation>コード、メモ、レシートは完全に削除され、元に戻せません。金額が残っていないことが確かなときだけ行ってください。記録: {amount}。</translation>
    </message>
    <message>
        <source>Throw the card away</source>
        <translation>カードを処分</translation>
    </message>
    <message>
        <source>Forget the code of {card}?</source>
        <translation>{card} のコードを消去しますか？</translation>
    </message>
    <message>
        <source>Its code, note and receipt are deleted for ever. That it was accepted stays in the book, and it is still known when somebody tries to keep it again.</source>
        <translation>コード、メモ、レシートは完全に削除されます。引き換えた記録は帳簿に残り、同じカードを保存しようとするとわかります。</translation>
    </message>
    <message>
        <source>Forget the code</source>
        <translation>コードを消去</translation>
    </message>
</context>
<context>
    <name>DropStrip</name>
    <message>
        <source>Drop pictures, PDFs or e-mails here</source>
        <translation>画像、PDF、メールをここにドロップ</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Keep it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>End the subscription</source>
        <translation>サブスクリプションを終了する</translation>
    </message>
    <message>
        <source>End {name}?</source>
        <translation>{name}を終了しますか？</translation>
    </message>
    <message>
        <source>{amount} is not paid any more, not even what is due already. What was paid stays paid, and the subscription cannot be taken up again.</source>
        <translation>{amount}は、すでに支払い日が来ている分も含めて、今後支払われません。支払い済みの分はそのままです。このサブスクリプションは再開できません。</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>F1 help</source>
        <translation>F1 ヘルプ</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>スキャンまたは入力</translation>
    </message>
</context>
<context>
    <name>ExportErrand</name>
    <message>
        <source>Take the cards out</source>
        <translation>カードを書き出す</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>How far the export is</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧に表示されている分</translation>
    </message>
    <message>
        <source>All of this wallet</source>
        <translation>このウォレットのすべて</translation>
    </message>
    <message>
        <source>All wallets</source>
        <translation>すべてのウォレット</translation>
    </message>
    <message>
        <source>A table for any spreadsheet, with plain decimal amounts and times in UTC.</source>
        <translation>表計算ソフトで開ける表です。金額は単純な小数、時刻は UTC です。</translation>
    </message>
    <message>
        <source>For programs: one object a line, amounts in the smallest unit of their currency, times in UTC.</source>
        <translation>プログラム向けです。1行に1件、金額は最小単位、時刻は UTC です。</translation>
    </message>
    <message>
        <source>Pages to read or to print, newest first.</source>
        <translation>読んだり印刷したりするためのページです（新しい順）。</translation>
    </message>
    <message>
        <source>No claim code is in it: cards are named by their last four characters.</source>
        <translation>引き換えコードは含まれません。カードは末尾4文字で示されます。</translation>
    </message>
    <message>
        <source>Take the history out</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>{done} of {all} movements are read</source>
        <translation>{all}件のうち{done}件の取引を読み込みました</translation>
    </message>
    <message>
        <source>{done} movements are read</source>
        <translation>{done}件の取引を読み込みました</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>ファイルを書き出しました</translation>
    </message>
    <message>
        <source>{count} movements are in {name}.</source>
        <translation>{count}件の取引が {name} に入っています。</translation>
    </message>
    <message>
        <source>The history went to the printer</source>
        <translation>履歴をプリンターに送りました</translation>
    </message>
    <message>
        <source>There is no new file, and a file that stood there before is as it was.</source>
        <translation>新しいファイルはありません。元からあったファイルはそのままです。</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>書き出しは中止されました</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save the history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>tillfold-history</source>
        <translation>tillfold-rireki</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>issued, not activated</source>
        <translation>発行済み（未有効化）</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>有効化済み</translation>
    </message>
    <message>
        <source>held for review</source>
        <translation>確認のため保留中</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>交換済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>見積もり済み</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>預かり済み</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>査定済み</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>kept in the drawer</source>
        <translation>カード入れに保存中</translation>
    </message>
    <message>
        <source>redeemed at its issuer</source>
        <translation>発行元で引き換え済み</translation>
    </message>
    <message>
        <source>refused by its issuer</source>
        <translation>発行元が拒否</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>処分済み</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>名義人</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>A display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>card in the drawer</source>
        <translation>カード入れのカード</translation>
    </message>
    <message>
        <source>household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>card in the file</source>
        <translation>ファイル内のカード</translation>
    </message>
    <message>
        <source>card in this review</source>
        <translation>この確認のカード</translation>
    </message>
    <message>
        <source>card or receipt</source>
        <translation>カードまたはレシート</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>day within the last year</source>
        <translation>過去1年以内の日付</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>kind of promotion</source>
        <translation>プロモーションの種類</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>member of the household</source>
        <translation>世帯の方</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>other account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>PIN of four to twelve digits</source>
        <translation>4～12桁の PIN</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>カードの種類</translation>
    </message>
    <message>
        <source>promised refund</source>
        <translation>約束された返金</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>promotional code</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>receipt of this card</source>
        <translation>このカードのレシート</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>rejected review</source>
        <translation>却下された確認</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>sale of this card in this store</source>
        <translation>この店舗でのこのカードの販売</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>station</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>trade-in</source>
        <translation>下取り</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>ウォレット</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search card, order, merchant</source>
        <translation>カード、注文、販売店を検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>カードの種類</translation>
    </message>
    <message>
        <source>Any programme</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>その他の種類</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Promotional</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>期間を指定</translation>
    </message>
</context>
<context>
    <name>FinePrint</name>
    <message>
        <source>Fine print</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>You can go back. Nothing is created before the last step.</source>
        <translation>前に戻ることができます。最後の手順までは何も作成されません。</translation>
    </message>
</context>
<context>
    <name>FormFlow</name>
    <message>
        <source>This looks like the claim code of a card. It was not kept.</source>
        <translation>カードの引き換えコードのようです。保存していません。</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>{field}が未入力です。</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, in the letters of QDate</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a whole date, in the letters of QDate</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, in the letters of QDate</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day} ({weekday})</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>{date}に終了</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>ends tomorrow, on {date}</source>
        <translation>明日（{date}）まで</translation>
    </message>
    <message>
        <source>ends in {days} days, on {date}</source>
        <translation>あと{days}日（{date}まで）</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{title}, in {group}</source>
        <translation>{title}（{group}）</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Nothing in the settings is called “{words}”.</source>
        <translation>設定に「{words}」という項目はありません。</translation>
    </message>
</context>
<context>
    <name>GiftConfirm</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Buy this card with your balance?</source>
        <translation>このカードを残高で購入しますか？</translation>
    </message>
    <message>
        <source>Left of the standard balance</source>
        <translation>通常残高の残り</translation>
    </message>
    <message>
        <source>Standard balance now</source>
        <translation>現在の通常残高</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>このカード</translation>
    </message>
    <message>
        <source>A gift card for {name}</source>
        <translation>{name} へのギフトカード</translation>
    </message>
    <message>
        <source>A gift card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>The e-mail is saved as {file}.</source>
        <translation>メールは {file} に保存されます。</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>{amount}を支払う</translation>
    </message>
    <message>
        <source>It cannot be taken back: the card belongs to whoever has the e-mail.</source>
        <translation>取り消しはできません。カードはメールを持つ人のものになります。</translation>
    </message>
    <message>
        <source>The amount is paid at once.</source>
        <translation>金額はすぐに支払われます。</translation>
    </message>
</context>
<context>
    <name>GiftDone</name>
    <message>
        <source>Back to the balance</source>
        <translation>残高に戻る</translation>
    </message>
    <message>
        <source>Open the e-mail</source>
        <translation>メールを開く</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount}を支払いました</translation>
    </message>
    <message>
        <source>{programme} {code}, in your history</source>
        <translation>{programme} {code}、履歴にあります</translation>
    </message>
    <message>
        <source>Your balance is now {amount}</source>
        <translation>現在の残高は{amount}です</translation>
    </message>
    <message>
        <source>Send {file} to {name}. Whoever has it has the card, so send it to nobody else.</source>
        <translation>{file} を {name} に送ってください。持っている人がカードを使えるので、ほかの人には送らないでください。</translation>
    </message>
    <message>
        <source>The e-mail is {file}. Whoever has it has the card, so keep it to yourself.</source>
        <translation>メールは {file} です。持っている人がカードを使えるので、人に渡さないでください。</translation>
    </message>
</context>
<context>
    <name>GiftFlow</name>
    <message>
        <source>Save the e-mail with the card</source>
        <translation>カードのメールを保存</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>gift-card</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>A gift card from your balance</source>
        <translation>残高でギフトカードを購入</translation>
    </message>
    <message>
        <source>Nothing is paid yet: the next page shows what is paid and what is left.</source>
        <translation>まだ支払われません。次のページで支払額と残りを確認できます。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Greeted in the e-mail. You send it yourself, so no address is needed.</source>
        <translation>メールの宛名になります。ご自分で送るので、アドレスは要りません。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>贈る相手</translation>
    </message>
    <message>
        <source>A few words of yours</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>As its region</source>
        <translation>地域に合わせる</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>{least} to {most}. {standard} of standard balance is there to pay for it.</source>
        <translation>{least}から{most}まで。使える通常残高は{standard}です。</translation>
    </message>
</context>
<context>
    <name>GiftLeaf</name>
    <message>
        <source>Give a gift card</source>
        <translation>ギフトカードを贈る</translation>
    </message>
    <message>
        <source>Paid from the standard balance. Its code is in an e-mail that is saved for you to send.</source>
        <translation>通常残高で支払います。コードの入ったメールを保存するので、ご自分で送ってください。</translation>
    </message>
    <message>
        <source>Buy a gift card</source>
        <translation>ギフトカードを購入</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替える</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>One input for all</source>
        <translation>入力欄は1つ</translation>
    </message>
    <message>
        <source>Scan or type a card, a receipt, an order or a login. What it is decides what opens.</source>
        <translation>カード、レシート、注文、ログイン名をスキャンまたは入力してください。種類に応じた画面が開きます。</translation>
    </message>
    <message>
        <source>Esc goes one step back.</source>
        <translation>Esc で1つ前に戻ります。</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>レジに戻る</translation>
    </message>
    <message>
        <source>Set up the scanner</source>
        <translation>スキャナーを設定</translation>
    </message>
    <message>
        <source>Choose the till</source>
        <translation>レジを選択</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>キーの働き</translation>
    </message>
    <message>
        <source>Goes on; on an answer, the next card on the same receipt</source>
        <translation>次へ進む。結果の画面では同じレシートの次のカード</translation>
    </message>
    <message>
        <source>Activates: scan, amount, receipt, how it is paid</source>
        <translation>有効化: スキャン、金額、レシート、支払い方法</translation>
    </message>
    <message>
        <source>Charges an account, with its holder&apos;s consent</source>
        <translation>名義人の同意を得てアカウントに請求します</translation>
    </message>
    <message>
        <source>Refunds an order to where its money came from</source>
        <translation>注文を支払い元に返金します</translation>
    </message>
    <message>
        <source>Reads the till again</source>
        <translation>レジの状態を読み直す</translation>
    </message>
    <message>
        <source>Takes something in for credit, a step at a time</source>
        <translation>品物を段階ごとに下取りします</translation>
    </message>
    <message>
        <source>Replaces a card that cannot be read; a manager approves</source>
        <translation>読み取れないカードを交換（管理者が承認）</translation>
    </message>
    <message>
        <source>Takes the sale of a card back, within 24 hours</source>
        <translation>カードの販売を取り消す（24時間以内）</translation>
    </message>
    <message>
        <source>Prints the receipt; with Shift it is saved as a PDF</source>
        <translation>レシートを印刷。Shift を押すと PDF に保存</translation>
    </message>
    <message>
        <source>Opens the till; counts its drawer and closes it</source>
        <translation>レジを開け、現金を数えて閉めます</translation>
    </message>
    <message>
        <source>Shows all of today; Page Down goes on</source>
        <translation>今日のすべてを表示します。Page Downで先へ進みます</translation>
    </message>
    <message>
        <source>Looks up a card or a receipt, without moving anything</source>
        <translation>カードやレシートを照会する（何も動かしません）</translation>
    </message>
    <message>
        <source>Camera: reads print and bars of a card, and checks its panel</source>
        <translation>カメラ：印字とバーコードを読み、スクラッチ部分を確認します</translation>
    </message>
    <message>
        <source>Locks; the next clerk signs in by PIN</source>
        <translation>ロックする。次の店員は PIN でサインイン</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>Federal Trade Commission</source>
        <translation>連邦取引委員会 (FTC)</translation>
    </message>
    <message>
        <source>Numbers of each issuer of gift cards</source>
        <translation>ギフトカード発行元の電話番号</translation>
    </message>
    <message>
        <source>Report Fraud</source>
        <translation>Report Fraud（詐欺の通報）</translation>
    </message>
    <message>
        <source>Your bank’s fraud line</source>
        <translation>銀行の詐欺相談窓口</translation>
    </message>
    <message>
        <source>Canadian Anti-Fraud Centre</source>
        <translation>カナダ詐欺対策センター</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>Police advice line</source>
        <translation>警察相談専用電話</translation>
    </message>
    <message>
        <source>Consumer hotline</source>
        <translation>消費者ホットライン</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A reflection lies over part of the code.</source>
        <translation>コードの一部に光が反射しています。</translation>
    </message>
    <message>
        <source>Tilt the top edge away</source>
        <translation>上の端を奥に傾けてください</translation>
    </message>
    <message>
        <source>Tilt the bottom edge away</source>
        <translation>下の端を奥に傾けてください</translation>
    </message>
    <message>
        <source>Tilt the edge where the code begins away</source>
        <translation>コードの始まる側の端を奥に傾けてください</translation>
    </message>
    <message>
        <source>Tilt the edge where the code ends away</source>
        <translation>コードの終わる側の端を奥に傾けてください</translation>
    </message>
    <message>
        <source>Show the side of the card with the code</source>
        <translation>カードのコードのある面を見せてください</translation>
    </message>
    <message>
        <source>No code is in the picture yet.</source>
        <translation>映像にまだコードがありません。</translation>
    </message>
    <message>
        <source>Bring more light onto the card</source>
        <translation>カードをもっと明るく照らしてください</translation>
    </message>
    <message>
        <source>The print is too dark to tell its characters apart.</source>
        <translation>印刷が暗くて文字を見分けられません。</translation>
    </message>
    <message>
        <source>Turn away from the lamp or the window</source>
        <translation>照明や窓から向きを変えてください</translation>
    </message>
    <message>
        <source>The light washes the print out.</source>
        <translation>光が強くて印刷が白く飛んでいます。</translation>
    </message>
    <message>
        <source>Bring the card closer</source>
        <translation>カードを近づけてください</translation>
    </message>
    <message>
        <source>The characters are too small. A distance of 10 to 15 cm is best.</source>
        <translation>文字が小さすぎます。10～15 cm の距離が最適です。</translation>
    </message>
    <message>
        <source>Move the card back a little</source>
        <translation>カードを少し離してください</translation>
    </message>
    <message>
        <source>The code does not fit into the picture.</source>
        <translation>コードが映像に収まっていません。</translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation>カードを動かさないでください</translation>
    </message>
    <message>
        <source>Its movement blurs the characters. Resting the elbow on the table helps.</source>
        <translation>動くと文字がぼやけます。ひじを机に置くと安定します。</translation>
    </message>
    <message>
        <source>Wait until the picture is sharp</source>
        <translation>ピントが合うまでお待ちください</translation>
    </message>
    <message>
        <source>The camera is still focusing. A little more distance can help.</source>
        <translation>カメラがピントを合わせています。少し離すとよいことがあります。</translation>
    </message>
    <message>
        <source>Hold the card flat towards the camera</source>
        <translation>カードをカメラの正面に向けてください</translation>
    </message>
    <message>
        <source>One end of the code is much farther away than the other.</source>
        <translation>コードの片方の端がもう片方よりずっと遠くにあります。</translation>
    </message>
    <message>
        <source>Uncover the whole code</source>
        <translation>コード全体が見えるようにしてください</translation>
    </message>
    <message>
        <source>A finger or the rest of the coating lies over it. Rub with a coin, never a blade.</source>
        <translation>指やはがし残しが重なっています。硬貨でこすってください。刃物は使わないでください。</translation>
    </message>
    <message>
        <source>Keep the card there</source>
        <translation>そのままお待ちください</translation>
    </message>
    <message>
        <source>The code is being read.</source>
        <translation>コードを読み取っています。</translation>
    </message>
    <message>
        <source>Compare the marked characters with the card</source>
        <translation>印の付いた文字をカードと見比べてください</translation>
    </message>
    <message>
        <source>They can be read in more than one way.</source>
        <translation>複数の読み方ができます。</translation>
    </message>
    <message>
        <source>The code is read</source>
        <translation>コードを読み取りました</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>確定するまで何も引き換えられません。</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Redeem a card</source>
        <translation>カードを引き換える</translation>
    </message>
    <message>
        <source>Every card, order and refund will be one line here, with where each cent came from.</source>
        <translation>カード、注文、返金が1行ずつここに並び、金額の出どころまで示されます。</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>まだ取引がありません</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>帳簿を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>HistoryPaper</name>
    <message>
        <source>History of {name}</source>
        <translation>{name} の履歴</translation>
    </message>
    <message>
        <source>Account of {name}. No claim code is on this page.</source>
        <translation>{name} のアカウント。このページに引き換えコードはありません。</translation>
    </message>
    <message>
        <source>As of {moment}, newest first. No claim code is on this page.</source>
        <translation>{moment} 現在、新しい順。このページに引き換えコードはありません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>取引後の残高</translation>
    </message>
</context>
<context>
    <name>HouseholdFlow</name>
    <message>
        <source>Of a card that one of you has redeemed, the other is told so.</source>
        <translation>どちらかがカードを引き換えると、もう一方に伝わります。</translation>
    </message>
    <message>
        <source>You and {name} live together</source>
        <translation>{name} と世帯になりました</translation>
    </message>
    <message>
        <source>You and {name} live apart</source>
        <translation>{name} と世帯ではなくなりました</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Go on with the stack ({count})</source>
        <translation>まとめ読み取りを続ける ({count})</translation>
    </message>
    <message>
        <source>Read a stack</source>
        <translation>まとめて読み取る</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>引き換えコード</translation>
    </message>
    <message>
        <source>Dashes, spaces and case do not matter</source>
        <translation>ハイフン、空白、大文字と小文字の違いは問いません</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>カードをスキャン</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Looking at the card …</source>
        <translation>カードを調べています…</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>コードはどこにありますか？</translation>
    </message>
    <message>
        <source>On the back, under the scratch panel. Rub gently with a coin or a fingernail, never with a blade.</source>
        <translation>裏面のスクラッチ部分の下にあります。硬貨や爪でやさしくこすってください。刃物は使わないでください。</translation>
    </message>
    <message>
        <source>Show what gives it away</source>
        <translation>見分ける点を表示</translation>
    </message>
    <message>
        <source>Cards without a panel: the code is printed on the card, or on the receipt.</source>
        <translation>スクラッチ部分のないカードでは、カードまたはレシートに印刷されています。</translation>
    </message>
</context>
<context>
    <name>ImportErrand</name>
    <message>
        <source>Bring in a table</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>1 card is in the drawer now</source>
        <translation>1枚をカード入れに入れました</translation>
    </message>
    <message>
        <source>{count} cards are in the drawer now</source>
        <translation>{count}枚をカード入れに入れました</translation>
    </message>
    <message>
        <source>{count} rows were left out. The file itself still holds the codes: delete it.</source>
        <translation>{count}行は取り込まれていません。ファイルにはコードが残っているので、削除してください。</translation>
    </message>
    <message>
        <source>The file itself still holds the codes: delete it when you need it no more.</source>
        <translation>ファイルにはコードが残っています。不要になったら削除してください。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>このファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>The codes stand in</source>
        <translation>コードの列</translation>
    </message>
    <message>
        <source>Issuer, where no column says it</source>
        <translation>発行元（列がない場合）</translation>
    </message>
    <message>
        <source>Region, where no column says it</source>
        <translation>地域（列がない場合）</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>A table of another program (CSV), or a file that Tillfold exported. You see first what becomes of each row.</source>
        <translation>別のプログラムの表 (CSV) か、Tillfold が書き出したファイルです。取り込む前に各行の扱いを確認できます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The one its code fits</source>
        <translation>コードに合うもの</translation>
    </message>
    <message>
        <source>As the amount, or the account</source>
        <translation>金額またはアカウントに合わせる</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>{taken} of {all} rows can be kept. The others are left out.</source>
        <translation>{all}行中{taken}行を保存できます。ほかは取り込まれません。</translation>
    </message>
    <message>
        <source>All {all} rows can be kept.</source>
        <translation>{all}行すべてを保存できます。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Keep 1 card</source>
        <translation>1枚を保存</translation>
    </message>
    <message>
        <source>Keep {count} cards</source>
        <translation>{count}枚を保存</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>カードを印刷</translation>
    </message>
    <message>
        <source>E-gift e-mails</source>
        <translation>ギフトメール</translation>
    </message>
    <message>
        <source>Put into a stock</source>
        <translation>在庫に入れる</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>The file with the codes</source>
        <translation>コードの入ったファイル</translation>
    </message>
    <message>
        <source>Its cards are being counted.</source>
        <translation>カードを数えています。</translation>
    </message>
    <message>
        <source>wait to be sold</source>
        <translation>販売待ち</translation>
    </message>
    <message>
        <source>It is not on this computer, or it was deleted: {file}</source>
        <translation>このコンピューターにないか、削除されました: {file}</translation>
    </message>
    <message>
        <source>{file} holds the codes readably. Delete it when the cards are printed.</source>
        <translation>{file} にはコードが読める形で入っています。カードを印刷したら削除してください。</translation>
    </message>
    <message>
        <source>They end</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>1枚の金額</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Delete the file with the codes</source>
        <translation>コードのファイルを削除</translation>
    </message>
    <message>
        <source>No sheet of this batch can be printed any more: its codes are readable nowhere else. Nothing changes for its {cards}. It cannot be undone.</source>
        <translation>このバッチのシートは二度と印刷できません。コードはほかのどこでも読めません。{cards}はそのままです。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete the file with the codes of {batch}?</source>
        <translation>{batch} のコードのファイルを削除しますか？</translation>
    </message>
    <message>
        <source>Mint cards</source>
        <translation>カードを作成</translation>
    </message>
    <message>
        <source>Move blank cards</source>
        <translation>空のカードを移動</translation>
    </message>
    <message>
        <source>Batches of cards, the newest first</source>
        <translation>カードのバッチ（新しい順）</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Blank cards by place and kind</source>
        <translation>場所と種類ごとの空のカード</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Serials from and to</source>
        <translation>シリアル番号の範囲</translation>
    </message>
    <message>
        <source>Batches {count}</source>
        <translation>バッチ {count}</translation>
    </message>
    <message>
        <source>Blank cards {count}</source>
        <translation>空のカード {count}</translation>
    </message>
    <message>
        <source>No blank card lies anywhere. Minted cards come here.</source>
        <translation>空のカードはありません。作成したカードがここに表示されます。</translation>
    </message>
    <message>
        <source>{done} of {count} cards are made. Tills go on.</source>
        <translation>{count}枚中{done}枚を作成しました。レジはそのまま使えます。</translation>
    </message>
    <message>
        <source>It stops: what was made is being scrapped, so that nothing half done is left.</source>
        <translation>中止しています。作成済みの分は廃棄され、中途半端なものは残りません。</translation>
    </message>
    <message>
        <source>{done} of {count} cards are done</source>
        <translation>{count}枚のうち{done}枚のカードが済みました</translation>
    </message>
    <message>
        <source>E-mails that were written before it stay: they carry codes.</source>
        <translation>それより前に書いたメールは残ります。コードが入っています。</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Mint a batch of cards</source>
        <translation>カードのバッチを作成</translation>
    </message>
    <message>
        <source>The cards are worth nothing until a till activates them. Their codes go into one file and are readable nowhere else.</source>
        <translation>カードはレジで有効化されるまで使えません。コードは1つのファイルに書かれ、ほかのどこでも読めません。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>As the region of each card</source>
        <translation>各カードの地域に合わせる</translation>
    </message>
    <message>
        <source>Write these anew</source>
        <translation>これらを書き直す</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>メールを置くフォルダー</translation>
    </message>
    <message>
        <source>A further column “language” in the file with the codes says it for single cards: de, en or ja.</source>
        <translation>コードのファイルに列「language」を加えると、カードごとに指定できます（de、en、ja）。</translation>
    </message>
    <message>
        <source>Language of the e-mails</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>These were there and stay as they are</source>
        <translation>次のファイルは前からあり、そのまま残ります</translation>
    </message>
    <message>
        <source>E-gift e-mails of {batch}</source>
        <translation>{batch} のギフトメール</translation>
    </message>
    <message>
        <source>One file for each card, named by its serial, with its link. A card is worth nothing until a till activates it by this serial; until then its e-mail says so.</source>
        <translation>カードごとに、シリアル番号を名前とし、リンクの入ったファイルが1つできます。カードは、レジでこのシリアル番号によって有効化されるまで使えません。それまでは、メールにもそう書かれます。</translation>
    </message>
    <message>
        <source>Write the e-mails of {cards}</source>
        <translation>メールを書く：{cards}</translation>
    </message>
    <message>
        <source>E-mails written into {folder}: {count}</source>
        <translation>{folder} に書いたメール：{count}通</translation>
    </message>
    <message>
        <source>Stopped. E-mails written into {folder}: {count}</source>
        <translation>中止しました。{folder} に書いたメール：{count}通</translation>
    </message>
    <message>
        <source>They carry the codes readably: keep them as you keep cash, send each to one person alone, and delete them when they are sent.</source>
        <translation>コードが読める形で入っています。現金と同じように保管し、1通を1人だけに送り、送ったら削除してください。</translation>
    </message>
    <message>
        <source>Not written: {cards}.</source>
        <translation>書いていないもの：{cards}。</translation>
    </message>
    <message>
        <source>No e-mail for what can be redeemed no more: {cards}.</source>
        <translation>もう引き換えられないため、メールのないもの：{cards}。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}、ほか{count}件</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>カードの種類</translation>
    </message>
    <message>
        <source>Region and currency</source>
        <translation>地域と通貨</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>Nobody but you should be able to open it. A folder that is not there is made.</source>
        <translation>自分だけが開ける場所にしてください。ないフォルダーは作成されます。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Up to a last day</source>
        <translation>最終日まで</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Folder for the file with the codes</source>
        <translation>コードのファイルを置くフォルダー</translation>
    </message>
    <message>
        <source>At the printer, to be put into a stock later</source>
        <translation>印刷所（あとで在庫に入れる）</translation>
    </message>
    <message>
        <source>In the stock of {store}</source>
        <translation>{store}の在庫</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>バッチを中止しました</translation>
    </message>
    <message>
        <source>No card was made, and there is no file.</source>
        <translation>カードは作成されておらず、ファイルもありません。</translation>
    </message>
    <message>
        <source>{cards} had been made. They are scrapped and can never be sold, and their file is gone.</source>
        <translation>{cards}が作成されていました。廃棄され、販売できません。ファイルもなくなりました。</translation>
    </message>
    <message>
        <source>Mint {cards}</source>
        <translation>{cards}を作成</translation>
    </message>
    <message>
        <source>Mint the cards</source>
        <translation>カードを作成</translation>
    </message>
    <message>
        <source>Redeemed by then, their value stays for ever: balance does not end.</source>
        <translation>それまでに引き換えれば、金額は無期限に残ります。残高に期限はありません。</translation>
    </message>
    <message>
        <source>{region}: a card that is paid for may not end within {years} years of its sale.</source>
        <translation>{region}: 代金を受け取ったカードは、販売から{years}年以内に終了してはいけません。</translation>
    </message>
    <message>
        <source>From {least} to {most}; empty: the till decides.</source>
        <translation>{least}から{most}。空欄ならレジで決めます。</translation>
    </message>
    <message>
        <source>That is no amount from {least} to {most}.</source>
        <translation>{least}から{most}の金額ではありません。</translation>
    </message>
    <message>
        <source>Up to {most} in one batch.</source>
        <translation>1つのバッチに{most}枚まで。</translation>
    </message>
    <message>
        <source>That is no number from 1 to {most}.</source>
        <translation>1から{most}の数ではありません。</translation>
    </message>
    <message>
        <source>Scan each card, or paste a list of serials. All of them come to lie there, or none does.</source>
        <translation>カードを1枚ずつ読み取るか、シリアル番号の一覧を貼り付けます。すべてがそこへ移るか、1枚も移りません。</translation>
    </message>
    <message>
        <source>Take this one off</source>
        <translation>これを外す</translation>
    </message>
    <message>
        <source>Cards to be moved</source>
        <translation>移動するカード</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>できない理由</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Such as: bent, lost on the way. Scrapped cards can never be sold.</source>
        <translation>例: 曲がった、輸送中に紛失。廃棄したカードは二度と販売できません。</translation>
    </message>
    <message>
        <source>Reason, kept with the deed</source>
        <translation>理由（記録とともに保存）</translation>
    </message>
    <message>
        <source>Scrapped: bent, opened or lost</source>
        <translation>廃棄: 曲がり、開封、紛失</translation>
    </message>
    <message>
        <source>Nothing was scrapped</source>
        <translation>何も廃棄していません</translation>
    </message>
    <message>
        <source>It cannot be done with {cards} of the list. Take them off, put them aside, then go on with the rest.</source>
        <translation>一覧のうち{cards}はできません。外して別に置き、残りを続けてください。</translation>
    </message>
    <message>
        <source>Scrap the cards</source>
        <translation>カードを廃棄</translation>
    </message>
    <message>
        <source>Scrap {cards} for good</source>
        <translation>{cards}を完全に廃棄</translation>
    </message>
    <message>
        <source>Serial, then Enter</source>
        <translation>シリアル番号と Enter</translation>
    </message>
    <message>
        <source>Into the stock of</source>
        <translation>移動先の在庫</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>何も移動していません</translation>
    </message>
    <message>
        <source>Move {cards}</source>
        <translation>{cards}を移動</translation>
    </message>
    <message>
        <source>Move the cards</source>
        <translation>カードを移動</translation>
    </message>
    <message>
        <source>Cards come into being here, a batch at a time: their codes in one file, their sheets on paper, and where each of them is.</source>
        <translation>ここでカードをバッチごとに作成します。コードは1つのファイルに、シートは紙に、そして1枚ずつの所在がわかります。</translation>
    </message>
    <message>
        <source>No batch yet</source>
        <translation>バッチはまだありません</translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation>カードの発行</translation>
    </message>
    <message>
        <source>{batches} batches · {cards} cards in all</source>
        <translation>バッチ {batches} · 全部で{cards}枚</translation>
    </message>
    <message>
        <source>Nothing was minted or brought in yet</source>
        <translation>まだ何も作成も取り込みもされていません</translation>
    </message>
    <message>
        <source>How many cards are drawn</source>
        <translation>描画したカードの枚数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cards on A4</source>
        <translation>カード（A4）</translation>
    </message>
    <message>
        <source>Cards on Letter</source>
        <translation>カード（レター）</translation>
    </message>
    <message>
        <source>Labels on A4</source>
        <translation>ラベル（A4）</translation>
    </message>
    <message>
        <source>Labels on Letter</source>
        <translation>ラベル（レター）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>{cards} minted</source>
        <translation>{cards}を作成しました</translation>
    </message>
    <message>
        <source>Print the cards of {batch}</source>
        <translation>{batch} のカードを印刷</translation>
    </message>
    <message>
        <source>{file} holds the codes readably: keep it as you keep cash. When the cards are printed and looked through, delete it; the cards stay what they are.</source>
        <translation>{file} にはコードが読める形で入っています。現金と同じように保管してください。カードを印刷して確認したら削除します。カードはそのままです。</translation>
    </message>
    <message>
        <source>Batch {batch}. They are worth nothing until they lie in a stock and are sold.</source>
        <translation>バッチ {batch}。在庫に入り、販売されるまで使えません。</translation>
    </message>
    <message>
        <source>Batch {batch}, in the stock of {store}. They are worth nothing until they are sold.</source>
        <translation>バッチ {batch}、{store}の在庫。販売されるまで使えません。</translation>
    </message>
    <message>
        <source>{cards}. They are worth nothing until a till activates them: print them at leisure.</source>
        <translation>{cards}。レジで有効化されるまで使えないので、落ち着いて印刷できます。</translation>
    </message>
    <message>
        <source>{done} of {count} cards are drawn</source>
        <translation>{count}枚中{done}枚を描画しました</translation>
    </message>
    <message>
        <source>Look through the sheets before you delete the file with the codes.</source>
        <translation>コードのファイルを削除する前に、シートを確認してください。</translation>
    </message>
    <message>
        <source>{sheets} sheets of {pieces}, with crop marks. The code and the square of its e-gift link lie in the field that is covered; the serial stands open, as bars.</source>
        <translation>{pieces}枚付けのシート{sheets}枚、トンボ付き。コードとギフトリンクの二次元コードは隠される欄にあり、シリアル番号はバーコードで見えます。</translation>
    </message>
    <message>
        <source>Put {batch} into a stock</source>
        <translation>{batch} を在庫に入れる</translation>
    </message>
    <message>
        <source>All its cards that were not sold come along, from the printer and from other stores. Put there what really is there: a till sells only what lies in its store.</source>
        <translation>未販売のカードは、印刷所やほかの店舗からすべて移ります。実際にある場所に合わせてください。レジは自分の店舗にあるカードだけを販売します。</translation>
    </message>
    <message>
        <source>Stopped. In the stock of {store} now: {cards}</source>
        <translation>中止しました。{store}の在庫に移した分: {cards}</translation>
    </message>
    <message>
        <source>Where they were before: {cards}.</source>
        <translation>元の場所のまま: {cards}。</translation>
    </message>
    <message>
        <source>Put {cards} into the stock</source>
        <translation>{cards}を在庫に入れる</translation>
    </message>
    <message>
        <source>All of them lie there</source>
        <translation>すべてそこにあります</translation>
    </message>
    <message>
        <source>The file with the codes is deleted</source>
        <translation>コードのファイルを削除しました</translation>
    </message>
    <message>
        <source>The cards stay what they are. Nobody can read their codes any more.</source>
        <translation>カードはそのままです。コードはもう誰にも読めません。</translation>
    </message>
    <message>
        <source>{done} of {count} cards lie there</source>
        <translation>{count}枚中{done}枚を移しました</translation>
    </message>
    <message>
        <source>It stops after these cards.</source>
        <translation>このカードのあとで中止します。</translation>
    </message>
    <message>
        <source>In the stock of {store} now: {cards}</source>
        <translation>{store}の在庫に移した分: {cards}</translation>
    </message>
    <message>
        <source>The tills of that store can sell them.</source>
        <translation>その店舗のレジで販売できます。</translation>
    </message>
    <message>
        <source>Scrapped: {cards}</source>
        <translation>廃棄した分: {cards}</translation>
    </message>
    <message>
        <source>No till can ever sell them.</source>
        <translation>どのレジでも販売できません。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1枚</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count}枚</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>印刷所</translation>
    </message>
    <message>
        <source>In stock, {store}</source>
        <translation>在庫、{store}</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>販売済み</translation>
    </message>
    <message>
        <source>of these redeemed</source>
        <translation>うち引き換え済み</translation>
    </message>
    <message>
        <source>made so far, none of them to be sold</source>
        <translation>作成済み（まだ販売できません）</translation>
    </message>
    <message>
        <source>can be sold</source>
        <translation>販売可能</translation>
    </message>
    <message>
        <source>It is being written now, or the computer that wrote it stopped. None of its cards can be sold: at its next start that computer finishes the batch or scraps it.</source>
        <translation>書き込み中か、書いていたコンピューターが止まりました。カードは販売できません。そのコンピューターが次に起動したとき、完成させるか廃棄します。</translation>
    </message>
    <message>
        <source>It was stopped or cut off before its file was whole. None of its cards can ever be sold, and its file is gone.</source>
        <translation>ファイルが完成する前に中止または中断されました。カードは販売できず、ファイルもなくなりました。</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Live together from now on</source>
        <translation>世帯になる</translation>
    </message>
    <message>
        <source>Login of the other account</source>
        <translation>もう一方のアカウントのログイン名</translation>
    </message>
    <message>
        <source>Password of the other account</source>
        <translation>もう一方のアカウントのパスワード</translation>
    </message>
    <message>
        <source>Who do you live with?</source>
        <translation>どなたと世帯になりますか？</translation>
    </message>
    <message>
        <source>Both type their password here. Of a card that one of you has redeemed, the other is told that it was one of you. Either can leave again alone.</source>
        <translation>お二人ともここでパスワードを入力します。どちらかがカードを引き換えると、世帯の誰かが引き換えたことがもう一方に伝わります。どちらからでも抜けられます。</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name} のパスワード</translation>
    </message>
</context>
<context>
    <name>KeepLeaf</name>
    <message>
        <source>Only their issuers redeem them. Until then the drawer keeps them encrypted.</source>
        <translation>引き換えは発行元でのみできます。それまでカード入れに暗号化して保存します。</translation>
    </message>
    <message>
        <source>Keep 1 card in the drawer</source>
        <translation>1枚をカード入れに保存</translation>
    </message>
    <message>
        <source>Keep {count} cards in the drawer</source>
        <translation>{count}枚をカード入れに保存</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>{name} のパスワード</translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Five groups, written down when the store was made. Case and dashes do not matter.</source>
        <translation>ストアの作成時に書き留めた5つのグループです。大文字と小文字、ハイフンの違いは問いません。</translation>
    </message>
    <message>
        <source>Recovery code of the first account</source>
        <translation>最初のアカウントの回復コード</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>鍵を戻す</translation>
    </message>
</context>
<context>
    <name>LatestLeaf</name>
    <message>
        <source>Nothing has moved in this wallet yet.</source>
        <translation>このウォレットにはまだ取引がありません。</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>最近の取引</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>すべての取引</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Live apart from now on</source>
        <translation>世帯から抜ける</translation>
    </message>
    <message>
        <source>{name} is no longer told that a card was redeemed by one of you, and neither are you. To join again, both passwords are asked.</source>
        <translation>世帯の誰かがカードを引き換えても、{name} にもあなたにも伝わらなくなります。再び世帯になるには、両方のパスワードが必要です。</translation>
    </message>
    <message>
        <source>Leave the household with {name}?</source>
        <translation>{name} との世帯から抜けますか？</translation>
    </message>
</context>
<context>
    <name>LinkPane</name>
    <message>
        <source>Check a link</source>
        <translation>リンクを確認</translation>
    </message>
    <message>
        <source>Paste an address, or the whole message it came in. Nothing is opened, and nothing is sent.</source>
        <translation>アドレス、またはそれを含むメッセージ全体を貼り付けてください。何も開かれず、送信もされません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Address or message</source>
        <translation>アドレスまたはメッセージ</translation>
    </message>
    <message>
        <source>Looking at the address …</source>
        <translation>アドレスを調べています…</translation>
    </message>
    <message>
        <source>Official addresses</source>
        <translation>公式アドレス</translation>
    </message>
    <message>
        <source>Only these, and what stands before them with a dot, belong to the issuers.</source>
        <translation>発行元のものは、これらと、その前に点で続くアドレスだけです。</translation>
    </message>
</context>
<context>
    <name>LinkResult</name>
    <message>
        <source>Copy {address}</source>
        <translation>{address} をコピー</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>次にできること</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>これは開くことのできるアドレスではありません。</translation>
    </message>
    <message>
        <source>The address belongs to whoever owns {domain}, not to the owner of {official}.</source>
        <translation>このアドレスは {domain} の所有者のもので、{official} の所有者のものではありません。</translation>
    </message>
    <message>
        <source>“{letter}” stands where {official} has “{true}”.</source>
        <translation>{official} では「{true}」のところが「{letter}」になっています。</translation>
    </message>
    <message>
        <source>“{letter}” is a Cyrillic letter; {official} has the Latin “{true}” there.</source>
        <translation>「{letter}」はキリル文字です。{official} ではラテン文字の「{true}」です。</translation>
    </message>
    <message>
        <source>“{letter}” is a Greek letter; {official} has the Latin “{true}” there.</source>
        <translation>「{letter}」はギリシャ文字です。{official} ではラテン文字の「{true}」です。</translation>
    </message>
    <message>
        <source>“{letter}” ({code}) only looks like “{true}”, which {official} has there.</source>
        <translation>「{letter}」({code}) は {official} の「{true}」に似ているだけの文字です。</translation>
    </message>
    <message>
        <source>“{letter}” ({code}) looks like “{true}” and is none: the name of the host goes on behind it.</source>
        <translation>「{letter}」({code}) は「{true}」に似ていますが別の文字です。サーバー名はその後ろに続いています。</translation>
    </message>
    <message>
        <source>“{letter}” is a wide or ornate form of “{true}”, in which no official address is written.</source>
        <translation>「{letter}」は「{true}」の全角または装飾文字です。公式アドレスにこの書き方はありません。</translation>
    </message>
    <message>
        <source>“{label}” mixes letters of several alphabets, which honest names do not.</source>
        <translation>「{label}」には複数の文字体系が混ざっています。正当な名前ではありえません。</translation>
    </message>
    <message>
        <source>“{label}” is a coded name: in a browser it can show as “{shown}”.</source>
        <translation>「{label}」は符号化された名前です。ブラウザーでは「{shown}」と表示されることがあります。</translation>
    </message>
    <message>
        <source>“{name}” is almost, and not quite, the name in {official}.</source>
        <translation>「{name}」は {official} の名前に似ていますが、同じではありません。</translation>
    </message>
    <message>
        <source>“{words}” was added: {official} belongs to another owner than {domain}.</source>
        <translation>「{words}」が付け足されています。{official} と {domain} の所有者は別です。</translation>
    </message>
    <message>
        <source>It ends in “.{suffix}”, where {official} ends in “.{true}”. Anybody can register that.</source>
        <translation>末尾が「.{suffix}」です。{official} は「.{true}」で終わります。誰でも登録できるものです。</translation>
    </message>
    <message>
        <source>“{name}” only stands in front. Whose an address is, the last part before a slash says: {domain}.</source>
        <translation>「{name}」は前に置かれているだけです。アドレスの持ち主は、スラッシュの直前の部分でわかります: {domain}。</translation>
    </message>
    <message>
        <source>“{name}” stands behind the first slash, where anybody can write anything.</source>
        <translation>「{name}」は最初のスラッシュより後ろにあります。そこには誰でも何でも書けます。</translation>
    </message>
    <message>
        <source>What stands before “@” is no part of the host. This leads to {host}.</source>
        <translation>「@」の前はサーバー名ではありません。実際の行き先は {host} です。</translation>
    </message>
    <message>
        <source>The host is a number ({ip}) instead of a name, so nothing says whose it is.</source>
        <translation>サーバーが名前でなく数字 ({ip}) なので、誰のものかわかりません。</translation>
    </message>
    <message>
        <source>It begins with {scheme}, which is not protected: others can read and change what comes.</source>
        <translation>{scheme} で始まり、保護されていません。内容を他人に読まれたり変えられたりします。</translation>
    </message>
    <message>
        <source>No https:// is written. Open it with https:// before it.</source>
        <translation>https:// がありません。先頭に https:// を付けて開いてください。</translation>
    </message>
    <message>
        <source>“{scheme}:” opens another program than the browser.</source>
        <translation>「{scheme}:」はブラウザー以外のプログラムを開きます。</translation>
    </message>
    <message>
        <source>“{scheme}:” is no place on the web: the page or program is in the address itself.</source>
        <translation>「{scheme}:」はウェブ上の場所ではありません。ページやプログラムがアドレスの中に入っています。</translation>
    </message>
    <message>
        <source>Two slashes stand behind “https:” in an honest address.</source>
        <translation>正しいアドレスでは「https:」の後にスラッシュが2つあります。</translation>
    </message>
    <message>
        <source>A browser reads “\” as a slash, other programs do not: the two can open different hosts.</source>
        <translation>ブラウザーは「\」をスラッシュとして読みますが、ほかのプログラムは違います。別々のサーバーが開くおそれがあります。</translation>
    </message>
    <message>
        <source>It asks for port {port}, where no official page is.</source>
        <translation>ポート {port} を指定していますが、公式ページはそこにありません。</translation>
    </message>
    <message>
        <source>It can lead on to {target}.</source>
        <translation>{target} に転送されることがあります。</translation>
    </message>
    <message>
        <source>A dot stands behind the host. It opens the same place, but no official page is written so.</source>
        <translation>サーバー名の後ろに点があります。同じ場所が開きますが、公式ページはこのように書かれません。</translation>
    </message>
    <message>
        <source>A character that cannot be seen ({code}) is hidden here.</source>
        <translation>見えない文字 ({code}) が隠れています。</translation>
    </message>
    <message>
        <source>The host is written in percent signs, to be read by nobody. It is {host}.</source>
        <translation>サーバー名が読めないようにパーセント記号で書かれています。実際は {host} です。</translation>
    </message>
    <message>
        <source>This is an e-mail address. The sender that a message names can be forged.</source>
        <translation>これはメールアドレスです。メッセージの差出人は偽装できます。</translation>
    </message>
    <message>
        <source>This link opens Tillfold on this computer, and no page.</source>
        <translation>このリンクはページではなく、このコンピューターの Tillfold を開きます。</translation>
    </message>
    <message>
        <source>It is too long to be looked at as a whole.</source>
        <translation>長すぎて全体を調べることができません。</translation>
    </message>
    <message>
        <source>This is an official address of {official}</source>
        <translation>{official} の公式アドレスです</translation>
    </message>
    <message>
        <source>It can be opened. Nobody who works there asks for a code by message, on the phone or as a payment.</source>
        <translation>開いて問題ありません。ただし、メッセージや電話でコードを尋ねたり、支払いとしてコードを求めたりする社員はいません。</translation>
    </message>
    <message>
        <source>This is not {official}</source>
        <translation>{official} ではありません</translation>
    </message>
    <message>
        <source>It belongs to {owner}. Whoever that is reads every code and password entered there. Close the page. Type {official} into the browser to get to the official one.</source>
        <translation>{owner} のものです。そこに入力したコードやパスワードはすべて読まれます。ページを閉じてください。公式ページを開くには、ブラウザーに {official} と入力してください。</translation>
    </message>
    <message>
        <source>This is made to look like {official}</source>
        <translation>{official} に見せかけたものです</translation>
    </message>
    <message>
        <source>No official page is written like this. Do not open it. Type {official} into the browser to get to the official one.</source>
        <translation>公式ページはこのように書かれません。開かないでください。公式ページを開くには、ブラウザーに {official} と入力してください。</translation>
    </message>
    <message>
        <source>This begins at {official} and leads away from it</source>
        <translation>{official} から始まり、別の場所に移ります</translation>
    </message>
    <message>
        <source>The page it ends on belongs to somebody else. Do not enter a code there. Type {official} into the browser to get to the official one.</source>
        <translation>行き着くページは別の持ち主のものです。そこにコードを入力しないでください。公式ページを開くには、ブラウザーに {official} と入力してください。</translation>
    </message>
    <message>
        <source>This names {official}, but is not written as an official address</source>
        <translation>{official} を名乗っていますが、公式アドレスの書き方ではありません</translation>
    </message>
    <message>
        <source>What comes from it may be from somebody else. Open https://{official} in its place.</source>
        <translation>そこから来る内容は別人のものかもしれません。代わりに https://{official} を開いてください。</translation>
    </message>
    <message>
        <source>This is an e-mail address</source>
        <translation>メールアドレスです</translation>
    </message>
    <message>
        <source>Whether a message really came from it cannot be seen. Never send a code in an answer.</source>
        <translation>本当にこのアドレスから届いたかどうかはわかりません。返信でコードを送らないでください。</translation>
    </message>
    <message>
        <source>This link opens Tillfold</source>
        <translation>Tillfold を開くリンクです</translation>
    </message>
    <message>
        <source>It leads to no page. A code in it is filled in, and nothing is redeemed until it is confirmed.</source>
        <translation>ページには移りません。含まれるコードが入力欄に入るだけで、確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>This is no address of a page</source>
        <translation>ページのアドレスではありません</translation>
    </message>
    <message>
        <source>It holds a page or a program within itself, which nobody answers for. Do not open it.</source>
        <translation>誰も責任を持たないページやプログラムが含まれています。開かないでください。</translation>
    </message>
    <message>
        <source>There is no address in this</source>
        <translation>アドレスが見つかりません</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// to its end, and paste it here.</source>
        <translation>https:// から末尾までアドレス全体をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This address is not known</source>
        <translation>知られていないアドレスです</translation>
    </message>
    <message>
        <source>It belongs to {owner}, which is on none of the lists of official addresses. Enter no code of a card there.</source>
        <translation>{owner} のもので、公式アドレスの一覧にありません。カードのコードを入力しないでください。</translation>
    </message>
</context>
<context>
    <name>ListLeaf</name>
    <message>
        <source>F5 refreshes</source>
        <translation>F5 で更新</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Nothing that moved in this wallet fits the search and the filters.</source>
        <translation>検索と絞り込みに合う取引はこのウォレットにありません。</translation>
    </message>
    <message>
        <source>Nothing has moved in this wallet yet.</source>
        <translation>このウォレットにはまだ取引がありません。</translation>
    </message>
    <message>
        <source>{count} found so far, more come as you scroll</source>
        <translation>これまでに{count}件見つかりました。スクロールすると続きを表示します</translation>
    </message>
    <message>
        <source>{count} of {all} movements</source>
        <translation>{all}件中{count}件の取引</translation>
    </message>
    <message>
        <source>1 movement</source>
        <translation>1件の取引</translation>
    </message>
    <message>
        <source>{count} movements</source>
        <translation>{count}件の取引</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Card or account</source>
        <translation>カードまたはアカウント</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>最近の操作</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light and dark are drawn apart.</source>
        <translation>ライトとダークは別々に作られています。</translation>
    </message>
    <message>
        <source>Pages change without fading.</source>
        <translation>ページが切り替わるときに効果を付けません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Taken from the system&apos;s own font when Tillfold starts, up to twice as large.</source>
        <translation>Tillfold の起動時にシステムの文字サイズに合わせます（最大2倍）。</translation>
    </message>
    <message>
        <source>Stronger lines and darker words as soon as the system asks for more contrast.</source>
        <translation>システムでコントラストを上げると、線が太く、文字が濃くなります。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字のサイズ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>What follows the system</source>
        <translation>システムに合わせるもの</translation>
    </message>
    <message>
        <source>Texts, amounts and dates are in this language.</source>
        <translation>文章、金額、日付がこの言語になります。</translation>
    </message>
    <message>
        <source>It is spoken from the next start of Tillfold on.</source>
        <translation>次に Tillfold を起動したときから使われます。</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Look up</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Looking moves nothing.</source>
        <translation>照会では何も動きません。</translation>
    </message>
    <message>
        <source>Serial or receipt</source>
        <translation>シリアル番号またはレシート</translation>
    </message>
    <message>
        <source>Scan or type a serial, a receipt or an order</source>
        <translation>シリアル番号、レシート、注文をスキャンまたは入力</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>照会する</translation>
    </message>
    <message>
        <source>The number is still missing.</source>
        <translation>番号が未入力です。</translation>
    </message>
    <message>
        <source>This looks like the claim code of a card. It was not kept.</source>
        <translation>カードの引き換えコードのようです。保存していません。</translation>
    </message>
    <message>
        <source>Void until {end}</source>
        <translation>取り消しは{end}まで</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>レシート {receipt}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>注文 {order}</translation>
    </message>
    <message>
        <source>F4 refunds what was charged.</source>
        <translation>F4 で請求分を返金します。</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Begun {when}, at {till}, by {clerk}.</source>
        <translation>{when}に {till} で {clerk} が開始しました。</translation>
    </message>
    <message>
        <source>Scan one of its cards to go on with it.</source>
        <translation>続けるには、そのカードのどれかをスキャンしてください。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印刷</translation>
    </message>
    <message>
        <source>On this receipt</source>
        <translation>このレシートの内容</translation>
    </message>
    <message>
        <source>There is no card, receipt, order or account that is written like this.</source>
        <translation>この番号や名前のカード、レシート、注文、アカウントはありません。</translation>
    </message>
</context>
<context>
    <name>ManagerHere</name>
    <message>
        <source>Who approves: a letter, or the login</source>
        <translation>承認する人：文字またはログイン名</translation>
    </message>
    <message>
        <source>The manager types the password</source>
        <translation>管理者がパスワードを入力します</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that Tillfold did not expect</source>
        <translation>Tillfold の予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Value moves in whole steps, so nothing is half done. Look at the balance, then try again. The details are in the log.</source>
        <translation>金額は必ずまとめて動くので、途中で止まった処理はありません。残高を確認してから、もう一度お試しください。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Redeemed</source>
        <translation>引き換え</translation>
    </message>
    <message>
        <source>Paid from balance</source>
        <translation>残高から支払い</translation>
    </message>
    <message>
        <source>Back to its sources</source>
        <translation>元の残高に返金</translation>
    </message>
    <message>
        <source>Promotional credit</source>
        <translation>プロモーション残高</translation>
    </message>
    <message>
        <source>1-Click order</source>
        <translation>1-Click 注文</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Trade-in credit</source>
        <translation>下取り代金</translation>
    </message>
    <message>
        <source>Gift card bought</source>
        <translation>ギフトカードの購入</translation>
    </message>
    <message>
        <source>Promotional credit ended</source>
        <translation>プロモーション残高の期限切れ</translation>
    </message>
    <message>
        <source>Goodwill credit</source>
        <translation>お詫びの残高</translation>
    </message>
    <message>
        <source>Made good by the shop</source>
        <translation>店舗による補填</translation>
    </message>
    <message>
        <source>Taken back by the shop</source>
        <translation>店舗による取り消し</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>繰り越し</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Trade-in {reference}</source>
        <translation>下取り {reference}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>プロモーション {name}</translation>
    </message>
    <message>
        <source>Refund for order {order}</source>
        <translation>注文 {order} の返金</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>注文 {order}</translation>
    </message>
    <message>
        <source>redeemed on {day}</source>
        <translation>{day}に引き換え</translation>
    </message>
    <message>
        <source>credited on {day}</source>
        <translation>{day}に入金</translation>
    </message>
    <message>
        <source>promotional credit of {day}</source>
        <translation>{day}のプロモーション残高</translation>
    </message>
    <message>
        <source>given by the shop on {day}</source>
        <translation>{day}に店舗から</translation>
    </message>
    <message>
        <source>made good by the shop on {day}</source>
        <translation>{day}に店舗が補填</translation>
    </message>
    <message>
        <source>carried over on {day}</source>
        <translation>{day}に繰り越し</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行カード</translation>
    </message>
    <message>
        <source>not from the balance</source>
        <translation>残高以外</translation>
    </message>
</context>
<context>
    <name>MovementDetail</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>取引後の残高</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変わらず</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>取引前の残高</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Entry in the book</source>
        <translation>帳簿の記録</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>MovementTable</name>
    <message>
        <source>Movements, newest first</source>
        <translation>取引（新しい順）</translation>
    </message>
</context>
<context>
    <name>MovementsModel</name>
    <message>
        <source>as before</source>
        <translation>変わらず</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Both are the same.</source>
        <translation>一致しています。</translation>
    </message>
    <message>
        <source>The same so far.</source>
        <translation>ここまで一致しています。</translation>
    </message>
    <message>
        <source>They are not the same yet.</source>
        <translation>まだ一致していません。</translation>
    </message>
</context>
<context>
    <name>NoteErrand</name>
    <message>
        <source>Add a card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>{card} is in the drawer</source>
        <translation>{card} をカード入れに入れました</translation>
    </message>
    <message>
        <source>Only its last four are shown. Redeem it at its issuer when you like.</source>
        <translation>表示されるのは末尾4文字だけです。いつでも発行元で引き換えられます。</translation>
    </message>
    <message>
        <source>{card} is changed</source>
        <translation>{card} を変更しました</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Whose licence</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>ほかの人の成果</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス: {licence}</translation>
    </message>
    <message>
        <source>Its text lies in the package; the name of the licence says which it is.</source>
        <translation>本文はパッケージにあります。ライセンス名で確認できます。</translation>
    </message>
    <message>
        <source>(The rest of this text lies in the package.)</source>
        <translation>（以降の本文はパッケージにあります。）</translation>
    </message>
</context>
<context>
    <name>OptionsLeaf</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Light from the screen</source>
        <translation>画面の光</translation>
    </message>
    <message>
        <source>Speak the hints</source>
        <translation>案内を読み上げる</translation>
    </message>
    <message>
        <source>By its address …</source>
        <translation>アドレスで指定…</translation>
    </message>
    <message>
        <source>Set its picture …</source>
        <translation>映像を調整…</translation>
    </message>
</context>
<context>
    <name>OtherAddresses</name>
    <message>
        <source>{count} addresses were found in this text</source>
        <translation>このテキストに{count}件のアドレスがありました</translation>
    </message>
</context>
<context>
    <name>OtherWallet</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show this wallet</source>
        <translation>このウォレットを表示</translation>
    </message>
    <message>
        <source>Show the wallet {region}</source>
        <translation>{region}のウォレットを表示</translation>
    </message>
    <message>
        <source>Unused since {month}</source>
        <translation>{month}から未使用</translation>
    </message>
    <message>
        <source>Standard, never expires</source>
        <translation>通常残高、期限なし</translation>
    </message>
    <message>
        <source>{amount} of it {ends}</source>
        <translation>うち{amount}は{ends}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>The store is made, its pictures are not: {why}. Choose another folder with --data.</source>
        <translation>ストアは作成されましたが、画像は作成されていません: {why}。--data で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The window needs one. Without it these commands work: demo, scan, account, inspect, redeem, balance, history, activate, check (tillfold --help).</source>
        <translation>ウィンドウにはディスプレイが必要です。なくても使えるコマンド: demo, scan, account, inspect, redeem, balance, history, activate, check (tillfold --help)。</translation>
    </message>
    <message>
        <source>It is to be a table in UTF-8 with the columns {columns}, divided by commas. Line {line} is not like that.</source>
        <translation>UTF-8 の表で、列は {columns}、区切りはコンマとしてください。{line}行目がこの形ではありません。</translation>
    </message>
    <message>
        <source>the file is not a Tillfold backup</source>
        <translation>ファイルが Tillfold のバックアップではありません</translation>
    </message>
    <message>
        <source>there is no store</source>
        <translation>ストアがありません</translation>
    </message>
    <message>
        <source>there is already one of this name</source>
        <translation>同じ名前のものがすでにあります</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>its address is not that of a store</source>
        <translation>ストアのアドレスではありません</translation>
    </message>
    <message>
        <source>its address leads to another machine, and does not say sslmode=verify-full, so that nobody could tell who answers</source>
        <translation>アドレスは別のコンピューターを指していますが、sslmode=verify-full がないため、応答する相手を確かめられません</translation>
    </message>
    <message>
        <source>its server takes no changes</source>
        <translation>サーバーが変更を受け付けません</translation>
    </message>
    <message>
        <source>its login may not do this in the database</source>
        <translation>ログインにデータベースでの権限がありません</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>it answers and does not let this login in, has no such database, or takes no more connections</source>
        <translation>応答はありますが、このログインを受け付けないか、データベースがないか、接続数が上限に達しています</translation>
    </message>
    <message>
        <source>it cannot show that it is the server of this name</source>
        <translation>この名前のサーバーであることを証明できません</translation>
    </message>
    <message>
        <source>the database holds tables of another program</source>
        <translation>データベースに別のプログラムの表があります</translation>
    </message>
    <message>
        <source>the backup was changed since it was made</source>
        <translation>バックアップが作成後に変更されています</translation>
    </message>
    <message>
        <source>the file is not a Tillfold store</source>
        <translation>ファイルが Tillfold のストアではありません</translation>
    </message>
    <message>
        <source>it lies on a network share, where a file cannot be locked safely</source>
        <translation>ネットワーク共有にあるため、ファイルを安全にロックできません</translation>
    </message>
    <message>
        <source>its folder is closed to this user, or has an impossible name</source>
        <translation>このユーザーはフォルダーを開けないか、フォルダー名が使えません</translation>
    </message>
    <message>
        <source>the self-check finds faults in it</source>
        <translation>自己診断で異常が見つかりました</translation>
    </message>
    <message>
        <source>Invalid Claim Code</source>
        <translation>無効な引き換えコード</translation>
    </message>
    <message>
        <source>No card answers to this code. Nothing was taken. Compare each character with the card, or scan the card. {issuer}</source>
        <translation>このコードのカードはありません。何も引かれていません。1文字ずつカードと見比べるか、カードをスキャンしてください。{issuer}</translation>
    </message>
    <message>
        <source>This is not a claim code</source>
        <translation>引き換えコードではありません</translation>
    </message>
    <message>
        <source>It reads as {recognised_as_words}. The claim code is another number on the card: look for the covered or printed field marked as the claim code.</source>
        <translation>読み取れたのは{recognised_as_words}です。引き換えコードはカードの別の番号です。引き換えコードと書かれた、隠れた欄または印刷された欄を探してください。</translation>
    </message>
    <message>
        <source>A claim code stands in the reason</source>
        <translation>理由に引き換えコードが含まれています</translation>
    </message>
    <message>
        <source>Nothing was done, and the code was not kept. Name the card by its serial number and send it again.</source>
        <translation>何も行われず、コードも保存されていません。カードはシリアル番号で示し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>More than one card looks like this code</source>
        <translation>このコードに似たカードが複数あります</translation>
    </message>
    <message>
        <source>Look at the characters {positions} on the card and confirm each of them.</source>
        <translation>カードの{positions}文字目を見て、1つずつ確かめてください。</translation>
    </message>
    <message>
        <source>Code Not Recognized</source>
        <translation>コードを認識できません</translation>
    </message>
    <message>
        <source>The picture does not show the code clearly enough. Scan it again, or type the code.</source>
        <translation>画像のコードがはっきりしません。もう一度スキャンするか、コードを入力してください。</translation>
    </message>
    <message>
        <source>Card Not Activated</source>
        <translation>カードが有効化されていません</translation>
    </message>
    <message>
        <source>Nothing was taken. Take the card and its purchase receipt back to the shop that sold it. If it was a present, ask the person who bought it for the receipt.</source>
        <translation>何も引かれていません。カードと購入時のレシートを、購入した店舗にお持ちください。贈り物の場合は、購入した方にレシートをもらってください。</translation>
    </message>
    <message>
        <source>Code Already Redeemed</source>
        <translation>コードは引き換え済みです</translation>
    </message>
    <message>
        <source>{whose} Nothing was taken this time.</source>
        <translation>{whose}今回は何も引かれていません。</translation>
    </message>
    <message>
        <source>Region Mismatch</source>
        <translation>地域が一致しません</translation>
    </message>
    <message>
        <source>This card is for {card_region}, and the wallet is for {wallet_region}. Nothing was taken. Redeem it into a wallet for {card_region}.</source>
        <translation>このカードは{card_region}用、ウォレットは{wallet_region}用です。何も引かれていません。{card_region}のウォレットに引き換えてください。</translation>
    </message>
    <message>
        <source>Held for Review</source>
        <translation>確認のため保留中</translation>
    </message>
    <message>
        <source>Nothing is lost. The hold ends at the latest at {until}.</source>
        <translation>何も失われていません。保留は遅くとも{until}に終わります。</translation>
    </message>
    <message>
        <source>Too Many Attempts</source>
        <translation>試行回数の上限</translation>
    </message>
    <message>
        <source>Codes can be entered again from {until} on. The cards keep their value.</source>
        <translation>{until}からまたコードを入力できます。カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>This card was voided</source>
        <translation>このカードは取り消されました</translation>
    </message>
    <message>
        <source>Its sale was taken back. Ask at the shop named on the receipt.</source>
        <translation>販売が取り消されています。レシートに書かれた店舗にお問い合わせください。</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>このカードは交換されました</translation>
    </message>
    <message>
        <source>Its value went to the new card. Use the code of the new card.</source>
        <translation>金額は新しいカードに移りました。新しいカードのコードを使ってください。</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>このカードは期限切れです</translation>
    </message>
    <message>
        <source>It ended on {ended}. Ask at the shop what can still be done.</source>
        <translation>{ended}に期限が切れました。店舗にご相談ください。</translation>
    </message>
    <message>
        <source>This promotion has ended</source>
        <translation>このプロモーションは終了しました</translation>
    </message>
    <message>
        <source>It ended on {ended}. Nothing was credited.</source>
        <translation>{ended}に終了しました。何も追加されていません。</translation>
    </message>
    <message>
        <source>This card is issued elsewhere</source>
        <translation>ほかの発行元のカードです</translation>
    </message>
    <message>
        <source>The code fits {programmes}. Only its issuer can redeem it, on its own official page: {hosts}. Nothing was looked up or sent.</source>
        <translation>{programmes}のコードの形です。引き換えは発行元の公式ページでのみできます: {hosts}。照会も送信もしていません。</translation>
    </message>
    <message>
        <source>Not allowed for this account</source>
        <translation>このアカウントにはできない操作です</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask someone who has it to sign in.</source>
        <translation>{role} の役割が必要です。その役割の方にサインインしてもらってください。</translation>
    </message>
    <message>
        <source>This key was used for something else</source>
        <translation>このキーは別のことに使われています</translation>
    </message>
    <message>
        <source>Nothing was done. Repeat the request with a new key.</source>
        <translation>何も行われていません。新しいキーでもう一度お試しください。</translation>
    </message>
    <message>
        <source>This card is not waiting to be activated</source>
        <translation>このカードは有効化待ちではありません</translation>
    </message>
    <message>
        <source>Its state is {state}. Take another card from the stock.</source>
        <translation>状態は {state} です。在庫から別のカードを取ってください。</translation>
    </message>
    <message>
        <source>This card is not in this store&apos;s stock</source>
        <translation>このカードはこの店舗の在庫にありません</translation>
    </message>
    <message>
        <source>Check the serial number. If it is right, the card must be received first.</source>
        <translation>シリアル番号を確認してください。正しければ、先にカードの入荷処理が必要です。</translation>
    </message>
    <message>
        <source>This amount is out of range</source>
        <translation>金額が範囲外です</translation>
    </message>
    <message>
        <source>Give an amount from {least} to {most}.</source>
        <translation>{least}から{most}までの金額を指定してください。</translation>
    </message>
    <message>
        <source>This sale can no longer be voided</source>
        <translation>この販売はもう取り消せません</translation>
    </message>
    <message>
        <source>It was made at {sold}, and a sale can be voided for 24 hours. The card keeps its value.</source>
        <translation>{sold}の販売です。取り消しは24時間以内に限られます。カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>This card was used already</source>
        <translation>このカードは使用済みです</translation>
    </message>
    <message>
        <source>Its state is {state}. A sale is voided only while nothing has happened to its card.</source>
        <translation>状態は {state} です。販売の取り消しは、カードがまだ使われていない間だけできます。</translation>
    </message>
    <message>
        <source>This sale was voided already</source>
        <translation>この販売は取り消し済みです</translation>
    </message>
    <message>
        <source>Its money was given back at {voided}. Nothing was given back this time.</source>
        <translation>{voided}に返金されています。今回は返金していません。</translation>
    </message>
    <message>
        <source>The till {till} is not open</source>
        <translation>レジ {till} は開いていません</translation>
    </message>
    <message>
        <source>No money was moved. Open the till with its float, then do it again.</source>
        <translation>お金は動いていません。釣り銭を用意してレジを開けてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The till {till} is not counted</source>
        <translation>レジ {till} は集計されていません</translation>
    </message>
    <message>
        <source>It stays open, and no money was moved. Count {what} first, then close the till.</source>
        <translation>レジは開いたままで、お金は動いていません。先に{what}を数えてから、レジを閉めてください。</translation>
    </message>
    <message>
        <source>The till {till} differs from its count</source>
        <translation>レジ {till} の集計に差があります</translation>
    </message>
    <message>
        <source>It stays open, and no money was moved. Of {tender} there should be {expected}; {counted} was counted. Count again, or close the till with the reason of the difference, which is booked.</source>
        <translation>レジは開いたままで、お金は動いていません。{tender}は{expected}のはずですが、集計は{counted}です。もう一度数えるか、差額の理由を記入して閉めてください。差額は記帳されます。</translation>
    </message>
    <message>
        <source>The {what} does not wait for this</source>
        <translation>{what}はこの操作を待っていません</translation>
    </message>
    <message>
        <source>Its state is {state}. Nothing was done.</source>
        <translation>状態は {state} です。何も行われていません。</translation>
    </message>
    <message>
        <source>{login} is the last manager of this store</source>
        <translation>{login} はこのストアの最後の管理者です</translation>
    </message>
    <message>
        <source>Nothing was changed. Without a manager nobody could issue cards, approve or review anything. Give somebody else the role manager first: tillfold account role LOGIN manager.</source>
        <translation>何も変更されていません。管理者がいないと、カードの発行、承認、確認ができません。先に別の人に manager の役割を与えてください: tillfold account role LOGIN manager。</translation>
    </message>
    <message>
        <source>There is still money in this account</source>
        <translation>このアカウントにはまだお金があります</translation>
    </message>
    <message>
        <source>Nothing was closed, and the money stays: {left} in the wallet for {region}. It cannot be sent to another account. Spend it first, then close the account.</source>
        <translation>アカウントは閉じられておらず、お金もそのままです: {region}のウォレットに{left}。ほかのアカウントには移せません。使い切ってからアカウントを閉じてください。</translation>
    </message>
    <message>
        <source>Something is still on its way to this account</source>
        <translation>このアカウントには未完了の手続きがあります</translation>
    </message>
    <message>
        <source>Nothing was closed, so that nothing gets lost. {waiting} Have it settled at the counter, then close the account.</source>
        <translation>何も失われないように、アカウントは閉じられていません。{waiting}店頭で手続きを終えてから、アカウントを閉じてください。</translation>
    </message>
    <message>
        <source>There are still cards in the drawer of this account</source>
        <translation>このアカウントのカード入れにまだカードがあります</translation>
    </message>
    <message>
        <source>Nothing was closed, because nobody could read their codes any more. Cards in the drawer: {cards}. Redeem them with their issuers, or throw them away, then close the account.</source>
        <translation>コードを誰も読めなくなるため、アカウントは閉じられていません。カード入れのカード: {cards}。発行元で引き換えるか処分してから、アカウントを閉じてください。</translation>
    </message>
    <message>
        <source>The account of the order {order} was closed</source>
        <translation>注文 {order} のアカウントは閉じられています</translation>
    </message>
    <message>
        <source>Nothing was refunded. {gift} of it was paid with the balance of that account: it cannot go back there, and balance is never paid out in cash. A manager can give it to another account of the same person with the command tillfold grant. Of what was paid with cash or card, {tender} can be refunded here.</source>
        <translation>返金されていません。うち{gift}はそのアカウントの残高で支払われたため、元に戻せず、現金でも払い出せません。管理者は tillfold grant コマンドで、同じ方の別のアカウントに付与できます。現金またはカードで支払われた分のうち、{tender}はここで返金できます。</translation>
    </message>
    <message>
        <source>This end is too early</source>
        <translation>終了日が早すぎます</translation>
    </message>
    <message>
        <source>Nothing was given, offered or made. It would end at {ends}: choose an end after {begins}.</source>
        <translation>何も付与、提供、作成されていません。{ends} に終了することになります。{begins} より後の終了日を選んでください。</translation>
    </message>
    <message>
        <source>Balance buys no cards there</source>
        <translation>そこでは残高でカードを購入できません</translation>
    </message>
    <message>
        <source>Nothing was taken. In the region {region} a card of this kind is not paid with balance: it is bought at a till, with cash or card.</source>
        <translation>何も引かれていません。{region}では、この種類のカードを残高で購入できません。レジで現金またはカードで購入してください。</translation>
    </message>
    <message>
        <source>The balance is not enough</source>
        <translation>残高が足りません</translation>
    </message>
    <message>
        <source>Nothing was taken. {short} of {amount} is missing: choose another way to pay that part.</source>
        <translation>何も引かれていません。{amount}のうち{short}が足りません。その分は別の方法で支払ってください。</translation>
    </message>
    <message>
        <source>The holder of the account has not agreed</source>
        <translation>アカウントの名義人の同意がありません</translation>
    </message>
    <message>
        <source>Nothing was taken. {why} The holder gives the PIN or a fresh one-time code, or a manager approves it with a reason.</source>
        <translation>何も引かれていません。{why}名義人が PIN か新しいワンタイムコードを示すか、管理者が理由を記して承認してください。</translation>
    </message>
    <message>
        <source>The order {order} was charged already</source>
        <translation>注文 {order} は請求済みです</translation>
    </message>
    <message>
        <source>It was charged {amount} at {at}. Nothing was taken this time.</source>
        <translation>{at}に{amount}が請求されています。今回は何も引かれていません。</translation>
    </message>
    <message>
        <source>This is more than can be refunded</source>
        <translation>返金できる金額を超えています</translation>
    </message>
    <message>
        <source>Nothing was refunded. At the most {left} of the order {order} is left.</source>
        <translation>返金されていません。注文 {order} の返金可能額は最大{left}です。</translation>
    </message>
    <message>
        <source>Name and password do not fit together</source>
        <translation>名前とパスワードが一致しません</translation>
    </message>
    <message>
        <source>Check both and sign in again. The recovery code of the account sets another password, with the command tillfold account recover.</source>
        <translation>両方を確認して、もう一度サインインしてください。アカウントの回復コードがあれば、tillfold account recover コマンドで別のパスワードを設定できます。</translation>
    </message>
    <message>
        <source>This account is locked for a while</source>
        <translation>このアカウントは一時的にロックされています</translation>
    </message>
    <message>
        <source>Several passwords or codes did not fit. It opens again from {until} on. Its money stays as it is.</source>
        <translation>パスワードまたはコードが続けて一致しませんでした。{until}からまた使えます。お金はそのままです。</translation>
    </message>
    <message>
        <source>A manager has locked this account</source>
        <translation>管理者がこのアカウントをロックしました</translation>
    </message>
    <message>
        <source>Nobody can sign in to it until a manager unlocks it. Its money stays as it is. Ask a manager of the store.</source>
        <translation>管理者がロックを解除するまで、このアカウントではサインインできません。お金はそのままです。店舗の管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together</source>
        <translation>名前と PIN が一致しません</translation>
    </message>
    <message>
        <source>Nobody has taken over the till. Type the PIN again, or sign in with the password. The PIN is set by its owner, in the settings.</source>
        <translation>レジの担当は変わっていません。もう一度 PIN を入力するか、パスワードでサインインしてください。PIN は本人が設定画面で決めます。</translation>
    </message>
    <message>
        <source>There is no such {what}</source>
        <translation>見つかりません: {what}</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>指定した内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is already such a {what}</source>
        <translation>すでにあります: {what}</translation>
    </message>
    <message>
        <source>Nothing was done. Choose another name.</source>
        <translation>何も行われていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This card is in the drawer already</source>
        <translation>このカードはすでにカード入れにあります</translation>
    </message>
    <message>
        <source>{where} Nothing was added.</source>
        <translation>{where}何も追加されていません。</translation>
    </message>
    <message>
        <source>Cards of several programmes have such codes</source>
        <translation>この形のコードは複数の種類のカードにあります</translation>
    </message>
    <message>
        <source>Nothing was kept. Say which of them it is: {programmes}.</source>
        <translation>保存されていません。どれか指定してください: {programmes}。</translation>
    </message>
    <message>
        <source>No card of another issuer has such a code</source>
        <translation>ほかの発行元のカードにこの形のコードはありません</translation>
    </message>
    <message>
        <source>Nothing was kept. Compare each character with the card. Cards that are issued here need no drawer: redeem them.</source>
        <translation>保存されていません。1文字ずつカードと見比べてください。ここで発行されたカードはカード入れに入れずに、引き換えてください。</translation>
    </message>
    <message>
        <source>{what} cannot be taken</source>
        <translation>{what}を受け付けられません</translation>
    </message>
    <message>
        <source>{why} Nothing was kept.</source>
        <translation>{why}保存されていません。</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>パスフレーズが短すぎます</translation>
    </message>
    <message>
        <source>Nothing was written. Whoever gets the file can try passphrases for ever: give one of at least {least} characters, such as five words that do not belong together.</source>
        <translation>書き込まれていません。ファイルを手にした人は何度でもパスフレーズを試せます。関連のない5つの単語など、{least}文字以上を指定してください。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file</source>
        <translation>このパスフレーズではファイルを開けません</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the one that the file was made with; if it is that one, the file was changed or cut off.</source>
        <translation>保存されていません。ファイルを作成したときのパスフレーズを指定してください。正しい場合は、ファイルが変更されたか途中で切れています。</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>ストアは使用中です</translation>
    </message>
    <message>
        <source>Nothing was done. Another program has held it for too long; try again.</source>
        <translation>何も行われていません。別のプログラムが長く使用しています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The store cannot be used: {why}</source>
        <translation>ストアを使用できません: {why}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at {where}, put back a backup, or choose another store.</source>
        <translation>何も変更されていません。{where} を確認するか、バックアップを戻すか、別のストアを選んでください。</translation>
    </message>
    <message>
        <source>The server of the store cannot be used: {why}</source>
        <translation>ストアのサーバーを使用できません: {why}</translation>
    </message>
    <message>
        <source>Check the network, and that the server of {where} runs and lets this login in. Then repeat what was asked with the same key: it is never done twice.</source>
        <translation>ネットワークと、{where} のサーバーが動いていてこのログインを受け付けることを確認してください。そのうえで同じキーで繰り返してください。二重に行われることはありません。</translation>
    </message>
    <message>
        <source>The store was made by an older Tillfold</source>
        <translation>ストアは古い Tillfold で作成されています</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every window that has {where} open, and give the command tillfold store upgrade --as MANAGER.</source>
        <translation>何も変更されていません。{where} を開いているウィンドウをすべて閉じて、tillfold store upgrade --as MANAGER を実行してください。</translation>
    </message>
    <message>
        <source>The store was made by a newer Tillfold</source>
        <translation>ストアは新しい Tillfold で作成されています</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open {where}.</source>
        <translation>何も変更されていません。{where} を開くには、新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>The key of this store is missing</source>
        <translation>このストアの鍵がありません</translation>
    </message>
    <message>
        <source>It was kept in {where}. Put it back, or give the recovery code of the first account to the command tillfold store join. A new key is never made.</source>
        <translation>鍵は{where}にありました。元に戻すか、tillfold store join コマンドに最初のアカウントの回復コードを入力してください。新しい鍵が作られることはありません。</translation>
    </message>
    <message>
        <source>{what} is missing on this computer</source>
        <translation>このコンピューターに{what}がありません</translation>
    </message>
    <message>
        <source>{how}</source>
        <translation>{how}</translation>
    </message>
    <message>
        <source>A part of Tillfold that reads cards is missing or damaged ({name})</source>
        <translation>カードを読み取る Tillfold の部品がないか壊れています ({name})</translation>
    </message>
    <message>
        <source>No card has been changed. Install Tillfold again; until then, type codes in by hand.</source>
        <translation>カードは変わっていません。Tillfold を再インストールしてください。それまではコードを手で入力してください。</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} を開けません</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation>{name} に書き込めません</translation>
    </message>
    <message>
        <source>Nothing of it was kept: {why}. Make room, or choose another place, and try again.</source>
        <translation>何も保存されていません: {why}。空きを増やすか別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Neither a PIN nor a one-time code was given.</source>
        <translation>PIN もワンタイムコードも入力されていません。</translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>PIN が正しくありません。</translation>
    </message>
    <message>
        <source>This account has no PIN.</source>
        <translation>このアカウントに PIN はありません。</translation>
    </message>
    <message>
        <source>The one-time code is not right, was used, or has ended.</source>
        <translation>ワンタイムコードが正しくないか、使用済みか、期限切れです。</translation>
    </message>
    <message>
        <source>It was kept on {kept}, and its code ends in {last_four}.</source>
        <translation>{kept}に保存され、コードの末尾は {last_four} です。</translation>
    </message>
    <message>
        <source>The end date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>It is no date. Write it as 2027-05-31.</source>
        <translation>日付ではありません。2027-05-31 のように書いてください。</translation>
    </message>
    <message>
        <source>Day and month could be exchanged in it. Write it as 2027-05-31.</source>
        <translation>日と月が入れ替わっているかもしれません。2027-05-31 のように書いてください。</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>It is not that of the card&apos;s region.</source>
        <translation>カードの地域の通貨ではありません。</translation>
    </message>
    <message>
        <source>It stands in line {line} of the table as well.</source>
        <translation>表の{line}行目にもあります。</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Its row says that it was redeemed already.</source>
        <translation>行に引き換え済みと書かれています。</translation>
    </message>
    <message>
        <source>The picture of the receipt</source>
        <translation>レシートの画像</translation>
    </message>
    <message>
        <source>It is no JPEG, PNG or WebP picture.</source>
        <translation>JPEG、PNG、WebP の画像ではありません。</translation>
    </message>
    <message>
        <source>It is larger than two megabytes. Take it with fewer pixels, or cut out the receipt.</source>
        <translation>2 MB を超えています。画素数を減らして撮り直すか、レシートの部分を切り抜いてください。</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>It is longer than 2000 characters.</source>
        <translation>2000文字を超えています。</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>It is larger than two megabytes, or has more than 500 rows.</source>
        <translation>2 MB を超えているか、500行を超えています。</translation>
    </message>
    <message>
        <source>It is no table of text (CSV).</source>
        <translation>テキストの表 (CSV) ではありません。</translation>
    </message>
    <message>
        <source>No column of it holds codes of other issuers: say which one does.</source>
        <translation>ほかの発行元のコードの列が見つかりません。どの列か指定してください。</translation>
    </message>
    <message>
        <source>A refund of {amount} for the order {order} is promised under the receipt {receipt}.</source>
        <translation>注文 {order} の{amount}の返金が、レシート {receipt} で約束されています。</translation>
    </message>
    <message>
        <source>The trade-in {reference} ({item}) is neither credited nor returned.</source>
        <translation>下取り {reference} ({item}) は、入金も返却もされていません。</translation>
    </message>
    <message>
        <source>You redeemed it yourself: it is in your history.</source>
        <translation>ご自分で引き換え済みです。履歴にあります。</translation>
    </message>
    <message>
        <source>Its value went into another account. If the card is new, take it and its receipt back to the shop.</source>
        <translation>金額は別のアカウントに入りました。新しいカードの場合は、カードとレシートを店舗にお持ちください。</translation>
    </message>
    <message>
        <source>One of your household has it: its value is in their history. Ask them.</source>
        <translation>世帯の方が引き換えています。その方の履歴にあります。お尋ねください。</translation>
    </message>
    <message>
        <source>One of its characters does not match the others.</source>
        <translation>1つの文字がほかの文字と合いません。</translation>
    </message>
    <message>
        <source>It can also be a card of another issuer ({programmes}), who alone can redeem it: {hosts}.</source>
        <translation>ほかの発行元のカード ({programmes}) かもしれません。引き換えは発行元でのみできます: {hosts}。</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>the number under a barcode</source>
        <translation>バーコードの下の番号</translation>
    </message>
    <message>
        <source>a receipt number</source>
        <translation>レシート番号</translation>
    </message>
    <message>
        <source>the number of an order</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>a code by which an account agrees to pay</source>
        <translation>アカウントが支払いに同意するためのコード</translation>
    </message>
    <message>
        <source>a promotional code</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>a link without a code</source>
        <translation>コードを含まないリンク</translation>
    </message>
    <message>
        <source>A line of it is like no card that is issued here, so that nothing of it is printed.</source>
        <translation>ここで発行するカードと合わない行があるため、何も印刷されません。</translation>
    </message>
    <message>
        <source>Its column language is to hold de, en or ja, or nothing. A line of it is not like that.</source>
        <translation>列 language には de、en、ja のいずれかを書くか、空にします。そうでない行があります。</translation>
    </message>
    <message>
        <source>It does not have as many cards as the batch, so that nothing of it is printed.</source>
        <translation>カードの数がバッチと合わないため、何も印刷されません。</translation>
    </message>
    <message>
        <source>The camera was unplugged or taken by another program. Plug it in, or close that.</source>
        <translation>カメラが取り外されたか、別のプログラムに使われています。接続するか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Plug one in, or open a picture of the card, or type the code.</source>
        <translation>カメラを接続するか、カードの画像を開くか、コードを入力してください。</translation>
    </message>
    <message>
        <source>There is no camera of the name {name}. Choose another one.</source>
        <translation>{name} というカメラはありません。別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Compare it with the one the camera shows.</source>
        <translation>このアドレスから応答がありません。カメラに表示されるアドレスと見比べてください。</translation>
    </message>
    <message>
        <source>It is not a video of a known kind.</source>
        <translation>対応している形式の動画ではありません。</translation>
    </message>
    <message>
        <source>Another program is using it, or it is not allowed: add yourself to the group video and sign in again.</source>
        <translation>別のプログラムが使っているか、許可されていません。video グループに自分を加えて、サインインし直してください。</translation>
    </message>
    <message>
        <source>Plug it in, and allow cameras for Tillfold in the privacy settings of this computer.</source>
        <translation>接続して、このコンピューターのプライバシー設定で Tillfold にカメラを許可してください。</translation>
    </message>
    <message>
        <source>It asks for a password.</source>
        <translation>パスワードがかかっています。</translation>
    </message>
    <message>
        <source>It is not a whole PDF.</source>
        <translation>完全な PDF ではありません。</translation>
    </message>
    <message>
        <source>A page of it is damaged.</source>
        <translation>壊れたページがあります。</translation>
    </message>
    <message>
        <source>It is not an e-mail.</source>
        <translation>メールではありません。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Save the picture of the card alone.</source>
        <translation>256 MB を超えています。カードの画像だけを保存してください。</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>この名前のファイルはありません。</translation>
    </message>
    <message>
        <source>This computer does not allow the file to be read.</source>
        <translation>このコンピューターではファイルを読む許可がありません。</translation>
    </message>
    <message>
        <source>It is not a picture of a known kind.</source>
        <translation>対応している形式の画像ではありません。</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>画像が壊れています。</translation>
    </message>
    <message>
        <source>The picture has more than 50 million pixels. Save it smaller.</source>
        <translation>画像が5000万画素を超えています。小さくして保存してください。</translation>
    </message>
    <message>
        <source>Install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; Windows: the installer of UB Mannheim) and start Tillfold again.</source>
        <translation>Tesseract をインストールして (Debian と Ubuntu: apt install tesseract-ocr、macOS: brew install tesseract、Windows: UB Mannheim のインストーラー)、Tillfold を起動し直してください。</translation>
    </message>
    <message>
        <source>The video holds no picture.</source>
        <translation>動画に映像がありません。</translation>
    </message>
    <message>
        <source>A line of it is like no card of the batch, so that no e-mail was written for it.</source>
        <translation>このバッチのどのカードとも合わない行があるため、その行のメールは書きませんでした。</translation>
    </message>
    <message>
        <source>store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>trial balance</source>
        <translation>残高試算</translation>
    </message>
    <message>
        <source>account {account}, line {line}</source>
        <translation>アカウント{account}、{line}行目</translation>
    </message>
    <message>
        <source>wallet {wallet}, movement {movement}</source>
        <translation>ウォレット{wallet}、取引{movement}</translation>
    </message>
    <message>
        <source>card {serial}</source>
        <translation>カード{serial}</translation>
    </message>
    <message>
        <source>drawer card number {number}</source>
        <translation>カード入れのカード{number}番</translation>
    </message>
    <message>
        <source>order number {number} outside</source>
        <translation>発行元での注文{number}番</translation>
    </message>
    <message>
        <source>account number {number}</source>
        <translation>アカウント{number}番</translation>
    </message>
    <message>
        <source>{thing} number {number}</source>
        <translation>{thing} {number}番</translation>
    </message>
    <message>
        <source>A cell holds another kind of value than was written ({error}).</source>
        <translation>セルに、書き込まれたものとは別の種類の値があります（{error}）。</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>書き込まれたあとで変更されています。</translation>
    </message>
    <message>
        <source>It has no lines, or lines where its kind moves no money.</source>
        <translation>行がないか、お金を動かさない種類なのに行があります。</translation>
    </message>
    <message>
        <source>Its lines in {currency} do not sum to zero.</source>
        <translation>{currency}の行の合計がゼロになりません。</translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation>この前の記録がありません。</translation>
    </message>
    <message>
        <source>It does not continue the entry before it.</source>
        <translation>前の記録から続いていません。</translation>
    </message>
    <message>
        <source>It is earlier than the entry before it.</source>
        <translation>前の記録より早い時刻です。</translation>
    </message>
    <message>
        <source>What it moves in wallet {wallet} is not what its lines say.</source>
        <translation>ウォレット{wallet}で動いた額が、行の内容と合いません。</translation>
    </message>
    <message>
        <source>The wallet is not that of the one who redeemed.</source>
        <translation>ウォレットが、引き換えた方のものではありません。</translation>
    </message>
    <message>
        <source>It was there when the heads were kept, and is not any more.</source>
        <translation>連鎖の末尾を控えたときにはありましたが、今はありません。</translation>
    </message>
    <message>
        <source>It is another entry than when the heads were kept.</source>
        <translation>連鎖の末尾を控えたときとは別の記録です。</translation>
    </message>
    <message>
        <source>All lines in {currency} do not sum to zero together.</source>
        <translation>{currency}のすべての行の合計がゼロになりません。</translation>
    </message>
    <message>
        <source>It does not follow from the line before it.</source>
        <translation>前の行から続いていません。</translation>
    </message>
    <message>
        <source>It is earlier than the line before it.</source>
        <translation>前の行より早い時刻です。</translation>
    </message>
    <message>
        <source>Currency or bound are not those of its account.</source>
        <translation>通貨または限度が、そのアカウントのものではありません。</translation>
    </message>
    <message>
        <source>The account is on the wrong side of its bound.</source>
        <translation>アカウントが限度の反対側にあります。</translation>
    </message>
    <message>
        <source>It does not follow from the movement before it.</source>
        <translation>前の取引から続いていません。</translation>
    </message>
    <message>
        <source>Its time is not that of its entry.</source>
        <translation>時刻が、その記録の時刻と違います。</translation>
    </message>
    <message>
        <source>It is not found by all the words that belong to it.</source>
        <translation>その語句のすべてでは見つかりません。</translation>
    </message>
    <message>
        <source>It is found by words that do not belong to it.</source>
        <translation>関係のない語句で見つかります。</translation>
    </message>
    <message>
        <source>It holds value in a state that has none.</source>
        <translation>価値のないはずの状態なのに、価値があります。</translation>
    </message>
    <message>
        <source>Its event {event} ({state}) does not follow from the one before it.</source>
        <translation>出来事{event}（{state}）が、前のものから続いていません。</translation>
    </message>
    <message>
        <source>It has no first event in {table}.</source>
        <translation>{table}に最初の出来事がありません。</translation>
    </message>
    <message>
        <source>It moves a drawer that is not its actor&apos;s, or is of another kind.</source>
        <translation>ほかの方のカード入れを動かしているか、種類が違います。</translation>
    </message>
    <message>
        <source>More of it was refunded than was paid.</source>
        <translation>支払われた額より多く返金されています。</translation>
    </message>
    <message>
        <source>Its code is not there.</source>
        <translation>コードがありません。</translation>
    </message>
    <message>
        <source>What was thrown away is still there.</source>
        <translation>捨てられたはずのものが残っています。</translation>
    </message>
    <message>
        <source>Its answer is not there.</source>
        <translation>その回答がありません。</translation>
    </message>
    <message>
        <source>The entry of an answer that was given is not there.</source>
        <translation>出された回答の記録がありません。</translation>
    </message>
    <message>
        <source>Its role is not the one that was given to it.</source>
        <translation>役割が、与えられたものと違います。</translation>
    </message>
    <message>
        <source>It refers to a row of {table} that is not there.</source>
        <translation>存在しない{table}の行を参照しています。</translation>
    </message>
    <message>
        <source>missing {part}</source>
        <translation>不足：{part}</translation>
    </message>
    <message>
        <source>unexpected {part}</source>
        <translation>想定外：{part}</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Card {last_four} accepted</source>
        <translation>カード {last_four} を引き換え</translation>
    </message>
    <message>
        <source>Card {last_four} taken back</source>
        <translation>カード {last_four} を取り消し</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>注文 {reference}</translation>
    </message>
    <message>
        <source>Refund {reference}</source>
        <translation>返金 {reference}</translation>
    </message>
    <message>
        <source>Balance set to what the page shows</source>
        <translation>ページの残高に合わせました</translation>
    </message>
    <message>
        <source>{total}, of which {promotional} promotional</source>
        <translation>{total}（うちプロモーション {promotional}）</translation>
    </message>
</context>
<context>
    <name>OutsideErrand</name>
    <message>
        <source>What issuers hold</source>
        <translation>発行元にある残高</translation>
    </message>
    <message>
        <source>{where} holds {amount} now.</source>
        <translation>{where} の残高は{amount}です。</translation>
    </message>
    <message>
        <source>Nothing differs from what was booked</source>
        <translation>記帳した内容との差はありません</translation>
    </message>
    <message>
        <source>{amount} are booked</source>
        <translation>{amount}を記帳しました</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <source>Show older ones</source>
        <translation>古い記録を表示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>There now, as far as it was booked</source>
        <translation>現在の残高（記帳分）</translation>
    </message>
    <message>
        <source>What happened there, newest first</source>
        <translation>記録（新しい順）</translation>
    </message>
    <message>
        <source>What other issuers hold</source>
        <translation>ほかの発行元にある残高</translation>
    </message>
    <message>
        <source>Tillfold never asks the issuers. Book here what their pages showed you, and it adds up.</source>
        <translation>Tillfold は発行元に問い合わせません。ページに表示された内容をここに記帳すると、合計されます。</translation>
    </message>
    <message>
        <source>Nothing was booked of other issuers yet.</source>
        <translation>ほかの発行元の記録はまだありません。</translation>
    </message>
    <message>
        <source>Book the order</source>
        <translation>注文を記帳</translation>
    </message>
    <message>
        <source>Book the refund</source>
        <translation>返金を記帳</translation>
    </message>
    <message>
        <source>Set the balance</source>
        <translation>残高を合わせる</translation>
    </message>
</context>
<context>
    <name>OverridableFlow</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the holder is not asked</source>
        <translation>名義人にたずねない理由</translation>
    </message>
    <message>
        <source>A manager signs in place of {name}. The reason is kept with the order.</source>
        <translation>{name} に代わって管理者が承認します。理由は注文とともに残ります。</translation>
    </message>
    <message>
        <source>Nothing moves until the manager has signed in.</source>
        <translation>管理者がサインインするまで金額は動きません。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>{number} ページ</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>An answer of the printer {name}</source>
        <translation>プリンター {name} の応答</translation>
    </message>
    <message>
        <source>What was done stands. Look at the printer, then print again, or save a PDF.</source>
        <translation>行われた処理は有効です。プリンターを確認して印刷し直すか、PDF を保存してください。</translation>
    </message>
    <message>
        <source>The note went to the printer.</source>
        <translation>お知らせをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The note is in {name}.</source>
        <translation>お知らせは{name}にあります。</translation>
    </message>
    <message>
        <source>Cards of batch {batch}</source>
        <translation>バッチ {batch} のカード</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>The cards went to the printer.</source>
        <translation>カードをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The cards are in {name}. It holds their codes: keep it as you keep cash.</source>
        <translation>カードは {name} に入っています。コードが含まれるので、現金と同じように保管してください。</translation>
    </message>
    <message>
        <source>Stopped. No card was printed.</source>
        <translation>中止しました。カードは印刷されていません。</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>レシート {number}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>レシートを保存</translation>
    </message>
    <message>
        <source>The receipt went to the printer.</source>
        <translation>レシートをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The receipt is in {name}.</source>
        <translation>レシートは {name} に入っています。</translation>
    </message>
    <message>
        <source>Report {entry}</source>
        <translation>レポート {entry}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>レポートをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>レポートは {name} に入っています。</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <translation>パスワードを決める</translation>
    </message>
    <message>
        <source>It is asked for at every sign-in. A few words in a row are strong and easy to keep.</source>
        <translation>サインインのたびに入力します。いくつかの単語を並べると、強くて覚えやすくなります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
</context>
<context>
    <name>PayLeaf</name>
    <message>
        <source>Show at the counter</source>
        <translation>レジで見せる</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Or type this code at the till</source>
        <translation>またはこのコードをレジで入力</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>A code is being made</source>
        <translation>コードを作成しています</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Hold this under the scanner of the till</source>
        <translation>レジのスキャナーにかざしてください</translation>
    </message>
    <message>
        <source>It counts until {time}, for one order.</source>
        <translation>{time}まで、1回の注文に使えます。</translation>
    </message>
    <message>
        <source>The till shows the amount before it scans. Nobody who calls or writes needs this code.</source>
        <translation>レジはスキャンの前に金額を表示します。電話やメールの相手にこのコードは必要ありません。</translation>
    </message>
    <message>
        <source>Whoever scans it can charge your account once.</source>
        <translation>スキャンした人は、あなたのアカウントに1回請求できます。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>This code has ended</source>
        <translation>このコードは期限切れです</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>新しいコードを表示</translation>
    </message>
    <message>
        <source>A code counts for two minutes and one order.</source>
        <translation>コードは2分間、1回の注文に使えます。</translation>
    </message>
    <message>
        <source>Nobody can use it any more.</source>
        <translation>もう誰も使えません。</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount}が請求されました</translation>
    </message>
    <message>
        <source>Back to the balance</source>
        <translation>残高に戻る</translation>
    </message>
    <message>
        <source>Paid at {shop}</source>
        <translation>支払い先: {shop}</translation>
    </message>
    <message>
        <source>Order {order}, in your history. The code is used up.</source>
        <translation>注文 {order}、履歴にあります。コードは使用済みです。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>No code was made.</source>
        <translation>コードは作成されませんでした。</translation>
    </message>
</context>
<context>
    <name>PaySquare</name>
    <message>
        <source>QR code for the till</source>
        <translation>レジ用の QR コード</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Open pictures of cards</source>
        <translation>カードの画像を開く</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>A PIN for the till</source>
        <translation>レジ用の PIN</translation>
    </message>
    <message>
        <source>The clerk charges an order, you type it there. It opens nothing else, and replaces the PIN before it.</source>
        <translation>店員が注文を請求するときに、レジで入力します。ほかの用途には使えず、前の PIN は無効になります。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to twelve digits, not a date.</source>
        <translation>4～12桁の数字。日付は避けてください。</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>同じ PIN をもう一度</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Will be kept</source>
        <translation>保存されます</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>What becomes of each line of the table</source>
        <translation>表の各行の結果</translation>
    </message>
</context>
<context>
    <name>PrintedCharacter</name>
    <message>
        <source>The character as it is printed</source>
        <translation>印刷されている文字</translation>
    </message>
</context>
<context>
    <name>PrintingGroup</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ロール紙 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ロール紙 80 mm</translation>
    </message>
    <message>
        <source>A4 pages</source>
        <translation>A4 用紙</translation>
    </message>
    <message>
        <source>Printer of receipts</source>
        <translation>レシートのプリンター</translation>
    </message>
    <message>
        <source>Printer of pages</source>
        <translation>ページのプリンター</translation>
    </message>
    <message>
        <source>Reports and card sheets, on A4.</source>
        <translation>レポートとカードシート。A4 に印刷します。</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>レシートの用紙</translation>
    </message>
    <message>
        <source>What the till prints receipts, its report and notes on.</source>
        <translation>レジがレシート、レジのレポート、お知らせを印刷する用紙です。</translation>
    </message>
    <message>
        <source>Ask when printing</source>
        <translation>印刷時に尋ねる</translation>
    </message>
    <message>
        <source>{count} found. Each paper remembers its own.</source>
        <translation>{count}台見つかりました。用紙ごとに覚えます。</translation>
    </message>
    <message>
        <source>None was found. Receipts can be saved as PDF.</source>
        <translation>見つかりませんでした。レシートは PDF として保存できます。</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Read the card.
Move its value once.
Keep the book.</source>
        <translation>カードを読む。
金額を一度だけ移す。
帳簿をつける。</translation>
    </message>
    <message>
        <source>Codes stay on this computer. They are never shown in full, logged or exported.</source>
        <translation>コードはこのコンピューターから出ません。全体が表示、記録、書き出しされることはありません。</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Offer this promotion?</source>
        <translation>このプロモーションを提供しますか？</translation>
    </message>
    <message>
        <source>{how} What was given cannot be taken back; offering it can be ended at any time.</source>
        <translation>{how}付与したものは取り消せませんが、提供はいつでも終了できます。</translation>
    </message>
    <message>
        <source>Offer {amount}</source>
        <translation>{amount}を提供</translation>
    </message>
    <message>
        <source>Code, to be noted down</source>
        <translation>コード（控えてください）</translation>
    </message>
    <message>
        <source>For wallets of</source>
        <translation>対象のウォレット</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last day, also of the credit</source>
        <translation>最終日（残高も同じ）</translation>
    </message>
    <message>
        <source>Give credit to one account</source>
        <translation>1つのアカウントに残高を付与</translation>
    </message>
    <message>
        <source>It is there at once and cannot be taken back. The holder finds it in the history by your words.</source>
        <translation>すぐに反映され、取り消せません。履歴には入力した言葉で表示されます。</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>期限を付ける</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Login of the account</source>
        <translation>アカウントのログイン名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency of its wallet</source>
        <translation>ウォレットの通貨</translation>
    </message>
    <message>
        <source>Such as: for the late parcel of 20 November.</source>
        <translation>例: 11月20日の荷物の遅れのお詫び。</translation>
    </message>
    <message>
        <source>Words that the holder reads</source>
        <translation>所有者が読む言葉</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>{least}から{most}。</translation>
    </message>
    <message>
        <source>That is no amount from {least} to {most}.</source>
        <translation>{least}から{most}の金額ではありません。</translation>
    </message>
    <message>
        <source>Give {amount} to {login}</source>
        <translation>{login} に{amount}を付与</translation>
    </message>
    <message>
        <source>Give the credit</source>
        <translation>残高を付与</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Give it to accounts</source>
        <translation>アカウントに付与</translation>
    </message>
    <message>
        <source>End it early</source>
        <translation>早めに終了</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>It was ended early. What was given stays until its own end.</source>
        <translation>早めに終了しました。付与した分は期限まで残ります。</translation>
    </message>
    <message>
        <source>It is over. What was not spent has lapsed.</source>
        <translation>終了しました。使われなかった分は失効しました。</translation>
    </message>
    <message>
        <source>Without it so far: {accounts} with a wallet of its region.</source>
        <translation>未付与: この地域のウォレットを持つ{accounts}。</translation>
    </message>
    <message>
        <source>All accounts with a wallet of its region have it.</source>
        <translation>この地域のウォレットを持つ全アカウントに付与済みです。</translation>
    </message>
    <message>
        <source>End the promotion</source>
        <translation>プロモーションを終了</translation>
    </message>
    <message>
        <source>Nobody gets it from now on, and it cannot begin again. What was given to {accounts} stays until {date}.</source>
        <translation>今後は誰にも付与されず、再開できません。{accounts}に付与した分は{date}まで残ります。</translation>
    </message>
    <message>
        <source>Nobody gets it from now on, and it cannot begin again. No account was given it yet.</source>
        <translation>今後は誰にも付与されず、再開できません。まだどのアカウントにも付与していません。</translation>
    </message>
    <message>
        <source>End {name} early?</source>
        <translation>{name} を早めに終了しますか？</translation>
    </message>
    <message>
        <source>Offer one</source>
        <translation>提供を始める</translation>
    </message>
    <message>
        <source>Credit for one account</source>
        <translation>1アカウントへの残高</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Each gets</source>
        <translation>1件の金額</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Promotions, those that run first</source>
        <translation>プロモーション（実施中が先頭）</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <source>Running {count}</source>
        <translation>実施中 {count}</translation>
    </message>
    <message>
        <source>To come {count}</source>
        <translation>予定 {count}</translation>
    </message>
    <message>
        <source>Ended {count}</source>
        <translation>終了 {count}</translation>
    </message>
    <message>
        <source>No promotion is in this state.</source>
        <translation>この状態のプロモーションはありません。</translation>
    </message>
    <message>
        <source>{done} of {count} accounts are done</source>
        <translation>{count}件中{done}件が完了</translation>
    </message>
    <message>
        <source>{name} was given to {accounts}</source>
        <translation>{name} を{accounts}に付与しました</translation>
    </message>
    <message>
        <source>Accounts that had it already were left out.</source>
        <translation>すでに持っているアカウントは除きました。</translation>
    </message>
    <message>
        <source>It stops after these accounts.</source>
        <translation>このアカウントのあとで中止します。</translation>
    </message>
    <message>
        <source>{login} was given {amount}</source>
        <translation>{login} に{amount}を付与しました</translation>
    </message>
    <message>
        <source>The balance of that wallet is {total} now.</source>
        <translation>そのウォレットの残高は{total}になりました。</translation>
    </message>
    <message>
        <source>The accounts I name</source>
        <translation>指定するアカウント</translation>
    </message>
    <message>
        <source>All that do not have it yet</source>
        <translation>まだ持っていない全員</translation>
    </message>
    <message>
        <source>One login, or several with spaces or commas between them.</source>
        <translation>ログイン名を1つ、または空白かコンマで区切って複数。</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Give {name} to accounts</source>
        <translation>{name} をアカウントに付与</translation>
    </message>
    <message>
        <source>Each account gets it once; those that have it are left out. What is given cannot be taken back.</source>
        <translation>1アカウントに1回だけ付与し、持っている人は除きます。付与したものは取り消せません。</translation>
    </message>
    <message>
        <source>Stopped: it was given to {accounts}</source>
        <translation>中止しました。付与済み: {accounts}</translation>
    </message>
    <message>
        <source>The others do not have it. Given again, it goes to these alone.</source>
        <translation>残りのアカウントには付与していません。もう一度行うと、残りだけに付与します。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>{amount} to {accounts} is {sum} at most.</source>
        <translation>{amount}を{accounts}に付与すると、最大で{sum}。</translation>
    </message>
    <message>
        <source>Give {amount} to {accounts}</source>
        <translation>{accounts}に{amount}を付与</translation>
    </message>
    <message>
        <source>{name} is offered</source>
        <translation>{name} の提供を始めました</translation>
    </message>
    <message>
        <source>It is in the list with what becomes of it.</source>
        <translation>一覧で利用状況を確認できます。</translation>
    </message>
    <message>
        <source>{name} is ended</source>
        <translation>{name} を終了しました</translation>
    </message>
    <message>
        <source>What was given stays until its own end.</source>
        <translation>付与した分は期限まで残ります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Offer a promotion</source>
        <translation>プロモーションを提供</translation>
    </message>
    <message>
        <source>Nothing is offered yet: the next page shows it as holders will see it.</source>
        <translation>まだ提供されません。次のページで、所有者に見える形を確認できます。</translation>
    </message>
    <message>
        <source>Fine print, as holders read it before it is credited</source>
        <translation>条件（追加前に所有者が読む文面）</translation>
    </message>
    <message>
        <source>Name, by which holders find it</source>
        <translation>名前（所有者に見える）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Such as SPRING-2026. Note it down.</source>
        <translation>例: SPRING-2026。控えておいてください。</translation>
    </message>
    <message>
        <source>For wallets of the region</source>
        <translation>対象の地域</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>開始より前に終わっています。</translation>
    </message>
    <message>
        <source>Credit with an end, once for each account: by a code, automatically, or by hand. What becomes of it is shown here.</source>
        <translation>期限のある残高を、アカウントごとに1回。コード、自動、手動で付与します。利用状況はここに表示されます。</translation>
    </message>
    <message>
        <source>No promotion yet</source>
        <translation>プロモーションはまだありません</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>実施中 {count}件</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By a code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Whoever enters its code gets it, once for each account.</source>
        <translation>コードを入力した人に、アカウントごとに1回付与します。</translation>
    </message>
    <message>
        <source>Every account with a wallet of its region gets it at its next sign-in, once.</source>
        <translation>この地域のウォレットを持つアカウントに、次回ログイン時に1回付与します。</translation>
    </message>
    <message>
        <source>Only accounts that you give it to get it, once each.</source>
        <translation>選んだアカウントにだけ、1回ずつ付与します。</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>{date}まで</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1件のアカウント</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count}件のアカウント</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>付与方法</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>付与先</translation>
    </message>
    <message>
        <source>That is no day from today on.</source>
        <translation>今日以降の日付ではありません。</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Nothing was changed. After several wrong ones the account is locked for a while.</source>
        <translation>何も変更されていません。続けて間違えると、アカウントは一時的にロックされます。</translation>
    </message>
    <message>
        <source>That is not the password</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>You are not together yet. Type both passwords again, and look at the login.</source>
        <translation>まだ世帯になっていません。両方のパスワードを入力し直し、ログイン名を確認してください。</translation>
    </message>
    <message>
        <source>A password or the login is not right</source>
        <translation>パスワードまたはログイン名が正しくありません</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>First the one that counts now, then the new one twice.</source>
        <translation>先に今のパスワード、次に新しいパスワードを2回入力してください。</translation>
    </message>
    <message>
        <source>The new code is shown once. The old one counts until you have confirmed the new one.</source>
        <translation>新しいコードは一度だけ表示されます。確認が済むまで古いコードが有効です。</translation>
    </message>
    <message>
        <source>Renew the recovery code</source>
        <translation>回復コードを更新</translation>
    </message>
</context>
<context>
    <name>ProvenanceList</name>
    <message>
        <source>Where each cent came from</source>
        <translation>金額の出どころ</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>帳簿を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Did someone ask you to pay with this card, or to read its code to them?</source>
        <translation>誰かに、このカードで支払うように、またはコードを読み上げるように言われましたか？</translation>
    </message>
    <message>
        <source>An authority or a bank wants a fee or a fine paid with it.</source>
        <translation>役所や銀行が、料金や罰金をこれで払えと言っている。</translation>
    </message>
    <message>
        <source>Technical support calls, and wants to check or be paid.</source>
        <translation>サポートを名乗る電話で、確認や支払いを求められた。</translation>
    </message>
    <message>
        <source>A prize, a job or a parcel costs something first.</source>
        <translation>賞品、仕事、荷物のために、先に支払いが必要だと言われた。</translation>
    </message>
    <message>
        <source>A friend, a relative or the boss writes, and cannot be called.</source>
        <translation>友人、親族、上司からの連絡だが、電話がつながらない。</translation>
    </message>
    <message>
        <source>People lose cards like this</source>
        <translation>このようにしてカードがだまし取られます</translation>
    </message>
    <message>
        <source>Whoever has the code has the money, and it cannot be called back. Nobody honest asks for it.</source>
        <translation>コードを知った人がお金を手にし、取り戻すことはできません。正当な相手がコードを求めることはありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Yes, someone asked me to</source>
        <translation>はい、言われました</translation>
    </message>
    <message>
        <source>No, it is mine</source>
        <translation>いいえ、自分のカードです</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{pane}, {count} waiting</source>
        <translation>{pane}、{count}件待ち</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{name} and {count} other kinds of card</source>
        <translation>{name}、ほか{count}種類のカード</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>O or 0, I or 1: either is fine</source>
        <translation>O と 0、I と 1 はどちらでも構いません</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Printed again on {moment}</source>
        <translation>再印刷 {moment}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>{till}, {clerk}</source>
        <translation>{till}、{clerk}</translation>
    </message>
    <message>
        <source>Ends on {date}</source>
        <translation>期限 {date}</translation>
    </message>
    <message>
        <source>In place of {card}, which is worth nothing now</source>
        <translation>{card} の代わり（元のカードは無効）</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>承認 {name}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Back to the balance</source>
        <translation>残高への返金</translation>
    </message>
    <message>
        <source>From the balance</source>
        <translation>残高から</translation>
    </message>
    <message>
        <source>of it promotional credit</source>
        <translation>うちプロモーション残高</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>お預かり</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>お釣り</translation>
    </message>
    <message>
        <source>Ended meanwhile and gone</source>
        <translation>期限切れで失効</translation>
    </message>
    <message>
        <source>Still to be refunded</source>
        <translation>未返金</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>取引後の残高</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>レシートまたは注文</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>下取り</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>記録 {entry}</translation>
    </message>
    <message>
        <source>Gift card activated</source>
        <translation>ギフトカード 有効化</translation>
    </message>
    <message>
        <source>Gift card taken back</source>
        <translation>ギフトカード 返品</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Gift card replaced</source>
        <translation>ギフトカード 交換</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金しました</translation>
    </message>
    <message>
        <source>Refund promised</source>
        <translation>返金の約束</translation>
    </message>
    <message>
        <source>Refund withdrawn</source>
        <translation>返金の取り下げ</translation>
    </message>
    <message>
        <source>Trade-in quoted</source>
        <translation>下取り 見積もり</translation>
    </message>
    <message>
        <source>Trade-in received</source>
        <translation>下取り 預かり</translation>
    </message>
    <message>
        <source>Trade-in assessed</source>
        <translation>下取り 査定</translation>
    </message>
    <message>
        <source>Trade-in credited</source>
        <translation>下取り 入金</translation>
    </message>
    <message>
        <source>Trade-in given back</source>
        <translation>下取り 返却</translation>
    </message>
    <message>
        <source>{count} gift cards activated</source>
        <translation>ギフトカード{count}枚 有効化</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行カード</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>現金での返金</translation>
    </message>
    <message>
        <source>Given back to the bank card</source>
        <translation>銀行カードへの返金</translation>
    </message>
    <message>
        <source>Uncover the code with a coin or a fingernail, never with a blade.</source>
        <translation>コードは硬貨か爪でこすってください。刃物は使わないでください。</translation>
    </message>
    <message>
        <source>Sign in to Tillfold, choose Redeem, and scan or type the code. It cannot be moved on.</source>
        <translation>Tillfold にサインインし、「引き換え」でコードをスキャンまたは入力してください。後から移すことはできません。</translation>
    </message>
    <message>
        <source>Keep this receipt until the money is in the account. A card that cannot be read is replaced against it.</source>
        <translation>アカウントに入るまで、このレシートを保管してください。読み取れないカードはレシートと交換します。</translation>
    </message>
    <message>
        <source>Read the code to nobody, on the telephone or in a message, whoever asks for it.</source>
        <translation>誰に求められても、電話やメッセージでコードを教えないでください。</translation>
    </message>
    <message>
        <source>Leave the card at the shop. It is worth nothing now.</source>
        <translation>カードは店舗にお渡しください。もう使えません。</translation>
    </message>
    <message>
        <source>Count your money before you leave the till.</source>
        <translation>レジを離れる前にお金をお確かめください。</translation>
    </message>
    <message>
        <source>Bring this receipt to give something back. The money returns to what paid for it, the balance first.</source>
        <translation>返品の際はこのレシートをお持ちください。お金は支払いに使われたところへ、残高から順に戻ります。</translation>
    </message>
    <message>
        <source>Look under History in Tillfold to see where each cent came from.</source>
        <translation>金額の出どころは、Tillfold の「履歴」で確認できます。</translation>
    </message>
    <message>
        <source>Look under Balance in Tillfold: what went to the balance is there now.</source>
        <translation>残高に戻った分は、Tillfold の「残高」で確認できます。</translation>
    </message>
    <message>
        <source>Keep this receipt until the refund is done. Until then nothing was given back.</source>
        <translation>返金が済むまで、このレシートを保管してください。まだ返金されていません。</translation>
    </message>
    <message>
        <source>Ask at the till if you expected this refund. Nothing was given back.</source>
        <translation>返金をお待ちだった場合は、レジでお尋ねください。返金されていません。</translation>
    </message>
    <message>
        <source>Bring the item with this receipt. Nothing is credited before that.</source>
        <translation>このレシートと一緒に品物をお持ちください。それまで入金されません。</translation>
    </message>
    <message>
        <source>Keep this receipt. The item is looked at before anything is credited.</source>
        <translation>このレシートを保管してください。入金の前に品物を確認します。</translation>
    </message>
    <message>
        <source>Tell the shop whether to credit this amount or to give the item back.</source>
        <translation>この金額を入金するか、品物を返すかを店舗にお伝えください。</translation>
    </message>
    <message>
        <source>Look under Balance in Tillfold: the credit is there now.</source>
        <translation>入金は Tillfold の「残高」で確認できます。</translation>
    </message>
    <message>
        <source>Look the item over before you leave. Nothing was credited for it.</source>
        <translation>お帰りの前に品物をお確かめください。入金はされていません。</translation>
    </message>
</context>
<context>
    <name>ReceiptErrand</name>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The receipt of {card}</source>
        <translation>{card} のレシート</translation>
    </message>
    <message>
        <source>It is kept encrypted, and shown while the drawer is open.</source>
        <translation>暗号化して保存され、カード入れが開いている間だけ表示されます。</translation>
    </message>
    <message>
        <source>The picture is kept, but it cannot be shown here.</source>
        <translation>画像は保存されていますが、ここでは表示できません。</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>カードなし</translation>
    </message>
    <message>
        <source>Added to {wallet}</source>
        <translation>{wallet} に追加</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Added, ends {day}</source>
        <translation>追加（{day}まで）</translation>
    </message>
</context>
<context>
    <name>RecentLeaf</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Cards that you redeem will be listed here, with what became of them.</source>
        <translation>引き換えたカードとその結果がここに並びます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>The recovery code was shown once, when the account was made. It stays the same.</source>
        <translation>回復コードは、アカウントの作成時に一度だけ表示されました。変わることはありません。</translation>
    </message>
    <message>
        <source>Five groups. Case, spaces and dashes do not matter.</source>
        <translation>5つのグループです。大文字と小文字、空白、ハイフンの違いは問いません。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Another password for {name}</source>
        <translation>{name} の新しいパスワード</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Tillfold recovery code</source>
        <translation>Tillfold の回復コード</translation>
    </message>
    <message>
        <source>{use} Keep it where you keep your passport. Made on {date}.</source>
        <translation>{use}パスポートと同じ場所に保管してください。作成日 {date}。</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>回復コードを書き留める</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Keep it where you keep your passport, not on this computer.</source>
        <translation>このコンピューターではなく、パスポートと同じ場所に保管してください。</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>2番目のグループ</translation>
    </message>
    <message>
        <source>Last group</source>
        <translation>最後のグループ</translation>
    </message>
    <message>
        <source>Show that you have it</source>
        <translation>書き留めたことを確認</translation>
    </message>
    <message>
        <source>Type the second and the last group.</source>
        <translation>2番目と最後のグループを入力してください。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>{date} 作成</translation>
    </message>
    <message>
        <source>Recovery code for this store</source>
        <translation>このストアの回復コード</translation>
    </message>
    <message>
        <source>It opens this store if the password or this computer is lost.</source>
        <translation>パスワードやこのコンピューターを失ったときに、このストアを開くためのものです。</translation>
    </message>
    <message>
        <source>Recovery code for this account</source>
        <translation>このアカウントの回復コード</translation>
    </message>
    <message>
        <source>It sets another password for this account if the first is lost.</source>
        <translation>パスワードを失ったときに、このアカウントの新しいパスワードを設定するためのものです。</translation>
    </message>
    <message>
        <source>{use} Nobody else has it, so nobody can send it to you.</source>
        <translation>{use}ほかに持っている人はいないので、再送することはできません。</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>アカウントを作成しています…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>RedeemPane</name>
    <message>
        <source>Redeem</source>
        <translation>引き換え</translation>
    </message>
    <message>
        <source>Nothing was redeemed</source>
        <translation>何も引き換えられていません</translation>
    </message>
    <message>
        <source>The card keeps its value. Its code is no longer in the field.</source>
        <translation>カードの金額はそのままです。コードは入力欄から消えました。</translation>
    </message>
    <message>
        <source>{programme} {code} still holds {amount}.</source>
        <translation>{programme} {code} には{amount}が残っています。</translation>
    </message>
    <message>
        <source>The credit of {programme} is still to be had: {amount}.</source>
        <translation>{programme} のプロモーション残高はまだ受け取れます: {amount}。</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>Returned</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>過剰請求</translation>
    </message>
    <message>
        <source>Promotional credit</source>
        <translation>プロモーション残高</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行カード</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>返金の約束</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Hand out {amount} in cash.</source>
        <translation>{amount}を現金で渡してください。</translation>
    </message>
    <message>
        <source>Give {amount} back to the bank card at its terminal.</source>
        <translation>カード端末で{amount}を銀行カードに返金してください。</translation>
    </message>
    <message>
        <source>{who} · {amount}, {when}, at {till}</source>
        <translation>{who} · {amount}、{when}、{till}</translation>
    </message>
    <message>
        <source>What paid, and what was given back</source>
        <translation>支払い元と返金</translation>
    </message>
    <message>
        <source>Cannot go back</source>
        <translation>返金不可</translation>
    </message>
    <message>
        <source>All can go back</source>
        <translation>全額返金可</translation>
    </message>
    <message>
        <source>{amount} can go back</source>
        <translation>{amount}返金可</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>All of it goes to the balance.</source>
        <translation>全額が残高に戻ります。</translation>
    </message>
    <message>
        <source>{amount} in cash.</source>
        <translation>{amount}は現金。</translation>
    </message>
    <message>
        <source>{amount} to the bank card.</source>
        <translation>{amount}は銀行カードへ。</translation>
    </message>
    <message>
        <source>{amount} to the balance, {rest}</source>
        <translation>{amount}は残高へ、{rest}</translation>
    </message>
    <message>
        <source>{amount} goes back to promotional credit that has ended, and is gone at once.</source>
        <translation>{amount}は期限切れのプロモーション残高に戻り、すぐに失効します。</translation>
    </message>
    <message>
        <source>{amount} was for credit that has ended, and is gone.</source>
        <translation>{amount}は期限切れの残高の分で、失効しました。</translation>
    </message>
    <message>
        <source>{amount} is in the balance again.</source>
        <translation>{amount}が残高に戻りました。</translation>
    </message>
    <message>
        <source>{amount} is promotional credit again.</source>
        <translation>{amount}がプロモーション残高に戻りました。</translation>
    </message>
    <message>
        <source>{amount} is in the balance again, {credit} of it as promotional credit.</source>
        <translation>{amount}が残高に戻りました。うち{credit}はプロモーション残高です。</translation>
    </message>
    <message>
        <source>Nothing was given back yet. Receipt {receipt} brings it up again.</source>
        <translation>まだ返金していません。レシート {receipt} で呼び出せます。</translation>
    </message>
    <message>
        <source>Nothing was given back. The promise of receipt {receipt} is no more.</source>
        <translation>返金していません。レシート {receipt} の約束は取り下げられました。</translation>
    </message>
    <message>
        <source>Receipt {receipt}. {left} of the order can still be refunded.</source>
        <translation>レシート {receipt}。注文の{left}はまだ返金できます。</translation>
    </message>
    <message>
        <source>Receipt {receipt}. Nothing of the order is left to refund.</source>
        <translation>レシート {receipt}。この注文に返金できる残りはありません。</translation>
    </message>
    <message>
        <source>No order was charged under {number}, or against it. Nothing was refunded.</source>
        <translation>{number} で請求された注文はありません。返金していません。</translation>
    </message>
    <message>
        <source>{why}. Nothing was refunded.</source>
        <translation>{why}。返金していません。</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>アカウント閉鎖済み</translation>
    </message>
    <message>
        <source>{amount} of this order was paid with the balance of an account that is closed. It cannot go back there, and balance is never paid out.</source>
        <translation>この注文の{amount}は、閉鎖されたアカウントの残高で支払われました。元に戻せず、残高の払い出しもできません。</translation>
    </message>
    <message>
        <source>A manager can give it to another account of the same person.</source>
        <translation>管理者が同じ方の別のアカウントに付与できます。</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>残りはありません</translation>
    </message>
    <message>
        <source>All of this order was given back before.</source>
        <translation>この注文は全額返金済みです。</translation>
    </message>
    <message>
        <source>This was scanned and is no receipt. Type the amount.</source>
        <translation>スキャンされたもので、レシートではありません。金額を入力してください。</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>金額ではありません。25 や 12.50 のように入力してください。</translation>
    </message>
    <message>
        <source>At the most {most} of this order can be refunded.</source>
        <translation>この注文で返金できるのは{most}までです。</translation>
    </message>
    <message>
        <source>This is longer than one line.</source>
        <translation>一行に収まりません。</translation>
    </message>
</context>
<context>
    <name>RefundFlow</name>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>レシートまたは注文</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number</source>
        <translation>レシートをスキャンまたは番号を入力</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>約束した返金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An amount up to {most}, or Enter for all of it</source>
        <translation>{most}までの金額、または Enter で全額</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返金の時期</translation>
    </message>
    <message>
        <source>1 or 2, or Enter</source>
        <translation>1 か 2、または Enter</translation>
    </message>
    <message>
        <source>A digit, or the reason in a few words</source>
        <translation>数字、または理由を短く</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipt number of the refund, or Enter</source>
        <translation>返金のレシート番号、または Enter</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Scan or type the receipt of the promise, or Enter</source>
        <translation>約束のレシートをスキャンまたは入力、または Enter</translation>
    </message>
    <message>
        <source>Promised on receipt</source>
        <translation>約束のレシート</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>返金する</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>約束の扱い</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 か 2</translation>
    </message>
    <message>
        <source>Money goes back to what paid for the order, the balance first.</source>
        <translation>お金は支払い元に戻ります。まず残高からです。</translation>
    </message>
    <message>
        <source>Refund an order</source>
        <translation>注文の返金</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Refund {order}</source>
        <translation>{order} の返金</translation>
    </message>
    <message>
        <source>{amount} cannot go back: the account of the balance that paid it is closed.</source>
        <translation>{amount}は戻せません。支払った残高のアカウントは閉鎖されています。</translation>
    </message>
    <message>
        <source>Also on this receipt: {orders}</source>
        <translation>このレシートの他の注文: {orders}</translation>
    </message>
    <message>
        <source>Alt L shows what was done with it, to print a receipt again.</source>
        <translation>Alt L で履歴を表示し、レシートを再印刷できます。</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount}を返金</translation>
    </message>
    <message>
        <source>Promise {amount}</source>
        <translation>{amount}の返金を約束</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>{amount}を返金</translation>
    </message>
    <message>
        <source>Withdraw {amount}</source>
        <translation>{amount}を取り下げる</translation>
    </message>
    <message>
        <source>Press 1 for now or 2 for a promise.</source>
        <translation>今なら 1、約束なら 2 を押してください。</translation>
    </message>
    <message>
        <source>Nothing was promised on this receipt.</source>
        <translation>このレシートに約束した返金はありません。</translation>
    </message>
    <message>
        <source>This was scanned and is no reason. Type it, or press a digit.</source>
        <translation>スキャンされたもので、理由ではありません。入力するか数字を押してください。</translation>
    </message>
    <message>
        <source>Press 1 to give it back, or 2 to withdraw it.</source>
        <translation>返金は 1、取り下げは 2 を押してください。</translation>
    </message>
    <message>
        <source>Refund of order {order}, {amount}, receipt {receipt}</source>
        <translation>注文 {order} の返金、{amount}、レシート {receipt}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Issued, not activated</source>
        <translation>発行済み、未有効化</translation>
    </message>
    <message>
        <source>Activated, not redeemed</source>
        <translation>有効化済み、未引き換え</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>確認のため保留中</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え済み</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Replaced by a new card</source>
        <translation>新しいカードに交換済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expired and closed</source>
        <translation>期限切れ、終了</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>プロモーション残高</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Codes can be entered again from</source>
        <translation>次にコードを入力できる時刻</translation>
    </message>
    <message>
        <source>The hold ends at the latest</source>
        <translation>保留の終わり（最も遅い場合）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Nothing was taken. The code is kept, so there is nothing to type.</source>
        <translation>何も引かれていません。コードは残っているので、入力し直す必要はありません。</translation>
    </message>
    <message>
        <source>It is not known yet whether the card was added. It can be added only once, whatever happened.</source>
        <translation>カードが追加されたかどうか、まだわかりません。どうなっていても、追加は一度しかできません。</translation>
    </message>
    <message>
        <source>Press Try again</source>
        <translation>「もう一度試す」を押す</translation>
    </message>
    <message>
        <source>It asks about the same redemption: the answer is found, or the card is added now.</source>
        <translation>同じ引き換えについて問い合わせます。結果がわかるか、今カードが追加されます。</translation>
    </message>
    <message>
        <source>Look into the history later</source>
        <translation>後で履歴を見る</translation>
    </message>
    <message>
        <source>A card that was added is listed there, with the balance after it.</source>
        <translation>追加されたカードは、その後の残高とともに載っています。</translation>
    </message>
    <message>
        <source>Look at it in the history</source>
        <translation>履歴で確認する</translation>
    </message>
    <message>
        <source>The movement shows the amount, and the balance after it.</source>
        <translation>取引に金額とその後の残高が示されます。</translation>
    </message>
    <message>
        <source>Each account gets a promotion once, also with another code.</source>
        <translation>プロモーションは、別のコードでも1つのアカウントにつき1回です。</translation>
    </message>
    <message>
        <source>There is nothing else to do</source>
        <translation>ほかにすることはありません</translation>
    </message>
    <message>
        <source>Throw the card away</source>
        <translation>カードを処分する</translation>
    </message>
    <message>
        <source>Its value is in your balance. Keep the receipt of the shop.</source>
        <translation>金額は残高に入っています。店舗のレシートは保管してください。</translation>
    </message>
    <message>
        <source>Open a wallet for {region}</source>
        <translation>{region}のウォレットを開設</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>コードに戻る</translation>
    </message>
    <message>
        <source>It is still in the field.</source>
        <translation>入力欄に残っています。</translation>
    </message>
    <message>
        <source>Look for the claim code</source>
        <translation>引き換えコードを探す</translation>
    </message>
    <message>
        <source>You added this card yourself: {amount}, {when}, to your wallet for {region}. Nothing was taken this time.</source>
        <translation>このカードはご自分で追加済みです: {amount}、{when}、{region}のウォレット。今回は何も引かれていません。</translation>
    </message>
    <message>
        <source>You have this credit already: {amount}, {when}, in your wallet for {region}. Nothing was credited this time.</source>
        <translation>このプロモーション残高は受け取り済みです: {amount}、{when}、{region}のウォレット。今回は何も追加されていません。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>カードの形</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>カードの種類</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>This card was never switched on at a till, so it holds no money yet. The code itself is fine; nothing was taken and nothing is lost.</source>
        <translation>このカードはレジで有効化されていないため、まだ金額がありません。コードに問題はなく、何も引かれておらず、失われたものもありません。</translation>
    </message>
    <message>
        <source>Find the receipt</source>
        <translation>レシートを探す</translation>
    </message>
    <message>
        <source>It shows the shop, the date and an activation line for this card.</source>
        <translation>店舗名、日付、このカードの有効化の行が載っています。</translation>
    </message>
    <message>
        <source>Take card and receipt back to the shop</source>
        <translation>カードとレシートを店舗に持って行く</translation>
    </message>
    <message>
        <source>They can switch it on. A present: ask the person who bought it for the receipt.</source>
        <translation>店舗で有効化できます。贈り物の場合は、購入した方にレシートをもらってください。</translation>
    </message>
    <message>
        <source>Redeem it here again</source>
        <translation>ここでもう一度引き換える</translation>
    </message>
    <message>
        <source>The code is kept for this visit, so you only press Try again.</source>
        <translation>コードは残っているので、「もう一度試す」を押すだけです。</translation>
    </message>
    <message>
        <source>The value of this card was moved into an account before. Nothing was taken this time.</source>
        <translation>このカードの金額は、以前にアカウントへ移されています。今回は何も引かれていません。</translation>
    </message>
    <message>
        <source>Look into your history</source>
        <translation>履歴を確認する</translation>
    </message>
    <message>
        <source>Perhaps it was added before, on this account or another one of yours.</source>
        <translation>以前に、このアカウントか別のアカウントに追加したかもしれません。</translation>
    </message>
    <message>
        <source>Ask in your household</source>
        <translation>世帯の方に尋ねる</translation>
    </message>
    <message>
        <source>One of your household has it: the value of this card is with them. Nothing was taken this time.</source>
        <translation>世帯の方が引き換えています。カードの金額はその方にあります。今回は何も引かれていません。</translation>
    </message>
    <message>
        <source>Whoever it was finds the card in their own history.</source>
        <translation>引き換えた方の履歴にカードがあります。</translation>
    </message>
    <message>
        <source>Its value is in your household. Keep the receipt of the shop.</source>
        <translation>金額は世帯にあります。店舗のレシートは保管してください。</translation>
    </message>
    <message>
        <source>This card is being looked at by a manager of the shop. Nothing is lost; it keeps its value.</source>
        <translation>店舗の管理者がこのカードを確認しています。何も失われておらず、金額はそのままです。</translation>
    </message>
    <message>
        <source>Somebody who had the card in hand may have redeemed it already.</source>
        <translation>カードを手にした方がすでに引き換えたかもしれません。</translation>
    </message>
    <message>
        <source>Take card and receipt to the shop</source>
        <translation>カードとレシートを店舗に持って行く</translation>
    </message>
    <message>
        <source>No card answers to this code. Nothing was taken. {issuer}</source>
        <translation>このコードのカードはありません。何も引かれていません。{issuer}</translation>
    </message>
    <message>
        <source>Compare each character with the card</source>
        <translation>1文字ずつカードと見比べる</translation>
    </message>
    <message>
        <source>8 and B, 5 and S, 2 and Z, 6 and G are easily taken for each other.</source>
        <translation>8 と B、5 と S、2 と Z、6 と G は間違えやすい文字です。</translation>
    </message>
    <message>
        <source>Scan the card instead of typing</source>
        <translation>入力せずにカードをスキャンする</translation>
    </message>
    <message>
        <source>Characters in doubt are shown enlarged, with what they may be.</source>
        <translation>不確かな文字は、候補とともに拡大して表示されます。</translation>
    </message>
    <message>
        <source>They find the card by its serial number, also when the code is damaged.</source>
        <translation>コードが傷んでいても、シリアル番号からカードを調べられます。</translation>
    </message>
    <message>
        <source>It is {recognised_as_words}. Nothing was looked up, and nothing was taken.</source>
        <translation>{recognised_as_words}です。照会しておらず、何も引かれていません。</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>カードを裏返す</translation>
    </message>
    <message>
        <source>The claim code stands on the back, often under a scratch panel.</source>
        <translation>引き換えコードは裏面にあり、多くはスクラッチ部分の下です。</translation>
    </message>
    <message>
        <source>Uncover it with a coin or a fingernail</source>
        <translation>硬貨か爪でこする</translation>
    </message>
    <message>
        <source>Never with a blade: it takes the print off with the panel.</source>
        <translation>刃物は使わないでください。印刷まで削れてしまいます。</translation>
    </message>
    <message>
        <source>Type or scan that code</source>
        <translation>そのコードを入力またはスキャンする</translation>
    </message>
    <message>
        <source>Letters and digits in groups, marked as the claim code.</source>
        <translation>引き換えコードと書かれた、区切りのある英数字です。</translation>
    </message>
    <message>
        <source>Those cards differ in single characters only. Nothing was moved, and nothing is, until you have compared them with your card.</source>
        <translation>これらのカードは数文字しか違いません。お手元のカードと見比べるまで、金額は動きません。</translation>
    </message>
    <message>
        <source>Look at these characters on the card: {positions}</source>
        <translation>カードのこの文字を見る: {positions}</translation>
    </message>
    <message>
        <source>They are counted from the left, without the dashes.</source>
        <translation>ハイフンを除いて左から数えます。</translation>
    </message>
    <message>
        <source>Are they as you typed them? Then say so</source>
        <translation>入力したとおりなら、そう答える</translation>
    </message>
    <message>
        <source>The card is shown before anything is added.</source>
        <translation>追加する前にカードが表示されます。</translation>
    </message>
    <message>
        <source>Is one of them another letter? Correct the code</source>
        <translation>違う文字があれば、コードを直す</translation>
    </message>
    <message>
        <source>Or scan the card, and press the letter that you see.</source>
        <translation>またはカードをスキャンして、見えている文字を押してください。</translation>
    </message>
    <message>
        <source>This card is for {card_region}, and the wallet is for {wallet_region}. Currencies are never mixed. Nothing was taken; the card keeps its value.</source>
        <translation>このカードは{card_region}用、ウォレットは{wallet_region}用です。通貨を混ぜることはできません。何も引かれておらず、カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>Open a wallet for {card_region} here</source>
        <translation>ここで{card_region}のウォレットを開設する</translation>
    </message>
    <message>
        <source>It belongs to this account. The card is shown again before it is added.</source>
        <translation>このアカウントのウォレットです。追加する前にもう一度カードが表示されます。</translation>
    </message>
    <message>
        <source>Or sign in to an account for {card_region}</source>
        <translation>または{card_region}のアカウントにサインインする</translation>
    </message>
    <message>
        <source>The region of an account is always shown at the top right.</source>
        <translation>アカウントの地域は、いつも右上に表示されます。</translation>
    </message>
    <message>
        <source>Keep the card and its receipt</source>
        <translation>カードとレシートを保管する</translation>
    </message>
    <message>
        <source>The shop may ask to see them.</source>
        <translation>店舗で提示を求められることがあります。</translation>
    </message>
    <message>
        <source>Ask the shop named on the receipt</source>
        <translation>レシートに書かれた店舗に尋ねる</translation>
    </message>
    <message>
        <source>They know why, and when it is decided.</source>
        <translation>理由と、いつ判断されるかがわかります。</translation>
    </message>
    <message>
        <source>Was the card new? Report it</source>
        <translation>新しいカードだった場合は報告する</translation>
    </message>
    <message>
        <source>A manager of the shop looks into it. Keep the card and its receipt.</source>
        <translation>店舗の管理者が調べます。カードとレシートを保管してください。</translation>
    </message>
    <message>
        <source>Many cards of high value were added to this account within a short time, so a manager looks at it before more are. Nothing is lost; the card keeps its value.</source>
        <translation>短い間に高額のカードが多く追加されたため、次の追加の前に管理者が確認します。何も失われておらず、カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>Try again when the review is over</source>
        <translation>確認が終わったらもう一度試す</translation>
    </message>
    <message>
        <source>A manager decides, and the card can then be added here.</source>
        <translation>管理者が判断し、その後ここで追加できます。</translation>
    </message>
    <message>
        <source>Several codes in a row found no card, so that codes rest for a while. Nothing was taken, and the cards keep their value.</source>
        <translation>カードのないコードが続いたため、しばらくコードを入力できません。何も引かれておらず、カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>それまで待つ</translation>
    </message>
    <message>
        <source>Trying before that changes nothing, also with a right code.</source>
        <translation>それより前は、正しいコードでも受け付けられません。</translation>
    </message>
    <message>
        <source>Compare the code with the card in the meantime</source>
        <translation>その間にコードをカードと見比べる</translation>
    </message>
    <message>
        <source>Or scan it: characters in doubt are then shown enlarged.</source>
        <translation>またはスキャンすると、不確かな文字が拡大して表示されます。</translation>
    </message>
    <message>
        <source>The sale of this card was taken back, so it holds no money. Nothing was taken.</source>
        <translation>このカードの販売は取り消されたため、金額がありません。何も引かれていません。</translation>
    </message>
    <message>
        <source>The shop named on it took the sale back.</source>
        <translation>そこに書かれた店舗が販売を取り消しました。</translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation>店舗に問い合わせる</translation>
    </message>
    <message>
        <source>They can tell when and why, and what was paid back.</source>
        <translation>いつ、なぜ取り消され、いくら返金されたかがわかります。</translation>
    </message>
    <message>
        <source>The value of this card went to a new card. Nothing was taken.</source>
        <translation>このカードの金額は新しいカードに移りました。何も引かれていません。</translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>新しいカードを用意する</translation>
    </message>
    <message>
        <source>It was handed out when this one was replaced.</source>
        <translation>交換のときに渡されたカードです。</translation>
    </message>
    <message>
        <source>Redeem its code instead</source>
        <translation>そのコードを引き換える</translation>
    </message>
    <message>
        <source>It holds the whole value.</source>
        <translation>全額が入っています。</translation>
    </message>
    <message>
        <source>This card ended on {ended}. Nothing was taken.</source>
        <translation>このカードの期限は{ended}に切れました。何も引かれていません。</translation>
    </message>
    <message>
        <source>Take the card and its receipt to the shop</source>
        <translation>カードとレシートを店舗に持って行く</translation>
    </message>
    <message>
        <source>Ask there what can still be done with its value.</source>
        <translation>金額の扱いを店舗にご相談ください。</translation>
    </message>
    <message>
        <source>The code fits {programmes}. Only its issuer can redeem it. Nothing was looked up or sent, and the card keeps its value.</source>
        <translation>{programmes}のコードの形です。引き換えは発行元でのみできます。照会も送信もしておらず、カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>Keep it in the drawer until you redeem it</source>
        <translation>引き換えるまでカード入れに保存する</translation>
    </message>
    <message>
        <source>Its code lies there encrypted, with its amount and its end.</source>
        <translation>コードは暗号化され、金額と期限とともに保存されます。</translation>
    </message>
    <message>
        <source>Open the issuer’s own page</source>
        <translation>発行元のページを開く</translation>
    </message>
    <message>
        <source>The official addresses are: {hosts}.</source>
        <translation>公式アドレス: {hosts}</translation>
    </message>
    <message>
        <source>Redeem the card there</source>
        <translation>そこで引き換える</translation>
    </message>
    <message>
        <source>Type the address yourself. Links in messages may lead elsewhere.</source>
        <translation>アドレスはご自分で入力してください。メッセージのリンクは別の場所につながることがあります。</translation>
    </message>
    <message>
        <source>This promotion ended on {ended}. Nothing was credited, and nothing was taken.</source>
        <translation>このプロモーションは{ended}に終了しました。何も追加されず、何も引かれていません。</translation>
    </message>
    <message>
        <source>Look for a newer code</source>
        <translation>新しいコードを探す</translation>
    </message>
    <message>
        <source>The shop tells what is offered now, and until when.</source>
        <translation>現在のプロモーションと期限は、店舗で確認できます。</translation>
    </message>
    <message>
        <source>Was it entered in time? Ask the shop</source>
        <translation>期限内に入力した場合は店舗に尋ねる</translation>
    </message>
    <message>
        <source>A manager there can give credit by hand.</source>
        <translation>店舗の管理者が手作業で残高を付与できます。</translation>
    </message>
    <message>
        <source>This account may not do this. Nothing was taken; the card keeps its value.</source>
        <translation>このアカウントではできません。何も引かれておらず、カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>Switch to another account</source>
        <translation>別のアカウントに切り替える</translation>
    </message>
    <message>
        <source>The name at the top right is the account that is signed in.</source>
        <translation>右上の名前がサインイン中のアカウントです。</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Print these steps</source>
        <translation>この手順を印刷</translation>
    </message>
    <message>
        <source>What we know about the card</source>
        <translation>このカードについて</translation>
    </message>
    <message>
        <source>You were given this card to pay someone? Stop, and call the shop first.</source>
        <translation>このカードで誰かに支払うように言われましたか？ いったん止めて、先に店舗へ電話してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>カードをスキャン</translation>
    </message>
    <message>
        <source>Report this card</source>
        <translation>このカードを報告</translation>
    </message>
    <message>
        <source>I compared them: they are right</source>
        <translation>見比べました。合っています</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替える</translation>
    </message>
    <message>
        <source>See it in History</source>
        <translation>履歴で見る</translation>
    </message>
    <message>
        <source>Keep it in the drawer</source>
        <translation>カード入れに保存</translation>
    </message>
    <message>
        <source>Enter another code</source>
        <translation>別のコードを入力</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>コードを直す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1日前</translation>
    </message>
    <message>
        <source>{count} days before</source>
        <translation>{count}日前</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>今すぐ表示してみる</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>通知の表示方法</translation>
    </message>
    <message>
        <source>Each is told once when it comes so near, and once more on its last day.</source>
        <translation>その時期になると1回、最終日にもう1回お知らせします。</translation>
    </message>
    <message>
        <source>How early</source>
        <translation>お知らせの時期</translation>
    </message>
    <message>
        <source>Promotional credit that ends</source>
        <translation>期限の近いプロモーション残高</translation>
    </message>
    <message>
        <source>Its amount, its wallet and its last day.</source>
        <translation>金額、ウォレット、最終日をお知らせします。</translation>
    </message>
    <message>
        <source>Cards in the drawer that end</source>
        <translation>期限の近いカード入れのカード</translation>
    </message>
    <message>
        <source>Named by programme and last four, never by their code.</source>
        <translation>カードの種類と末尾4文字で示し、コードは示しません。</translation>
    </message>
    <message>
        <source>Balance that lies idle</source>
        <translation>使われていない残高</translation>
    </message>
    <message>
        <source>Of a wallet that has not moved for half a year; told once.</source>
        <translation>半年間動きのないウォレットについて、1回お知らせします。</translation>
    </message>
    <message>
        <source>As messages of this desktop, beside Tillfold&apos;s sign in its tray.</source>
        <translation>トレイの Tillfold のアイコンから、デスクトップのメッセージとして表示します。</translation>
    </message>
    <message>
        <source>As notifications of this desktop, which keeps them in its list.</source>
        <translation>デスクトップの通知として表示し、一覧に残ります。</translation>
    </message>
    <message>
        <source>In this window: the desktop offers no notifications.</source>
        <translation>このウィンドウに表示します。デスクトップの通知機能はありません。</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>{amount} in the wallet {wallet}: {ends}.</source>
        <translation>{wallet} ウォレットの{amount}: {ends}。</translation>
    </message>
    <message>
        <source>Promotional credit ends soon</source>
        <translation>プロモーション残高の期限が近づいています</translation>
    </message>
    <message>
        <source>{amount} in the wallet {wallet}, unused since {month}: it can pay your next order.</source>
        <translation>{wallet} ウォレットの{amount}は{month}から未使用です。次の注文に使えます。</translation>
    </message>
    <message>
        <source>Balance lies idle</source>
        <translation>使われていない残高があります</translation>
    </message>
    <message>
        <source>{programme} {last_four}</source>
        <translation>{programme} {last_four}</translation>
    </message>
    <message>
        <source>{card}: {ends}.</source>
        <translation>{card}: {ends}。</translation>
    </message>
    <message>
        <source>{amount} on {card}: {ends}.</source>
        <translation>{card} の{amount}: {ends}。</translation>
    </message>
    <message>
        <source>A card in the drawer ends soon</source>
        <translation>カード入れのカードの期限が近づいています</translation>
    </message>
    <message>
        <source>{count} things to keep in mind</source>
        <translation>{count}件のお知らせ</translation>
    </message>
</context>
<context>
    <name>ReplaceFlow</name>
    <message>
        <source>Replace</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Unreadable card</source>
        <translation>読み取れないカード</translation>
    </message>
    <message>
        <source>Scan or type its serial</source>
        <translation>シリアル番号をスキャンまたは入力</translation>
    </message>
    <message>
        <source>Its receipt</source>
        <translation>そのレシート</translation>
    </message>
    <message>
        <source>Scan or type the receipt it was sold on</source>
        <translation>販売時のレシートをスキャンまたは入力</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>Scan a new card from the stock</source>
        <translation>在庫から新しいカードをスキャン</translation>
    </message>
    <message>
        <source>The whole value moves to the new card. A manager approves it here.</source>
        <translation>全額が新しいカードに移ります。ここで管理者が承認します。</translation>
    </message>
    <message>
        <source>Replace a card</source>
        <translation>カードを交換</translation>
    </message>
    <message>
        <source>Approve and replace</source>
        <translation>承認して交換</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nothing moves until the manager has signed in.</source>
        <translation>管理者がサインインするまで金額は動きません。</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>脇に置く</translation>
    </message>
    <message>
        <source>This is no serial of a card.</source>
        <translation>カードのシリアル番号ではありません。</translation>
    </message>
    <message>
        <source>Replace {old} by {new}</source>
        <translation>{old} を {new} に交換</translation>
    </message>
    <message>
        <source>Serial {new} has the value of {old} now. Approved by {manager}.</source>
        <translation>{old} の金額はシリアル番号 {new} に移りました。承認: {manager}。</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>交換しました</translation>
    </message>
    <message>
        <source>Keep the old card with the till: it is worth nothing now.</source>
        <translation>古いカードはレジで保管してください。もう使えません。</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>レシートを印刷</translation>
    </message>
    <message>
        <source>{why}. Nothing was moved: the old card keeps its value.</source>
        <translation>{why}。金額は動いておらず、古いカードの金額はそのままです。</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Somebody redeemed this card into another account. Was it new when you got it? Then the shop looks into it, and can replace it.</source>
        <translation>誰かがこのカードを別のアカウントに引き換えました。受け取ったとき新しいカードでしたか？ その場合は店舗が調べ、交換できることがあります。</translation>
    </message>
    <message>
        <source>Report {card} to the shop?</source>
        <translation>{card} を店舗に報告しますか？</translation>
    </message>
    <message>
        <source>Report {code}</source>
        <translation>{code} を報告</translation>
    </message>
    <message>
        <source>The shop sees this card, your name and what you write. It never gets the code.</source>
        <translation>店舗にはこのカード、あなたの名前、書いた内容が伝わります。コードは伝わりません。</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>伝わる内容</translation>
    </message>
    <message>
        <source>Such as the number of the purchase receipt, and where and when the card was bought.</source>
        <translation>購入時のレシート番号、購入した店舗と日時など。</translation>
    </message>
    <message>
        <source>What should the shop know?</source>
        <translation>店舗に伝えること</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Card tried before it was sold</source>
        <translation>販売前のカードの試用</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>誤ったコードの上限超過</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>誤ったコード</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>未払い残高</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行われた操作</translation>
    </message>
    <message>
        <source>What was counted at the tills</source>
        <translation>レジの点検結果</translation>
    </message>
    <message>
        <source>What was held and reported</source>
        <translation>保留と報告</translation>
    </message>
    <message>
        <source>Cards and codes that were tried</source>
        <translation>試されたカードとコード</translation>
    </message>
    <message>
        <source>As of {moment}. Printed on {printed}.</source>
        <translation>{moment} 現在。印刷 {printed}。</translation>
    </message>
    <message>
        <source>From {since} up to {until}. Printed on {printed}.</source>
        <translation>{since}から{until}まで。印刷 {printed}。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>On cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>In wallets</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Nothing was ever owed.</source>
        <translation>未払い残高はありません。</translation>
    </message>
    <message>
        <source>Up to these entries, the last one of each till and desk:</source>
        <translation>以下の記録まで（各レジと端末の最後の記録）:</translation>
    </message>
    <message>
        <source>Digest, the same for every report that reads the same:</source>
        <translation>要約値（同じ内容のレポートでは同じ値）:</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>a holder</source>
        <translation>名義人本人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Till or desk</source>
        <translation>レジまたは端末</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Nothing happened then.</source>
        <translation>この期間の操作はありません。</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>実際額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>No till was counted then.</source>
        <translation>この期間にレジの点検はありません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>No card was tried before it was sold, and no wrong code entered.</source>
        <translation>販売前に試されたカードも、誤ったコードの入力もありません。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>No account was held and no card reported then.</source>
        <translation>その間に保留や報告はありません。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Owed</source>
        <translation>未使用残高</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Entries of the position</source>
        <translation>位置の記帳番号</translation>
    </message>
    <message>
        <source>The entries up to which it is read, such as till-1-42, desk-1-7; then Enter</source>
        <translation>ここまで読む記帳番号（例：till-1-42, desk-1-7）を入力して Enter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>レジごと</translation>
    </message>
    <message>
        <source>By clerk</source>
        <translation>店員ごと</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類ごと</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>At a position of the book</source>
        <translation>帳簿の位置で</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>The chart&apos;s values, newest first</source>
        <translation>グラフの値（新しい順）</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>この時点から</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>How far adding up is</source>
        <translation>集計の進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>{done} of {all} moments are added up…</source>
        <translation>{all}時点のうち{done}時点を集計しました…</translation>
    </message>
    <message>
        <source>Chart of the report; the same as a table is behind As a table</source>
        <translation>レポートのグラフ。同じ内容は「表で見る」にあります</translation>
    </message>
    <message>
        <source>{moment}: {value}</source>
        <translation>{moment}：{value}</translation>
    </message>
    <message>
        <source>Take the report out</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>A table for any spreadsheet, with plain decimal amounts and times in UTC.</source>
        <translation>表計算ソフト用の表です。金額は小数、時刻は UTC です。</translation>
    </message>
    <message>
        <source>For programs: one object a line, amounts in the smallest unit of their currency, times in UTC.</source>
        <translation>プログラム向けです。1行に1件、金額は最小単位、時刻は UTC です。</translation>
    </message>
    <message>
        <source>Pages to read or to print.</source>
        <translation>読んだり印刷したりするためのページです。</translation>
    </message>
    <message>
        <source>{report}: every line of it, also where the list adds several up.</source>
        <translation>{report}：一覧でまとめられている行も、すべて書き出します。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>ファイルを書き出しました</translation>
    </message>
    <message>
        <source>{count} lines are in {name}.</source>
        <translation>{name}に{count}行あります。</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>報告する内容はありません</translation>
    </message>
    <message>
        <source>What is owed, by currency</source>
        <translation>通貨ごとの未使用残高</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行われた取引</translation>
    </message>
    <message>
        <source>What was counted at the tills, newest first</source>
        <translation>レジの点検結果（新しい順）</translation>
    </message>
    <message>
        <source>Cards and codes that were tried</source>
        <translation>試されたカードとコード</translation>
    </message>
    <message>
        <source>Accounts held, cards reported or held, newest first</source>
        <translation>保留のアカウント、報告・保留のカード（新しい順）</translation>
    </message>
    <message>
        <source>There is nothing to draw over this time.</source>
        <translation>この期間にグラフにするものはありません。</translation>
    </message>
    <message>
        <source>Stopped. F5 begins again.</source>
        <translation>中止しました。F5 でもう一度始めます。</translation>
    </message>
    <message>
        <source>What is owed, as of {moment}</source>
        <translation>{moment}時点の未使用残高</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
    <message>
        <source>A position names the last entry of each till and desk, as it stands on a report or a till&apos;s close. Type the entries above, then Enter.</source>
        <translation>位置とは、各レジと各デスクの最後の記帳番号です。レポートやレジ締めに印刷されています。上に入力して Enter を押してください。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>On cards</source>
        <translation>カード上</translation>
    </message>
    <message>
        <source>In wallets</source>
        <translation>ウォレット内</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Owed in {currency}</source>
        <translation>{currency}の未使用残高</translation>
    </message>
    <message>
        <source>{cards} on cards, {wallets} in wallets</source>
        <translation>カード上{cards}、ウォレット内{wallets}</translation>
    </message>
    <message>
        <source>Nothing was ever owed: no card was sold up to then.</source>
        <translation>この時点までにカードは販売されておらず、未使用残高はありません。</translation>
    </message>
    <message>
        <source>Up to {moment}, which is up to these entries: {entries}. Digest, the same for every report that reads the same: {digest}</source>
        <translation>{moment}まで。記帳番号では次のとおりです：{entries}。ダイジェスト（同じ内容を読むレポートでは同じ値）：{digest}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Till or desk</source>
        <translation>レジまたはデスク</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>引き換え</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>支払われた注文</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Nothing was done at any till or desk in this time.</source>
        <translation>この期間に、どのレジとデスクでも取引はありません。</translation>
    </message>
    <message>
        <source>{what} in {currency}, by day</source>
        <translation>{what}（{currency}、日ごと）</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>実際額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Tills: {count}</source>
        <translation>レジ：{count}台</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>過剰</translation>
    </message>
    <message>
        <source>No till was counted in this time.</source>
        <translation>この期間にレジの点検はありません。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}回</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{clerk}, {when}</source>
        <translation>{clerk}、{when}</translation>
    </message>
    <message>
        <source>Difference in {currency}, by day</source>
        <translation>差額（{currency}、日ごと）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Cards tried before their sale</source>
        <translation>販売前に試されたカード</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>誤ったコード</translation>
    </message>
    <message>
        <source>Accounts: {count}</source>
        <translation>アカウント：{count}</translation>
    </message>
    <message>
        <source>Tries by day</source>
        <translation>日ごとの試行</translation>
    </message>
    <message>
        <source>No card was tried before it was sold, and no wrong code entered.</source>
        <translation>販売前に試されたカードも、誤ったコードの入力もありません。</translation>
    </message>
    <message>
        <source>Whose account, or who told of it</source>
        <translation>アカウント名義または報告者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>判断待ち: {count}</translation>
    </message>
    <message>
        <source>Accounts held</source>
        <translation>保留のアカウント</translation>
    </message>
    <message>
        <source>Cards reported</source>
        <translation>報告されたカード</translation>
    </message>
    <message>
        <source>Cards held</source>
        <translation>保留のカード</translation>
    </message>
    <message>
        <source>Held and reported by day</source>
        <translation>日ごとの保留と報告</translation>
    </message>
    <message>
        <source>No account was held and no card reported in this time.</source>
        <translation>この期間に保留や報告はありません。</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計しています…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Replace the store</source>
        <translation>ストアを置き換える</translation>
    </message>
    <message>
        <source>The backup is copied and checked; the store is replaced at the end…</source>
        <translation>バックアップをコピーして検査しています。最後にストアを置き換えます…</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Only for a backup of another store, whose key is not on this computer.</source>
        <translation>このコンピューターに鍵のない、別のストアのバックアップの場合のみ。</translation>
    </message>
    <message>
        <source>Recovery code of its first account</source>
        <translation>その最初のアカウントの回復コード</translation>
    </message>
    <message>
        <source>What was booked since the backup was made is gone, for everybody. Other windows and tills have to be closed. Everybody signs in again afterwards.</source>
        <translation>バックアップ以降の記録は、全員の分が失われます。ほかのウィンドウとレジは閉じてください。その後、全員がサインインし直します。</translation>
    </message>
    <message>
        <source>Replace the store with this backup?</source>
        <translation>ストアをこのバックアップに置き換えますか？</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>ストアは元のままです。</translation>
    </message>
    <message>
        <source>Nothing was replaced</source>
        <translation>何も置き換えられていません</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What the book says about it</source>
        <translation>帳簿の内容</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Say why in a few words. A decision is made once.</source>
        <translation>理由を簡潔に書いてください。判断は一度だけです。</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>理由（判断とともに保存）</translation>
    </message>
    <message>
        <source>A blank card of this store, or none.</source>
        <translation>この店舗の空のカード、またはなし。</translation>
    </message>
    <message>
        <source>New card in its place</source>
        <translation>代わりの新しいカード</translation>
    </message>
    <message>
        <source>A rejected case gives no new card.</source>
        <translation>却下した場合、新しいカードは渡されません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>有利</translation>
    </message>
    <message>
        <source>Ask the holder</source>
        <translation>名義人に尋ねる</translation>
    </message>
    <message>
        <source>What was said: {told}</source>
        <translation>報告の内容: {told}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保留した人</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>カード{count}枚</translation>
    </message>
    <message>
        <source>within {minutes} minutes</source>
        <translation>{minutes}分以内</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>シリアル番号 {serial}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Held accounts, reported cards and cards held for fraud come here to be decided.</source>
        <translation>保留中のアカウント、報告されたカード、不正の疑いで保留されたカードが、ここで判断されます。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待っているものはありません</translation>
    </message>
    <message>
        <source>Nothing waits to be decided</source>
        <translation>判断を待つものはありません</translation>
    </message>
    <message>
        <source>{count} waiting · the oldest since {when}</source>
        <translation>{count}件 · 最も古いのは{when}から</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>What waits to be decided</source>
        <translation>判断待ちの一覧</translation>
    </message>
    <message>
        <source>Account held for review</source>
        <translation>保留中のアカウント</translation>
    </message>
    <message>
        <source>New card, already redeemed</source>
        <translation>新しいカード、引き換え済み</translation>
    </message>
    <message>
        <source>Card held for fraud</source>
        <translation>不正の疑いのカード</translation>
    </message>
    <message>
        <source>All {count} activated at one till</source>
        <translation>{count}枚とも同じレジで有効化</translation>
    </message>
    <message>
        <source>{first}, receipt {second}</source>
        <translation>{first}、レシート {second}</translation>
    </message>
    <message>
        <source>Not sold in one go</source>
        <translation>まとめて販売されていない</translation>
    </message>
    <message>
        <source>Different receipts: {count}</source>
        <translation>異なるレシート: {count}</translation>
    </message>
    <message>
        <source>Serial numbers in one run</source>
        <translation>シリアル番号が連続</translation>
    </message>
    <message>
        <source>{first} to {second}</source>
        <translation>{first}～{second}</translation>
    </message>
    <message>
        <source>All {count} of one batch</source>
        <translation>{count}枚とも同じバッチ</translation>
    </message>
    <message>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>Not of one batch</source>
        <translation>同じバッチではない</translation>
    </message>
    <message>
        <source>Nor serials in one run</source>
        <translation>シリアル番号も連続していない</translation>
    </message>
    <message>
        <source>No tries with wrong codes</source>
        <translation>誤ったコードの入力なし</translation>
    </message>
    <message>
        <source>In the day before the hold</source>
        <translation>保留前の1日間</translation>
    </message>
    <message>
        <source>Tries with wrong codes: {count}</source>
        <translation>誤ったコードの入力: {count}</translation>
    </message>
    <message>
        <source>Had such cards before</source>
        <translation>以前にも同様のカード</translation>
    </message>
    <message>
        <source>Earlier cards: {count}, worth {worth}</source>
        <translation>以前のカード: {count}枚、{worth}</translation>
    </message>
    <message>
        <source>First cards of this worth</source>
        <translation>この金額のカードは初めて</translation>
    </message>
    <message>
        <source>None before these</source>
        <translation>これより前はなし</translation>
    </message>
    <message>
        <source>Sold {when}</source>
        <translation>{when}に販売</translation>
    </message>
    <message>
        <source>Never sold here</source>
        <translation>ここで販売されていない</translation>
    </message>
    <message>
        <source>No till put money on it</source>
        <translation>レジで金額が入れられていない</translation>
    </message>
    <message>
        <source>Redeemed by somebody else</source>
        <translation>別の人が引き換え</translation>
    </message>
    <message>
        <source>{first}, {when}</source>
        <translation>{first}、{when}</translation>
    </message>
    <message>
        <source>Redeemed by the same account</source>
        <translation>同じアカウントが引き換え</translation>
    </message>
    <message>
        <source>Not redeemed</source>
        <translation>未引き換え</translation>
    </message>
    <message>
        <source>Its value is still on it</source>
        <translation>金額が残っている</translation>
    </message>
    <message>
        <source>Code tried before it was sold</source>
        <translation>販売前にコードが試された</translation>
    </message>
    <message>
        <source>Tries: {count}</source>
        <translation>回数: {count}</translation>
    </message>
    <message>
        <source>Code not tried before its sale</source>
        <translation>販売前にコードは試されていない</translation>
    </message>
    <message>
        <source>Nobody entered it on the shelf</source>
        <translation>陳列中の入力なし</translation>
    </message>
    <message>
        <source>First report of this account</source>
        <translation>このアカウントの初めての報告</translation>
    </message>
    <message>
        <source>None before this one</source>
        <translation>これより前はなし</translation>
    </message>
    <message>
        <source>Reports of this account: {count}</source>
        <translation>このアカウントの報告: {count}</translation>
    </message>
    <message>
        <source>This one among them</source>
        <translation>これを含む</translation>
    </message>
    <message>
        <source>{name} · {cards} cards in {minutes} min</source>
        <translation>{name} · {minutes}分で{cards}枚</translation>
    </message>
    <message>
        <source>{card} · reported by {name}</source>
        <translation>{card} · 報告 {name}</translation>
    </message>
    <message>
        <source>{card} · held by {name}</source>
        <translation>{card} · 保留 {name}</translation>
    </message>
    <message>
        <source>Since {when}. It ends by itself {until} if nobody decides.</source>
        <translation>{when}から。判断がなければ{until}に自動的に終わります。</translation>
    </message>
    <message>
        <source>Reported {when}. Nothing moves until you decide.</source>
        <translation>{when}に報告。判断するまで何も動きません。</translation>
    </message>
    <message>
        <source>Held since {when}. Nobody can redeem it until you decide.</source>
        <translation>{when}から保留中。判断するまで誰も引き換えられません。</translation>
    </message>
    <message>
        <source>Approve and release the account</source>
        <translation>承認してアカウントを解除</translation>
    </message>
    <message>
        <source>Approve and make good {amount}</source>
        <translation>承認して{amount}を補填</translation>
    </message>
    <message>
        <source>Approve and close the card</source>
        <translation>承認してカードを終了</translation>
    </message>
    <message>
        <source>Rejected, {time}</source>
        <translation>却下 {time}</translation>
    </message>
    <message>
        <source>Approved, {time}</source>
        <translation>承認 {time}</translation>
    </message>
    <message>
        <source>{name} can redeem again.</source>
        <translation>{name} はまた引き換えられます。</translation>
    </message>
    <message>
        <source>The new card with the serial {serial} has {amount}. Hand it over.</source>
        <translation>シリアル番号 {serial} の新しいカードに{amount}が入りました。お渡しください。</translation>
    </message>
    <message>
        <source>The card is worth nothing now. No other card was given for it.</source>
        <translation>このカードはもう使えません。代わりのカードは渡されていません。</translation>
    </message>
    <message>
        <source>The account stays held until its hold ends. Nothing was taken.</source>
        <translation>アカウントは保留が終わるまでそのままです。何も引かれていません。</translation>
    </message>
    <message>
        <source>The card stays as it was. Nothing was paid back.</source>
        <translation>カードは元のままです。返金はありません。</translation>
    </message>
    <message>
        <source>The card can be redeemed again. Nothing was taken.</source>
        <translation>カードはまた引き換えられます。何も引かれていません。</translation>
    </message>
    <message>
        <source>Decided today ({count})</source>
        <translation>今日の決定（{count}）</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>by {login}</source>
        <translation>{login}</translation>
    </message>
    <message>
        <source>Print the note and hand it over, or copy it into a letter. It names no code. Nothing is decided by it.</source>
        <translation>お知らせを印刷して渡すか、手紙に写してください。コードは書かれていません。これで何かが決まることはありません。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文をコピー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>お知らせを印刷</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name}さんに尋ねる</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>文をクリップボードに入れました</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>今日の決定</translation>
    </message>
    <message>
        <source>What was decided today, newest first</source>
        <translation>今日の決定（新しい順）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing was decided yet today.</source>
        <translation>今日はまだ何も決定されていません。</translation>
    </message>
    <message>
        <source>Each decision stands in the book with who made it, and is not made again.</source>
        <translation>それぞれの決定は、決めた人とともに帳簿に残り、やり直されることはありません。</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>A question about your gift cards</source>
        <translation>ギフトカードについてのお尋ね</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>{name}様</translation>
    </message>
    <message>
        <source>Come to the store, or call us. Read no code out to anybody who calls you.</source>
        <translation>店舗にお越しいただくか、お電話ください。電話をかけてきた相手にコードを読み上げないでください。</translation>
    </message>
    <message>
        <source>On {when} your account redeemed {cards} gift cards worth {worth} in a short time. So many at once are looked at by a person before more can be redeemed.</source>
        <translation>{when}、お客様のアカウントで短い時間に{worth}分のギフトカード{cards}枚が引き換えられました。一度に多くの引き換えがあった場合は、続ける前に担当者が確認します。</translation>
    </message>
    <message>
        <source>Nothing was taken. What is in your account stays there and can be spent.</source>
        <translation>何も引かれていません。アカウントの残高はそのままで、お使いいただけます。</translation>
    </message>
    <message>
        <source>Bring the receipts of the cards, and tell us who bought them and what they are for.</source>
        <translation>カードのレシートをお持ちになり、購入された方と用途をお知らせください。</translation>
    </message>
    <message>
        <source>Did somebody tell you to buy these cards and pay with them? Tell us first.</source>
        <translation>だれかにこれらのカードを買って支払うように言われましたか。まず私どもにお知らせください。</translation>
    </message>
    <message>
        <source>Without an answer the hold ends by itself: {until}.</source>
        <translation>ご回答がない場合、保留は自動的に終わります：{until}。</translation>
    </message>
    <message>
        <source>On {when} you told us that the card {card}, worth {worth}, was redeemed by somebody else.</source>
        <translation>{when}、{worth}分のカード{card}がほかの人に引き換えられたとのお知らせをいただきました。</translation>
    </message>
    <message>
        <source>Nothing moves until we have decided it.</source>
        <translation>決定するまで、何も動きません。</translation>
    </message>
    <message>
        <source>Bring the card and its receipt, and tell us when its panel was opened.</source>
        <translation>カードとレシートをお持ちになり、いつスクラッチ部分を削ったかをお知らせください。</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review desk</source>
        <translation>確認デスク</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>holder</source>
        <translation>名義人</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>リンクを確認</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse the password is asked for again.</source>
        <translation>この時間、キーやマウスの操作がないと、パスワードの再入力が必要になります。</translation>
    </message>
    <message>
        <source>The page that was open is forgotten, and codes with it.</source>
        <translation>開いていたページは、コードとともに消去されます。</translation>
    </message>
    <message>
        <source>Whether an address is the issuer&apos;s own, before anything is typed there.</source>
        <translation>入力する前に、アドレスが発行元のものかどうかを確かめます。</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>操作がないときにロック</translation>
    </message>
    <message>
        <source>Lock this window</source>
        <translation>このウィンドウをロック</translation>
    </message>
    <message>
        <source>Shown with their last four characters alone, and never in a log or an export.</source>
        <translation>末尾4文字だけを表示し、ログや書き出しには入れません。</translation>
    </message>
    <message>
        <source>A copied code is taken off the clipboard after 30 seconds, if it is still there.</source>
        <translation>コピーしたコードがクリップボードに残っていれば、30秒後に消去します。</translation>
    </message>
    <message>
        <source>Codes are masked</source>
        <translation>コードは隠されます</translation>
    </message>
    <message>
        <source>The clipboard is cleared</source>
        <translation>クリップボードは消去されます</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>常に有効</translation>
    </message>
</context>
<context>
    <name>ScamBrake</name>
    <message>
        <source>One question first</source>
        <translation>先に1つ質問があります</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ご注意ください</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Only barcodes and QR codes are read, because Tesseract is missing on this computer.</source>
        <translation>このコンピューターに Tesseract がないため、バーコードと QR コードのみ読み取ります。</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a card</source>
        <translation>カードをスキャン</translation>
    </message>
    <message>
        <source>Type the code below</source>
        <translation>下にコードを入力</translation>
    </message>
    <message>
        <source>Or open a picture of the card.</source>
        <translation>またはカードの画像を開いてください。</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>Characters still to decide: {count}. Nothing is redeemed until you confirm.</source>
        <translation>確かめる文字: 残り{count}。確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>The code is not certain yet. Nothing is redeemed until you confirm.</source>
        <translation>コードはまだ確定していません。確定するまで何も引き換えられません。</translation>
    </message>
</context>
<context>
    <name>ScanVisit</name>
    <message>
        <source>Starting the camera …</source>
        <translation>カメラを起動しています…</translation>
    </message>
    <message>
        <source>Even light, 10 to 15 cm before the camera, the code side towards it.</source>
        <translation>むらのない明かりで、カメラから10～15 cm、コードの面をカメラに向けてください。</translation>
    </message>
    <message>
        <source>Show the side with the code</source>
        <translation>コードの面を見せてください</translation>
    </message>
    <message>
        <source>The copied picture</source>
        <translation>コピーされた画像</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>画像を読み取っています</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>Characters that stay in doubt are asked about here</source>
        <translation>不確かなままの文字はここで確認します</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <source>Camera at {host}</source>
        <translation>{host} のカメラ</translation>
    </message>
    <message>
        <source>Camera by its address</source>
        <translation>アドレスで指定したカメラ</translation>
    </message>
    <message>
        <source>The code is read</source>
        <translation>コードを読み取りました</translation>
    </message>
    <message>
        <source>Scanning · code line found</source>
        <translation>スキャン中 · コードの行を検出</translation>
    </message>
    <message>
        <source>Nothing is kept of the picture. Characters that stay in doubt are asked about here.</source>
        <translation>映像は保存されません。不確かなままの文字はここで確認します。</translation>
    </message>
    <message>
        <source>Hold the card 10 to 15 cm before the camera</source>
        <translation>カードをカメラから10～15 cm に構えてください</translation>
    </message>
    <message>
        <source>Compare the marked characters with the card</source>
        <translation>印の付いた文字をカードと見比べてください</translation>
    </message>
    <message>
        <source>They can be read in more than one way.</source>
        <translation>複数の読み方ができます。</translation>
    </message>
    <message>
        <source>It fits {programmes}. Compare it with the card, then use it.</source>
        <translation>{programmes}に合っています。カードと見比べてから使ってください。</translation>
    </message>
    <message>
        <source>It fits {programmes}: only the issuer redeems it. Use it to keep it in the drawer.</source>
        <translation>{programmes}に合っています。引き換えは発行元でのみできます。使うとカード入れに保存します。</translation>
    </message>
    <message>
        <source>The code is not clear enough to be sure of it</source>
        <translation>コードがはっきりせず、確定できません</translation>
    </message>
    <message>
        <source>Type it instead: what was read is kept in the field, to be compared with the card.</source>
        <translation>手で入力してください。読み取れた分は入力欄に残るので、カードと見比べてください。</translation>
    </message>
    <message>
        <source>A serial number was read, not the claim code</source>
        <translation>引き換えコードではなくシリアル番号が読み取られました</translation>
    </message>
    <message>
        <source>The claim code is another number: on the back, often under the scratch panel.</source>
        <translation>引き換えコードは別の番号です。裏面にあり、多くはスクラッチ部分の下です。</translation>
    </message>
    <message>
        <source>Only the barcode was read</source>
        <translation>バーコードのみ読み取られました</translation>
    </message>
    <message>
        <source>The claim code stands on the back, often under the scratch panel.</source>
        <translation>引き換えコードは裏面にあり、多くはスクラッチ部分の下です。</translation>
    </message>
    <message>
        <source>No code was found in this picture</source>
        <translation>この画像にコードは見つかりませんでした</translation>
    </message>
    <message>
        <source>Take another picture from nearer, with even light, or type the code.</source>
        <translation>もっと近くから、むらのない明かりで撮り直すか、コードを入力してください。</translation>
    </message>
    <message>
        <source>No code for sure</source>
        <translation>確定したコードなし</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open another picture</source>
        <translation>別の画像を開く</translation>
    </message>
    <message>
        <source>It can also be read from a picture of the card: Esc, then Ctrl O.</source>
        <translation>カードの画像からも読み取れます: Esc、続けて Ctrl O。</translation>
    </message>
    <message>
        <source>Type the code here, and press Enter</source>
        <translation>ここにコードを入力して Enter</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>映像なし</translation>
    </message>
</context>
<context>
    <name>SecretErrand</name>
    <message>
        <source>Sign in again to open the drawer. It stays open until you lock Tillfold; codes ask for the password each time.</source>
        <translation>カード入れを開くには、もう一度サインインしてください。Tillfold をロックするまで開いています。コードには毎回パスワードが必要です。</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>カード入れを開く</translation>
    </message>
    <message>
        <source>You want to see its code.</source>
        <translation>コードを表示しようとしています。</translation>
    </message>
    <message>
        <source>You want to copy its code.</source>
        <translation>コードをコピーしようとしています。</translation>
    </message>
    <message>
        <source>Its code goes onto the clipboard, for the page of its issuer.</source>
        <translation>発行元のページで使うため、コードをクリップボードに入れます。</translation>
    </message>
    <message>
        <source>Sign in again: the code of {card} is read now, for this one time.</source>
        <translation>もう一度サインインしてください。{card} のコードを今回だけ読み出します。</translation>
    </message>
    <message>
        <source>Show the code of {card}?</source>
        <translation>{card} のコードを表示しますか？</translation>
    </message>
    <message>
        <source>Copy the code of {card}?</source>
        <translation>{card} のコードをコピーしますか？</translation>
    </message>
    <message>
        <source>Redeem {card} at its issuer?</source>
        <translation>{card} を発行元で引き換えますか？</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} を開く</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>SetUpScannerFlow</name>
    <message>
        <source>Set up the scanner</source>
        <translation>スキャナーを設定</translation>
    </message>
    <message>
        <source>What it sends around the number, and how fast, is learnt from one scan.</source>
        <translation>番号の前後に送られる文字と速さを、1回のスキャンから覚えます。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Scan any card once</source>
        <translation>どのカードでも1回スキャン</translation>
    </message>
    <message>
        <source>Use the usual setting</source>
        <translation>通常の設定を使う</translation>
    </message>
    <message>
        <source>Nothing is looked up and nothing is sold.</source>
        <translation>照会も販売もしません。</translation>
    </message>
    <message>
        <source>That was no scan of a card. Scan the barcode of a card, in one go.</source>
        <translation>カードのスキャンではありません。カードのバーコードを一度にスキャンしてください。</translation>
    </message>
    <message>
        <source>It ends a number with Enter.</source>
        <translation>番号の後に Enter を送ります。</translation>
    </message>
    <message>
        <source>It ends a number with Tab.</source>
        <translation>番号の後に Tab を送ります。</translation>
    </message>
    <message>
        <source>It ends a number with a pause.</source>
        <translation>番号の後に間を置きます。</translation>
    </message>
    <message>
        <source>It begins each number with {prefix}.</source>
        <translation>番号の前に {prefix} を送ります。</translation>
    </message>
    <message>
        <source>Scanner set up</source>
        <translation>スキャナーを設定しました</translation>
    </message>
    <message>
        <source>It is remembered on this computer.</source>
        <translation>このコンピューターに記憶されます。</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>レジに戻る</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved as you change them</source>
        <translation>変更するとすぐに保存されます</translation>
    </message>
    <message>
        <source>So a reminder looks</source>
        <translation>通知の例</translation>
    </message>
    <message>
        <source>It names amounts and days, never a code.</source>
        <translation>金額と日付を示し、コードは示しません。</translation>
    </message>
</context>
<context>
    <name>SettleErrand</name>
    <message>
        <source>Before it is gone</source>
        <translation>失われる前に</translation>
    </message>
    <message>
        <source>{card} waits to be redeemed again</source>
        <translation>{card} を未引き換えに戻しました</translation>
    </message>
    <message>
        <source>What was booked last of it is undone.</source>
        <translation>最後の記帳を取り消しました。</translation>
    </message>
    <message>
        <source>The code of {card} is deleted</source>
        <translation>{card} のコードを削除しました</translation>
    </message>
    <message>
        <source>What was booked of the card stays in the book.</source>
        <translation>カードの記帳は帳簿に残ります。</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}。何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>{certain} of {count} certain</source>
        <translation>{count}文字中{certain}文字が確定</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>{count} pictures joined</source>
        <translation>{count}枚の画像を合成</translation>
    </message>
</context>
<context>
    <name>SignInAgainPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>{name} のパスワード</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>回復コードを使う</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Store: {place}</source>
        <translation>ストア: {place}</translation>
    </message>
    <message>
        <source>A gift link is waiting</source>
        <translation>ギフトのリンクが待っています</translation>
    </message>
    <message>
        <source>Its code will be filled in after you sign in. Nothing has been redeemed yet.</source>
        <translation>サインインするとコードが入力されます。まだ何も引き換えられていません。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>{name} のパスワード</translation>
    </message>
    <message>
        <source>PIN or password for {name}</source>
        <translation>{name} の PIN またはパスワード</translation>
    </message>
</context>
<context>
    <name>StackConfirmPage</name>
    <message>
        <source>Add these {count} cards to your balance?</source>
        <translation>{count}枚のカードを残高に追加しますか？</translation>
    </message>
    <message>
        <source>Add this card to your balance?</source>
        <translation>このカードを残高に追加しますか？</translation>
    </message>
    <message>
        <source>Keep this card in the drawer?</source>
        <translation>このカードをカード入れに保存しますか？</translation>
    </message>
    <message>
        <source>Keep these {count} cards in the drawer?</source>
        <translation>{count}枚のカードをカード入れに保存しますか？</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>カード1枚</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>カード{count}枚</translation>
    </message>
    <message>
        <source>Once added, this balance belongs to {holder}. It cannot be sent to another account, sold or paid out.</source>
        <translation>追加した残高は{holder}のものになります。ほかのアカウントへの送金、売却、払い出しはできません。</translation>
    </message>
    <message>
        <source>It cannot be moved on</source>
        <translation>後から移すことはできません</translation>
    </message>
    <message>
        <source>Add {amount}, keep {count} cards</source>
        <translation>{amount}を追加、{count}枚を保存</translation>
    </message>
    <message>
        <source>Add {amount}, keep 1 card</source>
        <translation>{amount}を追加、1枚を保存</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>{amount}を追加</translation>
    </message>
    <message>
        <source>Keep 1 card</source>
        <translation>1枚を保存</translation>
    </message>
    <message>
        <source>Keep {count} cards</source>
        <translation>{count}枚を保存</translation>
    </message>
    <message>
        <source>The drawer needs your password.</source>
        <translation>カード入れにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Stop after this card</source>
        <translation>このカードで止める</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Adding card {number} of {count} …</source>
        <translation>{count}枚中{number}枚目を追加しています…</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>現在の残高</translation>
    </message>
    <message>
        <source>These cards</source>
        <translation>これらのカード</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>追加後の残高</translation>
    </message>
    <message>
        <source>will be added to</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Cards that were added</source>
        <translation>追加されたカード</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
</context>
<context>
    <name>StackDonePage</name>
    <message>
        <source>Not added</source>
        <translation>追加されませんでした</translation>
    </message>
    <message>
        <source>{amount} added</source>
        <translation>{amount}を追加しました</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>カードは追加されませんでした</translation>
    </message>
    <message>
        <source>1 card kept</source>
        <translation>1枚を保存しました</translation>
    </message>
    <message>
        <source>{count} cards kept</source>
        <translation>{count}枚を保存しました</translation>
    </message>
    <message>
        <source>in the drawer of {holder}</source>
        <translation>{holder} のカード入れ</translation>
    </message>
    <message>
        <source>1 card to {holder}</source>
        <translation>{holder} にカード1枚</translation>
    </message>
    <message>
        <source>{count} cards to {holder}</source>
        <translation>{holder} にカード{count}枚</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>カード入れを開く</translation>
    </message>
    <message>
        <source>Ask again for the answers</source>
        <translation>もう一度結果を問い合わせる</translation>
    </message>
    <message>
        <source>Next stack</source>
        <translation>次のまとめ読み取り</translation>
    </message>
    <message>
        <source>Your balance is now · {wallet}</source>
        <translation>現在の残高 · {wallet}</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>カード1枚</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>カード{count}枚</translation>
    </message>
    <message>
        <source>In the drawer, to be redeemed at the issuer</source>
        <translation>カード入れに保存（発行元で引き換え）</translation>
    </message>
    <message>
        <source>See it in History</source>
        <translation>履歴で見る</translation>
    </message>
</context>
<context>
    <name>StackDoor</name>
    <message>
        <source>Stack</source>
        <translation>まとめ読み取り</translation>
    </message>
    <message>
        <source>{count} cards of this stack</source>
        <translation>読み取ったカード{count}枚</translation>
    </message>
    <message>
        <source>Their codes came by a message. It is asked once for each card.</source>
        <translation>コードがメッセージで届いています。確認はカードごとに1回だけです。</translation>
    </message>
    <message>
        <source>Check and confirm</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>Stack · card {number}</source>
        <translation>まとめ読み取り · カード{number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>StackFlow</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Seen already, card {number}</source>
        <translation>読み取り済み（カード{number}）</translation>
    </message>
    <message>
        <source>{count} characters in doubt</source>
        <translation>{count}文字が不確か</translation>
    </message>
    <message>
        <source>1 character in doubt</source>
        <translation>1文字が不確か</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>レシート番号</translation>
    </message>
    <message>
        <source>Not a claim code</source>
        <translation>引き換えコードではない</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>追加しています…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>For the drawer</source>
        <translation>カード入れ向け</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>カード入れ</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>StackModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Take it out of the stack</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Read a stack of cards</source>
        <translation>カードをまとめて読み取る</translation>
    </message>
    <message>
        <source>{certain} of {count} certain</source>
        <translation>{count}文字中{certain}文字が確定</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>まだカードがありません</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation>一時停止中。Space キーで再開します。</translation>
    </message>
    <message>
        <source>Reading file {number} of {count}: {name}</source>
        <translation>{count}件中{number}件目のファイルを読み取り中: {name}</translation>
    </message>
    <message>
        <source>Files read: {count}</source>
        <translation>読み取ったファイル: {count}</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Review and add {amount}</source>
        <translation>{amount}を確認して追加</translation>
    </message>
    <message>
        <source>Review and keep</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Ask again for the answers</source>
        <translation>もう一度結果を問い合わせる</translation>
    </message>
    <message>
        <source>Review and add</source>
        <translation>確認して追加</translation>
    </message>
    <message>
        <source>Decide card {number}</source>
        <translation>カード{number}を確かめる</translation>
    </message>
    <message>
        <source>A file could not be opened</source>
        <translation>開けないファイルがありました</translation>
    </message>
    <message>
        <source>Cards that are not ready stay out</source>
        <translation>準備のできていないカードは追加されません</translation>
    </message>
    <message>
        <source>No card is ready yet. Nothing is redeemed until you confirm.</source>
        <translation>準備のできたカードはまだありません。確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>Type or paste a code</source>
        <translation>コードを入力または貼り付け</translation>
    </message>
    <message>
        <source>Type or paste a code, Enter</source>
        <translation>コードを入力または貼り付けて Enter</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>読み取ったファイル</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
</context>
<context>
    <name>StackSlip</name>
    <message>
        <source>Ready to add</source>
        <translation>追加できます</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>カード1枚</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>カード{count}枚</translation>
    </message>
    <message>
        <source>to {holder} · {wallet}</source>
        <translation>{holder} · {wallet} へ</translation>
    </message>
    <message>
        <source>and {others}</source>
        <translation>ほか {others}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>seen already</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>for the drawer</source>
        <translation>カード入れ向け</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受け付け不可</translation>
    </message>
</context>
<context>
    <name>StackTable</name>
    <message>
        <source>Cards of the stack</source>
        <translation>読み取ったカード</translation>
    </message>
</context>
<context>
    <name>StackVisit</name>
    <message>
        <source>Starting the camera …</source>
        <translation>カメラを起動しています…</translation>
    </message>
    <message>
        <source>Take each card away once it was read. Nothing is redeemed until you confirm.</source>
        <translation>読み取れたカードは外してください。確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>Show the first card</source>
        <translation>最初のカードを見せてください</translation>
    </message>
    <message>
        <source>Opening the pictures …</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>確定するまで何も引き換えられません。</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>ファイルを読み取っています</translation>
    </message>
    <message>
        <source>{name} shows no code for sure. Open it alone, or type the code.</source>
        <translation>{name} のコードは確定できません。単独で開くか、コードを入力してください。</translation>
    </message>
    <message>
        <source>No code was found in a picture</source>
        <translation>コードの見つからない画像がありました</translation>
    </message>
    <message>
        <source>{first} Files besides it that could not be opened: {count}.</source>
        <translation>{first}ほか{count}件も開けません。</translation>
    </message>
    <message>
        <source>All files are read</source>
        <translation>すべてのファイルを読み取りました</translation>
    </message>
    <message>
        <source>There is no claim code in this text</source>
        <translation>このテキストに引き換えコードはありません</translation>
    </message>
    <message>
        <source>Compare it with the card. It stays in the field.</source>
        <translation>カードと見比べてください。入力欄に残っています。</translation>
    </message>
    <message>
        <source>Stack · 1 card read</source>
        <translation>まとめ読み取り · 1枚</translation>
    </message>
    <message>
        <source>Stack · {count} cards read</source>
        <translation>まとめ読み取り · {count}枚</translation>
    </message>
    <message>
        <source>Read. The next card can come</source>
        <translation>読み取りました。次のカードをどうぞ</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>このカードを外してください</translation>
    </message>
    <message>
        <source>Read. It is redeemed at its issuer</source>
        <translation>読み取りました。発行元で引き換えるカードです</translation>
    </message>
    <message>
        <source>Once you confirm, the drawer keeps it until then.</source>
        <translation>確定すると、それまでカード入れに保存されます。</translation>
    </message>
    <message>
        <source>D decides it now or later.</source>
        <translation>D キーで今でも後でも確かめられます。</translation>
    </message>
    <message>
        <source>It stays out. Nothing was taken.</source>
        <translation>追加されません。何も引かれていません。</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Add somebody</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>役割を与える</translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation>店舗を追加</translation>
    </message>
    <message>
        <source>Clerks and managers</source>
        <translation>店員と管理者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stores with their tills</source>
        <translation>店舗とレジ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時刻帯</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Staff {count}</source>
        <translation>スタッフ {count}</translation>
    </message>
    <message>
        <source>Stores {count}</source>
        <translation>店舗 {count}</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>Make a clerk</source>
        <translation>店員にする</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>役割を終える</translation>
    </message>
    <message>
        <source>Take the PIN</source>
        <translation>PIN を取り消す</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>ロックする</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>{login} · {role} · {state}</source>
        <translation>{login} · {role} · {state}</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>この役割でできること</translation>
    </message>
    <message>
        <source>This is your own account: another manager changes its role or locks it.</source>
        <translation>これはご自分のアカウントです。役割の変更やロックは、ほかの管理者が行います。</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Who begins to work here?</source>
        <translation>だれが働き始めますか。</translation>
    </message>
    <message>
        <source>They sign in with the password that you settle together, and set another one, and a PIN for the till, in their own settings.</source>
        <translation>一緒に決めたパスワードでサインインします。新しいパスワードとレジの PIN は、本人が自分の設定で決めます。</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>最初のパスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>Short, in small letters and digits.</source>
        <translation>短く、小文字と数字で入力します。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Region of their own wallet</source>
        <translation>本人のウォレットの地域</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>They have the code</source>
        <translation>コードを渡しました</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>{name}さんはサインインできます</translation>
    </message>
    <message>
        <source>Hand this recovery code over to {name}: it sets another password if the first is lost. It is shown this once and kept nowhere.</source>
        <translation>この回復コードを{name}さんに渡してください。パスワードを失ったときに新しく設定できます。表示は今回だけで、どこにも保存されません。</translation>
    </message>
    <message>
        <source>The recovery code was shown before. {name} can have another one made in the settings.</source>
        <translation>回復コードは以前に表示されました。{name}さんは設定で新しいコードを作成できます。</translation>
    </message>
    <message>
        <source>It sets another password for this account if the first is lost.</source>
        <translation>パスワードを失ったときに、このアカウントの新しいパスワードを設定します。</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>役割を与える</translation>
    </message>
    <message>
        <source>Who gets another role?</source>
        <translation>だれの役割を変えますか。</translation>
    </message>
    <message>
        <source>Somebody with an account of their own, such as a holder. Their money stays theirs.</source>
        <translation>名義人など、自分のアカウントを持つ人です。お金は本人のままです。</translation>
    </message>
    <message>
        <source>Its day begins by this clock: reports, and subscriptions paid here.</source>
        <translation>この時刻帯で一日が始まります。レポートと、ここで支払われる定期購入に使われます。</translation>
    </message>
    <message>
        <source>A further store</source>
        <translation>新しい店舗</translation>
    </message>
    <message>
        <source>It has blank cards, tills and a safe of its own. Staff and accounts are the same.</source>
        <translation>未販売のカード、レジ、金庫は店舗ごとです。スタッフとアカウントは共通です。</translation>
    </message>
    <message>
        <source>Add the store</source>
        <translation>店舗を追加</translation>
    </message>
    <message>
        <source>{store}: another name or clock</source>
        <translation>{store}：名前と時刻帯の変更</translation>
    </message>
    <message>
        <source>It counts from now on. What was done and printed before stays as it is.</source>
        <translation>これから有効になります。これまでの取引と印刷物はそのままです。</translation>
    </message>
    <message>
        <source>Change the store</source>
        <translation>店舗を変更</translation>
    </message>
    <message>
        <source>Add the till</source>
        <translation>レジを追加</translation>
    </message>
    <message>
        <source>It stands in the number of everything done there, and stays. What people read in its place can be changed at any time.</source>
        <translation>そこで行うすべての番号に入り、変わりません。代わりに表示する名前は、いつでも変えられます。</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>表示名を保存</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>住所を保存</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Such as Till by the door. Left empty, people read its name.</source>
        <translation>例: 入口のレジ。空欄なら、レジの名前を表示します。</translation>
    </message>
    <message>
        <source>{store}: what people read of a till</source>
        <translation>{store}: レジの表示名</translation>
    </message>
    <message>
        <source>It stands at the counter, on receipts and in reports. The numbers of what was done keep the till&apos;s name, and receipts that are printed again say what they said.</source>
        <translation>カウンター、レシート、レポートに表示されます。操作の番号はレジの名前のままで、再印刷したレシートは元のとおりです。</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>{store}: address on receipts</source>
        <translation>{store}: レシートの住所</translation>
    </message>
    <message>
        <source>It is printed at the head of receipts, under the name of the store: street and town, a telephone, a tax number. Long lines are broken on narrow paper.</source>
        <translation>レシートの先頭、店舗名の下に印刷します。住所、電話番号、税務番号など。長い行は、幅の狭い用紙では折り返します。</translation>
    </message>
    <message>
        <source>Name of the till, such as till-3</source>
        <translation>レジの名前（例：till-3）</translation>
    </message>
    <message>
        <source>A further till in {store}</source>
        <translation>{store}の新しいレジ</translation>
    </message>
    <message>
        <source>It is closed until a clerk opens it with its float.</source>
        <translation>店員が釣り銭準備金で開けるまで、閉まっています。</translation>
    </message>
    <message>
        <source>{count} clerks and managers</source>
        <translation>店員と管理者 {count}人</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>{name}さんが働き始めました</translation>
    </message>
    <message>
        <source>{login} is a manager now</source>
        <translation>{login}は管理者になりました</translation>
    </message>
    <message>
        <source>{login} is a clerk now</source>
        <translation>{login}は店員になりました</translation>
    </message>
    <message>
        <source>{login} works here no more</source>
        <translation>{login}は働き終えました</translation>
    </message>
    <message>
        <source>It counts at once, also where they are signed in. Their money stays theirs.</source>
        <translation>すぐに有効になります。サインイン中でも同じです。お金は本人のままです。</translation>
    </message>
    <message>
        <source>The PIN of {name} opens nothing any more</source>
        <translation>{name}さんの PIN は使えなくなりました</translation>
    </message>
    <message>
        <source>Another one is settled by {name} in the settings, with the password.</source>
        <translation>新しい PIN は、{name}さんが設定でパスワードを使って決めます。</translation>
    </message>
    <message>
        <source>{name} is locked out</source>
        <translation>{name}さんをロックしました</translation>
    </message>
    <message>
        <source>Nothing can be done with the account, also where it is signed in. Its money stays.</source>
        <translation>このアカウントでは何もできません。サインイン中でも同じです。お金はそのままです。</translation>
    </message>
    <message>
        <source>{name} can sign in again</source>
        <translation>{name}さんは再びサインインできます</translation>
    </message>
    <message>
        <source>Passwords and PINs that did not fit are forgotten.</source>
        <translation>合わなかったパスワードと PIN の記録は消えました。</translation>
    </message>
    <message>
        <source>Name and clock</source>
        <translation>名前と時刻帯</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>レシートの住所</translation>
    </message>
    <message>
        <source>Add a till</source>
        <translation>レジを追加</translation>
    </message>
    <message>
        <source>Label a till</source>
        <translation>レジに表示名を付ける</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>A till keeps its name: it stands in the number of everything that was done there. What people read in its place can be changed.</source>
        <translation>レジの名前は変わりません。そこで行ったすべての番号に入っています。代わりの表示名は変えられます。</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>時刻帯：{zone}</translation>
    </message>
    <message>
        <source>No till yet: nothing can be sold here.</source>
        <translation>レジがまだないため、ここでは販売できません。</translation>
    </message>
    <message>
        <source>{store} is open</source>
        <translation>{store}を開きました</translation>
    </message>
    <message>
        <source>Next, add a till and put blank cards there.</source>
        <translation>次に、レジを追加し、未販売のカードを置いてください。</translation>
    </message>
    <message>
        <source>The store is called {store}, by the clock of {zone}</source>
        <translation>店舗の名前は{store}、時刻帯は{zone}です</translation>
    </message>
    <message>
        <source>{till} is there now</source>
        <translation>{till}を追加しました</translation>
    </message>
    <message>
        <source>A clerk opens it at the counter, with its float.</source>
        <translation>店員がカウンターで釣り銭準備金とともに開けます。</translation>
    </message>
    <message>
        <source>Receipts of {store} carry its address now</source>
        <translation>{store} のレシートに住所が入ります</translation>
    </message>
    <message>
        <source>Receipts of {store} carry no address now</source>
        <translation>{store} のレシートに住所は入りません</translation>
    </message>
    <message>
        <source>Receipts that are printed again say what they said.</source>
        <translation>再印刷したレシートは元のとおりです。</translation>
    </message>
    <message>
        <source>People read {label} in place of {till} now</source>
        <translation>{till} は {label} と表示されます</translation>
    </message>
    <message>
        <source>People read {till} again</source>
        <translation>{till} の表示に戻りました</translation>
    </message>
    <message>
        <source>The counter and its receipts say so from now on.</source>
        <translation>カウンターとレシートは、今からそう表示します。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>店員</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>名義人</translation>
    </message>
    <message>
        <source>Redeem cards into their own account, spend it and look at it.</source>
        <translation>カードを自分のアカウントに引き換え、使い、見ること。</translation>
    </message>
    <message>
        <source>Nothing at a till, and nothing of anybody else&apos;s.</source>
        <translation>レジでの操作と、ほかの人のことは何もできません。</translation>
    </message>
    <message>
        <source>Activate and void cards, charge with the holder&apos;s consent, refund.</source>
        <translation>カードの有効化と取り消し、名義人の同意による請求、返金。</translation>
    </message>
    <message>
        <source>Take trade-ins, look cards and receipts up, receive blank cards.</source>
        <translation>下取り、カードとレシートの照会、未販売カードの受け入れ。</translation>
    </message>
    <message>
        <source>Open, count and close a till.</source>
        <translation>レジの開始、点検、締め。</translation>
    </message>
    <message>
        <source>Replace a card when a manager approves it on the spot.</source>
        <translation>管理者がその場で承認した場合のカードの交換。</translation>
    </message>
    <message>
        <source>Everything a clerk may do, and approve what a clerk may not.</source>
        <translation>店員ができることすべてと、店員にできないことの承認。</translation>
    </message>
    <message>
        <source>Issue cards, give promotions and goodwill, decide reviews.</source>
        <translation>カードの発行、プロモーションとお詫びの付与、審査の決定。</translation>
    </message>
    <message>
        <source>See the reports; name stores, add tills, settle who works here.</source>
        <translation>レポートの閲覧、店舗の名前、レジの追加、働く人の管理。</translation>
    </message>
    <message>
        <source>{till} is open</source>
        <translation>{till}は開いています</translation>
    </message>
    <message>
        <source>{till} is counted</source>
        <translation>{till}は点検済みです</translation>
    </message>
    <message>
        <source>{till} is closed</source>
        <translation>{till}は閉まっています</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time}まで停止</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>No till yet</source>
        <translation>レジなし</translation>
    </message>
    <message>
        <source>{till} was never open</source>
        <translation>{till}はまだ開いたことがありません</translation>
    </message>
    <message>
        <source>{what}; its name is {name}</source>
        <translation>{what}（レジの名前: {name}）</translation>
    </message>
</context>
<context>
    <name>StaffPane</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Store: {place}</source>
        <translation>ストア: {place}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>StepsLeaf</name>
    <message>
        <source>What to do</source>
        <translation>次にできること</translation>
    </message>
</context>
<context>
    <name>StepsSheet</name>
    <message>
        <source>What to do</source>
        <translation>次にできること</translation>
    </message>
    <message>
        <source>What is known about the card</source>
        <translation>このカードについて</translation>
    </message>
</context>
<context>
    <name>StoreFlow</name>
    <message>
        <source>The check was stopped</source>
        <translation>検査は中止されました</translation>
    </message>
    <message>
        <source>It says nothing about the book.</source>
        <translation>帳簿については何もわかりません。</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>バックアップを保存</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>The store is as it was on {when}</source>
        <translation>ストアは{when}の状態です</translation>
    </message>
    <message>
        <source>Everybody signs in again.</source>
        <translation>全員がサインインし直します。</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>Store and backup</source>
        <translation>ストアとバックアップ</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>バックアップを戻す</translation>
    </message>
    <message>
        <source>Where the book is</source>
        <translation>帳簿の場所</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Your own history</source>
        <translation>ご自分の履歴</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>帳簿を検査</translation>
    </message>
    <message>
        <source>Every entry is added up again and compared with its chain. Nothing is changed.</source>
        <translation>すべての記録を計算し直し、連鎖と照合します。何も変更されません。</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自己診断</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>The whole store in one file, with all accounts in it. With the first account&apos;s recovery code it is the whole store, so keep the two apart.</source>
        <translation>すべてのアカウントを含むストア全体を1つのファイルにします。最初のアカウントの回復コードとそろうとストア全体になるので、別々に保管してください。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>As a table, for programs or on paper, without codes. It is exported in the history.</source>
        <translation>表、プログラム用、印刷用に、コードなしで書き出します。操作は履歴で行います。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>The store becomes what the backup holds. Everybody signs in again afterwards.</source>
        <translation>ストアがバックアップの内容になります。その後、全員がサインインし直します。</translation>
    </message>
    <message>
        <source>A manager of this store does this: it replaces the book of everybody.</source>
        <translation>全員の帳簿を置き換えるため、このストアの管理者が行います。</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>ストアを開いています…</translation>
    </message>
    <message>
        <source>The accounts of this computer come next.</source>
        <translation>続いて、このコンピューターのアカウントを表示します。</translation>
    </message>
</context>
<context>
    <name>StorePages</name>
    <message>
        <source>{entries} entries and {cards} cards were checked.</source>
        <translation>{entries}件の記録と{cards}枚のカードを検査しました。</translation>
    </message>
    <message>
        <source>The book is whole</source>
        <translation>帳簿は完全です</translation>
    </message>
    <message>
        <source>{count} things are wrong in the book</source>
        <translation>帳簿に{count}件の異常があります</translation>
    </message>
    <message>
        <source>{read} Make a backup now, and ask who keeps this store.</source>
        <translation>{read}今すぐバックアップを作成し、このストアの担当者に相談してください。</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: {least} characters at least</source>
        <translation>短すぎます: {least}文字以上</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>弱い: 推測されやすい</translation>
    </message>
    <message>
        <source>Fair: longer is stronger</source>
        <translation>普通: 長いほど強くなります</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>every week, next on {day}</source>
        <translation>毎週、次回は{day}</translation>
    </message>
    <message>
        <source>every month, next on {day}</source>
        <translation>毎月、次回は{day}</translation>
    </message>
    <message>
        <source>every year, next on {day}</source>
        <translation>毎年、次回は{day}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsLeaf</name>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>from the balance</source>
        <translation>残高から</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>別の方法で</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End the subscription {name}</source>
        <translation>サブスクリプション {name} を終了</translation>
    </message>
</context>
<context>
    <name>SuccessPage</name>
    <message>
        <source>{amount} added</source>
        <translation>{amount}を追加しました</translation>
    </message>
    <message>
        <source>{programme} {code} to {holder} · {wallet}</source>
        <translation>{programme} {code} を {holder} · {wallet} に</translation>
    </message>
    <message>
        <source>{programme} to {holder} · {wallet}</source>
        <translation>{programme} を {holder} · {wallet} に</translation>
    </message>
    <message>
        <source>{time}. You can throw the card away now; keep the receipt of the shop.</source>
        <translation>{time}。カードは処分して構いません。店舗のレシートは保管してください。</translation>
    </message>
    <message>
        <source>{time}. The credit is spent before the rest of your balance. It ends on {date}.</source>
        <translation>{time}。プロモーション残高はほかの残高より先に使われます。期限は{date}です。</translation>
    </message>
    <message>
        <source>Standard, never expires</source>
        <translation>通常残高、期限なし</translation>
    </message>
    <message>
        <source>Promotional, ends {date}</source>
        <translation>プロモーション残高、{date}まで</translation>
    </message>
    <message>
        <source>Your balance is now</source>
        <translation>現在の残高</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>See it in History</source>
        <translation>履歴で見る</translation>
    </message>
</context>
<context>
    <name>TakeOutFlow</name>
    <message>
        <source>Take out of stock</source>
        <translation>在庫から外す</translation>
    </message>
    <message>
        <source>Panel opened</source>
        <translation>スクラッチ部分が開封済み</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>問題のあるカード</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Scan the blank card</source>
        <translation>未販売のカードをスキャン</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why, or Enter</source>
        <translation>理由、またはEnter</translation>
    </message>
    <message>
        <source>Take {card} out of stock</source>
        <translation>{card}を在庫から外す</translation>
    </message>
    <message>
        <source>It can never be sold again.</source>
        <translation>二度と販売できなくなります。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This is no serial of a card.</source>
        <translation>カードのシリアル番号ではありません。</translation>
    </message>
    <message>
        <source>A reason is one line of text.</source>
        <translation>理由は1行で入力してください。</translation>
    </message>
    <message>
        <source>Serial {serial} is out of stock, and can never be sold.</source>
        <translation>シリアル番号{serial}は在庫から外れ、販売できません。</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>在庫から外しました</translation>
    </message>
    <message>
        <source>Keep the card for whoever looks into it.</source>
        <translation>調査のため、カードを保管してください。</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Type the code, paste it, or scan the card.</source>
        <translation>コードを入力するか貼り付けるか、カードをスキャンしてください。</translation>
    </message>
    <message>
        <source>This is a whole claim code of {programmes}.</source>
        <translation>{programmes}の引き換えコードがそろいました。</translation>
    </message>
    <message>
        <source>So far this fits {programmes}. {count} to go.</source>
        <translation>ここまで{programmes}に合っています。残り{count}文字。</translation>
    </message>
    <message>
        <source>So far this fits {programmes}. {count} to go. As it stands, it can be a promotional code.</source>
        <translation>ここまで{programmes}に合っています。残り{count}文字。このままでプロモーションコードの可能性もあります。</translation>
    </message>
    <message>
        <source>A character is not as on the card: the check of {programmes} does not fit. Compare them one by one.</source>
        <translation>カードと違う文字があります。{programmes}の検査が合いません。1文字ずつ見比べてください。</translation>
    </message>
    <message>
        <source>No card that is known here has such a code ({count} characters). Compare it with the card.</source>
        <translation>この形のコード（{count}文字）のカードは登録されていません。カードと見比べてください。</translation>
    </message>
    <message>
        <source>This is the serial number of a card.</source>
        <translation>カードのシリアル番号です。</translation>
    </message>
    <message>
        <source>This is the number under a barcode.</source>
        <translation>バーコードの下の番号です。</translation>
    </message>
    <message>
        <source>This is the number of a receipt.</source>
        <translation>レシートの番号です。</translation>
    </message>
    <message>
        <source>This is the number of an order.</source>
        <translation>注文番号です。</translation>
    </message>
    <message>
        <source>This looks like a promotional code. It is redeemed in this field as well.</source>
        <translation>プロモーションコードのようです。同じ入力欄で引き換えられます。</translation>
    </message>
    <message>
        <source>This is a link without a claim code in it.</source>
        <translation>引き換えコードを含まないリンクです。</translation>
    </message>
    <message>
        <source>This is the code by which an account agrees to pay. It is shown at the till and is no card.</source>
        <translation>アカウントが支払いに同意するためのコードです。レジで見せるもので、カードではありません。</translation>
    </message>
    <message>
        <source>The claim code is on the back of the card, under the panel: scratch it off with a coin or a fingernail, never with a blade. It has {length} characters.</source>
        <translation>引き換えコードはカード裏面のスクラッチ部分の下にあります。硬貨か爪でこすり、刃物は使わないでください。{length}文字です。</translation>
    </message>
    <message>
        <source>The claim code is on the back of the card, under the label: peel it off. It has {length} characters.</source>
        <translation>引き換えコードはカード裏面のシールの下にあります。はがしてください。{length}文字です。</translation>
    </message>
    <message>
        <source>The claim code is on the back of the card, under the panel to scratch (with a coin, never with a blade) or the label to peel. It has {length} characters.</source>
        <translation>引き換えコードはカード裏面の、スクラッチ部分（硬貨でこすり、刃物は使わない）またははがすシールの下にあります。{length}文字です。</translation>
    </message>
    <message>
        <source>The claim code is printed on the card, beside “{label}”. It has {length} characters.</source>
        <translation>引き換えコードはカードの「{label}」の横に印刷されています。{length}文字です。</translation>
    </message>
    <message>
        <source>The claim code is on the card itself. Some receipts have it too, further down, beside “{label}”: it has {length} characters.</source>
        <translation>引き換えコードはカードにあります。レシートの下のほうの「{label}」の横にもあることがあります。{length}文字です。</translation>
    </message>
    <message>
        <source>The claim code is in the e-mail that brought the card, beside “{label}”, or on the card itself. It has {length} characters.</source>
        <translation>引き換えコードは、カードが届いたメールの「{label}」の横か、カードにあります。{length}文字です。</translation>
    </message>
</context>
<context>
    <name>TillDay</name>
    <message>
        <source>since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>カード売上票</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount}不足</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount}超過</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>差額はありません</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>差額が{count}件</translation>
    </message>
    <message>
        <source>{tender}, {amount} expected</source>
        <translation>{tender}、予定額 {amount}</translation>
    </message>
    <message>
        <source>The float of {till} came out of the safe. Cards can be sold.</source>
        <translation>{till}の釣り銭準備金は金庫から出されました。カードを販売できます。</translation>
    </message>
    <message>
        <source>{till} goes on. It is counted again before it is closed.</source>
        <translation>{till}を続けます。閉める前にもう一度数えます。</translation>
    </message>
    <message>
        <source>{till} was opened without a float. Cards can be sold.</source>
        <translation>{till}は釣り銭準備金なしで開きました。カードを販売できます。</translation>
    </message>
    <message>
        <source>Till open</source>
        <translation>レジを開けました</translation>
    </message>
    <message>
        <source>Scan a card to go on.</source>
        <translation>カードを読み取って続けます。</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>{till} is counted. No money moves there until it is closed, or goes on.</source>
        <translation>{till}は数え終わりました。閉めるか続けるまで、お金は動きません。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計数済み</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>レジ業務に戻る</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>レジを閉める</translation>
    </message>
    <message>
        <source>{till} is closed. What was counted is in the safe.</source>
        <translation>{till}を閉めました。数えた金額は金庫に入りました。</translation>
    </message>
    <message>
        <source>{till} is closed: {differences}. The reason is booked: {reason}</source>
        <translation>{till}を閉めました：{differences}。理由を記帳しました：{reason}</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>レジを閉めました</translation>
    </message>
    <message>
        <source>Keep the printed report: it proves that nothing was cut off later.</source>
        <translation>印刷した報告書を保管してください。後から何も切り取られていないことの証明になります。</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>報告書を印刷</translation>
    </message>
    <message>
        <source>Counted and expected</source>
        <translation>計数と予定額</translation>
    </message>
    <message>
        <source>Report of the last close</source>
        <translation>前回の締めの報告書</translation>
    </message>
    <message>
        <source>{till} was closed by entry {entry}.</source>
        <translation>{till}は記録 {entry} で閉められました。</translation>
    </message>
    <message>
        <source>What is printed now is marked as a copy.</source>
        <translation>これから印刷するものには写しと表示されます。</translation>
    </message>
    <message>
        <source>Print copy</source>
        <translation>写しを印刷</translation>
    </message>
    <message>
        <source>{why}. No money was moved.</source>
        <translation>{why}。お金は動いていません。</translation>
    </message>
    <message>
        <source>Look at the till again</source>
        <translation>レジをもう一度見る</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>金額ではありません。25や12.50のように入力してください。</translation>
    </message>
    <message>
        <source>This was scanned. Type the amount.</source>
        <translation>読み取られたものです。金額を入力してください。</translation>
    </message>
    <message>
        <source>The float, such as 150, or Enter</source>
        <translation>釣り銭準備金（150など）、またはEnter</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>釣り銭準備金</translation>
    </message>
    <message>
        <source>Open {till}</source>
        <translation>{till}を開ける</translation>
    </message>
    <message>
        <source>The float is taken out of the safe of this store.</source>
        <translation>釣り銭準備金はこの店舗の金庫から出します。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>報告書を表示</translation>
    </message>
    <message>
        <source>Open without a float</source>
        <translation>釣り銭準備金なしで開ける</translation>
    </message>
    <message>
        <source>Open with {amount}</source>
        <translation>{amount}で開ける</translation>
    </message>
    <message>
        <source>The sum of the card slips, or Enter for none</source>
        <translation>カード売上票の合計、なければEnter</translation>
    </message>
    <message>
        <source>The sum of all cash, or Enter for none</source>
        <translation>現金の合計、なければEnter</translation>
    </message>
    <message>
        <source>How many of {note}? Enter for none</source>
        <translation>{note}はいくつありますか。なければEnter</translation>
    </message>
    <message>
        <source>{till} is open {since}. Count what lies in its drawer.</source>
        <translation>{till}は{since}開いています。現金を数えてください。</translation>
    </message>
    <message>
        <source>Behind the count no money moves until the till is closed, or goes on.</source>
        <translation>数えた後は、レジを閉めるか続けるまでお金は動きません。</translation>
    </message>
    <message>
        <source>Cash so far: {amount}</source>
        <translation>ここまでの現金：{amount}</translation>
    </message>
    <message>
        <source>Count {amount} in cash</source>
        <translation>現金 {amount}で確定</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{number} of {note}</source>
        <translation>{note} × {number}</translation>
    </message>
    <message>
        <source>Type how many there are, such as 3.</source>
        <translation>3のように個数を入力してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉める</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>数え直す</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>販売を続ける</translation>
    </message>
    <message>
        <source>1, 2 or 3, or Enter to close</source>
        <translation>1、2、3、または閉めるにはEnter</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>次の操作</translation>
    </message>
    <message>
        <source>Why it differs, in a few words</source>
        <translation>差額の理由を短く</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{till} is counted. What was counted goes into the safe.</source>
        <translation>{till}は数え終わりました。数えた金額は金庫に入ります。</translation>
    </message>
    <message>
        <source>The difference is booked with its reason.</source>
        <translation>差額は理由とともに記帳されます。</translation>
    </message>
    <message>
        <source>Close {till}</source>
        <translation>{till}を閉める</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3.</source>
        <translation>1、2、3のどれかを押してください。</translation>
    </message>
    <message>
        <source>A reason is one line of text.</source>
        <translation>理由は一行の文字です。</translation>
    </message>
</context>
<context>
    <name>TillDayFlow</name>
    <message>
        <source>Close till</source>
        <translation>レジを閉める</translation>
    </message>
    <message>
        <source>Open till</source>
        <translation>レジを開ける</translation>
    </message>
    <message>
        <source>Open {till}, float {amount} {currency}</source>
        <translation>{till}を開ける、釣り銭準備金 {amount} {currency}</translation>
    </message>
    <message>
        <source>Count {till}, {amount} in cash</source>
        <translation>{till}を数える、現金 {amount}</translation>
    </message>
    <message>
        <source>Close {till}</source>
        <translation>{till}を閉める</translation>
    </message>
</context>
<context>
    <name>TillLeaf</name>
    <message>
        <source>No till chosen</source>
        <translation>レジが選択されていません</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉店中</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計済み</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>釣り銭準備金</translation>
    </message>
    <message>
        <source>Cash in drawer</source>
        <translation>レジ内の現金</translation>
    </message>
    <message>
        <source>Cards sold today</source>
        <translation>本日の販売枚数</translation>
    </message>
    <message>
        <source>Store not reachable</source>
        <translation>ストアに接続できません</translation>
    </message>
    <message>
        <source>Store reachable, {ms} ms</source>
        <translation>ストアに接続中、{ms} ms</translation>
    </message>
    <message>
        <source>No action in doubt</source>
        <translation>未確定の操作なし</translation>
    </message>
    <message>
        <source>Last action being settled</source>
        <translation>最後の操作を確認中</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>Till closed</source>
        <translation>レジの終了</translation>
    </message>
    <message>
        <source>Reason of the difference: {reason}</source>
        <translation>差額の理由: {reason}</translation>
    </message>
    <message>
        <source>Closed on {moment}</source>
        <translation>終了 {moment}</translation>
    </message>
    <message>
        <source>Open from {opened} to {closed}</source>
        <translation>{opened}から{closed}まで</translation>
    </message>
    <message>
        <source>{tender} in {currency}</source>
        <translation>{tender} ({currency})</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>{count} × {note}</source>
        <translation>{count} × {note}</translation>
    </message>
    <message>
        <source>Done since it was opened</source>
        <translation>開始後の操作</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{count} × {kind}</source>
        <translation>{count} × {kind}</translation>
    </message>
    <message>
        <source>The ends of the book, one for each till and desk. Keep this page: a check finds by them whether something was cut off later.</source>
        <translation>帳簿の末尾（各レジと端末）です。このページを保管してください。後で切り取られた部分がないか、検査で確かめられます。</translation>
    </message>
</context>
<context>
    <name>TodayFlow</name>
    <message>
        <source>All of today</source>
        <translation>今日のすべて</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>レジ業務に戻る</translation>
    </message>
    <message>
        <source>What was done at {till} since midnight, the newest first.</source>
        <translation>{till}で午前0時から行われたこと。新しい順です。</translation>
    </message>
    <message>
        <source>Page Up and Page Down go through it.</source>
        <translation>Page UpとPage Downで移動できます。</translation>
    </message>
    <message>
        <source>1 action today</source>
        <translation>今日は1件</translation>
    </message>
    <message>
        <source>{count} actions today</source>
        <translation>今日は{count}件</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>like new</source>
        <translation>新品同様</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用感あり</translation>
    </message>
    <message>
        <source>for parts</source>
        <translation>部品用</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>預かり済み</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>査定済み</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Nothing is owed yet. It is a quote until the item is here.</source>
        <translation>まだ支払い義務はありません。品物が届くまでは見積もりです。</translation>
    </message>
    <message>
        <source>Nothing is credited yet. The item is here and has to be assessed.</source>
        <translation>まだ入金していません。品物を預かっており、査定が必要です。</translation>
    </message>
    <message>
        <source>Nothing is credited yet. The holder says whether to credit it or to give the item back.</source>
        <translation>まだ入金していません。入金するか品物を返すかは、持ち主が決めます。</translation>
    </message>
    <message>
        <source>It is in the balance. It cannot be moved on.</source>
        <translation>残高に入っています。ほかへは移せません。</translation>
    </message>
    <message>
        <source>Nothing was credited. The item went back.</source>
        <translation>入金していません。品物は返却されました。</translation>
    </message>
    <message>
        <source>It is worth nothing, so nothing can be credited. The item goes back.</source>
        <translation>価値がないため入金できません。品物を返します。</translation>
    </message>
    <message>
        <source>Hand out the receipt. It is scanned when the item comes.</source>
        <translation>レシートを渡してください。品物が届いたときにスキャンします。</translation>
    </message>
    <message>
        <source>Hand out the receipt, and put its number on the item.</source>
        <translation>レシートを渡し、品物に番号を付けてください。</translation>
    </message>
    <message>
        <source>Tell the holder. Then scan the receipt again.</source>
        <translation>持ち主に伝えてから、レシートをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The item belongs to the shop now.</source>
        <translation>品物は店舗のものになりました。</translation>
    </message>
    <message>
        <source>Hand the item over and let the holder look at it.</source>
        <translation>品物を渡し、持ち主に確かめてもらってください。</translation>
    </message>
    <message>
        <source>Trade-ins that wait for a step</source>
        <translation>手続き待ちの下取り</translation>
    </message>
    <message>
        <source>Its steps so far</source>
        <translation>これまでの手続き</translation>
    </message>
    <message>
        <source>The balance is {total} now. It cannot be moved on.</source>
        <translation>残高は{total}になりました。ほかへは移せません。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手続き</translation>
    </message>
    <message>
        <source>There is no further step.</source>
        <translation>これ以上の手続きはありません。</translation>
    </message>
    <message>
        <source>{why}. Nothing was credited, and the trade-in is where it was.</source>
        <translation>{why}。入金しておらず、下取りは元のままです。</translation>
    </message>
</context>
<context>
    <name>TradeInFlow</name>
    <message>
        <source>Trade-in</source>
        <translation>下取り</translation>
    </message>
    <message>
        <source>There is no trade-in with this number, and no account with this login.</source>
        <translation>この番号の下取りも、このログイン名のアカウントもありません。</translation>
    </message>
    <message>
        <source>Scan its receipt or the holder&apos;s QR, or type the login</source>
        <translation>レシートか持ち主の QR をスキャン、またはログイン名を入力</translation>
    </message>
    <message>
        <source>Number or login</source>
        <translation>番号またはログイン名</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品物</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>何であるかを短く</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>A digit, or in a few words</source>
        <translation>数字、または短い言葉</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積額</translation>
    </message>
    <message>
        <source>What it may be worth, such as 25 or 12.50</source>
        <translation>見込みの価値。25 や 12.50 など</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手続き</translation>
    </message>
    <message>
        <source>Enter takes the item in</source>
        <translation>Enter で品物を預かります</translation>
    </message>
    <message>
        <source>What it is worth; 0 where it is worth nothing; Enter as quoted</source>
        <translation>査定額。価値がなければ 0、見積もりどおりなら Enter</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>査定額</translation>
    </message>
    <message>
        <source>Enter gives the item back</source>
        <translation>Enter で品物を返します</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>入金する</translation>
    </message>
    <message>
        <source>Give the item back</source>
        <translation>品物を返す</translation>
    </message>
    <message>
        <source>1 or 2, or Enter</source>
        <translation>1 か 2、または Enter</translation>
    </message>
    <message>
        <source>Something used becomes credit, once it was assessed.</source>
        <translation>使った品物は、査定のあと残高になります。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Quote {amount}</source>
        <translation>{amount}と見積もる</translation>
    </message>
    <message>
        <source>Trade-in of {who}</source>
        <translation>{who} の下取り</translation>
    </message>
    <message>
        <source>Nothing is owed by a quote. Credit follows when the item was assessed.</source>
        <translation>見積もりに支払い義務はありません。入金は査定のあとです。</translation>
    </message>
    <message>
        <source>It cannot be moved on.</source>
        <translation>ほかへは移せません。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>預かる</translation>
    </message>
    <message>
        <source>Assess at {amount}</source>
        <translation>{amount}と査定</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>{amount}を入金</translation>
    </message>
    <message>
        <source>Press one of the digits, or Enter.</source>
        <translation>いずれかの数字か Enter を押してください。</translation>
    </message>
    <message>
        <source>A few words on one line, typed.</source>
        <translation>一行で短く入力してください。</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>金額ではありません。25 や 12.50 のように入力してください。</translation>
    </message>
    <message>
        <source>Type an amount above nothing.</source>
        <translation>0 より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>Trade-in {number}: {step}</source>
        <translation>下取り {number}: {step}</translation>
    </message>
    <message>
        <source>Quote for {item} of {who}</source>
        <translation>{who} の {item} の見積もり</translation>
    </message>
</context>
<context>
    <name>TradeIns</name>
    <message>
        <source>Quoted</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>預かり済み</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>査定済み</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返却済み</translation>
    </message>
</context>
<context>
    <name>TradeInsLeaf</name>
    <message>
        <source>Trade-ins</source>
        <translation>下取り</translation>
    </message>
    <message>
        <source>{item}, trade-in {reference}</source>
        <translation>{item}、下取り {reference}</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>nothing credited</source>
        <translation>入金なし</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>査定済み</translation>
    </message>
    <message>
        <source>quoted, not counted yet</source>
        <translation>見積もり（残高に含まず）</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This computer does not let Tillfold use the camera</source>
        <translation>このコンピューターは Tillfold にカメラの使用を許可していません</translation>
    </message>
    <message>
        <source>Nothing was taken. Add yourself to the group video, sign in to the computer again, and try again.</source>
        <translation>何も引かれていません。video グループに自分を加え、コンピューターにサインインし直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was taken. Open System Settings, Privacy &amp; Security, Camera, and switch Tillfold on.</source>
        <translation>何も引かれていません。「システム設定」の「プライバシーとセキュリティ」、「カメラ」で Tillfold をオンにしてください。</translation>
    </message>
    <message>
        <source>Nothing was taken. Open Settings, Privacy &amp; security, Camera, and let desktop apps use it.</source>
        <translation>何も引かれていません。「設定」の「プライバシーとセキュリティ」、「カメラ」で、デスクトップ アプリのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>カメラが接続されていません</translation>
    </message>
    <message>
        <source>Plug one in and try again, or use a phone as the camera by its address.</source>
        <translation>接続してもう一度試すか、スマートフォンのアドレスを指定してカメラとして使ってください。</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>別のプログラムがカメラを使用しています</translation>
    </message>
    <message>
        <source>Nothing was taken. End the video call or the other program, and try again.</source>
        <translation>何も引かれていません。ビデオ通話などのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>カメラが取り外されました</translation>
    </message>
    <message>
        <source>What was read so far stands below. Plug the camera in and try again, or type the rest.</source>
        <translation>読み取れた分は下にあります。カメラを接続してもう一度試すか、残りを入力してください。</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>カメラから映像が届きません</translation>
    </message>
    <message>
        <source>Nothing was taken. Unplug the camera and plug it in again, or choose another one.</source>
        <translation>何も引かれていません。カメラを抜いて接続し直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>このアドレスから応答がありません</translation>
    </message>
    <message>
        <source>Compare it with the one that the camera shows. Both have to be in the same network.</source>
        <translation>カメラに表示されるアドレスと見比べてください。同じネットワークにある必要があります。</translation>
    </message>
    <message>
        <source>The camera at this address stopped sending pictures</source>
        <translation>このアドレスのカメラから映像が届かなくなりました</translation>
    </message>
    <message>
        <source>What was read so far stands below. Wake the phone or the camera, and try again.</source>
        <translation>読み取れた分は下にあります。スマートフォンまたはカメラのスリープを解除して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>UsageLeaf</name>
    <message>
        <source>Use on the next order</source>
        <translation>次の注文で使う</translation>
    </message>
    <message>
        <source>1-Click takes balance first</source>
        <translation>1-Click で残高を先に使う</translation>
    </message>
    <message>
        <source>Pay subscriptions</source>
        <translation>サブスクリプションの支払い</translation>
    </message>
    <message>
        <source>How your balance is used</source>
        <translation>残高の使い方</translation>
    </message>
    <message>
        <source>{count} are running, listed below.</source>
        <translation>{count}件が継続中です。下に表示しています。</translation>
    </message>
    <message>
        <source>1 is running, listed below.</source>
        <translation>1件が継続中です。下に表示しています。</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>継続中のものはありません。</translation>
    </message>
    <message>
        <source>Each is paid in another way.</source>
        <translation>それぞれ別の方法で支払われます。</translation>
    </message>
    <message>
        <source>It pays first, beginning with what ends soonest.</source>
        <translation>期限の近いものから先に使われます。</translation>
    </message>
    <message>
        <source>It is saved for later, and orders are paid in another way.</source>
        <translation>残高は後のために残し、注文は別の方法で支払われます。</translation>
    </message>
    <message>
        <source>What it is short of is paid in another way.</source>
        <translation>足りない分は別の方法で支払われます。</translation>
    </message>
    <message>
        <source>1-Click orders leave the balance as it is.</source>
        <translation>1-Click 注文では残高を使いません。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Official</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>偽装</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing odd was found in it; it is on no list of official addresses.</source>
        <translation>不審な点は見つかりませんが、公式アドレスの一覧にありません。</translation>
    </message>
    <message>
        <source>It begins with https://, so that nobody in between can read or change it.</source>
        <translation>https:// で始まるため、途中で読まれたり変えられたりしません。</translation>
    </message>
    <message>
        <source>Its domain is on the list of official addresses, and nothing hides in it.</source>
        <translation>ドメインが公式アドレスの一覧にあり、隠されたものはありません。</translation>
    </message>
</context>
<context>
    <name>VoidFlow</name>
    <message>
        <source>Void</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Scan the card whose sale is taken back</source>
        <translation>取り消す販売のカードをスキャン</translation>
    </message>
    <message>
        <source>Enter takes it back</source>
        <translation>Enter で取り消します</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>販売の取り消し</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{sale} The money goes out of this till.</source>
        <translation>{sale}このレジからお金を返します。</translation>
    </message>
    <message>
        <source>Void {amount}</source>
        <translation>{amount}を取り消す</translation>
    </message>
    <message>
        <source>Void {card}</source>
        <translation>{card} を取り消す</translation>
    </message>
    <message>
        <source>This is no serial of a card.</source>
        <translation>カードのシリアル番号ではありません。</translation>
    </message>
    <message>
        <source>Void {card}, {amount}</source>
        <translation>{card} を取り消す、{amount}</translation>
    </message>
    <message>
        <source>Serial {serial} is worth nothing now. Give {amount} back.</source>
        <translation>シリアル番号 {serial} は無効になりました。{amount}を返してください。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>The card cannot be sold again. Keep it with the till.</source>
        <translation>このカードは再び販売できません。レジで保管してください。</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のカード</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>レシートを印刷</translation>
    </message>
    <message>
        <source>No money was moved. {why}</source>
        <translation>お金は動いていません。{why}</translation>
    </message>
</context>
<context>
    <name>WalletSlip</name>
    <message>
        <source>Redeem</source>
        <translation>引き換え</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>通常残高</translation>
    </message>
    <message>
        <source>never expires, no fees</source>
        <translation>期限なし、手数料なし</translation>
    </message>
    <message>
        <source>Promotional</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>More promotional credit</source>
        <translation>その他のプロモーション残高</translation>
    </message>
    <message>
        <source>ends later</source>
        <translation>期限はもっと先</translation>
    </message>
    <message>
        <source>order {order}, not counted yet</source>
        <translation>注文 {order}（残高に含まず）</translation>
    </message>
    <message>
        <source>{count} orders, not counted yet</source>
        <translation>{count}件の注文（残高に含まず）</translation>
    </message>
    <message>
        <source>Refund on the way</source>
        <translation>返金の手続き中</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>{when} 現在</translation>
    </message>
    <message>
        <source>Unused since {month}: it can pay your next order.</source>
        <translation>{month}から未使用です。次の注文に使えます。</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Whom to call</source>
        <translation>電話する先</translation>
    </message>
    <message>
        <source>The shop that sold the card</source>
        <translation>カードを購入した店舗</translation>
    </message>
    <message>
        <source>Its number is on the receipt</source>
        <translation>電話番号はレシートにあります</translation>
    </message>
    <message>
        <source>Your bank, if you paid from there</source>
        <translation>口座から支払った場合は銀行</translation>
    </message>
    <message>
        <source>Its number is on your bank card</source>
        <translation>電話番号は銀行のカードにあります</translation>
    </message>
    <message>
        <source>Tell nobody the code</source>
        <translation>コードを誰にも教えない</translation>
    </message>
    <message>
        <source>Not on the telephone, in a message or as a photo. If there is a call, end it now.</source>
        <translation>電話でも、メッセージでも、写真でも教えないでください。通話中なら、今すぐ切ってください。</translation>
    </message>
    <message>
        <source>Call the shop that sold the card</source>
        <translation>カードを購入した店舗に電話する</translation>
    </message>
    <message>
        <source>While the value is still on the card, the shop can often block it.</source>
        <translation>金額がカードに残っていれば、多くの場合、店舗で止めることができます。</translation>
    </message>
    <message>
        <source>Call whoever asked, by a number that you look up yourself</source>
        <translation>求めてきた相手に、自分で調べた番号で電話する</translation>
    </message>
    <message>
        <source>Not by the one they gave you. Whoever it really is will say what is true.</source>
        <translation>相手から教えられた番号は使わないでください。本物の相手なら真実を話します。</translation>
    </message>
    <message>
        <source>Keep the card, the receipt and the messages</source>
        <translation>カード、レシート、メッセージを保管する</translation>
    </message>
    <message>
        <source>The police will want to see them. Many people are told the same story.</source>
        <translation>警察が確認します。同じ手口の被害は多くあります。</translation>
    </message>
    <message>
        <source>Stop: this is how cards are stolen</source>
        <translation>お待ちください: カードをだまし取る手口です</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no code was shown. The card keeps its value.</source>
        <translation>何も引き換えられておらず、コードも表示されていません。カードの金額はそのままです。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the card as it is</source>
        <translation>カードをそのままにする</translation>
    </message>
</context>
<context>
    <name>WherePicture</name>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is under the scratch panel</source>
        <translation>カードの裏面: 引き換えコードはスクラッチ部分の下にあります</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is under the label to peel off</source>
        <translation>カードの裏面: 引き換えコードははがすシールの下にあります</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is under its cover</source>
        <translation>カードの裏面: 引き換えコードは覆いの下にあります</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is printed on it</source>
        <translation>カードの裏面: 引き換えコードが印刷されています</translation>
    </message>
    <message>
        <source>A receipt: the claim code is further down</source>
        <translation>レシート: 引き換えコードは下のほうにあります</translation>
    </message>
    <message>
        <source>An e-mail: the claim code is in its text</source>
        <translation>メール: 引き換えコードは本文にあります</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
</TS>
