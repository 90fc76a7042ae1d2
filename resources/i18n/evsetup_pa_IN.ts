<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ਇਸ ਵਿੱਚ ਵੇਖੋ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ਫਾਈਲ ਦਾ ਨਾਂ:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ਫਾਈਲਾਂ ਦੀ ਕਿਸਮ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫਾਈਲਾਂ (*)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਪਰਤਾਓ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਚੇਪੋ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ਮਦਦ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>A charger behind this controller.</source>
        <translation>ਇਸ ਕੰਟਰੋਲਰ ਪਿੱਛੇ ਇੱਕ ਚਾਰਜਰ।</translation>
    </message>
    <message>
        <source>A panel behind this controller.</source>
        <translation>ਇਸ ਕੰਟਰੋਲਰ ਪਿੱਛੇ ਇੱਕ ਪੈਨਲ।</translation>
    </message>
    <message>
        <source>Ask Evnex to put the address of before back.</source>
        <translation>Evnex ਨੂੰ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਵਾਪਸ ਪਾਉਣ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Ask Evnex whether the charger may be used with another operator; it is withdrawing that.</source>
        <translation>Evnex ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਚਾਰਜਰ ਹੋਰ ਓਪਰੇਟਰ ਨਾਲ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ; ਉਹ ਇਹ ਸਹੂਲਤ ਵਾਪਸ ਲੈ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How much energy the charger&apos;s own electronics have used.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਇਲੈਕਟ੍ਰਾਨਿਕਸ ਨੇ ਕਿੰਨੀ ਊਰਜਾ ਵਰਤੀ ਹੈ।</translation>
    </message>
    <message>
        <source>In the charger&apos;s own web page or app, type this laptop&apos;s address as its OCPP server and choose OCPP 2.0.1 or 2.1.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਐਪ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਪਤਾ ਉਸਦੇ OCPP ਸਰਵਰ ਵਜੋਂ ਟਾਈਪ ਕਰੋ ਅਤੇ OCPP 2.0.1 ਜਾਂ 2.1 ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>On the charger&apos;s own web page, type the address and the identity. They cannot be changed over OCPP.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਪਤਾ ਅਤੇ ਪਛਾਣ ਟਾਈਪ ਕਰੋ। ਇਹ OCPP ਰਾਹੀਂ ਨਹੀਂ ਬਦਲੇ ਜਾ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>On the charger&apos;s own web page, type the address of before.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Once the charger dials in to this laptop, its address can be changed over OCPP.</source>
        <translation>ਜਦੋਂ ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਹੋ ਜਾਵੇ, ਤਾਂ ਇਸਦਾ ਪਤਾ OCPP ਰਾਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger keeps its connection to this laptop behind the new one; else type the address of before on its own web page.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਵਾਲਾ ਕੁਨੈਕਸ਼ਨ ਨਵੇਂ ਦੇ ਪਿੱਛੇ ਰੱਖਦਾ ਹੈ; ਨਹੀਂ ਤਾਂ ਇਸਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The duty cycle on the control pilot wire, in percent.</source>
        <translation>ਕੰਟਰੋਲ ਪਾਇਲਟ ਤਾਰ ਉੱਤੇ ਡਿਊਟੀ ਸਾਈਕਲ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The name of the battery on site.</source>
        <translation>ਸਾਈਟ ਦੀ ਬੈਟਰੀ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The name of this controller.</source>
        <translation>ਇਸ ਕੰਟਰੋਲਰ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The name of this panel.</source>
        <translation>ਇਸ ਪੈਨਲ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>What it describes is unknown to the program; all other cards work.</source>
        <translation>ਇਹ ਜਿਸ ਬਾਰੇ ਦੱਸਦੀ ਹੈ, ਪ੍ਰੋਗਰਾਮ ਉਸਨੂੰ ਨਹੀਂ ਜਾਣਦਾ; ਬਾਕੀ ਸਾਰੇ ਕਾਰਡ ਕੰਮ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Correct the file at the places named below, then start again.</source>
        <translation>ਫਾਈਲ ਨੂੰ ਹੇਠਾਂ ਦੱਸੀਆਂ ਥਾਵਾਂ ਉੱਤੇ ਠੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or take the file away.</source>
        <translation>ਜਾਂ ਫਾਈਲ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Give one of them another id, or take it away.</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ ਹੋਰ id ਦਿਓ, ਜਾਂ ਉਸਨੂੰ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>ਚਾਰਜਿੰਗ</translation>
    </message>
    <message>
        <source>Charging limits</source>
        <translation>ਚਾਰਜਿੰਗ ਦੀਆਂ ਹੱਦਾਂ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ਘੜੀ</translation>
    </message>
    <message>
        <source>Connection to the CSMS</source>
        <translation>CSMS ਨਾਲ ਕੁਨੈਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>Display and lamps</source>
        <translation>ਡਿਸਪਲੇ ਅਤੇ ਬੱਤੀਆਂ</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>ਮੀਟਰ ਰੀਡਿੰਗ</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>ਨਿਗਰਾਨੀ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>Only {other} is used.</source>
        <translation>ਸਿਰਫ਼ {other} ਵਰਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Plug &amp; Charge</source>
        <translation>Plug &amp; Charge</translation>
    </message>
    <message>
        <source>Power into the grid</source>
        <translation>ਗਰਿੱਡ ਵੱਲ ਪਾਵਰ</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ਕੀਮਤਾਂ</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>ਰਿਜ਼ਰਵ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ਸੁਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>The card file {file} cannot be used: {problem}</source>
        <translation>ਕਾਰਡ ਫਾਈਲ {file} ਨਹੀਂ ਵਰਤੀ ਜਾ ਸਕਦੀ: {problem}</translation>
    </message>
    <message>
        <source>The card {id} is in {file} and in {other}.</source>
        <translation>ਕਾਰਡ {id} ਦੋ ਫਾਈਲਾਂ ਵਿੱਚ ਹੈ: {file} ਅਤੇ {other}।</translation>
    </message>
    <message>
        <source>The charger itself</source>
        <translation>ਚਾਰਜਰ ਆਪ</translation>
    </message>
    <message>
        <source>Which kind of power this feed brings, like AC or DC.</source>
        <translation>ਇਹ ਸਪਲਾਈ ਕਿਸ ਕਿਸਮ ਦੀ ਬਿਜਲੀ ਲਿਆਉਂਦੀ ਹੈ, ਜਿਵੇਂ AC ਜਾਂ DC।</translation>
    </message>
    <message>
        <source>Who may charge</source>
        <translation>ਕੌਣ ਚਾਰਜ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Without it neither this laptop nor the charger can tell the CSMS from an impostor.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਨਾ ਇਹ ਲੈਪਟਾਪ ਅਤੇ ਨਾ ਚਾਰਜਰ ਅਸਲੀ CSMS ਨੂੰ ਨਕਲੀ ਤੋਂ ਵੱਖ ਪਛਾਣ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Write each like: HeartbeatInterval = &quot;300&quot;</source>
        <translation>ਹਰੇਕ ਇਉਂ ਲਿਖੋ: HeartbeatInterval = &quot;300&quot;</translation>
    </message>
    <message>
        <source>Write it like: address = &quot;wss://csms.example.com/ocpp&quot;</source>
        <translation>ਇਉਂ ਲਿਖੋ: address = &quot;wss://csms.example.com/ocpp&quot;</translation>
    </message>
    <message>
        <source>Write it like: dated = &quot;2026-11&quot;</source>
        <translation>ਇਉਂ ਲਿਖੋ: dated = &quot;2026-11&quot;</translation>
    </message>
    <message>
        <source>Write it like: id = &quot;your-operator&quot;</source>
        <translation>ਇਉਂ ਲਿਖੋ: id = &quot;your-operator&quot;</translation>
    </message>
    <message>
        <source>Write it like: name = &quot;Your operator&quot;</source>
        <translation>ਇਉਂ ਲਿਖੋ: name = &quot;Your operator&quot;</translation>
    </message>
    <message>
        <source>Write it like: ocpp_versions = [&quot;1.6&quot;, &quot;2.0.1&quot;]</source>
        <translation>ਇਉਂ ਲਿਖੋ: ocpp_versions = [&quot;1.6&quot;, &quot;2.0.1&quot;]</translation>
    </message>
    <message>
        <source>Write it like: security_profile = 2</source>
        <translation>ਇਉਂ ਲਿਖੋ: security_profile = 2</translation>
    </message>
    <message>
        <source>0 no log-in, 1 password, 2 password over TLS, 3 certificate over TLS; OCPP never takes it down again.</source>
        <translation>0 ਲਾਗਇਨ ਨਹੀਂ, 1 ਪਾਸਵਰਡ, 2 TLS ਨਾਲ ਪਾਸਵਰਡ, 3 TLS ਨਾਲ ਸਰਟੀਫਿਕੇਟ; OCPP ਇਸਨੂੰ ਮੁੜ ਕਦੇ ਨਹੀਂ ਘਟਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>A PIN of the charger.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਇੱਕ PIN।</translation>
    </message>
    <message>
        <source>A USB stick with the file; an older version is not taken.</source>
        <translation>ਫਾਈਲ ਵਾਲੀ USB ਸਟਿੱਕ ਨਾਲ; ਪੁਰਾਣਾ ਵਰਜਨ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>A certificate of the connected car (OCPP 2.1).</source>
        <translation>ਜੁੜੀ ਹੋਈ ਗੱਡੀ ਦਾ ਇੱਕ ਸਰਟੀਫਿਕੇਟ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>A charger that holds it alone loses its CSMS on that day.</source>
        <translation>ਜਿਸ ਚਾਰਜਰ ਵਿੱਚ ਸਿਰਫ਼ ਇਹੀ ਹੈ, ਉਸ ਦਾ CSMS ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਉਸ ਦਿਨ ਟੁੱਟ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that is fed from this panel.</source>
        <translation>ਇਸ ਪੈਨਲ ਤੋਂ ਬਿਜਲੀ ਲੈਣ ਵਾਲਾ ਇੱਕ ਚਾਰਜਰ।</translation>
    </message>
    <message>
        <source>A charger without network opens its own Wi-Fi; its address there is 10.0.0.1.</source>
        <translation>ਨੈੱਟਵਰਕ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਆਪਣਾ Wi-Fi ਚਲਾਉਂਦਾ ਹੈ; ਉੱਥੇ ਇਸਦਾ ਪਤਾ 10.0.0.1 ਹੈ।</translation>
    </message>
    <message>
        <source>A date and time that this part reports.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਵੱਲੋਂ ਦੱਸੀ ਤਾਰੀਖ ਅਤੇ ਸਮਾਂ।</translation>
    </message>
    <message>
        <source>A denser code cannot be scanned off a screen.</source>
        <translation>ਇਸ ਤੋਂ ਸੰਘਣਾ ਕੋਡ ਸਕ੍ਰੀਨ ਤੋਂ ਸਕੈਨ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A length at this part, in metres.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੀ ਇੱਕ ਲੰਬਾਈ, ਮੀਟਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>A message stored for the display.</source>
        <translation>ਡਿਸਪਲੇ ਲਈ ਸੰਭਾਲਿਆ ਇੱਕ ਸੁਨੇਹਾ।</translation>
    </message>
    <message>
        <source>A new charger opens its own Wi-Fi OpenEVSE_XXXX with the password openevse; its address there is 192.168.4.1.</source>
        <translation>ਨਵਾਂ ਚਾਰਜਰ ਆਪਣਾ Wi-Fi OpenEVSE_XXXX ਚਲਾਉਂਦਾ ਹੈ, ਜਿਸਦਾ ਪਾਸਵਰਡ openevse ਹੈ; ਉੱਥੇ ਇਸਦਾ ਪਤਾ 192.168.4.1 ਹੈ।</translation>
    </message>
    <message>
        <source>A number that this part counts.</source>
        <translation>ਇੱਕ ਗਿਣਤੀ ਜੋ ਇਹ ਹਿੱਸਾ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A share that this part reports or is set to, in percent.</source>
        <translation>ਇੱਕ ਹਿੱਸੇਦਾਰੀ ਜੋ ਇਹ ਹਿੱਸਾ ਦੱਸਦਾ ਹੈ ਜਾਂ ਜਿਸ ਉੱਤੇ ਸੈੱਟ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>A version of ISO 15118 that the car speaks.</source>
        <translation>ISO 15118 ਦਾ ਇੱਕ ਵਰਜਨ ਜੋ ਗੱਡੀ ਬੋਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A version of ISO 15118 that the charger speaks (OCPP 2.1).</source>
        <translation>ISO 15118 ਦਾ ਇੱਕ ਵਰਜਨ ਜੋ ਚਾਰਜਰ ਬੋਲਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>ACE Service Installer or MyEve app, page Connectivity.</source>
        <translation>ACE Service Installer ਜਾਂ MyEve ਐਪ, ਪੰਨਾ Connectivity।</translation>
    </message>
    <message>
        <source>Above how many watts the site&apos;s power is held down.</source>
        <translation>ਕਿੰਨੇ ਵਾਟ ਤੋਂ ਉੱਪਰ ਸਾਈਟ ਦੀ ਪਾਵਰ ਨੂੰ ਹੇਠਾਂ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After how many seconds offline the charger reports the state of all connectors again.</source>
        <translation>ਕਿੰਨੇ ਸਕਿੰਟ ਆਫਲਾਈਨ ਰਹਿਣ ਤੋਂ ਬਾਅਦ ਚਾਰਜਰ ਸਾਰੇ ਕੁਨੈਕਟਰਾਂ ਦੀ ਹਾਲਤ ਦੁਬਾਰਾ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After how many seconds this part gives up.</source>
        <translation>ਕਿੰਨੇ ਸਕਿੰਟਾਂ ਬਾਅਦ ਇਹ ਹਿੱਸਾ ਕੋਸ਼ਿਸ਼ ਛੱਡ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After how many seconds without another message the charger tells the CSMS that it is there.</source>
        <translation>ਹੋਰ ਕੋਈ ਸੁਨੇਹਾ ਨਾ ਜਾਣ ’ਤੇ ਕਿੰਨੇ ਸਕਿੰਟਾਂ ਬਾਅਦ ਚਾਰਜਰ CSMS ਨੂੰ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>After how many seconds without grid the inverter switches off.</source>
        <translation>ਗਰਿੱਡ ਜਾਣ ਤੋਂ ਕਿੰਨੇ ਸਕਿੰਟਾਂ ਬਾਅਦ ਇਨਵਰਟਰ ਬੰਦ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After how many seconds without success a new security profile is given up.</source>
        <translation>ਕਿੰਨੇ ਸਕਿੰਟ ਸਫਲਤਾ ਨਾ ਮਿਲਣ ’ਤੇ ਨਵਾਂ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਛੱਡ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After how many seconds without use a remembered card is forgotten.</source>
        <translation>ਕਿੰਨੇ ਸਕਿੰਟ ਵਰਤੋਂ ਨਾ ਹੋਣ ’ਤੇ ਯਾਦ ਰੱਖਿਆ ਕਾਰਡ ਭੁਲਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>All stored connections in one JSON text, with their passwords.</source>
        <translation>ਸੰਭਾਲੇ ਹੋਏ ਸਾਰੇ ਕੁਨੈਕਸ਼ਨ ਇੱਕੋ JSON ਲਿਖਤ ਵਿੱਚ, ਪਾਸਵਰਡਾਂ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>Always from Zaptec&apos;s cloud; an address sent over OCPP is ignored.</source>
        <translation>ਹਮੇਸ਼ਾ Zaptec ਦੇ ਕਲਾਊਡ ਤੋਂ; OCPP ਰਾਹੀਂ ਭੇਜਿਆ ਪਤਾ ਅਣਡਿੱਠਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An empty identity means the serial number.</source>
        <translation>ਖਾਲੀ ਪਛਾਣ ਦਾ ਮਤਲਬ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ।</translation>
    </message>
    <message>
        <source>An operator of your own may be locked behind a fee, and some firmware of 2025 stores the address but never connects.</source>
        <translation>ਤੁਹਾਡਾ ਆਪਣਾ ਓਪਰੇਟਰ ਫ਼ੀਸ ਦਿੱਤੇ ਬਿਨਾਂ ਬੰਦ ਹੋ ਸਕਦਾ ਹੈ, ਅਤੇ 2025 ਦੇ ਕੁਝ ਫਰਮਵੇਅਰ ਪਤਾ ਸੰਭਾਲ ਲੈਂਦੇ ਹਨ ਪਰ ਕਦੇ ਕਨੈਕਟ ਨਹੀਂ ਹੁੰਦੇ।</translation>
    </message>
    <message>
        <source>Another panel that is fed from this one.</source>
        <translation>ਇੱਕ ਹੋਰ ਪੈਨਲ ਜੋ ਇਸ ਤੋਂ ਬਿਜਲੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the maker for firmware that lets the address be changed over OCPP; it is locked when built that way.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਅਜਿਹਾ ਫਰਮਵੇਅਰ ਮੰਗੋ ਜੋ OCPP ਰਾਹੀਂ ਪਤਾ ਬਦਲਣ ਦੇਵੇ; ਉਸ ਤੋਂ ਬਿਨਾਂ ਇਹ ਬੰਦ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the operator for its present root certificate and put it on the card.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਉਸ ਦਾ ਮੌਜੂਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ ਅਤੇ ਕਾਰਡ ਉੱਤੇ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Ask the operator for its root certificate and load it; its fingerprint is checked then.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਉਸ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ ਅਤੇ ਲੋਡ ਕਰੋ; ਫਿਰ ਉਸ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਪਰਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the operator for the card as a file.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਕਾਰਡ ਫਾਈਲ ਵਜੋਂ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the operator for the root certificate above it.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਇਸ ਤੋਂ ਉੱਪਰਲਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the operator for the root certificate that follows it, and install both.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਇਸ ਤੋਂ ਅਗਲਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ, ਅਤੇ ਦੋਵੇਂ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>At http://192.168.4.1 in its own Wi-Fi, choose the operator of before.</source>
        <translation>ਇਸਦੇ ਆਪਣੇ Wi-Fi ਵਿੱਚ http://192.168.4.1 ਉੱਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਓਪਰੇਟਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>At least how many seconds lie between two actions of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੇ ਦੋ ਕੰਮਾਂ ਵਿਚਕਾਰ ਘੱਟੋ-ਘੱਟ ਕਿੰਨੇ ਸਕਿੰਟ ਲੰਘਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>At most how many seconds pass before the price is worked out again (OCPP 2.1).</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੇ ਸਕਿੰਟਾਂ ਬਾਅਦ ਕੀਮਤ ਦੁਬਾਰਾ ਗਿਣੀ ਜਾਂਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Autel Charge app, OCPP Server, Custom.</source>
        <translation>Autel Charge ਐਪ, OCPP Server, Custom।</translation>
    </message>
    <message>
        <source>Below how many watts the site&apos;s power is held up.</source>
        <translation>ਕਿੰਨੇ ਵਾਟ ਤੋਂ ਹੇਠਾਂ ਸਾਈਟ ਦੀ ਪਾਵਰ ਨੂੰ ਉੱਪਰ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>By how many millihertz the grid must change before the power is set anew.</source>
        <translation>ਗਰਿੱਡ ਦੀ ਫ੍ਰੀਕੁਐਂਸੀ ਕਿੰਨੇ ਮਿਲੀਹਰਟਜ਼ ਬਦਲੇ ਤਾਂ ਪਾਵਰ ਨਵੇਂ ਸਿਰਿਓਂ ਸੈੱਟ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>By how many percent a limit must change before the CSMS is told.</source>
        <translation>ਹੱਦ ਕਿੰਨੇ ਫ਼ੀਸਦੀ ਬਦਲੇ ਤਾਂ CSMS ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers that hold it alone cannot reach this operator over wss:// any more.</source>
        <translation>ਜਿਹਨਾਂ ਚਾਰਜਰਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਇਹੀ ਹੈ, ਉਹ ਹੁਣ wss:// ਉੱਤੇ ਇਸ ਓਪਰੇਟਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>Check the date of this laptop.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਤਾਰੀਖ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Choose another folder, or look whether the drive is full or locked.</source>
        <translation>ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਜਾਂ ਵੇਖੋ ਕਿ ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਜਾਂ ਲੌਕ ਤਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Close every other program that is logged in: the charger takes one at a time.</source>
        <translation>ਲਾਗਇਨ ਕੀਤਾ ਹੋਇਆ ਹਰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ: ਚਾਰਜਰ ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕੋ ਹੀ ਲਾਗਇਨ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect USB-C: the charger is then at http://192.168.5.1; on the network its name is ev3000.local.</source>
        <translation>USB-C ਜੋੜੋ: ਫਿਰ ਚਾਰਜਰ http://192.168.5.1 ਉੱਤੇ ਮਿਲਦਾ ਹੈ; ਨੈੱਟਵਰਕ ਉੱਤੇ ਇਸਦਾ ਨਾਂ ev3000.local ਹੈ।</translation>
    </message>
    <message>
        <source>Connect one charger at a time: all have the same address on USB.</source>
        <translation>ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਹੀ ਚਾਰਜਰ ਜੋੜੋ: USB ਉੱਤੇ ਸਾਰਿਆਂ ਦਾ ਪਤਾ ਇੱਕੋ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect the USB port: the serial console takes every setting without a password.</source>
        <translation>USB ਪੋਰਟ ਜੋੜੋ: ਸੀਰੀਅਲ ਕੰਸੋਲ ਹਰ ਸੈਟਿੰਗ ਪਾਸਵਰਡ ਤੋਂ ਬਿਨਾਂ ਲੈ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect the internal Ethernet port and open its web interface.</source>
        <translation>ਅੰਦਰਲਾ Ethernet ਪੋਰਟ ਜੋੜੋ ਅਤੇ ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Connect the micro-USB port CONFIG: the charger is then at http://192.168.123.123, page /operator.</source>
        <translation>micro-USB ਪੋਰਟ CONFIG ਜੋੜੋ: ਫਿਰ ਚਾਰਜਰ http://192.168.123.123 ਉੱਤੇ ਮਿਲਦਾ ਹੈ, ਪੰਨਾ /operator।</translation>
    </message>
    <message>
        <source>Correct it there, or ask the operator for a correct card.</source>
        <translation>ਇਸਨੂੰ ਉੱਥੇ ਠੀਕ ਕਰੋ, ਜਾਂ ਓਪਰੇਟਰ ਤੋਂ ਸਹੀ ਕਾਰਡ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Cut the picture so that it shows little more than the code, then try again.</source>
        <translation>ਤਸਵੀਰ ਨੂੰ ਇਉਂ ਕੱਟੋ ਕਿ ਕੋਡ ਤੋਂ ਥੋੜ੍ਹਾ ਹੀ ਵੱਧ ਦਿਸੇ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Download it from {url} and load it; its fingerprint is checked then.</source>
        <translation>ਇਸਨੂੰ {url} ਤੋਂ ਡਾਊਨਲੋਡ ਕਰਕੇ ਲੋਡ ਕਰੋ; ਫਿਰ ਇਸ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਪਰਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Energy that the car gave back in this charge.</source>
        <translation>ਇਸ ਚਾਰਜਿੰਗ ਵਿੱਚ ਗੱਡੀ ਵੱਲੋਂ ਵਾਪਸ ਦਿੱਤੀ ਊਰਜਾ।</translation>
    </message>
    <message>
        <source>Energy that went into the car in this charge.</source>
        <translation>ਇਸ ਚਾਰਜਿੰਗ ਵਿੱਚ ਗੱਡੀ ਨੂੰ ਮਿਲੀ ਊਰਜਾ।</translation>
    </message>
    <message>
        <source>Fill in the page Backend: connection type, ChargeBoxIdentity, OCPP-J 1.6, address, password, SSL mode.</source>
        <translation>Backend ਪੰਨਾ ਭਰੋ: ਕੁਨੈਕਸ਼ਨ ਦੀ ਕਿਸਮ, ChargeBoxIdentity, OCPP-J 1.6, ਪਤਾ, ਪਾਸਵਰਡ, SSL ਮੋਡ।</translation>
    </message>
    <message>
        <source>Find it on the network, or connect its USB port to this laptop. USB needs no password.</source>
        <translation>ਇਸਨੂੰ ਨੈੱਟਵਰਕ ਉੱਤੇ ਲੱਭੋ, ਜਾਂ ਇਸਦਾ USB ਪੋਰਟ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੋੜੋ। USB ਲਈ ਪਾਸਵਰਡ ਨਹੀਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>For a wss:// address its clock must be right.</source>
        <translation>wss:// ਪਤੇ ਲਈ ਇਸਦੀ ਘੜੀ ਸਹੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>For a wss:// address the certificate must be loaded in the app; without it the charger stays silent.</source>
        <translation>wss:// ਪਤੇ ਲਈ ਸਰਟੀਫਿਕੇਟ ਐਪ ਵਿੱਚ ਲੋਡ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ; ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਚੁੱਪ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>For how many seconds of power cut a charge can still go on afterwards (OCPP 2.1).</source>
        <translation>ਬਿਜਲੀ ਕਿੰਨੇ ਸਕਿੰਟ ਬੰਦ ਰਹੇ ਤਾਂ ਵੀ ਚਾਰਜਿੰਗ ਬਾਅਦ ਵਿੱਚ ਅੱਗੇ ਚੱਲ ਸਕਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>For how many seconds one QR code is good.</source>
        <translation>ਇੱਕ QR ਕੋਡ ਕਿੰਨੇ ਸਕਿੰਟ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>For how many seconds this part has been connected.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਕਿੰਨੇ ਸਕਿੰਟਾਂ ਤੋਂ ਜੁੜਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>From firmware 6.0: choose the preset Stand-alone and restart first, then fill in network profile 1.</source>
        <translation>ਫਰਮਵੇਅਰ 6.0 ਤੋਂ: ਪਹਿਲਾਂ Stand-alone ਪ੍ਰੀਸੈੱਟ ਚੁਣੋ ਅਤੇ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਨੈੱਟਵਰਕ ਪ੍ਰੋਫਾਈਲ 1 ਭਰੋ।</translation>
    </message>
    <message>
        <source>From how many seconds on a correction of the clock is reported as a security event.</source>
        <translation>ਘੜੀ ਵਿੱਚ ਕਿੰਨੇ ਸਕਿੰਟਾਂ ਤੋਂ ਵੱਡੀ ਸੋਧ ਸੁਰੱਖਿਆ ਘਟਨਾ ਵਜੋਂ ਦੱਸੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>From where the charger gets the time, the first choice first.</source>
        <translation>ਚਾਰਜਰ ਸਮਾਂ ਕਿੱਥੋਂ ਲੈਂਦਾ ਹੈ, ਪਹਿਲੀ ਪਸੰਦ ਪਹਿਲਾਂ।</translation>
    </message>
    <message>
        <source>From which part this one gets its data (OCPP 2.1).</source>
        <translation>ਇਹ ਹਿੱਸਾ ਆਪਣਾ ਡਾਟਾ ਕਿਸ ਹਿੱਸੇ ਤੋਂ ਲੈਂਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>From which part this one gets its power (OCPP 2.1).</source>
        <translation>ਇਹ ਹਿੱਸਾ ਆਪਣੀ ਬਿਜਲੀ ਕਿਸ ਹਿੱਸੇ ਤੋਂ ਲੈਂਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Give the card on as a file.</source>
        <translation>ਕਾਰਡ ਅੱਗੇ ਫਾਈਲ ਵਜੋਂ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Give this card another id.</source>
        <translation>ਇਸ ਕਾਰਡ ਨੂੰ ਹੋਰ id ਦਿਓ।</translation>
    </message>
    <message>
        <source>The identity is fixed: it can be read and not changed.</source>
        <translation>ਪਛਾਣ ਪੱਕੀ ਹੈ: ਇਹ ਪੜ੍ਹੀ ਜਾ ਸਕਦੀ ਹੈ, ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>How bright it is around the charger, in lux.</source>
        <translation>ਚਾਰਜਰ ਦੁਆਲੇ ਕਿੰਨੀ ਰੌਸ਼ਨੀ ਹੈ, ਲਕਸ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How bright the charger&apos;s lamps are, in percent.</source>
        <translation>ਚਾਰਜਰ ਦੀਆਂ ਬੱਤੀਆਂ ਕਿੰਨੀਆਂ ਤੇਜ਼ ਹਨ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How car and charger talk on this connector.</source>
        <translation>ਇਸ ਕੁਨੈਕਟਰ ਉੱਤੇ ਗੱਡੀ ਅਤੇ ਚਾਰਜਰ ਆਪਸ ਵਿੱਚ ਕਿਵੇਂ ਗੱਲ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How car and charger talk to each other here.</source>
        <translation>ਇੱਥੇ ਗੱਡੀ ਅਤੇ ਚਾਰਜਰ ਆਪਸ ਵਿੱਚ ਕਿਵੇਂ ਗੱਲ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How close to the held amount the cost may come before more is held.</source>
        <translation>ਲਾਗਤ ਰੋਕੀ ਹੋਈ ਰਕਮ ਦੇ ਕਿੰਨੀ ਨੇੜੇ ਆਵੇ ਤਾਂ ਹੋਰ ਰਕਮ ਰੋਕੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How damp the air is, in percent.</source>
        <translation>ਹਵਾ ਵਿੱਚ ਕਿੰਨੀ ਨਮੀ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How far a value must move back before it counts again, in percent.</source>
        <translation>ਮੁੱਲ ਨੂੰ ਕਿੰਨਾ ਵਾਪਸ ਮੁੜਨਾ ਪੈਂਦਾ ਹੈ ਤਾਂ ਜੋ ਉਹ ਫਿਰ ਗਿਣਿਆ ਜਾਵੇ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How far local time is from UTC after the next change of the clocks, like +02:00.</source>
        <translation>ਘੜੀ ਦੀ ਅਗਲੀ ਤਬਦੀਲੀ ਤੋਂ ਬਾਅਦ ਸਥਾਨਕ ਸਮੇਂ ਅਤੇ UTC ਵਿੱਚ ਕਿੰਨਾ ਫ਼ਰਕ ਹੈ, ਜਿਵੇਂ +02:00।</translation>
    </message>
    <message>
        <source>How far local time is from UTC, like +01:00.</source>
        <translation>ਸਥਾਨਕ ਸਮੇਂ ਅਤੇ UTC ਵਿੱਚ ਕਿੰਨਾ ਫ਼ਰਕ ਹੈ, ਜਿਵੇਂ +01:00।</translation>
    </message>
    <message>
        <source>How far the charge at this EVSE is (OCPP 2.1).</source>
        <translation>ਇਸ EVSE ਉੱਤੇ ਚਾਰਜਿੰਗ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How far the display&apos;s clock is from UTC after the next change of the clocks, like +02:00.</source>
        <translation>ਘੜੀ ਦੀ ਅਗਲੀ ਤਬਦੀਲੀ ਤੋਂ ਬਾਅਦ ਡਿਸਪਲੇ ਦੀ ਘੜੀ ਅਤੇ UTC ਵਿੱਚ ਕਿੰਨਾ ਫ਼ਰਕ ਹੈ, ਜਿਵੇਂ +02:00।</translation>
    </message>
    <message>
        <source>How far the display&apos;s clock is from UTC, like +01:00.</source>
        <translation>ਡਿਸਪਲੇ ਦੀ ਘੜੀ ਅਤੇ UTC ਵਿੱਚ ਕਿੰਨਾ ਫ਼ਰਕ ਹੈ, ਜਿਵੇਂ +01:00।</translation>
    </message>
    <message>
        <source>How far this part is tilted, in degrees.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਕਿੰਨਾ ਝੁਕਿਆ ਹੋਇਆ ਹੈ, ਡਿਗਰੀਆਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How fast the fan turns, in turns a minute; 0 is standing still.</source>
        <translation>ਪੱਖਾ ਕਿੰਨਾ ਤੇਜ਼ ਘੁੰਮਦਾ ਹੈ, ਗੇੜੇ ਪ੍ਰਤੀ ਮਿੰਟ; 0 ਦਾ ਮਤਲਬ ਖੜ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How full a battery in the station is charged, in percent.</source>
        <translation>ਸਟੇਸ਼ਨ ਵਿੱਚ ਬੈਟਰੀ ਕਿੰਨੀ ਭਰੀ ਜਾਂਦੀ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How full a battery must be before it is handed out, in percent.</source>
        <translation>ਬੈਟਰੀ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਕਿੰਨੀ ਭਰੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How full the battery is, in percent.</source>
        <translation>ਬੈਟਰੀ ਕਿੰਨੀ ਭਰੀ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How full the car&apos;s battery is, in percent.</source>
        <translation>ਗੱਡੀ ਦੀ ਬੈਟਰੀ ਕਿੰਨੀ ਭਰੀ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How full this battery is, in percent.</source>
        <translation>ਇਹ ਬੈਟਰੀ ਕਿੰਨੀ ਭਰੀ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How healthy this battery is, in percent.</source>
        <translation>ਇਹ ਬੈਟਰੀ ਕਿੰਨੀ ਤੰਦਰੁਸਤ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How high above the ground, in metres; below it is negative.</source>
        <translation>ਜ਼ਮੀਨ ਤੋਂ ਕਿੰਨੀ ਉਚਾਈ, ਮੀਟਰਾਂ ਵਿੱਚ; ਜ਼ਮੀਨ ਤੋਂ ਹੇਠਾਂ ਮਨਫ਼ੀ।</translation>
    </message>
    <message>
        <source>How long a field may be where the charger takes more than the standard asks.</source>
        <translation>ਜਿੱਥੇ ਚਾਰਜਰ ਮਿਆਰ ਤੋਂ ਵੱਧ ਲੈਂਦਾ ਹੈ, ਉੱਥੇ ਖਾਨਾ ਕਿੰਨਾ ਲੰਮਾ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How long one message of the charger may be, in bytes.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਇੱਕ ਸੁਨੇਹਾ ਕਿੰਨਾ ਲੰਮਾ ਹੋ ਸਕਦਾ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one message with a list of cards may be, in bytes.</source>
        <translation>ਕਾਰਡਾਂ ਦੀ ਸੂਚੀ ਵਾਲਾ ਇੱਕ ਸੁਨੇਹਾ ਕਿੰਨਾ ਲੰਮਾ ਹੋ ਸਕਦਾ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request about monitors may be, in bytes.</source>
        <translation>ਮਾਨੀਟਰਾਂ ਬਾਰੇ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request for a report may be, in bytes.</source>
        <translation>ਰਿਪੋਰਟ ਲਈ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request of this kind may be, in bytes.</source>
        <translation>ਇਸ ਕਿਸਮ ਦੀ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request to read variables may be, in bytes.</source>
        <translation>ਵੇਰੀਏਬਲ ਪੜ੍ਹਨ ਦੀ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request to remove monitors may be, in bytes.</source>
        <translation>ਮਾਨੀਟਰ ਹਟਾਉਣ ਦੀ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request to set monitors may be, in bytes.</source>
        <translation>ਮਾਨੀਟਰ ਸੈੱਟ ਕਰਨ ਦੀ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long one request to write variables may be, in bytes.</source>
        <translation>ਵੇਰੀਏਬਲ ਲਿਖਣ ਦੀ ਇੱਕ ਬੇਨਤੀ ਕਿੰਨੀ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ, ਬਾਈਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How long the charger waits for an answer of the CSMS.</source>
        <translation>ਚਾਰਜਰ CSMS ਦੇ ਜਵਾਬ ਦੀ ਕਿੰਨੀ ਦੇਰ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How long the charger waits for the CSMS when it connects.</source>
        <translation>ਜੁੜਨ ਵੇਲੇ ਚਾਰਜਰ CSMS ਦੀ ਕਿੰਨੀ ਦੇਰ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many bytes of memory are taken.</source>
        <translation>ਮੈਮੋਰੀ ਦੇ ਕਿੰਨੇ ਬਾਈਟ ਵਰਤੇ ਹੋਏ ਹਨ।</translation>
    </message>
    <message>
        <source>How many bytes the charger&apos;s own list of cards takes.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਕਾਰਡ-ਸੂਚੀ ਕਿੰਨੇ ਬਾਈਟ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How many bytes the remembered cards take.</source>
        <translation>ਯਾਦ ਰੱਖੇ ਕਾਰਡ ਕਿੰਨੇ ਬਾਈਟ ਲੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many cards are in the charger&apos;s own list.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੇ ਕਾਰਡ ਹਨ।</translation>
    </message>
    <message>
        <source>How many cards the CSMS may send in one message.</source>
        <translation>CSMS ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਕਿੰਨੇ ਕਾਰਡ ਭੇਜ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many cards the charger&apos;s own list can hold.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੇ ਕਾਰਡ ਆ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many certificates are stored in the charger.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਕਿੰਨੇ ਸਰਟੀਫਿਕੇਟ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।</translation>
    </message>
    <message>
        <source>How many characters a message for one driver may have.</source>
        <translation>ਇੱਕ ਡਰਾਈਵਰ ਲਈ ਸੁਨੇਹੇ ਵਿੱਚ ਕਿੰਨੇ ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many characters a value that is read may have.</source>
        <translation>ਪੜ੍ਹੇ ਜਾਣ ਵਾਲੇ ਮੁੱਲ ਵਿੱਚ ਕਿੰਨੇ ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many characters a value that is written may have.</source>
        <translation>ਲਿਖੇ ਜਾਣ ਵਾਲੇ ਮੁੱਲ ਵਿੱਚ ਕਿੰਨੇ ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many characters any value may have.</source>
        <translation>ਕਿਸੇ ਵੀ ਮੁੱਲ ਵਿੱਚ ਕਿੰਨੇ ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many characters the changing code in the QR code has.</source>
        <translation>QR ਕੋਡ ਵਿਚਲੇ ਬਦਲਦੇ ਕੋਡ ਦੇ ਕਿੰਨੇ ਅੱਖਰ ਹਨ।</translation>
    </message>
    <message>
        <source>How many charging profiles are stored in the charger.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਕਿੰਨੇ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।</translation>
    </message>
    <message>
        <source>How many charging profiles the charger can keep at one time.</source>
        <translation>ਚਾਰਜਰ ਇੱਕੋ ਵੇਲੇ ਕਿੰਨੇ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਰੱਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many connectors the charger has.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਕਿੰਨੇ ਕੁਨੈਕਟਰ ਹਨ।</translation>
    </message>
    <message>
        <source>How many decimals a cost has.</source>
        <translation>ਲਾਗਤ ਵਿੱਚ ਦਸ਼ਮਲਵ ਤੋਂ ਬਾਅਦ ਕਿੰਨੇ ਅੰਕ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many elements of a kind one message may hold.</source>
        <translation>ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਇੱਕ ਕਿਸਮ ਦੀਆਂ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries the list for readings at fixed times can hold.</source>
        <translation>ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries the list for readings during charging can hold.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries the list of fixed-time readings at the end of charging can hold.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੇ ਅੰਤ ਵਿੱਚ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries the list of phase orders can hold.</source>
        <translation>ਫੇਜ਼ਾਂ ਦੀ ਤਰਤੀਬ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries the list of readings at the end of charging can hold.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੇ ਅੰਤ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries the list of supported parts of OCPP can hold.</source>
        <translation>OCPP ਦੇ ਸਮਰਥਿਤ ਹਿੱਸਿਆਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many entries this part holds; its highest value is the most it can hold.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਕਿੰਨੀਆਂ ਚੀਜ਼ਾਂ ਹਨ; ਇਸਦਾ ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ ਦੱਸਦਾ ਹੈ ਕਿ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੀਆਂ ਆ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many extra details about a card one message may hold.</source>
        <translation>ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਕਾਰਡ ਬਾਰੇ ਕਿੰਨੇ ਵਾਧੂ ਵੇਰਵੇ ਆ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many keys may be asked for in one request.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੀਆਂ ਕੁੰਜੀਆਂ ਮੰਗੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How many messages are kept before some are dropped.</source>
        <translation>ਕੁਝ ਸੁੱਟਣ ਤੋਂ ਪਹਿਲਾਂ ਕਿੰਨੇ ਸੁਨੇਹੇ ਰੱਖੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many messages for the display are stored.</source>
        <translation>ਡਿਸਪਲੇ ਲਈ ਕਿੰਨੇ ਸੁਨੇਹੇ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।</translation>
    </message>
    <message>
        <source>How many milliseconds the charger waits for the driver&apos;s price.</source>
        <translation>ਚਾਰਜਰ ਡਰਾਈਵਰ ਦੀ ਕੀਮਤ ਦੀ ਕਿੰਨੇ ਮਿਲੀਸਕਿੰਟ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many monitors may be removed in one request.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਮਾਨੀਟਰ ਹਟਾਏ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many monitors may be set in one request.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਮਾਨੀਟਰ ਸੈੱਟ ਕੀਤੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many monitors one request may name.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਮਾਨੀਟਰਾਂ ਦੇ ਨਾਂ ਆ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many parts a price may have (OCPP 2.1).</source>
        <translation>ਇੱਕ ਕੀਮਤ ਦੇ ਕਿੰਨੇ ਭਾਗ ਹੋ ਸਕਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How many price steps the charger can pass on to a car (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਗੱਡੀ ਨੂੰ ਕੀਮਤ ਦੇ ਕਿੰਨੇ ਪੜਾਅ ਅੱਗੇ ਦੇ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How many root certificates the charger can keep.</source>
        <translation>ਚਾਰਜਰ ਕਿੰਨੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਰੱਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds a car has to react to the charger (OCPP 2.1).</source>
        <translation>ਗੱਡੀ ਕੋਲ ਚਾਰਜਰ ਨੂੰ ਹੁੰਗਾਰਾ ਦੇਣ ਲਈ ਕਿੰਨੇ ਸਕਿੰਟ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How many seconds a driver has to put the empty batteries in.</source>
        <translation>ਡਰਾਈਵਰ ਕੋਲ ਖਾਲੀ ਬੈਟਰੀਆਂ ਅੰਦਰ ਰੱਖਣ ਲਈ ਕਿੰਨੇ ਸਕਿੰਟ ਹਨ।</translation>
    </message>
    <message>
        <source>How many seconds a driver has to take the full batteries out.</source>
        <translation>ਡਰਾਈਵਰ ਕੋਲ ਭਰੀਆਂ ਬੈਟਰੀਆਂ ਬਾਹਰ ਕੱਢਣ ਲਈ ਕਿੰਨੇ ਸਕਿੰਟ ਹਨ।</translation>
    </message>
    <message>
        <source>How many seconds a new state must last before the CSMS is told.</source>
        <translation>ਨਵੀਂ ਹਾਲਤ ਕਿੰਨੇ ਸਕਿੰਟ ਰਹੇ ਤਾਂ CSMS ਨੂੰ ਦੱਸੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds a restart waits until the end of charging is reported.</source>
        <translation>ਚਾਰਜਿੰਗ ਦਾ ਅੰਤ ਦੱਸੇ ਜਾਣ ਤੱਕ ਮੁੜ-ਚਾਲੂ ਹੋਣਾ ਕਿੰਨੇ ਸਕਿੰਟ ਰੁਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds ahead the charger can tell its limits.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੀਆਂ ਹੱਦਾਂ ਕਿੰਨੇ ਸਕਿੰਟ ਅੱਗੇ ਤੱਕ ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds energy has flowed in this charge.</source>
        <translation>ਇਸ ਚਾਰਜਿੰਗ ਵਿੱਚ ਊਰਜਾ ਕਿੰਨੇ ਸਕਿੰਟ ਵਗੀ।</translation>
    </message>
    <message>
        <source>How many seconds energy has flowed.</source>
        <translation>ਊਰਜਾ ਕਿੰਨੇ ਸਕਿੰਟ ਵਗੀ।</translation>
    </message>
    <message>
        <source>How many seconds the charger waits at least before it connects again.</source>
        <translation>ਦੁਬਾਰਾ ਜੁੜਨ ਤੋਂ ਪਹਿਲਾਂ ਚਾਰਜਰ ਘੱਟੋ-ਘੱਟ ਕਿੰਨੇ ਸਕਿੰਟ ਉਡੀਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds the charger waits before it sends a message about charging again; longer each time.</source>
        <translation>ਚਾਰਜਿੰਗ ਬਾਰੇ ਸੁਨੇਹਾ ਦੁਬਾਰਾ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਚਾਰਜਰ ਕਿੰਨੇ ਸਕਿੰਟ ਉਡੀਕਦਾ ਹੈ; ਹਰ ਵਾਰ ਹੋਰ ਲੰਮਾ।</translation>
    </message>
    <message>
        <source>How many seconds the charger waits for a signed certificate before it asks again.</source>
        <translation>ਦਸਤਖ਼ਤ ਕੀਤੇ ਸਰਟੀਫਿਕੇਟ ਲਈ ਦੁਬਾਰਾ ਮੰਗਣ ਤੋਂ ਪਹਿਲਾਂ ਚਾਰਜਰ ਕਿੰਨੇ ਸਕਿੰਟ ਉਡੀਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds the charger waits for an answer of the CSMS.</source>
        <translation>ਚਾਰਜਰ CSMS ਦੇ ਜਵਾਬ ਦੀ ਕਿੰਨੇ ਸਕਿੰਟ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds the charger waits for an answer over this connection.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਜਵਾਬ ਦੀ ਕਿੰਨੇ ਸਕਿੰਟ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds the charger waits for the CSMS to answer a check of the connection.</source>
        <translation>ਚਾਰਜਰ ਕੁਨੈਕਸ਼ਨ ਦੀ ਜਾਂਚ ਲਈ CSMS ਦੇ ਜਵਾਬ ਦੀ ਕਿੰਨੇ ਸਕਿੰਟ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many seconds the driver has to plug in after the card was shown.</source>
        <translation>ਕਾਰਡ ਵਿਖਾਉਣ ਤੋਂ ਬਾਅਦ ਡਰਾਈਵਰ ਕੋਲ ਪਲੱਗ ਲਾਉਣ ਲਈ ਕਿੰਨੇ ਸਕਿੰਟ ਹਨ।</translation>
    </message>
    <message>
        <source>How many steps a charging profile may have.</source>
        <translation>ਇੱਕ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਦੇ ਕਿੰਨੇ ਪੜਾਅ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many steps a schedule for a car may have.</source>
        <translation>ਗੱਡੀ ਲਈ ਸਮਾਂ-ਸਾਰਣੀ ਦੇ ਕਿੰਨੇ ਪੜਾਅ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many streams of values may be open at one time (OCPP 2.1).</source>
        <translation>ਮੁੱਲਾਂ ਦੀਆਂ ਕਿੰਨੀਆਂ ਧਾਰਾਵਾਂ ਇੱਕੋ ਵੇਲੇ ਖੁੱਲ੍ਹੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How many times a message about charging is sent again when the CSMS could not handle it.</source>
        <translation>CSMS ਸੰਭਾਲ ਨਾ ਸਕੇ ਤਾਂ ਚਾਰਜਿੰਗ ਬਾਰੇ ਸੁਨੇਹਾ ਕਿੰਨੀ ਵਾਰ ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times a message about charging is sent when the CSMS cannot handle it.</source>
        <translation>CSMS ਸੰਭਾਲ ਨਾ ਸਕੇ ਤਾਂ ਚਾਰਜਿੰਗ ਬਾਰੇ ਸੁਨੇਹਾ ਕਿੰਨੀ ਵਾਰ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times one stored connection is tried before the next one.</source>
        <translation>ਅਗਲੇ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਸੰਭਾਲਿਆ ਕੁਨੈਕਸ਼ਨ ਕਿੰਨੀ ਵਾਰ ਅਜ਼ਮਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times the charger asks again for a signed certificate.</source>
        <translation>ਚਾਰਜਰ ਦਸਤਖ਼ਤ ਕੀਤਾ ਸਰਟੀਫਿਕੇਟ ਕਿੰਨੀ ਵਾਰ ਦੁਬਾਰਾ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times the charger tries again when a restart did not work.</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਣਾ ਸਫਲ ਨਾ ਹੋਵੇ ਤਾਂ ਚਾਰਜਰ ਕਿੰਨੀ ਵਾਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times the charger&apos;s lamp blinks for one signal.</source>
        <translation>ਇੱਕ ਇਸ਼ਾਰੇ ਲਈ ਚਾਰਜਰ ਦੀ ਬੱਤੀ ਕਿੰਨੀ ਵਾਰ ਝਪਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times the wait before connecting again is doubled.</source>
        <translation>ਦੁਬਾਰਾ ਜੁੜਨ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਉਡੀਕ ਕਿੰਨੀ ਵਾਰ ਦੁੱਗਣੀ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How many times the wait for a signed certificate is doubled.</source>
        <translation>ਦਸਤਖ਼ਤ ਕੀਤੇ ਸਰਟੀਫਿਕੇਟ ਦੀ ਉਡੀਕ ਕਿੰਨੀ ਵਾਰ ਦੁੱਗਣੀ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How many tries the last action of this part took.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੇ ਪਿਛਲੇ ਕੰਮ ਲਈ ਕਿੰਨੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ ਲੱਗੀਆਂ।</translation>
    </message>
    <message>
        <source>How many tries this part has made; its highest value is how many it may make.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਨੇ ਕਿੰਨੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ ਕੀਤੀਆਂ; ਇਸਦਾ ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿੰਨੀਆਂ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many variables may be read in one request.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਵੇਰੀਏਬਲ ਪੜ੍ਹੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many variables may be written in one request.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਵੇਰੀਏਬਲ ਲਿਖੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many variables one request for a report may name.</source>
        <translation>ਰਿਪੋਰਟ ਲਈ ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਵੇਰੀਏਬਲਾਂ ਦੇ ਨਾਂ ਆ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many variables one request of this kind may name.</source>
        <translation>ਇਸ ਕਿਸਮ ਦੀ ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਕਿੰਨੇ ਵੇਰੀਏਬਲਾਂ ਦੇ ਨਾਂ ਆ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many watt-hours may still be charged after the CSMS has refused the card.</source>
        <translation>CSMS ਵੱਲੋਂ ਕਾਰਡ ਨਾ-ਮਨਜ਼ੂਰ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੋਰ ਕਿੰਨੇ ਵਾਟ-ਘੰਟੇ ਚਾਰਜ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many watts are added to the lower limit of the site.</source>
        <translation>ਸਾਈਟ ਦੀ ਹੇਠਲੀ ਹੱਦ ਵਿੱਚ ਕਿੰਨੇ ਵਾਟ ਜੋੜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How many watts are added to the upper limit of the site.</source>
        <translation>ਸਾਈਟ ਦੀ ਉੱਪਰਲੀ ਹੱਦ ਵਿੱਚ ਕਿੰਨੇ ਵਾਟ ਜੋੜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How much energy the battery on site can hold.</source>
        <translation>ਸਾਈਟ ਦੀ ਬੈਟਰੀ ਵਿੱਚ ਕਿੰਨੀ ਊਰਜਾ ਆ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How much energy the car asks for.</source>
        <translation>ਗੱਡੀ ਕਿੰਨੀ ਊਰਜਾ ਮੰਗਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How much energy the car&apos;s battery can hold (OCPP 2.1).</source>
        <translation>ਗੱਡੀ ਦੀ ਬੈਟਰੀ ਵਿੱਚ ਕਿੰਨੀ ਊਰਜਾ ਆ ਸਕਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How much energy the car&apos;s battery can hold.</source>
        <translation>ਗੱਡੀ ਦੀ ਬੈਟਰੀ ਵਿੱਚ ਕਿੰਨੀ ਊਰਜਾ ਆ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How much money is held on the card before charging.</source>
        <translation>ਚਾਰਜਿੰਗ ਤੋਂ ਪਹਿਲਾਂ ਕਾਰਡ ਉੱਤੇ ਕਿੰਨੀ ਰਕਮ ਰੋਕੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How much more money is held when the first amount runs out; 0 never.</source>
        <translation>ਪਹਿਲੀ ਰਕਮ ਮੁੱਕਣ ’ਤੇ ਹੋਰ ਕਿੰਨੀ ਰਕਮ ਰੋਕੀ ਜਾਂਦੀ ਹੈ; 0 ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>How much power the car can give back (OCPP 2.1).</source>
        <translation>ਗੱਡੀ ਕਿੰਨੀ ਪਾਵਰ ਵਾਪਸ ਦੇ ਸਕਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How much power the car can take.</source>
        <translation>ਗੱਡੀ ਕਿੰਨੀ ਪਾਵਰ ਲੈ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How often the meter&apos;s public key is sent along with signed readings.</source>
        <translation>ਦਸਤਖ਼ਤ ਕੀਤੀਆਂ ਰੀਡਿੰਗਾਂ ਨਾਲ ਮੀਟਰ ਦੀ ਪਬਲਿਕ ਕੁੰਜੀ ਕਿੰਨੀ ਵਾਰ ਭੇਜੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How strong a knock or push was.</source>
        <translation>ਝਟਕਾ ਜਾਂ ਧੱਕਾ ਕਿੰਨਾ ਜ਼ੋਰਦਾਰ ਸੀ।</translation>
    </message>
    <message>
        <source>How strong the Wi-Fi signal is.</source>
        <translation>Wi-Fi ਸਿਗਨਲ ਕਿੰਨਾ ਤਕੜਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How strong the mobile signal is.</source>
        <translation>ਮੋਬਾਈਲ ਸਿਗਨਲ ਕਿੰਨਾ ਤਕੜਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How strong the radio signal is.</source>
        <translation>ਰੇਡੀਓ ਸਿਗਨਲ ਕਿੰਨਾ ਤਕੜਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How strong the signal is.</source>
        <translation>ਸਿਗਨਲ ਕਿੰਨਾ ਤਕੜਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How the car wants to charge, such as AC three-phase or DC.</source>
        <translation>ਗੱਡੀ ਕਿਵੇਂ ਚਾਰਜ ਹੋਣਾ ਚਾਹੁੰਦੀ ਹੈ, ਜਿਵੇਂ ਤਿੰਨ-ਫੇਜ਼ AC ਜਾਂ DC।</translation>
    </message>
    <message>
        <source>How the changing code in the QR code is made.</source>
        <translation>QR ਕੋਡ ਵਿਚਲਾ ਬਦਲਦਾ ਕੋਡ ਕਿਵੇਂ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How the charger learns that a certificate was withdrawn (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਸਰਟੀਫਿਕੇਟ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>How the charger logs in to the mobile network.</source>
        <translation>ਚਾਰਜਰ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਵਿੱਚ ਕਿਵੇਂ ਲਾਗਇਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How the fingerprint of this connection&apos;s root certificate is made.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਦੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਕਿਵੇਂ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How the inverter notices that the grid is gone.</source>
        <translation>ਇਨਵਰਟਰ ਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਗਰਿੱਡ ਚਲਾ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>How unevenly the three phases are loaded, as voltage, in percent.</source>
        <translation>ਤਿੰਨ ਫੇਜ਼ਾਂ ਦੀ ਵੋਲਟੇਜ ਵਿੱਚ ਕਿੰਨਾ ਅਸਾਵਾਂਪਣ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How unevenly the three phases carry current, in percent.</source>
        <translation>ਤਿੰਨ ਫੇਜ਼ਾਂ ਦੇ ਕਰੰਟ ਵਿੱਚ ਕਿੰਨਾ ਅਸਾਵਾਂਪਣ ਹੈ, ਫ਼ੀਸਦੀ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How well the QR code can be read when it is dirty or damaged.</source>
        <translation>QR ਕੋਡ ਗੰਦਾ ਜਾਂ ਖਰਾਬ ਹੋਣ ’ਤੇ ਕਿੰਨਾ ਚੰਗਾ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In Easee&apos;s cloud, switch local OCPP off.</source>
        <translation>Easee ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਸਥਾਨਕ OCPP ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In Zaptec Portal, choose another kind of authentication for the installation.</source>
        <translation>Zaptec Portal ਵਿੱਚ ਇੰਸਟਾਲੇਸ਼ਨ ਲਈ ਹੋਰ ਕਿਸਮ ਦੀ ਪ੍ਰਮਾਣਿਕਤਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>In Zaptec Portal, open the installation, Authentication; type the address with the device in it, and the first password of the device.</source>
        <translation>Zaptec Portal ਵਿੱਚ ਇੰਸਟਾਲੇਸ਼ਨ ਖੋਲ੍ਹੋ, ਫਿਰ Authentication; ਉਹ ਪਤਾ ਟਾਈਪ ਕਰੋ ਜਿਸ ਵਿੱਚ ਡਿਵਾਈਸ ਸ਼ਾਮਲ ਹੋਵੇ, ਅਤੇ ਡਿਵਾਈਸ ਦਾ ਪਹਿਲਾ ਪਾਸਵਰਡ ਵੀ।</translation>
    </message>
    <message>
        <source>In eSetup or ECCT, type the Supervision URL of before.</source>
        <translation>eSetup ਜਾਂ ECCT ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ Supervision URL ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In its web interface over the internal Ethernet port, type the address of before.</source>
        <translation>ਅੰਦਰਲੇ Ethernet ਪੋਰਟ ਰਾਹੀਂ ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In its web interface, page OCPP, type the address of before; the password is never shown, so keep it.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਦੇ OCPP ਪੰਨੇ ਉੱਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ; ਪਾਸਵਰਡ ਕਦੇ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ, ਇਸ ਲਈ ਉਸਨੂੰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>In its web interface, type the OCPP address of before. It asks for no password.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ। ਇਹ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਦਾ।</translation>
    </message>
    <message>
        <source>In its web interface, type the address of before or set the connection type to no backend.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ ਜਾਂ ਕੁਨੈਕਸ਼ਨ ਦੀ ਕਿਸਮ &apos;ਕੋਈ ਬੈਕਐਂਡ ਨਹੀਂ&apos; ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>In its web interface, type the address of before.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In its web management, type the address with the charger&apos;s identity at its end; user and key have their own fields.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਮੈਨੇਜਮੈਂਟ ਵਿੱਚ ਉਹ ਪਤਾ ਟਾਈਪ ਕਰੋ ਜਿਸਦੇ ਅਖੀਰ ਵਿੱਚ ਚਾਰਜਰ ਦੀ ਪਛਾਣ ਹੋਵੇ; ਵਰਤੋਂਕਾਰ ਅਤੇ ਕੁੰਜੀ ਦੇ ਖਾਨੇ ਵੱਖਰੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In the Autel Charge app, choose the Autel server. A factory reset does not clear the OCPP address.</source>
        <translation>Autel Charge ਐਪ ਵਿੱਚ Autel ਸਰਵਰ ਚੁਣੋ। ਫੈਕਟਰੀ ਰੀਸੈੱਟ ਨਾਲ OCPP ਪਤਾ ਨਹੀਂ ਮਿਟਦਾ।</translation>
    </message>
    <message>
        <source>In the Autel Charge app, open OCPP Server and search for Custom; type address, identity and key.</source>
        <translation>Autel Charge ਐਪ ਵਿੱਚ OCPP Server ਖੋਲ੍ਹੋ ਅਤੇ Custom ਲੱਭੋ; ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the EVBox Connect app, type the address of before; the printed security code is needed.</source>
        <translation>EVBox Connect ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ; ਛਪਿਆ ਹੋਇਆ ਸੁਰੱਖਿਆ ਕੋਡ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In the EVBox Connect app, use the installation mode with the security code that is printed on the charger.</source>
        <translation>EVBox Connect ਐਪ ਵਿੱਚ ਇੰਸਟਾਲੇਸ਼ਨ ਮੋਡ ਵਰਤੋ, ਚਾਰਜਰ ਉੱਤੇ ਛਪੇ ਸੁਰੱਖਿਆ ਕੋਡ ਨਾਲ।</translation>
    </message>
    <message>
        <source>In the My Teison app, type the address of before.</source>
        <translation>My Teison ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the My Teison app, type the address; the field named port holds ocpp1.6, or socpp1.6 for wss.</source>
        <translation>My Teison ਐਪ ਵਿੱਚ ਪਤਾ ਟਾਈਪ ਕਰੋ; port ਨਾਂ ਦੇ ਖਾਨੇ ਵਿੱਚ ocpp1.6 ਹੁੰਦਾ ਹੈ, ਜਾਂ wss ਲਈ socpp1.6।</translation>
    </message>
    <message>
        <source>In the TerraConfig app, type the OCPP address of before.</source>
        <translation>TerraConfig ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the TerraConfig app, type the address of the OCPP server. It cannot be changed over OCPP.</source>
        <translation>TerraConfig ਐਪ ਵਿੱਚ OCPP ਸਰਵਰ ਦਾ ਪਤਾ ਟਾਈਪ ਕਰੋ। ਇਹ OCPP ਰਾਹੀਂ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>In the Wallbox app or portal, switch OCPP on and type address, identity and password.</source>
        <translation>Wallbox ਐਪ ਜਾਂ ਪੋਰਟਲ ਵਿੱਚ OCPP ਚਾਲੂ ਕਰੋ ਅਤੇ ਪਤਾ, ਪਛਾਣ ਅਤੇ ਪਾਸਵਰਡ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the Wallbox app or portal, type the OCPP address of before or switch OCPP off.</source>
        <translation>Wallbox ਐਪ ਜਾਂ ਪੋਰਟਲ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ ਜਾਂ OCPP ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the charger&apos;s own web page or app, type the OCPP address of before.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the charger&apos;s own web page or app, type this laptop&apos;s address as its OCPP server.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਐਪ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਪਤਾ ਉਸਦੇ OCPP ਸਰਵਰ ਵਜੋਂ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the eSetup app, or with ECCT on a Windows computer, type the address as Supervision URL.</source>
        <translation>eSetup ਐਪ ਵਿੱਚ, ਜਾਂ Windows ਕੰਪਿਊਟਰ ਉੱਤੇ ECCT ਨਾਲ, ਪਤਾ Supervision URL ਵਜੋਂ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the go-e app, type the OCPP address of before.</source>
        <translation>go-e ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, choose OCPP 1.6 and type the address.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ OCPP 1.6 ਚੁਣੋ ਅਤੇ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, type the address of before.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, type the address of the OCPP server.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ OCPP ਸਰਵਰ ਦਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the web interface of the master, type the address of before.</source>
        <translation>ਮਾਸਟਰ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In which form messages are sent; always JSON.</source>
        <translation>ਸੁਨੇਹੇ ਕਿਸ ਰੂਪ ਵਿੱਚ ਭੇਜੇ ਜਾਂਦੇ ਹਨ; ਹਮੇਸ਼ਾ JSON।</translation>
    </message>
    <message>
        <source>In which forms the display takes messages.</source>
        <translation>ਡਿਸਪਲੇ ਸੁਨੇਹੇ ਕਿਹੜੇ ਰੂਪਾਂ ਵਿੱਚ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>In which forms this part takes messages.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਸੁਨੇਹੇ ਕਿਹੜੇ ਰੂਪਾਂ ਵਿੱਚ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In which order the phases are wired to the charger.</source>
        <translation>ਚਾਰਜਰ ਨਾਲ ਫੇਜ਼ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਜੁੜੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In which order the phases are wired to this EVSE.</source>
        <translation>ਇਸ EVSE ਨਾਲ ਫੇਜ਼ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਜੁੜੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In which order the phases are wired to this connector.</source>
        <translation>ਇਸ ਕੁਨੈਕਟਰ ਨਾਲ ਫੇਜ਼ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਜੁੜੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In which order the phases are wired to this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਨਾਲ ਫੇਜ਼ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਜੁੜੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In which order the phases are wired, for the charger (0) and each connector, like 0.RST,1.STR.</source>
        <translation>ਫੇਜ਼ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਜੁੜੇ ਹਨ, ਚਾਰਜਰ (0) ਅਤੇ ਹਰ ਕੁਨੈਕਟਰ ਲਈ, ਜਿਵੇਂ 0.RST,1.STR।</translation>
    </message>
    <message>
        <source>In which order the stored connections are tried, as slot numbers; used after a restart.</source>
        <translation>ਸੰਭਾਲੇ ਕੁਨੈਕਸ਼ਨ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਅਜ਼ਮਾਏ ਜਾਂਦੇ ਹਨ, ਸਲਾਟ ਨੰਬਰਾਂ ਵਜੋਂ; ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਵਰਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>In which part this one sits (OCPP 2.1).</source>
        <translation>ਇਹ ਹਿੱਸਾ ਕਿਸ ਹਿੱਸੇ ਦੇ ਅੰਦਰ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>In which states of the charger a message can be shown (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਦੀਆਂ ਕਿਹੜੀਆਂ ਹਾਲਤਾਂ ਵਿੱਚ ਸੁਨੇਹਾ ਵਿਖਾਇਆ ਜਾ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>In which way a driver gets permission to charge.</source>
        <translation>ਡਰਾਈਵਰ ਨੂੰ ਚਾਰਜ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਕਿਸ ਢੰਗ ਨਾਲ ਮਿਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>In which ways a car can charge and give power back here.</source>
        <translation>ਇੱਥੇ ਗੱਡੀ ਕਿਹੜੇ ਢੰਗਾਂ ਨਾਲ ਚਾਰਜ ਹੋ ਸਕਦੀ ਹੈ ਅਤੇ ਪਾਵਰ ਵਾਪਸ ਦੇ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It answers requests only after its first message was accepted, and knows no WebSocket pings.</source>
        <translation>ਇਹ ਆਪਣਾ ਪਹਿਲਾ ਸੁਨੇਹਾ ਮਨਜ਼ੂਰ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੀ ਬੇਨਤੀਆਂ ਦਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਅਤੇ WebSocket ਪਿੰਗ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It does not connect again without a restart.</source>
        <translation>ਇਹ ਮੁੜ-ਚਾਲੂ ਕੀਤੇ ਬਿਨਾਂ ਦੁਬਾਰਾ ਕਨੈਕਟ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>It is most likely the server&apos;s own, which is replaced often; chargers may refuse it as root.</source>
        <translation>ਇਹ ਸ਼ਾਇਦ ਸਰਵਰ ਦਾ ਆਪਣਾ ਹੈ, ਜੋ ਅਕਸਰ ਬਦਲਿਆ ਜਾਂਦਾ ਹੈ; ਚਾਰਜਰ ਇਸਨੂੰ ਰੂਟ ਵਜੋਂ ਰੱਦ ਕਰ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It may stay silent for 6 to 19 minutes before it dials again.</source>
        <translation>ਦੁਬਾਰਾ ਜੁੜਨ ਤੋਂ ਪਹਿਲਾਂ ਇਹ 6 ਤੋਂ 19 ਮਿੰਟ ਚੁੱਪ ਰਹਿ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It sends local time without a zone; times in its messages may be off by hours.</source>
        <translation>ਇਹ ਜ਼ੋਨ ਤੋਂ ਬਿਨਾਂ ਸਥਾਨਕ ਸਮਾਂ ਭੇਜਦਾ ਹੈ; ਇਸਦੇ ਸੁਨੇਹਿਆਂ ਵਿੱਚ ਸਮੇਂ ਦਾ ਕਈ ਘੰਟਿਆਂ ਦਾ ਫ਼ਰਕ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It stays as it is until you choose.</source>
        <translation>ਤੁਹਾਡੇ ਚੁਣਨ ਤੱਕ ਇਹ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It took too long, or the picture is not what it seems to be.</source>
        <translation>ਇਸ ਵਿੱਚ ਬਹੁਤ ਸਮਾਂ ਲੱਗਾ, ਜਾਂ ਤਸਵੀਰ ਉਹ ਨਹੀਂ ਜੋ ਲੱਗਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Its web interface, OCPP.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ, OCPP।</translation>
    </message>
    <message>
        <source>Its web interface, page Backend.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ, ਪੰਨਾ Backend।</translation>
    </message>
    <message>
        <source>Its web interface, page OCPP.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ, ਪੰਨਾ OCPP।</translation>
    </message>
    <message>
        <source>Its web management, OCPP settings.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਮੈਨੇਜਮੈਂਟ, OCPP ਸੈਟਿੰਗਾਂ।</translation>
    </message>
    <message>
        <source>Leave the password empty for a CSMS that asks for none.</source>
        <translation>ਜੇ CSMS ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਦਾ, ਤਾਂ ਪਾਸਵਰਡ ਖਾਲੀ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Log in with the charger&apos;s own password (from Alfen or its label) and choose the preset of before.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪਾਸਵਰਡ (Alfen ਤੋਂ ਜਾਂ ਉਸਦੇ ਲੇਬਲ ਤੋਂ) ਨਾਲ ਲਾਗਇਨ ਕਰੋ ਅਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪ੍ਰੀਸੈੱਟ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Make it open its own Wi-Fi; at http://192.168.4.1 type the OCPP address.</source>
        <translation>ਇਸਦਾ ਆਪਣਾ Wi-Fi ਚਾਲੂ ਕਰਵਾਓ; http://192.168.4.1 ਉੱਤੇ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Many are open on their own service network only; ask the maker for the way in.</source>
        <translation>ਕਈ ਸਿਰਫ਼ ਆਪਣੇ ਸਰਵਿਸ ਨੈੱਟਵਰਕ ਉੱਤੇ ਹੀ ਖੁੱਲ੍ਹੇ ਹੁੰਦੇ ਹਨ; ਪਹੁੰਚਣ ਦਾ ਤਰੀਕਾ ਨਿਰਮਾਤਾ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>My Teison app.</source>
        <translation>My Teison ਐਪ।</translation>
    </message>
    <message>
        <source>Needed: your right to change the installation, and firmware Go 2.4.2.4, Go UK 2.5.1.0, Go 2 3.2.1.0 or Pro 7.5.4.0.</source>
        <translation>ਲੋੜੀਂਦਾ: ਇੰਸਟਾਲੇਸ਼ਨ ਬਦਲਣ ਦਾ ਤੁਹਾਡਾ ਅਧਿਕਾਰ, ਅਤੇ ਫਰਮਵੇਅਰ Go 2.4.2.4, Go UK 2.5.1.0, Go 2 3.2.1.0 ਜਾਂ Pro 7.5.4.0।</translation>
    </message>
    <message>
        <source>No card was taken over.</source>
        <translation>ਕੋਈ ਕਾਰਡ ਨਹੀਂ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>On how many phases it is reckoned when the CSMS has said nothing.</source>
        <translation>CSMS ਨੇ ਕੁਝ ਨਾ ਦੱਸਿਆ ਹੋਵੇ ਤਾਂ ਹਿਸਾਬ ਕਿੰਨੇ ਫੇਜ਼ਾਂ ਉੱਤੇ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On how many phases the charger is connected; 0 means DC.</source>
        <translation>ਚਾਰਜਰ ਕਿੰਨੇ ਫੇਜ਼ਾਂ ਉੱਤੇ ਜੁੜਿਆ ਹੈ; 0 ਦਾ ਮਤਲਬ DC।</translation>
    </message>
    <message>
        <source>On how many phases this EVSE is connected; 0 means DC.</source>
        <translation>ਇਹ EVSE ਕਿੰਨੇ ਫੇਜ਼ਾਂ ਉੱਤੇ ਜੁੜਿਆ ਹੈ; 0 ਦਾ ਮਤਲਬ DC।</translation>
    </message>
    <message>
        <source>On how many phases this connector is connected; 0 means DC.</source>
        <translation>ਇਹ ਕੁਨੈਕਟਰ ਕਿੰਨੇ ਫੇਜ਼ਾਂ ਉੱਤੇ ਜੁੜਿਆ ਹੈ; 0 ਦਾ ਮਤਲਬ DC।</translation>
    </message>
    <message>
        <source>On how many phases this part is connected; 0 means DC.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਕਿੰਨੇ ਫੇਜ਼ਾਂ ਉੱਤੇ ਜੁੜਿਆ ਹੈ; 0 ਦਾ ਮਤਲਬ DC।</translation>
    </message>
    <message>
        <source>Once the charger dials in to this laptop, its address can be changed over OCPP: host and path, without wss://.</source>
        <translation>ਜਦੋਂ ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜ ਜਾਵੇ, ਤਾਂ ਇਸਦਾ ਪਤਾ OCPP ਰਾਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ: ਹੋਸਟ ਅਤੇ ਪਾਥ, wss:// ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Open its web interface and log in; look for the OCPP settings there.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਖੋਲ੍ਹੋ ਅਤੇ ਲਾਗਇਨ ਕਰੋ; ਉੱਥੇ OCPP ਸੈਟਿੰਗਾਂ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Open its web interface and switch OCPP on first; address, identity and password are taken a moment later.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਖੋਲ੍ਹੋ ਅਤੇ ਪਹਿਲਾਂ OCPP ਚਾਲੂ ਕਰੋ; ਪਤਾ, ਪਛਾਣ ਅਤੇ ਪਾਸਵਰਡ ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਲਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Open its web interface over https and log in as admin.</source>
        <translation>ਇਸਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ https ਰਾਹੀਂ ਖੋਲ੍ਹੋ ਅਤੇ admin ਵਜੋਂ ਲਾਗਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Open its web interface, page OCPP. The address must not end with a slash.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਦਾ OCPP ਪੰਨਾ ਖੋਲ੍ਹੋ। ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>Open the web interface of the x-series charger (the master of a group) and type address and identity.</source>
        <translation>x-series ਚਾਰਜਰ (ਗਰੁੱਪ ਦੇ ਮਾਸਟਰ) ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਖੋਲ੍ਹੋ ਅਤੇ ਪਤਾ ਤੇ ਪਛਾਣ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Options of the connection to the CSMS, such as UseTLS.</source>
        <translation>CSMS ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਦੇ ਵਿਕਲਪ, ਜਿਵੇਂ UseTLS।</translation>
    </message>
    <message>
        <source>Options of the encrypted connection to the CSMS.</source>
        <translation>CSMS ਨਾਲ ਇਨਕ੍ਰਿਪਟ ਕੀਤੇ ਕੁਨੈਕਸ਼ਨ ਦੇ ਵਿਕਲਪ।</translation>
    </message>
    <message>
        <source>Or ask the operator for the card as a file.</source>
        <translation>ਜਾਂ ਓਪਰੇਟਰ ਤੋਂ ਕਾਰਡ ਫਾਈਲ ਵਜੋਂ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Or replace the other; it is kept beside it with the ending .before.</source>
        <translation>ਜਾਂ ਦੂਜੇ ਦੀ ਥਾਂ ਇਹ ਰੱਖੋ; ਉਹ ਇਸ ਦੇ ਨਾਲ .before ਅੰਤ ਵਾਲੇ ਨਾਂ ਹੇਠ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or take required OCPP keys out of it.</source>
        <translation>ਜਾਂ ਇਸ ਵਿੱਚੋਂ ਲੋੜੀਂਦੀਆਂ OCPP ਕੁੰਜੀਆਂ ਕੱਢੋ।</translation>
    </message>
    <message>
        <source>Or type address, identity and key as the operator wrote them.</source>
        <translation>ਜਾਂ ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਉਵੇਂ ਟਾਈਪ ਕਰੋ ਜਿਵੇਂ ਓਪਰੇਟਰ ਨੇ ਲਿਖੇ।</translation>
    </message>
    <message>
        <source>Over OCPP, from a file server on this laptop.</source>
        <translation>OCPP ਰਾਹੀਂ, ਇਸ ਲੈਪਟਾਪ ਦੇ ਫਾਈਲ ਸਰਵਰ ਤੋਂ।</translation>
    </message>
    <message>
        <source>Over OCPP, from an FTP server only.</source>
        <translation>OCPP ਰਾਹੀਂ, ਸਿਰਫ਼ FTP ਸਰਵਰ ਤੋਂ।</translation>
    </message>
    <message>
        <source>Over OCPP, from an http:// address.</source>
        <translation>OCPP ਰਾਹੀਂ, http:// ਪਤੇ ਤੋਂ।</translation>
    </message>
    <message>
        <source>Over which kind of network the charger connects.</source>
        <translation>ਚਾਰਜਰ ਕਿਸ ਕਿਸਮ ਦੇ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਜੁੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Over which network port the CSMS is reached.</source>
        <translation>CSMS ਤੱਕ ਕਿਸ ਨੈੱਟਵਰਕ ਪੋਰਟ ਰਾਹੀਂ ਪਹੁੰਚਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Put the operator&apos;s root certificate beside the card, as a PEM file of this name.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ, ਇਸੇ ਨਾਂ ਦੀ PEM ਫਾਈਲ ਵਜੋਂ, ਕਾਰਡ ਦੇ ਨਾਲ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Put the operator&apos;s root certificate here: the text from BEGIN to END CERTIFICATE.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਇੱਥੇ ਪਾਓ: BEGIN ਤੋਂ END CERTIFICATE ਤੱਕ ਦੀ ਲਿਖਤ।</translation>
    </message>
    <message>
        <source>Restart the OCPP service.</source>
        <translation>OCPP ਸੇਵਾ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Seconds between checks whether a certificate was withdrawn.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਵਾਪਸ ਲਏ ਜਾਣ ਦੀਆਂ ਜਾਂਚਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Seconds between collected values (OCPP 2.1).</source>
        <translation>ਇਕੱਠੇ ਕੀਤੇ ਮੁੱਲਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Seconds between fixed-time readings of the meter upstream (OCPP 2.1).</source>
        <translation>ਉੱਪਰਲੇ ਮੀਟਰ ਦੀਆਂ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Seconds between fixed-time readings that are reported with the end of charging; 0 takes none.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੇ ਅੰਤ ਨਾਲ ਦੱਸੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ; 0 ਕੋਈ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>Seconds between meter readings at fixed times of the clock; 0 sends none.</source>
        <translation>ਘੜੀ ਦੇ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਮੀਟਰ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ; 0 ਕੋਈ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>Seconds between meter readings while a car charges; 0 sends none.</source>
        <translation>ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਮੀਟਰ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ; 0 ਕੋਈ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>Seconds between readings of the meter upstream while a car charges (OCPP 2.1).</source>
        <translation>ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਉੱਪਰਲੇ ਮੀਟਰ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Seconds between readings that are reported with the end of charging; 0 takes only first and last.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੇ ਅੰਤ ਨਾਲ ਦੱਸੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ; 0 ਸਿਰਫ਼ ਪਹਿਲੀ ਅਤੇ ਆਖਰੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Seconds between reports of the cost so far (OCPP 2.1).</source>
        <translation>ਹੁਣ ਤੱਕ ਦੀ ਲਾਗਤ ਦੱਸਣ ਵਿਚਕਾਰ ਸਕਿੰਟ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Seconds between the charger&apos;s checks that the connection is alive.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਚੱਲਦਾ ਹੈ ਕਿ ਨਹੀਂ, ਇਸ ਲਈ ਚਾਰਜਰ ਦੀਆਂ ਜਾਂਚਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Seconds between the charger&apos;s checks that the connection is alive; 0 switches them off.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਚੱਲਦਾ ਹੈ ਕਿ ਨਹੀਂ, ਇਸ ਲਈ ਚਾਰਜਰ ਦੀਆਂ ਜਾਂਚਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ; 0 ਜਾਂਚਾਂ ਬੰਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Seconds between the extra readings that are reported with the end, in this way of steering.</source>
        <translation>ਪਾਵਰ ਚਲਾਉਣ ਦੇ ਇਸ ਢੰਗ ਵਿੱਚ ਅੰਤ ਨਾਲ ਦੱਸੀਆਂ ਵਾਧੂ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Seconds between the extra readings while a car charges, in this way of steering.</source>
        <translation>ਪਾਵਰ ਚਲਾਉਣ ਦੇ ਇਸ ਢੰਗ ਵਿੱਚ ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਵਾਧੂ ਰੀਡਿੰਗਾਂ ਵਿਚਕਾਰ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Seconds since energy last flowed.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਊਰਜਾ ਵਗਣ ਤੋਂ ਬਾਅਦ ਦੇ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Seconds until the car is charged as far as it goes fast.</source>
        <translation>ਗੱਡੀ ਦੇ ਤੇਜ਼ ਚਾਰਜ ਹੋਣ ਦੀ ਹੱਦ ਤੱਕ ਪਹੁੰਚਣ ਵਿੱਚ ਬਾਕੀ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Seconds until the car is fully charged.</source>
        <translation>ਗੱਡੀ ਪੂਰੀ ਚਾਰਜ ਹੋਣ ਵਿੱਚ ਬਾਕੀ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Set the connection type to OCPP and type the address. The identity is fixed.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਦੀ ਕਿਸਮ OCPP ਰੱਖੋ ਅਤੇ ਪਤਾ ਟਾਈਪ ਕਰੋ। ਪਛਾਣ ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>Settings are refused while a vehicle is charging.</source>
        <translation>ਵਾਹਨ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਸੈਟਿੰਗਾਂ ਰੱਦ ਹੋ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Some units name neither their identity nor OCPP 1.6 when they connect.</source>
        <translation>ਕੁਝ ਯੂਨਿਟ ਕਨੈਕਟ ਹੋਣ ਵੇਲੇ ਨਾ ਆਪਣੀ ਪਛਾਣ ਦੱਸਦੇ ਹਨ ਅਤੇ ਨਾ ਹੀ OCPP 1.6।</translation>
    </message>
    <message>
        <source>Switch its power off and on; in its own Wi-Fi at http://192.168.4.1 type the address of before.</source>
        <translation>ਇਸਦੀ ਪਾਵਰ ਬੰਦ ਕਰਕੇ ਚਾਲੂ ਕਰੋ; ਇਸਦੇ ਆਪਣੇ Wi-Fi ਵਿੱਚ http://192.168.4.1 ਉੱਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch its power on: for 15 minutes it opens a Wi-Fi named like its serial number; its page there is http://192.168.4.1.</source>
        <translation>ਇਸਦੀ ਪਾਵਰ ਚਾਲੂ ਕਰੋ: 15 ਮਿੰਟਾਂ ਲਈ ਇਹ ਆਪਣੇ ਸੀਰੀਅਲ ਨੰਬਰ ਦੇ ਨਾਂ ਵਾਲਾ Wi-Fi ਚਲਾਉਂਦਾ ਹੈ; ਉੱਥੇ ਇਸਦਾ ਪੰਨਾ http://192.168.4.1 ਹੈ।</translation>
    </message>
    <message>
        <source>Switch on the local HTTP API in the go-e app; then no password is asked for on the local network.</source>
        <translation>go-e ਐਪ ਵਿੱਚ ਸਥਾਨਕ HTTP API ਚਾਲੂ ਕਰੋ; ਫਿਰ ਸਥਾਨਕ ਨੈੱਟਵਰਕ ਉੱਤੇ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Switch supervision off, type the address, then switch supervision on again.</source>
        <translation>supervision ਬੰਦ ਕਰੋ, ਪਤਾ ਟਾਈਪ ਕਰੋ, ਫਿਰ supervision ਦੁਬਾਰਾ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take the certificate that the operator offers today, and its fingerprint with it.</source>
        <translation>ਉਹ ਸਰਟੀਫਿਕੇਟ ਲਓ ਜੋ ਓਪਰੇਟਰ ਅੱਜ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਨਾਲ ਉਸ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ।</translation>
    </message>
    <message>
        <source>Take the certificate that the operator offers today; leave this line out if in doubt.</source>
        <translation>ਉਹ ਸਰਟੀਫਿਕੇਟ ਲਓ ਜੋ ਓਪਰੇਟਰ ਅੱਜ ਦਿੰਦਾ ਹੈ; ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਇਹ ਲਾਈਨ ਛੱਡ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The CSMS as a list: WS, host, port, path and protocol.</source>
        <translation>CSMS ਇੱਕ ਸੂਚੀ ਵਜੋਂ: WS, ਹੋਸਟ, ਪੋਰਟ, ਪਾਥ ਅਤੇ ਪ੍ਰੋਟੋਕੋਲ।</translation>
    </message>
    <message>
        <source>The CSMS as host/path/#OSN#; the charger puts its serial number for #OSN#.</source>
        <translation>CSMS host/path/#OSN# ਵਜੋਂ; ਚਾਰਜਰ #OSN# ਦੀ ਥਾਂ ਆਪਣਾ ਸੀਰੀਅਲ ਨੰਬਰ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The OCPP version and form, like OCPP1.6J.</source>
        <translation>OCPP ਵਰਜਨ ਅਤੇ ਰੂਪ, ਜਿਵੇਂ OCPP1.6J।</translation>
    </message>
    <message>
        <source>The OCPP version of this connection; charger and CSMS agree on it when they connect.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਦਾ OCPP ਵਰਜਨ; ਚਾਰਜਰ ਅਤੇ CSMS ਜੁੜਨ ਵੇਲੇ ਇਸ ਉੱਤੇ ਸਹਿਮਤ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The OCPP version that the charger speaks.</source>
        <translation>OCPP ਦਾ ਵਰਜਨ ਜੋ ਚਾਰਜਰ ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The PIN of the SIM card; a wrong one can lock the card.</source>
        <translation>SIM ਕਾਰਡ ਦਾ PIN; ਗਲਤ PIN ਕਾਰਡ ਨੂੰ ਲਾਕ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The USB port CONFIG works whatever the network settings are; log in as operator.</source>
        <translation>USB ਪੋਰਟ CONFIG ਹਰ ਹਾਲਤ ਵਿੱਚ ਕੰਮ ਕਰਦਾ ਹੈ, ਨੈੱਟਵਰਕ ਸੈਟਿੰਗਾਂ ਭਾਵੇਂ ਕੁਝ ਵੀ ਹੋਣ; operator ਵਜੋਂ ਲਾਗਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The access point name of the mobile network.</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਦਾ ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਂ (APN)।</translation>
    </message>
    <message>
        <source>The address is set in Easee&apos;s cloud, by the operator who owns the site; firmware 328 or later is needed.</source>
        <translation>ਪਤਾ Easee ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਉਹ ਓਪਰੇਟਰ ਸੈੱਟ ਕਰਦਾ ਹੈ ਜੋ ਸਾਈਟ ਦਾ ਮਾਲਕ ਹੈ; ਫਰਮਵੇਅਰ 328 ਜਾਂ ਇਸ ਤੋਂ ਨਵਾਂ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address of the CSMS for this connection, without the charger&apos;s identity.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਲਈ CSMS ਦਾ ਪਤਾ, ਚਾਰਜਰ ਦੀ ਪਛਾਣ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>The address of the CSMS, with the charger&apos;s identity at its end.</source>
        <translation>CSMS ਦਾ ਪਤਾ, ਜਿਸਦੇ ਅਖੀਰ ਵਿੱਚ ਚਾਰਜਰ ਦੀ ਪਛਾਣ ਹੈ।</translation>
    </message>
    <message>
        <source>The address of the CSMS.</source>
        <translation>CSMS ਦਾ ਪਤਾ।</translation>
    </message>
    <message>
        <source>The address of the VPN server.</source>
        <translation>VPN ਸਰਵਰ ਦਾ ਪਤਾ।</translation>
    </message>
    <message>
        <source>The address where a driver finds the receipt.</source>
        <translation>ਪਤਾ ਜਿੱਥੇ ਡਰਾਈਵਰ ਨੂੰ ਰਸੀਦ ਮਿਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The alternating current in this part, in amperes.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਵਿੱਚ AC ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The alternating voltage at this part, in volts.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਉੱਤੇ AC ਵੋਲਟੇਜ, ਵੋਲਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The billing meter&apos;s total of energy charged.</source>
        <translation>ਬਿੱਲ ਵਾਲੇ ਮੀਟਰ ਅਨੁਸਾਰ ਚਾਰਜ ਹੋਈ ਕੁੱਲ ਊਰਜਾ।</translation>
    </message>
    <message>
        <source>The billing meter&apos;s total of energy given back.</source>
        <translation>ਬਿੱਲ ਵਾਲੇ ਮੀਟਰ ਅਨੁਸਾਰ ਵਾਪਸ ਦਿੱਤੀ ਕੁੱਲ ਊਰਜਾ।</translation>
    </message>
    <message>
        <source>The card cannot be used until it is corrected.</source>
        <translation>ਠੀਕ ਕੀਤੇ ਜਾਣ ਤੱਕ ਕਾਰਡ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The card could not be written to {file}.</source>
        <translation>ਕਾਰਡ {file} ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The card is of a newer form than this program knows.</source>
        <translation>ਕਾਰਡ ਦਾ ਰੂਪ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਜਾਣੇ ਰੂਪਾਂ ਤੋਂ ਨਵਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The card is too long for a QR code: {length} of {most} characters.</source>
        <translation>ਕਾਰਡ QR ਕੋਡ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ: {length} ਅੱਖਰ, ਵੱਧ ਤੋਂ ਵੱਧ {most}।</translation>
    </message>
    <message>
        <source>The card number under which batteries in the station are charged.</source>
        <translation>ਕਾਰਡ ਨੰਬਰ ਜਿਸਦੇ ਨਾਂ ’ਤੇ ਸਟੇਸ਼ਨ ਵਿਚਲੀਆਂ ਬੈਟਰੀਆਂ ਚਾਰਜ ਹੁੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The card number under which every car is charged when no card is needed.</source>
        <translation>ਕਾਰਡ ਨੰਬਰ ਜਿਸਦੇ ਨਾਂ ’ਤੇ ਹਰ ਗੱਡੀ ਚਾਰਜ ਹੁੰਦੀ ਹੈ ਜਦੋਂ ਕਾਰਡ ਨਹੀਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>The card that was read last.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਪੜ੍ਹਿਆ ਕਾਰਡ।</translation>
    </message>
    <message>
        <source>The card {name} names a root certificate that it does not bring.</source>
        <translation>ਕਾਰਡ {name} ਅਜਿਹੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਦਾ ਨਾਂ ਲੈਂਦਾ ਹੈ ਜੋ ਇਸ ਦੇ ਨਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The certificate of the billing meter.</source>
        <translation>ਬਿੱਲ ਵਾਲੇ ਮੀਟਰ ਦਾ ਸਰਟੀਫਿਕੇਟ।</translation>
    </message>
    <message>
        <source>The certificate of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਸਰਟੀਫਿਕੇਟ।</translation>
    </message>
    <message>
        <source>The certificate on the card {name} is none of an authority.</source>
        <translation>ਕਾਰਡ {name} ਉੱਤੇ ਸਰਟੀਫਿਕੇਟ ਕਿਸੇ ਅਥਾਰਟੀ ਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charge that is running at this EVSE now, by its number (OCPP 2.1).</source>
        <translation>ਇਸ EVSE ਉੱਤੇ ਹੁਣ ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ, ਉਸਦੇ ਨੰਬਰ ਵਜੋਂ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The charger appends its serial number to the address by itself.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ ਸੀਰੀਅਲ ਨੰਬਰ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਆਪਣੇ ਆਪ ਜੋੜ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger fetches it from its maker&apos;s cloud.</source>
        <translation>ਚਾਰਜਰ ਇਸਨੂੰ ਆਪਣੇ ਨਿਰਮਾਤਾ ਦੇ ਕਲਾਊਡ ਤੋਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger keeps several network profiles; the one of before can be made the first again.</source>
        <translation>ਚਾਰਜਰ ਕਈ ਨੈੱਟਵਰਕ ਪ੍ਰੋਫਾਈਲ ਰੱਖਦਾ ਹੈ; ਪਹਿਲਾਂ ਵਾਲੇ ਪ੍ਰੋਫਾਈਲ ਨੂੰ ਮੁੜ ਪਹਿਲੇ ਨੰਬਰ ਉੱਤੇ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger must be in a Wallbox account and online first.</source>
        <translation>ਚਾਰਜਰ ਪਹਿਲਾਂ Wallbox ਖਾਤੇ ਵਿੱਚ ਅਤੇ ਆਨਲਾਈਨ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s date and time now.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਹੁਣ ਦੀ ਤਾਰੀਖ ਅਤੇ ਸਮਾਂ।</translation>
    </message>
    <message>
        <source>The charger&apos;s firmware version.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਫਰਮਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The charger&apos;s maker, as it tells the CSMS.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਨਿਰਮਾਤਾ, ਜਿਵੇਂ ਉਹ CSMS ਨੂੰ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s model, as it tells the CSMS.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਮਾਡਲ, ਜਿਵੇਂ ਉਹ CSMS ਨੂੰ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s name in the network.</source>
        <translation>ਨੈੱਟਵਰਕ ਵਿੱਚ ਚਾਰਜਰ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The charger&apos;s name in the payment link.</source>
        <translation>ਭੁਗਤਾਨ ਲਿੰਕ ਵਿੱਚ ਚਾਰਜਰ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The charger&apos;s name.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The charger&apos;s network address.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਨੈੱਟਵਰਕ ਪਤਾ।</translation>
    </message>
    <message>
        <source>The charger&apos;s own password.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਪਾਸਵਰਡ।</translation>
    </message>
    <message>
        <source>The charger&apos;s own unlock code; whoever knows it can take the charger over.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਅਨਲਾਕ ਕੋਡ; ਜਿਸ ਕੋਲ ਇਹ ਹੈ, ਉਹ ਚਾਰਜਰ ਨੂੰ ਆਪਣੇ ਕਬਜ਼ੇ ਵਿੱਚ ਲੈ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s serial number.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The charges that are running now, by their numbers (OCPP 2.1).</source>
        <translation>ਹੁਣ ਚੱਲ ਰਹੀਆਂ ਚਾਰਜਿੰਗਾਂ, ਉਹਨਾਂ ਦੇ ਨੰਬਰਾਂ ਵਜੋਂ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The code is damaged or was cut off.</source>
        <translation>ਕੋਡ ਖਰਾਬ ਹੈ ਜਾਂ ਕੱਟਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The code names {member} twice.</source>
        <translation>ਕੋਡ ਵਿੱਚ {member} ਦੋ ਵਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>It goes to standby and stops answering on its bus; reading it regularly keeps it awake.</source>
        <translation>ਇਹ ਸਟੈਂਡਬਾਈ ਵਿੱਚ ਚਲਾ ਜਾਂਦਾ ਹੈ ਅਤੇ ਆਪਣੀ ਬੱਸ &apos;ਤੇ ਜਵਾਬ ਦੇਣਾ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ; ਲਗਾਤਾਰ ਪੜ੍ਹਦੇ ਰਹਿਣ ਨਾਲ ਇਹ ਜਾਗਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The colour of the lamp that shows the charging state, as RRGGBB.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੀ ਹਾਲਤ ਵਿਖਾਉਣ ਵਾਲੀ ਬੱਤੀ ਦਾ ਰੰਗ, RRGGBB ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>The colour of this part, as RRGGBB.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਰੰਗ, RRGGBB ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>The country in the charger&apos;s certificate for cars, like DE.</source>
        <translation>ਗੱਡੀਆਂ ਲਈ ਚਾਰਜਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿਚਲਾ ਦੇਸ਼, ਜਿਵੇਂ DE।</translation>
    </message>
    <message>
        <source>The currency of all prices, like EUR.</source>
        <translation>ਸਾਰੀਆਂ ਕੀਮਤਾਂ ਦੀ ਮੁਦਰਾ, ਜਿਵੇਂ EUR।</translation>
    </message>
    <message>
        <source>The current at which the fuse or breaker is rated.</source>
        <translation>ਫਿਊਜ਼ ਜਾਂ ਬਰੇਕਰ ਕਿੰਨੇ ਕਰੰਟ ਲਈ ਬਣਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The current that the charger offers, in amperes.</source>
        <translation>ਚਾਰਜਰ ਵੱਲੋਂ ਦਿੱਤਾ ਜਾਣ ਵਾਲਾ ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The date of this part&apos;s version.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੇ ਵਰਜਨ ਦੀ ਤਾਰੀਖ।</translation>
    </message>
    <message>
        <source>The direct current in this part, in amperes.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਵਿੱਚ DC ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The direct voltage at this part, in volts.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਉੱਤੇ DC ਵੋਲਟੇਜ, ਵੋਲਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The eSetup app on a phone, or ECCT on a PC.</source>
        <translation>ਫੋਨ ਉੱਤੇ eSetup ਐਪ, ਜਾਂ PC ਉੱਤੇ ECCT।</translation>
    </message>
    <message>
        <source>The energy stored in this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਜਮ੍ਹਾਂ ਊਰਜਾ।</translation>
    </message>
    <message>
        <source>The fingerprint of the issuer&apos;s key of this connection&apos;s root certificate.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਦੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨੂੰ ਜਾਰੀ ਕਰਨ ਵਾਲੇ ਦੀ ਕੁੰਜੀ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ।</translation>
    </message>
    <message>
        <source>The fingerprint of the issuer&apos;s name of this connection&apos;s root certificate.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਦੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨੂੰ ਜਾਰੀ ਕਰਨ ਵਾਲੇ ਦੇ ਨਾਂ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ।</translation>
    </message>
    <message>
        <source>The firmware version of the payment terminal.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦਾ ਫਰਮਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The firmware version of this controller.</source>
        <translation>ਇਸ ਕੰਟਰੋਲਰ ਦਾ ਫਰਮਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The firmware version of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਫਰਮਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The first connection may take a quarter of an hour.</source>
        <translation>ਪਹਿਲੇ ਕੁਨੈਕਸ਼ਨ ਨੂੰ ਪੰਦਰਾਂ ਮਿੰਟ ਲੱਗ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The frequency at this part, in hertz.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਉੱਤੇ ਫ੍ਰੀਕੁਐਂਸੀ, ਹਰਟਜ਼ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The fuse of this phase, in amperes.</source>
        <translation>ਇਸ ਫੇਜ਼ ਦਾ ਫਿਊਜ਼, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The go-e app, Internet, OCPP.</source>
        <translation>go-e ਐਪ, Internet, OCPP।</translation>
    </message>
    <message>
        <source>The group name for the VPN.</source>
        <translation>VPN ਲਈ ਗਰੁੱਪ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The group of cards that may stop any charge but start none.</source>
        <translation>ਕਾਰਡਾਂ ਦਾ ਗਰੁੱਪ ਜੋ ਕੋਈ ਵੀ ਚਾਰਜਿੰਗ ਰੋਕ ਸਕਦਾ ਹੈ ਪਰ ਸ਼ੁਰੂ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The hardware version of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦਾ ਹਾਰਡਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The hardware version of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਹਾਰਡਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The highest apparent power of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦੀ ਵੱਧ ਤੋਂ ਵੱਧ ਅਪੇਰੈਂਟ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The highest apparent power when charging.</source>
        <translation>ਚਾਰਜਿੰਗ ਵੇਲੇ ਵੱਧ ਤੋਂ ਵੱਧ ਅਪੇਰੈਂਟ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The highest current of connector 1, in amperes.</source>
        <translation>ਕੁਨੈਕਟਰ 1 ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The highest current of the charger, in amperes.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The highest current of the socket, in amperes.</source>
        <translation>ਸਾਕਟ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The highest current of the whole charger, in amperes.</source>
        <translation>ਪੂਰੇ ਚਾਰਜਰ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The highest current that the charger may use.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ ਜੋ ਚਾਰਜਰ ਵਰਤ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The highest level that a charging profile may have; a higher level wins over a lower one.</source>
        <translation>ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਦਾ ਸਭ ਤੋਂ ਉੱਚਾ ਪੱਧਰ; ਉੱਚਾ ਪੱਧਰ ਹੇਠਲੇ ਤੋਂ ਜਿੱਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The highest mains voltage that the inverter stands.</source>
        <translation>ਮੇਨ ਬਿਜਲੀ ਦੀ ਵੱਧ ਤੋਂ ਵੱਧ ਵੋਲਟੇਜ ਜੋ ਇਨਵਰਟਰ ਸਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The highest number that a profile for limits from outside may have (OCPP 2.1).</source>
        <translation>ਬਾਹਰੋਂ ਆਈਆਂ ਹੱਦਾਂ ਵਾਲੇ ਪ੍ਰੋਫਾਈਲ ਦਾ ਸਭ ਤੋਂ ਵੱਡਾ ਨੰਬਰ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The highest power at the power factor for giving reactive power.</source>
        <translation>ਰਿਐਕਟਿਵ ਪਾਵਰ ਦੇਣ ਵਾਲੇ ਪਾਵਰ ਫੈਕਟਰ ਉੱਤੇ ਵੱਧ ਤੋਂ ਵੱਧ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The highest power at the power factor for taking reactive power.</source>
        <translation>ਰਿਐਕਟਿਵ ਪਾਵਰ ਲੈਣ ਵਾਲੇ ਪਾਵਰ ਫੈਕਟਰ ਉੱਤੇ ਵੱਧ ਤੋਂ ਵੱਧ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The highest power of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦੀ ਵੱਧ ਤੋਂ ਵੱਧ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The highest power when charging.</source>
        <translation>ਚਾਰਜਿੰਗ ਵੇਲੇ ਵੱਧ ਤੋਂ ਵੱਧ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The highest reactive power that the inverter gives.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਰਿਐਕਟਿਵ ਪਾਵਰ ਜੋ ਇਨਵਰਟਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The highest reactive power that the inverter takes.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਰਿਐਕਟਿਵ ਪਾਵਰ ਜੋ ਇਨਵਰਟਰ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The host and port of the CSMS over the mobile network, without path.</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਰਾਹੀਂ CSMS ਦਾ ਹੋਸਟ ਅਤੇ ਪੋਰਟ, ਪਾਥ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>The host and port of the CSMS over the network cable, without path.</source>
        <translation>ਨੈੱਟਵਰਕ ਕੇਬਲ ਰਾਹੀਂ CSMS ਦਾ ਹੋਸਟ ਅਤੇ ਪੋਰਟ, ਪਾਥ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>The identity is the serial number; the charger appends it.</source>
        <translation>ਪਛਾਣ ਸੀਰੀਅਲ ਨੰਬਰ ਹੀ ਹੈ; ਚਾਰਜਰ ਇਸਨੂੰ ਅਖੀਰ ਵਿੱਚ ਜੋੜ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The kind of VPN.</source>
        <translation>VPN ਦੀ ਕਿਸਮ।</translation>
    </message>
    <message>
        <source>The kind of plug or socket, like cType2.</source>
        <translation>ਪਲੱਗ ਜਾਂ ਸਾਕਟ ਦੀ ਕਿਸਮ, ਜਿਵੇਂ cType2।</translation>
    </message>
    <message>
        <source>The language of the charger&apos;s display, as a code like en or pa (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਦੀ ਡਿਸਪਲੇ ਦੀ ਭਾਸ਼ਾ, ਕੋਡ ਵਜੋਂ, ਜਿਵੇਂ en ਜਾਂ pa (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The language of the charger&apos;s display, as a code like en or pa.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਡਿਸਪਲੇ ਦੀ ਭਾਸ਼ਾ, ਕੋਡ ਵਜੋਂ, ਜਿਵੇਂ en ਜਾਂ pa।</translation>
    </message>
    <message>
        <source>The languages that the charger can show, as codes.</source>
        <translation>ਭਾਸ਼ਾਵਾਂ ਜੋ ਚਾਰਜਰ ਵਿਖਾ ਸਕਦਾ ਹੈ, ਕੋਡਾਂ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>The limit in amperes that counts when the CSMS has set none.</source>
        <translation>CSMS ਨੇ ਕੋਈ ਹੱਦ ਨਾ ਲਾਈ ਹੋਵੇ ਤਾਂ ਲਾਗੂ ਹੱਦ, ਐਂਪੀਅਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The limit in watts that counts when the CSMS has set none.</source>
        <translation>CSMS ਨੇ ਕੋਈ ਹੱਦ ਨਾ ਲਾਈ ਹੋਵੇ ਤਾਂ ਲਾਗੂ ਹੱਦ, ਵਾਟਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The local time zone for the display, like Europe/Oslo.</source>
        <translation>ਡਿਸਪਲੇ ਲਈ ਸਥਾਨਕ ਸਮਾਂ ਖੇਤਰ, ਜਿਵੇਂ Europe/Oslo।</translation>
    </message>
    <message>
        <source>The local time zone.</source>
        <translation>ਸਥਾਨਕ ਸਮਾਂ ਖੇਤਰ।</translation>
    </message>
    <message>
        <source>The longest certificate chain that the charger takes, in characters.</source>
        <translation>ਸਭ ਤੋਂ ਲੰਮੀ ਸਰਟੀਫਿਕੇਟ ਲੜੀ ਜੋ ਚਾਰਜਰ ਲੈਂਦਾ ਹੈ, ਅੱਖਰਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The lowest mains voltage at which the inverter works.</source>
        <translation>ਮੇਨ ਬਿਜਲੀ ਦੀ ਘੱਟੋ-ਘੱਟ ਵੋਲਟੇਜ ਜਿਸ ਉੱਤੇ ਇਨਵਰਟਰ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The made-up grid frequencies of the test, as JSON (OCPP 2.1).</source>
        <translation>ਟੈਸਟ ਲਈ ਗਰਿੱਡ ਦੀਆਂ ਬਣਾਉਟੀ ਫ੍ਰੀਕੁਐਂਸੀਆਂ, JSON ਵਜੋਂ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The mains voltage for which the inverter is made.</source>
        <translation>ਮੇਨ ਬਿਜਲੀ ਦੀ ਵੋਲਟੇਜ ਜਿਸ ਲਈ ਇਨਵਰਟਰ ਬਣਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The mains voltage with which amperes and watts are converted.</source>
        <translation>ਮੇਨ ਬਿਜਲੀ ਦੀ ਵੋਲਟੇਜ ਜਿਸ ਨਾਲ ਐਂਪੀਅਰ ਅਤੇ ਵਾਟ ਇੱਕ ਦੂਜੇ ਵਿੱਚ ਬਦਲੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The maker of the connected car, as a CHAdeMO number.</source>
        <translation>ਜੁੜੀ ਹੋਈ ਗੱਡੀ ਦਾ ਨਿਰਮਾਤਾ, CHAdeMO ਨੰਬਰ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>The maker of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦਾ ਨਿਰਮਾਤਾ।</translation>
    </message>
    <message>
        <source>The maker of the payment terminal.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦਾ ਨਿਰਮਾਤਾ।</translation>
    </message>
    <message>
        <source>The maker of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਨਿਰਮਾਤਾ।</translation>
    </message>
    <message>
        <source>The maker&apos;s mark for the build of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੀ ਬਣਤਰ ਲਈ ਨਿਰਮਾਤਾ ਦਾ ਨਿਸ਼ਾਨ।</translation>
    </message>
    <message>
        <source>The meter&apos;s model.</source>
        <translation>ਮੀਟਰ ਦਾ ਮਾਡਲ।</translation>
    </message>
    <message>
        <source>The meter&apos;s serial number.</source>
        <translation>ਮੀਟਰ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The mobile network as access point name, user name and password.</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ: ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਨਾਂ, ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ।</translation>
    </message>
    <message>
        <source>The mobile network in use.</source>
        <translation>ਵਰਤਿਆ ਜਾ ਰਿਹਾ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ।</translation>
    </message>
    <message>
        <source>The mode in which this part works.</source>
        <translation>ਮੋਡ ਜਿਸ ਵਿੱਚ ਇਹ ਹਿੱਸਾ ਕੰਮ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦਾ ਮਾਡਲ।</translation>
    </message>
    <message>
        <source>The model of the payment terminal.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦਾ ਮਾਡਲ।</translation>
    </message>
    <message>
        <source>The model of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਮਾਡਲ।</translation>
    </message>
    <message>
        <source>The name and firmware version with which the charger shows itself.</source>
        <translation>ਨਾਂ ਅਤੇ ਫਰਮਵੇਅਰ ਵਰਜਨ ਜਿਸ ਨਾਲ ਚਾਰਜਰ ਆਪਣੇ ਆਪ ਨੂੰ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The name in the charger&apos;s certificate for cars.</source>
        <translation>ਗੱਡੀਆਂ ਲਈ ਚਾਰਜਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿਚਲਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The name of the Wi-Fi that the charger uses.</source>
        <translation>ਚਾਰਜਰ ਵੱਲੋਂ ਵਰਤੇ ਜਾਂਦੇ Wi-Fi ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The name under which this part is shown (OCPP 2.1).</source>
        <translation>ਨਾਂ ਜਿਸ ਹੇਠ ਇਹ ਹਿੱਸਾ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The name with which the charger logs in to the CSMS.</source>
        <translation>ਨਾਂ ਜਿਸ ਨਾਲ ਚਾਰਜਰ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The name with which the charger logs in to this CSMS.</source>
        <translation>ਨਾਂ ਜਿਸ ਨਾਲ ਚਾਰਜਰ ਇਸ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The name with which the charger shows itself to cars.</source>
        <translation>ਨਾਂ ਜਿਸ ਨਾਲ ਚਾਰਜਰ ਗੱਡੀਆਂ ਨੂੰ ਆਪਣੀ ਪਛਾਣ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The network address of this link.</source>
        <translation>ਇਸ ਲਿੰਕ ਦਾ ਨੈੱਟਵਰਕ ਪਤਾ।</translation>
    </message>
    <message>
        <source>The network address of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਨੈੱਟਵਰਕ ਪਤਾ।</translation>
    </message>
    <message>
        <source>The number of the SIM card.</source>
        <translation>SIM ਕਾਰਡ ਦਾ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The number of the payment terminal&apos;s SIM card.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦੇ SIM ਕਾਰਡ ਦਾ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The number of the payment terminal.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦਾ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The number with which the connected car shows itself.</source>
        <translation>ਨੰਬਰ ਜਿਸ ਨਾਲ ਜੁੜੀ ਹੋਈ ਗੱਡੀ ਆਪਣੀ ਪਛਾਣ ਦੱਸਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The operator {name} takes chargers without encryption (ws://).</source>
        <translation>ਓਪਰੇਟਰ {name} ਚਾਰਜਰ ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ (ws://) ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The operator&apos;s name in the charger&apos;s certificate for cars.</source>
        <translation>ਗੱਡੀਆਂ ਲਈ ਚਾਰਜਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਓਪਰੇਟਰ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The operator&apos;s name, as it stands in the charger&apos;s own certificate.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਨਾਂ, ਜਿਵੇਂ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The operator&apos;s root certificate is loaded as a .fwi file, like firmware.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਫਰਮਵੇਅਰ ਵਾਂਗ .fwi ਫਾਈਲ ਵਜੋਂ ਲੋਡ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The password for the VPN; it is never shown again.</source>
        <translation>VPN ਲਈ ਪਾਸਵਰਡ; ਇਹ ਮੁੜ ਕਦੇ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The password for the mobile network; it is never shown again.</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਲਈ ਪਾਸਵਰਡ; ਇਹ ਮੁੜ ਕਦੇ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The password with which the charger logs in to the CSMS.</source>
        <translation>ਪਾਸਵਰਡ ਜਿਸ ਨਾਲ ਚਾਰਜਰ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The password with which the charger logs in to the CSMS; it is never shown again.</source>
        <translation>ਪਾਸਵਰਡ ਜਿਸ ਨਾਲ ਚਾਰਜਰ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ; ਇਹ ਮੁੜ ਕਦੇ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The password with which the charger logs in to this CSMS; it is never shown again.</source>
        <translation>ਪਾਸਵਰਡ ਜਿਸ ਨਾਲ ਚਾਰਜਰ ਇਸ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ; ਇਹ ਮੁੜ ਕਦੇ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The path of the CSMS address over the mobile network.</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਰਾਹੀਂ CSMS ਦੇ ਪਤੇ ਦਾ ਪਾਥ।</translation>
    </message>
    <message>
        <source>The path of the CSMS address over the network cable.</source>
        <translation>ਨੈੱਟਵਰਕ ਕੇਬਲ ਰਾਹੀਂ CSMS ਦੇ ਪਤੇ ਦਾ ਪਾਥ।</translation>
    </message>
    <message>
        <source>The pattern of the payment link in the QR code.</source>
        <translation>QR ਕੋਡ ਵਿਚਲੇ ਭੁਗਤਾਨ ਲਿੰਕ ਦਾ ਨਮੂਨਾ।</translation>
    </message>
    <message>
        <source>The payment service of the terminal.</source>
        <translation>ਟਰਮੀਨਲ ਦੀ ਭੁਗਤਾਨ ਸੇਵਾ।</translation>
    </message>
    <message>
        <source>The picture could not be searched for a QR code.</source>
        <translation>ਤਸਵੀਰ ਵਿੱਚ QR ਕੋਡ ਖੋਜਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The power factor for giving reactive power.</source>
        <translation>ਰਿਐਕਟਿਵ ਪਾਵਰ ਦੇਣ ਲਈ ਪਾਵਰ ਫੈਕਟਰ।</translation>
    </message>
    <message>
        <source>The power factor for taking reactive power.</source>
        <translation>ਰਿਐਕਟਿਵ ਪਾਵਰ ਲੈਣ ਲਈ ਪਾਵਰ ਫੈਕਟਰ।</translation>
    </message>
    <message>
        <source>The power of the whole charger now; its highest value is the most it can take.</source>
        <translation>ਪੂਰੇ ਚਾਰਜਰ ਦੀ ਹੁਣ ਦੀ ਪਾਵਰ; ਇਸਦਾ ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੀ ਲੈ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The power of this EVSE now; its highest value is the most it can give.</source>
        <translation>ਇਸ EVSE ਦੀ ਹੁਣ ਦੀ ਪਾਵਰ; ਇਸਦਾ ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੀ ਦੇ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The power of this part now.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੀ ਹੁਣ ਦੀ ਪਾਵਰ।</translation>
    </message>
    <message>
        <source>The power that a car gives back here; its highest value is the most it may give (OCPP 2.1).</source>
        <translation>ਪਾਵਰ ਜੋ ਗੱਡੀ ਇੱਥੇ ਵਾਪਸ ਦਿੰਦੀ ਹੈ; ਇਸਦਾ ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ ਦੱਸਦਾ ਹੈ ਕਿ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੀ ਦੇ ਸਕਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The price that is shown when the CSMS has sent none for the driver; JSON text.</source>
        <translation>ਕੀਮਤ ਜੋ ਵਿਖਾਈ ਜਾਂਦੀ ਹੈ ਜਦੋਂ CSMS ਨੇ ਡਰਾਈਵਰ ਲਈ ਕੋਈ ਨਾ ਭੇਜੀ ਹੋਵੇ; JSON ਲਿਖਤ।</translation>
    </message>
    <message>
        <source>The protection in use: 0 no log-in, 1 password, 2 password over TLS, 3 certificate over TLS.</source>
        <translation>ਵਰਤੀ ਜਾ ਰਹੀ ਸੁਰੱਖਿਆ: 0 ਲਾਗਇਨ ਨਹੀਂ, 1 ਪਾਸਵਰਡ, 2 TLS ਨਾਲ ਪਾਸਵਰਡ, 3 TLS ਨਾਲ ਸਰਟੀਫਿਕੇਟ।</translation>
    </message>
    <message>
        <source>The protection of this connection: 1 password, 2 password over TLS, 3 certificate over TLS.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਦੀ ਸੁਰੱਖਿਆ: 1 ਪਾਸਵਰਡ, 2 TLS ਨਾਲ ਪਾਸਵਰਡ, 3 TLS ਨਾਲ ਸਰਟੀਫਿਕੇਟ।</translation>
    </message>
    <message>
        <source>The public key with which the meter&apos;s signed readings are checked.</source>
        <translation>ਪਬਲਿਕ ਕੁੰਜੀ ਜਿਸ ਨਾਲ ਮੀਟਰ ਦੀਆਂ ਦਸਤਖ਼ਤ ਕੀਤੀਆਂ ਰੀਡਿੰਗਾਂ ਪਰਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The public keys with which the meters&apos; signed readings are checked.</source>
        <translation>ਪਬਲਿਕ ਕੁੰਜੀਆਂ ਜਿਹਨਾਂ ਨਾਲ ਮੀਟਰਾਂ ਦੀਆਂ ਦਸਤਖ਼ਤ ਕੀਤੀਆਂ ਰੀਡਿੰਗਾਂ ਪਰਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The public name of this EVSE, as cars are told it, like DE*ICE*E*1234567890*1.</source>
        <translation>ਇਸ EVSE ਦਾ ਜਨਤਕ ਨਾਂ, ਜਿਵੇਂ ਗੱਡੀਆਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ, ਜਿਵੇਂ DE*ICE*E*1234567890*1।</translation>
    </message>
    <message>
        <source>The public name of this EVSE, as roaming partners know it.</source>
        <translation>ਇਸ EVSE ਦਾ ਜਨਤਕ ਨਾਂ, ਜਿਵੇਂ ਰੋਮਿੰਗ ਭਾਈਵਾਲ ਜਾਣਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The public names of the connectors, the first connector first.</source>
        <translation>ਕੁਨੈਕਟਰਾਂ ਦੇ ਜਨਤਕ ਨਾਂ, ਪਹਿਲਾ ਕੁਨੈਕਟਰ ਪਹਿਲਾਂ।</translation>
    </message>
    <message>
        <source>The resistance at this part, in ohms.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਉੱਤੇ ਰੋਧਕਤਾ, ਓਹਮ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The root certificate on the card {name} ended on {day}.</source>
        <translation>ਕਾਰਡ {name} ਉੱਤੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਦੀ ਮਿਆਦ {day} ਨੂੰ ਮੁੱਕ ਗਈ।</translation>
    </message>
    <message>
        <source>The root certificate on the card {name} ends on {day}.</source>
        <translation>ਕਾਰਡ {name} ਉੱਤੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਦੀ ਮਿਆਦ {day} ਨੂੰ ਮੁੱਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The secret from which the changing code in the QR code is made.</source>
        <translation>ਗੁਪਤ ਸ਼ਬਦ ਜਿਸ ਤੋਂ QR ਕੋਡ ਵਿਚਲਾ ਬਦਲਦਾ ਕੋਡ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The seller&apos;s address on the receipt.</source>
        <translation>ਰਸੀਦ ਉੱਤੇ ਵੇਚਣ ਵਾਲੇ ਦਾ ਪਤਾ।</translation>
    </message>
    <message>
        <source>The seller&apos;s name on the receipt.</source>
        <translation>ਰਸੀਦ ਉੱਤੇ ਵੇਚਣ ਵਾਲੇ ਦਾ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The seller&apos;s number on the receipt.</source>
        <translation>ਰਸੀਦ ਉੱਤੇ ਵੇਚਣ ਵਾਲੇ ਦਾ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The seller&apos;s tax number on the receipt.</source>
        <translation>ਰਸੀਦ ਉੱਤੇ ਵੇਚਣ ਵਾਲੇ ਦਾ ਟੈਕਸ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The seller&apos;s town on the receipt.</source>
        <translation>ਰਸੀਦ ਉੱਤੇ ਵੇਚਣ ਵਾਲੇ ਦਾ ਸ਼ਹਿਰ।</translation>
    </message>
    <message>
        <source>The serial number of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The serial number of the payment terminal.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The serial number of this connection&apos;s root certificate.</source>
        <translation>ਇਸ ਕੁਨੈਕਸ਼ਨ ਦੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The serial number of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The settings of the network cable&apos;s port.</source>
        <translation>ਨੈੱਟਵਰਕ ਕੇਬਲ ਦੇ ਪੋਰਟ ਦੀਆਂ ਸੈਟਿੰਗਾਂ।</translation>
    </message>
    <message>
        <source>The shared key of the VPN; it is never shown again.</source>
        <translation>VPN ਦੀ ਸਾਂਝੀ ਕੁੰਜੀ; ਇਹ ਮੁੜ ਕਦੇ ਨਹੀਂ ਵਿਖਾਈ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>The software version of the inverter.</source>
        <translation>ਇਨਵਰਟਰ ਦਾ ਸਾਫਟਵੇਅਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>The state of the whole charger now.</source>
        <translation>ਪੂਰੇ ਚਾਰਜਰ ਦੀ ਹੁਣ ਦੀ ਹਾਲਤ।</translation>
    </message>
    <message>
        <source>The state of this EVSE now.</source>
        <translation>ਇਸ EVSE ਦੀ ਹੁਣ ਦੀ ਹਾਲਤ।</translation>
    </message>
    <message>
        <source>The state of this battery slot (OCPP 2.1).</source>
        <translation>ਇਸ ਬੈਟਰੀ ਸਲਾਟ ਦੀ ਹਾਲਤ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>The state of this connector now.</source>
        <translation>ਇਸ ਕੁਨੈਕਟਰ ਦੀ ਹੁਣ ਦੀ ਹਾਲਤ।</translation>
    </message>
    <message>
        <source>The state of this part now.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੀ ਹੁਣ ਦੀ ਹਾਲਤ।</translation>
    </message>
    <message>
        <source>The state of this part, in the maker&apos;s words.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦੀ ਹਾਲਤ, ਨਿਰਮਾਤਾ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>The state on the control pilot wire, a letter from A to E.</source>
        <translation>ਕੰਟਰੋਲ ਪਾਇਲਟ ਤਾਰ ਦੀ ਹਾਲਤ, A ਤੋਂ E ਤੱਕ ਇੱਕ ਅੱਖਰ।</translation>
    </message>
    <message>
        <source>The subscriber number of the SIM card.</source>
        <translation>SIM ਕਾਰਡ ਦਾ ਗਾਹਕ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The subscriber number of the payment terminal&apos;s SIM card.</source>
        <translation>ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਦੇ SIM ਕਾਰਡ ਦਾ ਗਾਹਕ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>The temperature of this part.</source>
        <translation>ਇਸ ਹਿੱਸੇ ਦਾ ਤਾਪਮਾਨ।</translation>
    </message>
    <message>
        <source>The text is far too long to be a card.</source>
        <translation>ਲਿਖਤ ਕਾਰਡ ਹੋਣ ਲਈ ਬਹੁਤ ਲੰਮੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The text is no CSMS card.</source>
        <translation>ਲਿਖਤ CSMS ਕਾਰਡ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The time server that the charger asks.</source>
        <translation>ਸਮਾਂ ਸਰਵਰ ਜਿਸ ਤੋਂ ਚਾਰਜਰ ਪੁੱਛਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The user name for the VPN.</source>
        <translation>VPN ਲਈ ਵਰਤੋਂਕਾਰ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The user name for the mobile network.</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਲਈ ਵਰਤੋਂਕਾਰ ਨਾਂ।</translation>
    </message>
    <message>
        <source>The version of CHAdeMO that the car speaks.</source>
        <translation>CHAdeMO ਦਾ ਵਰਜਨ ਜੋ ਗੱਡੀ ਬੋਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The version of ISO 15118 on which car and charger agreed.</source>
        <translation>ISO 15118 ਦਾ ਵਰਜਨ ਜਿਸ ਉੱਤੇ ਗੱਡੀ ਅਤੇ ਚਾਰਜਰ ਸਹਿਮਤ ਹੋਏ।</translation>
    </message>
    <message>
        <source>The ways in which the charger can load firmware and send logs.</source>
        <translation>ਢੰਗ ਜਿਹਨਾਂ ਨਾਲ ਚਾਰਜਰ ਫਰਮਵੇਅਰ ਲੋਡ ਕਰ ਸਕਦਾ ਅਤੇ ਲਾਗ ਭੇਜ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The words of the usual price in other languages; JSON text.</source>
        <translation>ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਆਮ ਕੀਮਤ ਦੇ ਸ਼ਬਦ; JSON ਲਿਖਤ।</translation>
    </message>
    <message>
        <source>The words that this part shows.</source>
        <translation>ਸ਼ਬਦ ਜੋ ਇਹ ਹਿੱਸਾ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There is already a card {id}, in {file}.</source>
        <translation>ਕਾਰਡ {id} ਪਹਿਲਾਂ ਹੀ {file} ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>A new address acts after a restart.</source>
        <translation>ਨਵਾਂ ਪਤਾ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A new address acts after its OCPP service is restarted.</source>
        <translation>ਨਵਾਂ ਪਤਾ ਇਸ ਦੀ OCPP ਸੇਵਾ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A new address acts at once.</source>
        <translation>ਨਵਾਂ ਪਤਾ ਤੁਰੰਤ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A new address acts with the next connection.</source>
        <translation>ਨਵਾਂ ਪਤਾ ਅਗਲੇ ਕੁਨੈਕਸ਼ਨ ਨਾਲ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A person sets it up on its own page; this program shows the exact values.</source>
        <translation>ਵਿਅਕਤੀ ਇਸ ਨੂੰ ਇਸ ਦੇ ਆਪਣੇ ਪੰਨੇ &apos;ਤੇ ਸੈੱਟ ਕਰਦਾ ਹੈ; ਇਹ ਪ੍ਰੋਗਰਾਮ ਠੀਕ-ਠੀਕ ਮੁੱਲ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A person sets it up with its maker&apos;s app; this program shows the exact values.</source>
        <translation>ਵਿਅਕਤੀ ਇਸ ਨੂੰ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਨਾਲ ਸੈੱਟ ਕਰਦਾ ਹੈ; ਇਹ ਪ੍ਰੋਗਰਾਮ ਠੀਕ-ਠੀਕ ਮੁੱਲ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An empty identity means its serial number.</source>
        <translation>ਖਾਲੀ ਪਛਾਣ ਦਾ ਮਤਲਬ ਹੈ ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ।</translation>
    </message>
    <message>
        <source>Apps: {apps}.</source>
        <translation>ਐਪਾਂ: {apps}।</translation>
    </message>
    <message>
        <source>At least {amps} A a phase.</source>
        <translation>ਹਰ ਫੇਜ਼ ਉੱਤੇ ਘੱਟੋ-ਘੱਟ {amps} A।</translation>
    </message>
    <message>
        <source>At most {amps} A a phase.</source>
        <translation>ਹਰ ਫੇਜ਼ ਉੱਤੇ ਵੱਧ ਤੋਂ ਵੱਧ {amps} A।</translation>
    </message>
    <message>
        <source>Correct it there; every member stands in the README of the cards.</source>
        <translation>ਇਸ ਨੂੰ ਉੱਥੇ ਠੀਕ ਕਰੋ; ਹਰ ਖਾਨਾ ਕਾਰਡਾਂ ਦੇ README ਵਿੱਚ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Current and phases</source>
        <translation>ਕਰੰਟ ਅਤੇ ਫੇਜ਼</translation>
    </message>
    <message>
        <source>Finding it</source>
        <translation>ਇਸ ਨੂੰ ਲੱਭਣਾ</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ਫਰਮਵੇਅਰ</translation>
    </message>
    <message>
        <source>How its key is written is not known; that it is typed as it is, is assumed.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦੀ ਕੁੰਜੀ ਕਿਵੇਂ ਲਿਖੀ ਜਾਂਦੀ ਹੈ; ਮੰਨਿਆ ਗਿਆ ਹੈ ਕਿ ਉਹ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਟਾਈਪ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It adds nothing: the identity is typed as the end of the address.</source>
        <translation>ਇਹ ਕੁਝ ਨਹੀਂ ਜੋੜਦਾ: ਪਛਾਣ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਟਾਈਪ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>ਇਸ ਦੀ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It is normally back within {minutes} minutes.</source>
        <translation>ਇਹ ਆਮ ਤੌਰ &apos;ਤੇ {minutes} ਮਿੰਟਾਂ ਵਿੱਚ ਵਾਪਸ ਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is set up in its maker&apos;s cloud; this program proves it.</source>
        <translation>ਇਹ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਸੈੱਟ ਹੁੰਦਾ ਹੈ; ਇਹ ਪ੍ਰੋਗਰਾਮ ਇਸ ਨੂੰ ਸਾਬਤ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It may be blurred, cut off or too small.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਧੁੰਦਲੀ, ਕੱਟੀ ਹੋਈ ਜਾਂ ਬਹੁਤ ਛੋਟੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>It puts its identity at the end of the address by itself, percent-encoded; no slash before it.</source>
        <translation>ਇਹ ਆਪਣੀ ਪਛਾਣ ਆਪ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਜੋੜਦਾ ਹੈ, percent-encoded; ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਸਲੈਸ਼ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It puts its identity at the end of the address by itself.</source>
        <translation>ਇਹ ਆਪਣੀ ਪਛਾਣ ਆਪ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਜੋੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It refuses changes while a vehicle is charging.</source>
        <translation>ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਇਹ ਤਬਦੀਲੀਆਂ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes these currents alone, in A: {steps}.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਇਹ ਕਰੰਟ ਲੈਂਦਾ ਹੈ, A ਵਿੱਚ: {steps}।</translation>
    </message>
    <message>
        <source>Keys of its own that take the address: {keys}.</source>
        <translation>ਇਸ ਦੀਆਂ ਆਪਣੀਆਂ ਕੁੰਜੀਆਂ ਜੋ ਪਤਾ ਲੈਂਦੀਆਂ ਹਨ: {keys}।</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>ਲਾਗਇਨ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>OCPP</source>
        <translation>OCPP</translation>
    </message>
    <message>
        <source>Over OCPP it is known to fetch it by {schemes}.</source>
        <translation>ਪਤਾ ਹੈ ਕਿ OCPP ਰਾਹੀਂ ਇਹ ਇਸਨੂੰ {schemes} ਨਾਲ ਲਿਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read in {month}.</source>
        <translation>{month} ਵਿੱਚ ਪੜ੍ਹਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Setting it up</source>
        <translation>ਇਸ ਨੂੰ ਸੈੱਟ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ਸਰੋਤ</translation>
    </message>
    <message>
        <source>Take the photo again: straight from above, the whole code with its white edge.</source>
        <translation>ਫੋਟੋ ਦੁਬਾਰਾ ਲਓ: ਸਿੱਧੀ ਉੱਪਰੋਂ, ਪੂਰਾ ਕੋਡ ਉਸ ਦੇ ਚਿੱਟੇ ਕਿਨਾਰੇ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>The address must end with a slash; it puts its identity behind that by itself.</source>
        <translation>ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; ਉਸ ਤੋਂ ਬਾਅਦ ਆਪਣੀ ਪਛਾਣ ਇਹ ਆਪ ਜੋੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The identity has a field of its own.</source>
        <translation>ਪਛਾਣ ਦਾ ਆਪਣਾ ਵੱਖਰਾ ਖਾਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The identity is its serial number and cannot be changed.</source>
        <translation>ਪਛਾਣ ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ ਅਤੇ ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The identity stands in the address alone.</source>
        <translation>ਪਛਾਣ ਸਿਰਫ਼ ਪਤੇ ਵਿੱਚ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The key is typed as hex digits.</source>
        <translation>ਕੁੰਜੀ ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ ਟਾਈਪ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The key is typed as it is.</source>
        <translation>ਕੁੰਜੀ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਟਾਈਪ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>ਵਾਪਸੀ ਦਾ ਰਾਹ</translation>
    </message>
    <message>
        <source>There is no QR code in {file} that can be read.</source>
        <translation>{file} ਵਿੱਚ ਕੋਈ QR ਕੋਡ ਨਹੀਂ ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>There is no text to read a card from.</source>
        <translation>ਕਾਰਡ ਪੜ੍ਹਨ ਲਈ ਕੋਈ ਲਿਖਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This program sets it up.</source>
        <translation>ਇਹ ਪ੍ਰੋਗਰਾਮ ਇਸ ਨੂੰ ਸੈੱਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Units were sold with a default log-in that everybody can look up: change it.</source>
        <translation>ਯੂਨਿਟ ਅਜਿਹੇ ਡਿਫਾਲਟ ਲਾਗਇਨ ਨਾਲ ਵੇਚੇ ਗਏ ਜੋ ਕੋਈ ਵੀ ਲੱਭ ਸਕਦਾ ਹੈ: ਉਹ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Units with so many phases: {phases}.</source>
        <translation>ਇੰਨੇ ਫੇਜ਼ਾਂ ਵਾਲੇ ਯੂਨਿਟ: {phases}।</translation>
    </message>
    <message>
        <source>Users: {users}.</source>
        <translation>ਵਰਤੋਂਕਾਰ: {users}।</translation>
    </message>
    <message>
        <source>Versions: {versions}.</source>
        <translation>ਵਰਜਨ: {versions}।</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>ਕੀ ਗਲਤ ਹੋ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>When it acts</source>
        <translation>ਕਦੋਂ ਲਾਗੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Where it takes its identity from is not known.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਆਪਣੀ ਪਛਾਣ ਕਿੱਥੋਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a new address acts without a restart is not known: restart it.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਨਵਾਂ ਪਤਾ ਮੁੜ-ਚਾਲੂ ਕੀਤੇ ਬਿਨਾਂ ਲਾਗੂ ਹੁੰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ: ਇਸ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Whether it puts its identity at the end of the address is not known; most do, and that is assumed.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਆਪਣੀ ਪਛਾਣ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਜੋੜਦਾ ਹੈ ਜਾਂ ਨਹੀਂ; ਬਹੁਤੇ ਜੋੜਦੇ ਹਨ, ਅਤੇ ਇਹੀ ਮੰਨਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Which versions it speaks is not known.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਿਹੜੇ ਵਰਜਨ ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Write it like: {example}</source>
        <translation>ਇਉਂ ਲਿਖੋ: {example}</translation>
    </message>
    <message>
        <source>Your card file {file} replaces the card {id}.</source>
        <translation>ਤੁਹਾਡੀ ਕਾਰਡ ਫਾਈਲ {file} ਕਾਰਡ {id} ਦੀ ਥਾਂ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>does not go together with ocpp_versions or csms_url_keys</source>
        <translation>ocpp_versions ਜਾਂ csms_url_keys ਦੇ ਨਾਲ ਨਹੀਂ ਚੱਲਦਾ</translation>
    </message>
    <message>
        <source>does not go together with restart_needed = true</source>
        <translation>restart_needed = true ਦੇ ਨਾਲ ਨਹੀਂ ਚੱਲਦਾ</translation>
    </message>
    <message>
        <source>must be USB numbers, like 0525:A4A2</source>
        <translation>USB ਨੰਬਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ, ਜਿਵੇਂ 0525:A4A2</translation>
    </message>
    <message>
        <source>must be a list of whole numbers from {least} to {most}</source>
        <translation>{least} ਤੋਂ {most} ਤੱਕ ਦੇ ਪੂਰੇ ਅੰਕਾਂ ਦੀ ਸੂਚੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>must be a number from {least} to {most}</source>
        <translation>{least} ਤੋਂ {most} ਤੱਕ ਦਾ ਨੰਬਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be an address like {example}</source>
        <translation>{example} ਵਰਗਾ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be the address of a web page, like http://192.168.4.1</source>
        <translation>ਵੈੱਬ ਪੰਨੇ ਦਾ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ http://192.168.4.1</translation>
    </message>
    <message>
        <source>must be the first 6, 7 or 9 digits of a MAC address, like 98:FC:84:1</source>
        <translation>MAC ਪਤੇ ਦੇ ਪਹਿਲੇ 6, 7 ਜਾਂ 9 ਅੰਕ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ, ਜਿਵੇਂ 98:FC:84:1</translation>
    </message>
    <message>
        <source>must be the name of a host</source>
        <translation>ਹੋਸਟ ਦਾ ਨਾਂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be the name of a host; * stands for any letters</source>
        <translation>ਹੋਸਟ ਦਾ ਨਾਂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; * ਦਾ ਮਤਲਬ ਕੋਈ ਵੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>must begin with a slash and hold no spaces</source>
        <translation>ਸਲੈਸ਼ ਨਾਲ ਸ਼ੁਰੂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਇਸ ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਨਹੀਂ ਹੋਣੀ ਚਾਹੀਦੀ</translation>
    </message>
    <message>
        <source>must have at most {most} entries</source>
        <translation>ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਇੰਦਰਾਜ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>must have at most {most} entries of {size} characters</source>
        <translation>ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਇੰਦਰਾਜ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ, ਹਰੇਕ {size} ਅੱਖਰਾਂ ਦਾ</translation>
    </message>
    <message>
        <source>must not be greater than {other}</source>
        <translation>{other} ਤੋਂ ਵੱਡਾ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ</translation>
    </message>
    <message>
        <source>A CSMS that ends idle links after a minute cuts it off: its messages come no faster.</source>
        <translation>ਜੋ CSMS ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਖਾਲੀ ਪਏ ਕੁਨੈਕਸ਼ਨ ਬੰਦ ਕਰਦਾ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਕੱਟ ਦਿੰਦਾ ਹੈ: ਇਸ ਦੇ ਸੁਨੇਹੇ ਇਸ ਤੋਂ ਛੇਤੀ ਨਹੀਂ ਆਉਂਦੇ।</translation>
    </message>
    <message>
        <source>A charging profile is lost when it connects anew.</source>
        <translation>ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਹੋਣ &apos;ਤੇ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਗੁੰਮ ਹੋ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A full image from address 0 erases its Wi-Fi and OCPP settings; an update file for its web interface keeps them.</source>
        <translation>ਪਤਾ 0 ਤੋਂ ਲਿਖੀ ਪੂਰੀ ਇਮੇਜ ਇਸ ਦੀਆਂ Wi-Fi ਅਤੇ OCPP ਸੈਟਿੰਗਾਂ ਮਿਟਾ ਦਿੰਦੀ ਹੈ; ਇਸ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਾਲੀ ਅੱਪਡੇਟ ਫਾਈਲ ਇਹਨਾਂ ਨੂੰ ਰੱਖਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A key that is no hex is refused unless UseAuthorizationKeyWithoutDecoding is true.</source>
        <translation>ਜੋ ਕੁੰਜੀ hex ਨਹੀਂ, ਉਹ ਰੱਦ ਹੁੰਦੀ ਹੈ, ਜਦ ਤੱਕ UseAuthorizationKeyWithoutDecoding true ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>A programmer on the controller&apos;s header; not from this program.</source>
        <translation>ਕੰਟਰੋਲਰ ਦੇ ਹੈਡਰ &apos;ਤੇ ਪ੍ਰੋਗਰਾਮਰ ਨਾਲ; ਇਸ ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A slash must stand at the end of the address, and no special characters in the identity.</source>
        <translation>ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਪਛਾਣ ਵਿੱਚ ਕੋਈ ਖਾਸ ਅੱਖਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A value that it refuses comes back as a text in place of the value, with no error.</source>
        <translation>ਜਿਹੜਾ ਮੁੱਲ ਇਹ ਰੱਦ ਕਰਦਾ ਹੈ, ਉਸ ਦੀ ਥਾਂ ਲਿਖਤ ਵਾਪਸ ਆਉਂਦੀ ਹੈ, ਬਿਨਾਂ ਕਿਸੇ ਗਲਤੀ ਦੇ।</translation>
    </message>
    <message>
        <source>A wss:// address without a loaded certificate leaves it silent.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਪਾਏ ਬਿਨਾਂ wss:// ਪਤੇ ਨਾਲ ਇਹ ਚੁੱਪ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Address and identity are set in V2C&apos;s cloud.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ V2C ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਸੈੱਟ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Address and path are two fields, without wss://; the security profile decides about TLS.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਾਥ ਦੋ ਵੱਖ ਖਾਨੇ ਹਨ, wss:// ਤੋਂ ਬਿਨਾਂ; TLS ਬਾਰੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਤੈਅ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>An https:// address ended in a failed download and a restart: read SupportedFileTransferProtocols first.</source>
        <translation>https:// ਪਤੇ ਨਾਲ ਡਾਊਨਲੋਡ ਫੇਲ੍ਹ ਹੋਇਆ ਅਤੇ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੋ ਗਿਆ: ਪਹਿਲਾਂ SupportedFileTransferProtocols ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>An identity with a space never connects, and nothing says why.</source>
        <translation>ਖਾਲੀ ਥਾਂ ਵਾਲੀ ਪਛਾਣ ਨਾਲ ਇਹ ਕਦੇ ਨਹੀਂ ਜੁੜਦਾ, ਅਤੇ ਕਾਰਨ ਕਿਤੇ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>An older version is never taken.</source>
        <translation>ਪੁਰਾਣਾ ਵਰਜਨ ਕਦੇ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>An operator&apos;s root certificate travels as a firmware file, too; do not mix the two up.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਵੀ ਫਰਮਵੇਅਰ ਫਾਈਲ ਵਜੋਂ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ; ਦੋਵਾਂ ਨੂੰ ਨਾ ਰਲਾਓ।</translation>
    </message>
    <message>
        <source>An update may put the password of the user back to its default: check it afterwards.</source>
        <translation>ਅੱਪਡੇਟ ਵਰਤੋਂਕਾਰ ਦਾ ਪਾਸਵਰਡ ਮੁੜ ਡਿਫਾਲਟ ਕਰ ਸਕਦਾ ਹੈ: ਬਾਅਦ ਵਿੱਚ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Before a new operator, clear the fields of the preset of before.</source>
        <translation>ਨਵੇਂ ਓਪਰੇਟਰ ਤੋਂ ਪਹਿਲਾਂ, ਪਹਿਲੇ ਪ੍ਰੀਸੈੱਟ ਦੇ ਖਾਨੇ ਖਾਲੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose whether it speaks for all its chargers: local, unique or multiple.</source>
        <translation>ਚੁਣੋ ਕਿ ਕੀ ਇਹ ਆਪਣੇ ਸਾਰੇ ਚਾਰਜਰਾਂ ਵੱਲੋਂ ਬੋਲਦਾ ਹੈ: local, unique ਜਾਂ multiple।</translation>
    </message>
    <message>
        <source>Close ACE Service Installer, MyEve and every home automation that is logged in.</source>
        <translation>ACE Service Installer, MyEve ਅਤੇ ਲਾਗਇਨ ਹੋਇਆ ਹਰ ਘਰੇਲੂ ਆਟੋਮੇਸ਼ਨ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Connect USB-C; this laptop then shows a new network adapter. Then try http://192.168.5.1.</source>
        <translation>USB-C ਜੋੜੋ; ਫਿਰ ਇਹ ਲੈਪਟਾਪ ਨਵਾਂ ਨੈੱਟਵਰਕ ਅਡੈਪਟਰ ਵਿਖਾਉਂਦਾ ਹੈ। ਫਿਰ http://192.168.5.1 ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Connect a USB cable for 5 V serial lines to the header of the controller.</source>
        <translation>5 V ਸੀਰੀਅਲ ਲਾਈਨਾਂ ਵਾਲੀ USB ਕੇਬਲ ਕੰਟਰੋਲਰ ਦੇ ਹੈਡਰ ਨਾਲ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Connect the micro-USB port CONFIG; this laptop then shows a new network adapter.</source>
        <translation>micro-USB ਪੋਰਟ CONFIG ਜੋੜੋ; ਫਿਰ ਇਹ ਲੈਪਟਾਪ ਨਵਾਂ ਨੈੱਟਵਰਕ ਅਡੈਪਟਰ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect this laptop by network cable and open its web pages; OCPP is set by a configuration file.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਨੈੱਟਵਰਕ ਕੇਬਲ ਨਾਲ ਜੋੜੋ ਅਤੇ ਇਸ ਦੇ ਵੈੱਬ ਪੰਨੇ ਖੋਲ੍ਹੋ; OCPP ਕੌਨਫਿਗਰੇਸ਼ਨ ਫਾਈਲ ਨਾਲ ਸੈੱਟ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>EEBUS has no OCPP settings. Its announcement tells maker and model: choose that family if it is in the list.</source>
        <translation>EEBUS ਵਿੱਚ OCPP ਸੈਟਿੰਗਾਂ ਨਹੀਂ। ਇਸ ਦੇ ਐਲਾਨ ਵਿੱਚ ਨਿਰਮਾਤਾ ਅਤੇ ਮਾਡਲ ਹੁੰਦੇ ਹਨ: ਜੇ ਉਹ ਪਰਿਵਾਰ ਸੂਚੀ ਵਿੱਚ ਹੈ, ਤਾਂ ਉਹ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Each charger has a password of its own, from Alfen or its label.</source>
        <translation>ਹਰ ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਪਾਸਵਰਡ ਹੁੰਦਾ ਹੈ, Alfen ਤੋਂ ਜਾਂ ਉਸ ਦੇ ਲੇਬਲ ਤੋਂ।</translation>
    </message>
    <message>
        <source>Each charging point has an identity of its own.</source>
        <translation>ਹਰ ਚਾਰਜਿੰਗ ਪੁਆਇੰਟ ਦੀ ਆਪਣੀ ਪਛਾਣ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Fill in connection type, identity, mode, address, password and SSL client mode.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਦੀ ਕਿਸਮ, ਪਛਾਣ, ਮੋਡ, ਪਤਾ, ਪਾਸਵਰਡ ਅਤੇ SSL client mode ਭਰੋ।</translation>
    </message>
    <message>
        <source>Firmware comes from Zaptec&apos;s cloud alone; an address that is sent is ignored.</source>
        <translation>ਫਰਮਵੇਅਰ ਸਿਰਫ਼ Zaptec ਦੇ ਕਲਾਊਡ ਤੋਂ ਆਉਂਦਾ ਹੈ; ਭੇਜਿਆ ਪਤਾ ਅਣਡਿੱਠਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In V2C&apos;s cloud, set the address of before or switch OCPP off.</source>
        <translation>V2C ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਸੈੱਟ ਕਰੋ ਜਾਂ OCPP ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In a group, only the master has the page and the cards.</source>
        <translation>ਗਰੁੱਪ ਵਿੱਚ ਪੰਨਾ ਅਤੇ ਕਾਰਡ ਸਿਰਫ਼ ਮਾਸਟਰ ਕੋਲ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In its web interface or app, type the OCPP address.</source>
        <translation>ਇਸ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਜਾਂ ਐਪ ਵਿੱਚ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In its web interface, open CPO supervision: address, certificate, ping and time-out.</source>
        <translation>ਇਸ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ CPO supervision ਖੋਲ੍ਹੋ: ਪਤਾ, ਸਰਟੀਫਿਕੇਟ, ping ਅਤੇ ਉਡੀਕ ਦੀ ਹੱਦ।</translation>
    </message>
    <message>
        <source>In its web interface, open Setup, Backend: protocol 1.6J, address, basic authentication.</source>
        <translation>ਇਸ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ Setup, Backend ਖੋਲ੍ਹੋ: ਪ੍ਰੋਟੋਕੋਲ 1.6J, ਪਤਾ, basic authentication।</translation>
    </message>
    <message>
        <source>In its web interface, open the OCPP settings: switch it on, type the address, choose the version.</source>
        <translation>ਇਸ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ OCPP ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ: ਇਸ ਨੂੰ ਚਾਲੂ ਕਰੋ, ਪਤਾ ਟਾਈਪ ਕਰੋ, ਵਰਜਨ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>In its web interface, type the OCPP gateway URL, the client id and the password.</source>
        <translation>ਇਸ ਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ OCPP ਗੇਟਵੇ ਦਾ URL, client id ਅਤੇ ਪਾਸਵਰਡ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the Rolec Connect app, set the current to its maximum first: what is set there caps OCPP.</source>
        <translation>Rolec Connect ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਕਰੰਟ ਵੱਧ ਤੋਂ ਵੱਧ ਸੈੱਟ ਕਰੋ: ਉੱਥੇ ਸੈੱਟ ਕੀਤਾ ਕਰੰਟ OCPP ਦੀ ਹੱਦ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In the Rolec Connect app, type the address of before.</source>
        <translation>Rolec Connect ਐਪ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, look for the OCPP settings; the charger itself has no page for them.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ OCPP ਸੈਟਿੰਗਾਂ ਲੱਭੋ; ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਇਹਨਾਂ ਲਈ ਕੋਈ ਪੰਨਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, open System, Settings, More settings, OCPP.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ System, Settings, More settings, OCPP ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, over Bluetooth or Wi-Fi, type the OCPP address.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ, Bluetooth ਜਾਂ Wi-Fi ਰਾਹੀਂ, OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, set MODE to ONLINE.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ MODE ਨੂੰ ONLINE &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the maker&apos;s app, type the OCPP address with the charger&apos;s identity at its end.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ, ਅਖੀਰ ਵਿੱਚ ਚਾਰਜਰ ਦੀ ਪਛਾਣ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>It accepts every measurand and then may restart again and again: add them one at a time.</source>
        <translation>ਇਹ ਹਰ ਮਾਪ ਮੰਨ ਲੈਂਦਾ ਹੈ ਅਤੇ ਫਿਰ ਵਾਰ-ਵਾਰ ਮੁੜ-ਚਾਲੂ ਹੋ ਸਕਦਾ ਹੈ: ਇੱਕ-ਇੱਕ ਕਰਕੇ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>It announces nothing: look for its address in the router, its name holds NEXT_ or webasto.</source>
        <translation>ਇਹ ਆਪਣੀ ਮੌਜੂਦਗੀ ਨਹੀਂ ਦੱਸਦਾ: ਇਸ ਦਾ ਪਤਾ ਰਾਊਟਰ ਵਿੱਚ ਵੇਖੋ, ਇਸ ਦੇ ਨਾਂ ਵਿੱਚ NEXT_ ਜਾਂ webasto ਹੈ।</translation>
    </message>
    <message>
        <source>It announces nothing: look for its address in the router, its name holds VESTEL.</source>
        <translation>ਇਹ ਆਪਣੀ ਮੌਜੂਦਗੀ ਨਹੀਂ ਦੱਸਦਾ: ਇਸ ਦਾ ਪਤਾ ਰਾਊਟਰ ਵਿੱਚ ਵੇਖੋ, ਇਸ ਦੇ ਨਾਂ ਵਿੱਚ VESTEL ਹੈ।</translation>
    </message>
    <message>
        <source>It answers a call to the whole network from a computer in the same subnet alone.</source>
        <translation>ਪੂਰੇ ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਇਹ ਸਿਰਫ਼ ਉਸੇ ਸਬਨੈੱਟ ਦੇ ਕੰਪਿਊਟਰ ਨੂੰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It asks for no password.</source>
        <translation>ਇਹ ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਪੁੱਛਦਾ।</translation>
    </message>
    <message>
        <source>It can be seen for some minutes after its power is switched on.</source>
        <translation>ਪਾਵਰ ਚਾਲੂ ਕਰਨ ਤੋਂ ਬਾਅਦ ਇਹ ਕੁਝ ਮਿੰਟ ਵੇਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It checks product, checksum and signature, and takes no older version.</source>
        <translation>ਇਹ ਉਤਪਾਦ, ਚੈੱਕਸਮ ਅਤੇ ਦਸਤਖ਼ਤ ਜਾਂਚਦਾ ਹੈ, ਅਤੇ ਪੁਰਾਣਾ ਵਰਜਨ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>It closes an idle link after about 110 seconds: set HeartbeatInterval below that.</source>
        <translation>ਇਹ ਖਾਲੀ ਪਿਆ ਕੁਨੈਕਸ਼ਨ ਲਗਭਗ 110 ਸਕਿੰਟ ਬਾਅਦ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ: HeartbeatInterval ਇਸ ਤੋਂ ਘੱਟ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It does not dial again without a restart.</source>
        <translation>ਇਹ ਮੁੜ-ਚਾਲੂ ਕੀਤੇ ਬਿਨਾਂ ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>It has no OCPP and no network: a controller speaks Modbus RTU with it.</source>
        <translation>ਇਸ ਵਿੱਚ ਨਾ OCPP ਹੈ ਨਾ ਨੈੱਟਵਰਕ: ਕੰਟਰੋਲਰ ਇਸ ਨਾਲ Modbus RTU ਰਾਹੀਂ ਗੱਲ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It has no OCPP; its serial port has a menu in plain text, 115200 baud.</source>
        <translation>ਇਸ ਵਿੱਚ OCPP ਨਹੀਂ; ਇਸ ਦੇ ਸੀਰੀਅਲ ਪੋਰਟ &apos;ਤੇ ਸਾਦੀ ਲਿਖਤ ਦਾ ਮੀਨੂ ਹੈ, 115200 baud।</translation>
    </message>
    <message>
        <source>It has no OCPP; its web interface sets the network and takes firmware.</source>
        <translation>ਇਸ ਵਿੱਚ OCPP ਨਹੀਂ; ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਨੈੱਟਵਰਕ ਸੈੱਟ ਕਰਦਾ ਹੈ ਅਤੇ ਫਰਮਵੇਅਰ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is a beta of its maker; the operator must own the site.</source>
        <translation>ਇਹ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦਾ ਬੀਟਾ ਹੈ; ਸਾਈਟ ਦਾ ਮਾਲਕ ਓਪਰੇਟਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is not known where its OCPP address is set; ask its maker for the way in.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦਾ OCPP ਪਤਾ ਕਿੱਥੇ ਸੈੱਟ ਹੁੰਦਾ ਹੈ; ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਤੋਂ ਰਾਹ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>It is not known where its OCPP address is set; it is shown here so that it is known for what it is.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਦਾ OCPP ਪਤਾ ਕਿੱਥੇ ਸੈੱਟ ਹੁੰਦਾ ਹੈ; ਇਹ ਇੱਥੇ ਇਸ ਲਈ ਵਿਖਾਇਆ ਹੈ ਕਿ ਪਛਾਣਿਆ ਜਾਵੇ ਕਿ ਇਹ ਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It is set up in its maker&apos;s cloud; locally it speaks Modbus TCP and EEBUS.</source>
        <translation>ਇਹ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਸੈੱਟ ਹੁੰਦਾ ਹੈ; ਸਥਾਨਕ ਤੌਰ &apos;ਤੇ ਇਹ Modbus TCP ਅਤੇ EEBUS ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It may answer a card of 20 characters with two bytes too many; such a charge does not end over OCPP.</source>
        <translation>20 ਅੱਖਰਾਂ ਵਾਲੇ ਕਾਰਡ ਦਾ ਜਵਾਬ ਇਹ ਦੋ ਵਾਧੂ ਬਾਈਟਾਂ ਨਾਲ ਦੇ ਸਕਦਾ ਹੈ; ਅਜਿਹੀ ਚਾਰਜਿੰਗ OCPP ਰਾਹੀਂ ਖਤਮ ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>It may report the fault Error, which OCPP does not know.</source>
        <translation>ਇਹ ਨੁਕਸ Error ਦੱਸ ਸਕਦਾ ਹੈ, ਜਿਸ ਨੂੰ OCPP ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It may take one key at a time, and at times it does not answer.</source>
        <translation>ਇਹ ਸ਼ਾਇਦ ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕੋ ਕੁੰਜੀ ਲਵੇ, ਅਤੇ ਕਦੇ-ਕਦੇ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>It opens a Wi-Fi of its own for 5 minutes.</source>
        <translation>ਇਹ 5 ਮਿੰਟ ਲਈ ਆਪਣਾ Wi-Fi ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It refuses wss:// with security profile 0 or 1, and ws:// with 2 or 3.</source>
        <translation>ਇਹ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ਜਾਂ 1 ਨਾਲ wss:// ਅਤੇ 2 ਜਾਂ 3 ਨਾਲ ws:// ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes no file from this laptop; it fetches its firmware itself.</source>
        <translation>ਇਹ ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਕੋਈ ਫਾਈਲ ਨਹੀਂ ਲੈਂਦਾ; ਆਪਣਾ ਫਰਮਵੇਅਰ ਆਪ ਲਿਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes no request before its first message is answered; some firmware then drops the link.</source>
        <translation>ਇਸ ਦੇ ਪਹਿਲੇ ਸੁਨੇਹੇ ਦਾ ਜਵਾਬ ਮਿਲਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਕੋਈ ਬੇਨਤੀ ਨਹੀਂ ਲੈਂਦਾ; ਕੁਝ ਫਰਮਵੇਅਰ ਫਿਰ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It takes only certain currents: a limit between two of them is not kept.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਕੁਝ ਖਾਸ ਕਰੰਟ ਲੈਂਦਾ ਹੈ: ਦੋ ਦੇ ਵਿਚਕਾਰਲੀ ਹੱਦ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>It wants its first message answered in the right order: Pending, its settings, then Accepted.</source>
        <translation>ਇਹ ਚਾਹੁੰਦਾ ਹੈ ਕਿ ਇਸ ਦੇ ਪਹਿਲੇ ਸੁਨੇਹੇ ਦਾ ਜਵਾਬ ਸਹੀ ਤਰਤੀਬ ਵਿੱਚ ਆਵੇ: Pending, ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ, ਫਿਰ Accepted।</translation>
    </message>
    <message>
        <source>It was reported that its local interface stops as soon as OCPP is on.</source>
        <translation>ਰਿਪੋਰਟ ਹੈ ਕਿ OCPP ਚਾਲੂ ਹੁੰਦੇ ਹੀ ਇਸ ਦਾ ਸਥਾਨਕ ਇੰਟਰਫੇਸ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its REST interface is expected to be off; the switch is under System, General.</source>
        <translation>ਇਸ ਦਾ REST ਇੰਟਰਫੇਸ ਬੰਦ ਹੋਣ ਦੀ ਉਮੀਦ ਹੈ; ਸਵਿੱਚ System, General ਹੇਠ ਹੈ।</translation>
    </message>
    <message>
        <source>Its charging profiles may hold a start of 0 and its meter values may be empty.</source>
        <translation>ਇਸ ਦੀਆਂ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲਾਂ ਵਿੱਚ ਸ਼ੁਰੂਆਤ 0 ਹੋ ਸਕਦੀ ਹੈ ਅਤੇ ਇਸ ਦੇ ਮੀਟਰ ਮੁੱਲ ਖਾਲੀ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Its first message names no vendor (an empty text); some CSMS refuse it for that.</source>
        <translation>ਇਸ ਦੇ ਪਹਿਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਨਿਰਮਾਤਾ ਦਾ ਨਾਂ ਨਹੀਂ (ਖਾਲੀ ਲਿਖਤ); ਕੁਝ CSMS ਇਸ ਲਈ ਇਸ ਨੂੰ ਰੱਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Its identity begins with GaroCS- : a CSMS or proxy that takes letters and digits alone refuses the hyphen.</source>
        <translation>ਇਸ ਦੀ ਪਛਾਣ GaroCS- ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ: ਜੋ CSMS ਜਾਂ ਪ੍ਰੌਕਸੀ ਸਿਰਫ਼ ਅੱਖਰ ਅਤੇ ਅੰਕ ਲੈਂਦਾ ਹੈ, ਉਹ ਹਾਈਫ਼ਨ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its keys are spelt in letters of another case than in the standard.</source>
        <translation>ਇਸ ਦੀਆਂ ਕੁੰਜੀਆਂ ਮਿਆਰ ਤੋਂ ਵੱਖਰੇ ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Its list of trusted roots is part of the firmware: after an operator&apos;s new certificate an update may be needed.</source>
        <translation>ਇਸ ਦੇ ਭਰੋਸੇਯੋਗ ਰੂਟਾਂ ਦੀ ਸੂਚੀ ਫਰਮਵੇਅਰ ਦਾ ਹਿੱਸਾ ਹੈ: ਓਪਰੇਟਰ ਦੇ ਨਵੇਂ ਸਰਟੀਫਿਕੇਟ ਤੋਂ ਬਾਅਦ ਅੱਪਡੇਟ ਦੀ ਲੋੜ ਪੈ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Its local interface has no OCPP settings; it is shown here so that it is known for what it is.</source>
        <translation>ਇਸ ਦੇ ਸਥਾਨਕ ਇੰਟਰਫੇਸ ਵਿੱਚ OCPP ਸੈਟਿੰਗਾਂ ਨਹੀਂ; ਇਹ ਇੱਥੇ ਇਸ ਲਈ ਵਿਖਾਇਆ ਹੈ ਕਿ ਪਛਾਣਿਆ ਜਾਵੇ ਕਿ ਇਹ ਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Its log-in comes from the dealer alone.</source>
        <translation>ਇਸ ਦਾ ਲਾਗਇਨ ਸਿਰਫ਼ ਡੀਲਰ ਤੋਂ ਮਿਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its log-in is off at first: anybody on its network may change everything until it is switched on.</source>
        <translation>ਇਸ ਦਾ ਲਾਗਇਨ ਸ਼ੁਰੂ ਵਿੱਚ ਬੰਦ ਹੁੰਦਾ ਹੈ: ਚਾਲੂ ਕਰਨ ਤੱਕ ਇਸ ਦੇ ਨੈੱਟਵਰਕ &apos;ਤੇ ਕੋਈ ਵੀ ਸਭ ਕੁਝ ਬਦਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its modes of free charging decide without the CSMS who may charge.</source>
        <translation>ਇਸ ਦੇ ਮੁਫ਼ਤ ਚਾਰਜਿੰਗ ਦੇ ਮੋਡ CSMS ਤੋਂ ਬਿਨਾਂ ਤੈਅ ਕਰਦੇ ਹਨ ਕਿ ਕੌਣ ਚਾਰਜ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its name on the network begins with PBLR.</source>
        <translation>ਨੈੱਟਵਰਕ &apos;ਤੇ ਇਸ ਦਾ ਨਾਂ PBLR ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its name on the network is evse; a board without network takes Wi-Fi over USB (Improv).</source>
        <translation>ਨੈੱਟਵਰਕ &apos;ਤੇ ਇਸ ਦਾ ਨਾਂ evse ਹੈ; ਬਿਨਾਂ ਨੈੱਟਵਰਕ ਵਾਲਾ ਬੋਰਡ USB ਰਾਹੀਂ Wi-Fi ਲੈਂਦਾ ਹੈ (Improv)।</translation>
    </message>
    <message>
        <source>Its own keys are not in its list; they answer when they are asked for by name.</source>
        <translation>ਇਸ ਦੀਆਂ ਆਪਣੀਆਂ ਕੁੰਜੀਆਂ ਇਸ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ; ਨਾਂ ਲੈ ਕੇ ਪੁੱਛਣ &apos;ਤੇ ਉਹ ਜਵਾਬ ਦਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Its serial number is longer than OCPP allows; some CSMS refuse its first message for that.</source>
        <translation>ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ OCPP ਦੀ ਹੱਦ ਤੋਂ ਲੰਮਾ ਹੈ; ਕੁਝ CSMS ਇਸ ਲਈ ਇਸ ਦਾ ਪਹਿਲਾ ਸੁਨੇਹਾ ਰੱਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Its web interface, CPO supervision.</source>
        <translation>ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ, CPO supervision।</translation>
    </message>
    <message>
        <source>Its web interface, Setup, Backend.</source>
        <translation>ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ, Setup, Backend।</translation>
    </message>
    <message>
        <source>Join its own Wi-Fi OpenEVSE_XXXX, then try http://192.168.4.1.</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ Wi-Fi OpenEVSE_XXXX ਨਾਲ ਜੁੜੋ, ਫਿਰ http://192.168.4.1 ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Join its own Wi-Fi SmartEVSE-config; the password stands on its display.</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ Wi-Fi SmartEVSE-config ਨਾਲ ਜੁੜੋ; ਪਾਸਵਰਡ ਇਸ ਦੇ ਡਿਸਪਲੇ &apos;ਤੇ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Join its own Wi-Fi, open its page there and log in as administrator; type the OCPP address.</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ Wi-Fi ਨਾਲ ਜੁੜੋ, ਉੱਥੇ ਇਸ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਪ੍ਰਬੰਧਕ ਵਜੋਂ ਲਾਗਇਨ ਕਰੋ; OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Join its own Wi-Fi, then try http://10.0.0.1.</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ Wi-Fi ਨਾਲ ਜੁੜੋ, ਫਿਰ http://10.0.0.1 ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Letter case and byte order of RFID cards are settings of their own.</source>
        <translation>RFID ਕਾਰਡਾਂ ਦੇ ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰ ਅਤੇ ਬਾਈਟ ਤਰਤੀਬ ਇਸ ਦੀਆਂ ਵੱਖਰੀਆਂ ਸੈਟਿੰਗਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Log in as operator; newer units have a password of their own, on paper or label. Ask for it, do not guess.</source>
        <translation>ਓਪਰੇਟਰ ਵਜੋਂ ਲਾਗਇਨ ਕਰੋ; ਨਵੇਂ ਯੂਨਿਟਾਂ ਦਾ ਆਪਣਾ ਪਾਸਵਰਡ ਹੁੰਦਾ ਹੈ, ਕਾਗਜ਼ ਜਾਂ ਲੇਬਲ &apos;ਤੇ। ਉਹ ਪੁੱਛੋ, ਅੰਦਾਜ਼ਾ ਨਾ ਲਾਓ।</translation>
    </message>
    <message>
        <source>Make it open its own Wi-Fi, then try http://192.168.4.1.</source>
        <translation>ਇਸ ਦਾ ਆਪਣਾ Wi-Fi ਚਾਲੂ ਕਰਵਾਓ, ਫਿਰ http://192.168.4.1 ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Many switches for whitelists and for being offline stand side by side: change none that you do not need.</source>
        <translation>ਵਾਈਟਲਿਸਟਾਂ ਅਤੇ ਆਫਲਾਈਨ ਹੋਣ ਲਈ ਬਹੁਤ ਸਾਰੇ ਸਵਿੱਚ ਨਾਲ-ਨਾਲ ਹਨ: ਜਿਹਨਾਂ ਦੀ ਲੋੜ ਨਹੀਂ, ਉਹ ਨਾ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Matter has no OCPP settings. Look at its label for the maker, and choose that family if it is in the list.</source>
        <translation>Matter ਵਿੱਚ OCPP ਸੈਟਿੰਗਾਂ ਨਹੀਂ। ਨਿਰਮਾਤਾ ਲਈ ਇਸ ਦਾ ਲੇਬਲ ਵੇਖੋ, ਅਤੇ ਜੇ ਉਹ ਪਰਿਵਾਰ ਸੂਚੀ ਵਿੱਚ ਹੈ, ਤਾਂ ਉਹ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Old firmware can be updated only while the charger is on its maker&apos;s server.</source>
        <translation>ਪੁਰਾਣਾ ਫਰਮਵੇਅਰ ਸਿਰਫ਼ ਉਦੋਂ ਅੱਪਡੇਟ ਹੋ ਸਕਦਾ ਹੈ ਜਦੋਂ ਚਾਰਜਰ ਆਪਣੇ ਨਿਰਮਾਤਾ ਦੇ ਸਰਵਰ ਨਾਲ ਜੁੜਿਆ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Older units take a configuration file that a page of the maker makes; others have an app.</source>
        <translation>ਪੁਰਾਣੇ ਯੂਨਿਟ ਕੌਨਫਿਗਰੇਸ਼ਨ ਫਾਈਲ ਲੈਂਦੇ ਹਨ ਜੋ ਨਿਰਮਾਤਾ ਦੇ ਪੰਨੇ &apos;ਤੇ ਬਣਦੀ ਹੈ; ਬਾਕੀਆਂ ਲਈ ਐਪ ਹੈ।</translation>
    </message>
    <message>
        <source>On its set-up network, the BMW wallbox is reported to be at http://192.168.5.1.</source>
        <translation>ਰਿਪੋਰਟ ਹੈ ਕਿ BMW ਵਾਲਬਾਕਸ ਆਪਣੇ ਸੈੱਟਅੱਪ ਨੈੱਟਵਰਕ &apos;ਤੇ http://192.168.5.1 ਉੱਤੇ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On the network, try ev3000.local.</source>
        <translation>ਨੈੱਟਵਰਕ &apos;ਤੇ ev3000.local ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>On the page in its own Wi-Fi, type the address of before.</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ Wi-Fi ਵਿਚਲੇ ਪੰਨੇ &apos;ਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Once the charger dials in to this laptop, its settings can be read over OCPP.</source>
        <translation>ਜਦੋਂ ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰ ਲਵੇ, ਤਾਂ ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ OCPP ਰਾਹੀਂ ਪੜ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Once the local HTTP API is on, it asks for no password on the local network.</source>
        <translation>ਸਥਾਨਕ HTTP API ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਹ ਸਥਾਨਕ ਨੈੱਟਵਰਕ &apos;ਤੇ ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਪੁੱਛਦਾ।</translation>
    </message>
    <message>
        <source>One gateway speaks for many charging points; choose the system as its source of time.</source>
        <translation>ਇੱਕ ਗੇਟਵੇ ਕਈ ਚਾਰਜਿੰਗ ਪੁਆਇੰਟਾਂ ਵੱਲੋਂ ਬੋਲਦਾ ਹੈ; ਇਸ ਦੇ ਸਮੇਂ ਦਾ ਸਰੋਤ ਸਿਸਟਮ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Only one program may be logged in; log out when you are done.</source>
        <translation>ਸਿਰਫ਼ ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਲਾਗਇਨ ਹੋ ਸਕਦਾ ਹੈ; ਕੰਮ ਮੁਕਾ ਕੇ ਲਾਗਆਊਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Open its web interface at /secc and type the OCPP address.</source>
        <translation>ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ /secc &apos;ਤੇ ਖੋਲ੍ਹੋ ਅਤੇ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Open its web interface or app; type the address. The identity is the serial number.</source>
        <translation>ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਜਾਂ ਐਪ ਖੋਲ੍ਹੋ; ਪਤਾ ਟਾਈਪ ਕਰੋ। ਪਛਾਣ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Open its web interface or the maker&apos;s app and look for the OCPP settings there.</source>
        <translation>ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਖੋਲ੍ਹੋ ਅਤੇ ਉੱਥੇ OCPP ਸੈਟਿੰਗਾਂ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Open its web interface, or the eMobility app, and look for the OCPP settings there.</source>
        <translation>ਇਸ ਦਾ ਵੈੱਬ ਇੰਟਰਫੇਸ ਜਾਂ eMobility ਐਪ ਖੋਲ੍ਹੋ, ਅਤੇ ਉੱਥੇ OCPP ਸੈਟਿੰਗਾਂ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Or connect its USB port; the port shows up as a serial adapter.</source>
        <translation>ਜਾਂ ਇਸ ਦਾ USB ਪੋਰਟ ਜੋੜੋ; ਇਹ ਪੋਰਟ ਸੀਰੀਅਲ ਅਡੈਪਟਰ ਵਜੋਂ ਦਿਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or reach its page over its own hotspot or the network.</source>
        <translation>ਜਾਂ ਇਸ ਦਾ ਪੰਨਾ ਇਸ ਦੇ ਆਪਣੇ ਹੌਟਸਪੌਟ ਜਾਂ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Over 2.0.1 it sends messages of 1.6 and refuses valid charging profiles: use 1.6.</source>
        <translation>2.0.1 ਉੱਤੇ ਇਹ 1.6 ਦੇ ਸੁਨੇਹੇ ਭੇਜਦਾ ਹੈ ਅਤੇ ਸਹੀ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲਾਂ ਰੱਦ ਕਰਦਾ ਹੈ: 1.6 ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Over OCPP it takes firmware from http:// only.</source>
        <translation>OCPP ਰਾਹੀਂ ਇਹ ਫਰਮਵੇਅਰ ਸਿਰਫ਼ http:// ਤੋਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Over OCPP, from an http:// or https:// address; its display shows how far it is.</source>
        <translation>OCPP ਰਾਹੀਂ, http:// ਜਾਂ https:// ਪਤੇ ਤੋਂ; ਇਸ ਦਾ ਡਿਸਪਲੇ ਵਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ।</translation>
    </message>
    <message>
        <source>Over OCPP, from an sftp:// address.</source>
        <translation>OCPP ਰਾਹੀਂ, sftp:// ਪਤੇ ਤੋਂ।</translation>
    </message>
    <message>
        <source>Put this laptop into the same subnet; from another one it does not answer.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਉਸੇ ਸਬਨੈੱਟ ਵਿੱਚ ਰੱਖੋ; ਹੋਰ ਸਬਨੈੱਟ ਤੋਂ ਇਹ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Repeated wrong passwords slow its log-in down.</source>
        <translation>ਵਾਰ-ਵਾਰ ਗਲਤ ਪਾਸਵਰਡ ਇਸ ਦਾ ਲਾਗਇਨ ਹੌਲੀ ਕਰ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Roles are guest, user, operator and manufacturer. Units are known whose user has a default password: change it.</source>
        <translation>ਭੂਮਿਕਾਵਾਂ ਹਨ guest, user, operator ਅਤੇ manufacturer। ਅਜਿਹੇ ਯੂਨਿਟ ਵੀ ਮਿਲੇ ਹਨ ਜਿਹਨਾਂ ਵਿੱਚ user ਦਾ ਪਾਸਵਰਡ ਡਿਫਾਲਟ ਹੈ: ਉਹ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Set the authorisation to central system, else its transactions have no number.</source>
        <translation>ਇਜਾਜ਼ਤ ਨੂੰ central system &apos;ਤੇ ਸੈੱਟ ਕਰੋ, ਨਹੀਂ ਤਾਂ ਇਸ ਦੀਆਂ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨਾਂ ਦਾ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>Some builds check a signature of another kind than OCPP names; an image may then be refused.</source>
        <translation>ਕੁਝ ਬਿਲਡ OCPP ਦੇ ਦੱਸੇ ਤੋਂ ਵੱਖਰੀ ਕਿਸਮ ਦਾ ਦਸਤਖ਼ਤ ਜਾਂਚਦੇ ਹਨ; ਫਿਰ ਇਮੇਜ ਰੱਦ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Some units send messages that are no proper JSON.</source>
        <translation>ਕੁਝ ਯੂਨਿਟ ਅਜਿਹੇ ਸੁਨੇਹੇ ਭੇਜਦੇ ਹਨ ਜੋ ਸਹੀ JSON ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Some units whose settings were taken off Everon in 2021 came back scrambled.</source>
        <translation>ਕੁਝ ਯੂਨਿਟ, ਜਿਹਨਾਂ ਦੀਆਂ ਸੈਟਿੰਗਾਂ 2021 ਵਿੱਚ Everon ਤੋਂ ਹਟਾਈਆਂ ਗਈਆਂ, ਉਲਝੀਆਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਵਾਪਸ ਆਏ।</translation>
    </message>
    <message>
        <source>Switch DIP 1.3 on: without it the charger does not answer a search.</source>
        <translation>DIP 1.3 ਚਾਲੂ ਕਰੋ: ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਖੋਜ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Switch its power off and on, and join its own Wi-Fi within 15 minutes; it is named like the serial number.</source>
        <translation>ਇਸ ਦੀ ਪਾਵਰ ਬੰਦ ਕਰਕੇ ਚਾਲੂ ਕਰੋ, ਅਤੇ 15 ਮਿੰਟ ਦੇ ਅੰਦਰ ਇਸ ਦੇ ਆਪਣੇ Wi-Fi ਨਾਲ ਜੁੜੋ; ਉਸ ਦਾ ਨਾਂ ਸੀਰੀਅਲ ਨੰਬਰ ਵਰਗਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Switch on all options of 1.6.</source>
        <translation>1.6 ਦੇ ਸਾਰੇ ਵਿਕਲਪ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch on the local HTTP API in the go-e app; without it the charger does not answer.</source>
        <translation>go-e ਐਪ ਵਿੱਚ ਸਥਾਨਕ HTTP API ਚਾਲੂ ਕਰੋ; ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Switch on the local HTTP API in the maker&apos;s app; without it the charger does not answer.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਸਥਾਨਕ HTTP API ਚਾਲੂ ਕਰੋ; ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The address can be changed only while supervision is off.</source>
        <translation>ਪਤਾ ਸਿਰਫ਼ ਉਦੋਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ ਜਦੋਂ supervision ਬੰਦ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The address of the file must end with a slash.</source>
        <translation>ਫਾਈਲ ਦੇ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The app asks for the security code of ten digits that is printed on the charger.</source>
        <translation>ਐਪ ਦਸ ਅੰਕਾਂ ਦਾ ਸੁਰੱਖਿਆ ਕੋਡ ਪੁੱਛਦੀ ਹੈ ਜੋ ਚਾਰਜਰ &apos;ਤੇ ਛਪਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The communication kit must be fitted.</source>
        <translation>ਸੰਚਾਰ ਕਿੱਟ ਲੱਗੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The current can be set again at its display or with this program.</source>
        <translation>ਕਰੰਟ ਇਸ ਦੇ ਡਿਸਪਲੇ ਤੋਂ ਜਾਂ ਇਸ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਦੁਬਾਰਾ ਸੈੱਟ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The maker&apos;s app, System, Settings, More settings, OCPP.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ, System, Settings, More settings, OCPP।</translation>
    </message>
    <message>
        <source>The maker&apos;s app.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ।</translation>
    </message>
    <message>
        <source>The maximum current of the app caps every limit that comes over OCPP.</source>
        <translation>ਐਪ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ OCPP ਰਾਹੀਂ ਆਉਂਦੀ ਹਰ ਹੱਦ ਤੋਂ ਉੱਪਰ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The profile in use is protected: a spare one is filled in, then made the first.</source>
        <translation>ਵਰਤੋਂ ਵਾਲੀ ਪ੍ਰੋਫਾਈਲ ਸੁਰੱਖਿਅਤ ਹੈ: ਇੱਕ ਵਾਧੂ ਪ੍ਰੋਫਾਈਲ ਭਰੀ ਜਾਂਦੀ ਹੈ, ਫਿਰ ਪਹਿਲੀ ਬਣਾਈ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Then try http://192.168.123.123. Unplug every other unit: they all have this address.</source>
        <translation>ਫਿਰ http://192.168.123.123 ਅਜ਼ਮਾਓ। ਬਾਕੀ ਸਾਰੇ ਯੂਨਿਟ ਅਨਪਲੱਗ ਕਰੋ: ਸਭ ਦਾ ਪਤਾ ਇਹੀ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Then type the address of the OCPP server.</source>
        <translation>ਫਿਰ OCPP ਸਰਵਰ ਦਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>There is no field for identity or password: the identity is the end of the address.</source>
        <translation>ਪਛਾਣ ਜਾਂ ਪਾਸਵਰਡ ਲਈ ਕੋਈ ਖਾਨਾ ਨਹੀਂ: ਪਛਾਣ ਪਤੇ ਦਾ ਅਖੀਰਲਾ ਹਿੱਸਾ ਹੈ।</translation>
    </message>
    <message>
        <source>To start a charge over OCPP while it stands alone, FreeMode must be true.</source>
        <translation>ਇਕੱਲਾ ਚੱਲਦੇ ਸਮੇਂ OCPP ਰਾਹੀਂ ਚਾਰਜਿੰਗ ਸ਼ੁਰੂ ਕਰਨ ਲਈ FreeMode true ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>To which part this one belongs (OCPP 2.1).</source>
        <translation>ਇਹ ਹਿੱਸਾ ਕਿਸ ਹਿੱਸੇ ਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Too many wrong passwords lock its log-in for a while.</source>
        <translation>ਬਹੁਤ ਵਾਰ ਗਲਤ ਪਾਸਵਰਡ ਇਸ ਦਾ ਲਾਗਇਨ ਕੁਝ ਸਮੇਂ ਲਈ ਲਾਕ ਕਰ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Two controllers in one housing have two pages; the second is at port 81 of the first.</source>
        <translation>ਇੱਕੋ ਡੱਬੇ ਵਿੱਚ ਦੋ ਕੰਟਰੋਲਰਾਂ ਦੇ ਦੋ ਪੰਨੇ ਹੁੰਦੇ ਹਨ; ਦੂਜਾ ਪਹਿਲੇ ਦੇ ਪੋਰਟ 81 &apos;ਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Type the OCPP address in the app with the charger&apos;s identity at its end.</source>
        <translation>ਐਪ ਵਿੱਚ ਉਹ OCPP ਪਤਾ ਟਾਈਪ ਕਰੋ ਜਿਸਦੇ ਅਖੀਰ ਵਿੱਚ ਚਾਰਜਰ ਦੀ ਪਛਾਣ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Type the address with a slash at its end; the identity is the serial number.</source>
        <translation>ਪਤਾ ਟਾਈਪ ਕਰੋ, ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਲਾਓ; ਪਛਾਣ ਸੀਰੀਅਲ ਨੰਬਰ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Type the address without ws:// in front: host, port and path.</source>
        <translation>ਪਤਾ ਅੱਗੇ ws:// ਲਾਏ ਬਿਨਾਂ ਟਾਈਪ ਕਰੋ: ਹੋਸਟ, ਪੋਰਟ ਅਤੇ ਪਾਥ।</translation>
    </message>
    <message>
        <source>USB-C works whatever the network settings are; type the address of before in its web management.</source>
        <translation>USB-C ਹਰ ਹਾਲਤ ਵਿੱਚ ਕੰਮ ਕਰਦਾ ਹੈ, ਨੈੱਟਵਰਕ ਸੈਟਿੰਗਾਂ ਭਾਵੇਂ ਕੁਝ ਵੀ ਹੋਣ; ਇਸਦੇ ਵੈੱਬ ਮੈਨੇਜਮੈਂਟ ਵਿੱਚ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Units are known to have a default administrator password: change it.</source>
        <translation>ਅਜਿਹੇ ਯੂਨਿਟ ਮਿਲੇ ਹਨ ਜਿਹਨਾਂ ਵਿੱਚ ਪ੍ਰਬੰਧਕ ਦਾ ਪਾਸਵਰਡ ਡਿਫਾਲਟ ਹੈ: ਉਹ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Up to how many percent the car charges fast.</source>
        <translation>ਗੱਡੀ ਕਿੰਨੇ ਫ਼ੀਸਦੀ ਤੱਕ ਤੇਜ਼ ਚਾਰਜ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Up to how many seconds of chance are added to the wait before the charger connects again.</source>
        <translation>ਦੁਬਾਰਾ ਜੁੜਨ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਉਡੀਕ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੇ ਰਲਵੇਂ ਸਕਿੰਟ ਜੋੜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Up to which severity events are kept for later while there is no connection.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਕਿੰਨੀ ਗੰਭੀਰਤਾ ਤੱਕ ਦੀਆਂ ਘਟਨਾਵਾਂ ਬਾਅਦ ਲਈ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Up to which severity events are reported now; 0 is the most severe.</source>
        <translation>ਹੁਣ ਕਿੰਨੀ ਗੰਭੀਰਤਾ ਤੱਕ ਦੀਆਂ ਘਟਨਾਵਾਂ ਦੱਸੀਆਂ ਜਾਂਦੀਆਂ ਹਨ; 0 ਸਭ ਤੋਂ ਗੰਭੀਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Up to which severity events are reported; 0 is the most severe.</source>
        <translation>ਕਿੰਨੀ ਗੰਭੀਰਤਾ ਤੱਕ ਦੀਆਂ ਘਟਨਾਵਾਂ ਦੱਸੀਆਂ ਜਾਂਦੀਆਂ ਹਨ; 0 ਸਭ ਤੋਂ ਗੰਭੀਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Upload in its own Wi-Fi; old firmware only while it is on its maker&apos;s server.</source>
        <translation>ਇਸਦੇ ਆਪਣੇ Wi-Fi ਵਿੱਚ ਅੱਪਲੋਡ; ਪੁਰਾਣੇ ਫਰਮਵੇਅਰ ਨਾਲ ਸਿਰਫ਼ ਉਦੋਂ, ਜਦੋਂ ਚਾਰਜਰ ਆਪਣੇ ਨਿਰਮਾਤਾ ਦੇ ਸਰਵਰ ਉੱਤੇ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Upload in its web interface.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਅੱਪਲੋਡ।</translation>
    </message>
    <message>
        <source>Upload in its web interface; switch OCPP off first.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਅੱਪਲੋਡ; ਪਹਿਲਾਂ OCPP ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Upload of a .bin file in its web interface.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ .bin ਫਾਈਲ ਦਾ ਅੱਪਲੋਡ।</translation>
    </message>
    <message>
        <source>Upload of a .bin file in the web interface or by this program.</source>
        <translation>ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ ਜਾਂ ਇਸ ਪ੍ਰੋਗਰਾਮ ਰਾਹੀਂ .bin ਫਾਈਲ ਦਾ ਅੱਪਲੋਡ।</translation>
    </message>
    <message>
        <source>Upload of a .deb file in its web interface.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਇੰਟਰਫੇਸ ਵਿੱਚ .deb ਫਾਈਲ ਦਾ ਅੱਪਲੋਡ।</translation>
    </message>
    <message>
        <source>Upload of a .fwi or .fwu file over the local network.</source>
        <translation>ਸਥਾਨਕ ਨੈੱਟਵਰਕ ਰਾਹੀਂ .fwi ਜਾਂ .fwu ਫਾਈਲ ਦਾ ਅੱਪਲੋਡ।</translation>
    </message>
    <message>
        <source>Upload of a .raucb file in its web management. It puts the password of the user back to the default.</source>
        <translation>ਇਸਦੇ ਵੈੱਬ ਮੈਨੇਜਮੈਂਟ ਵਿੱਚ .raucb ਫਾਈਲ ਦਾ ਅੱਪਲੋਡ। ਇਸ ਨਾਲ ਵਰਤੋਂਕਾਰ ਦਾ ਪਾਸਵਰਡ ਮੁੜ ਡਿਫਾਲਟ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Use ECClite on a Windows computer with a USB-to-TTL cable; its protocol is not public.</source>
        <translation>Windows ਕੰਪਿਊਟਰ ਉੱਤੇ USB-to-TTL ਕੇਬਲ ਨਾਲ ECClite ਵਰਤੋ; ਇਸਦਾ ਪ੍ਰੋਟੋਕੋਲ ਜਨਤਕ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Use ECClite with the cable and type the address of before.</source>
        <translation>ਕੇਬਲ ਨਾਲ ECClite ਵਰਤੋ ਅਤੇ ਪਹਿਲਾਂ ਵਾਲਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use the ACE Service Installer or the MyEve app, page Connectivity. The laptop must be in the same subnet.</source>
        <translation>ACE Service Installer ਜਾਂ MyEve ਐਪ ਵਰਤੋ, ਪੰਨਾ Connectivity। ਲੈਪਟਾਪ ਉਸੇ ਸਬਨੈੱਟ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Use the maker&apos;s app. It is not known which setting takes the OCPP address.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਰਤੋ। ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਹੜੀ ਸੈਟਿੰਗ OCPP ਪਤਾ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Values that are too long for it are cut without a word.</source>
        <translation>ਜੋ ਮੁੱਲ ਇਸ ਲਈ ਬਹੁਤ ਲੰਮੇ ਹਨ, ਉਹ ਬਿਨਾਂ ਦੱਸੇ ਕੱਟੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Wallbox app or portal, OCPP.</source>
        <translation>Wallbox ਐਪ ਜਾਂ ਪੋਰਟਲ, OCPP।</translation>
    </message>
    <message>
        <source>What else is measured at the start of charging, in this way of steering.</source>
        <translation>ਪਾਵਰ ਚਲਾਉਣ ਦੇ ਇਸ ਢੰਗ ਵਿੱਚ ਚਾਰਜਿੰਗ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਹੋਰ ਕੀ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What else is measured while a car charges, in this way of steering.</source>
        <translation>ਪਾਵਰ ਚਲਾਉਣ ਦੇ ਇਸ ਢੰਗ ਵਿੱਚ ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਹੋਰ ਕੀ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What else is reported with the end of charging, in this way of steering.</source>
        <translation>ਪਾਵਰ ਚਲਾਉਣ ਦੇ ਇਸ ਢੰਗ ਵਿੱਚ ਚਾਰਜਿੰਗ ਦੇ ਅੰਤ ਨਾਲ ਹੋਰ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is measured again and again while a car charges.</source>
        <translation>ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਵਾਰ-ਵਾਰ ਕੀ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is measured at the start of charging.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਕੀ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is measured for the readings at fixed times of the clock.</source>
        <translation>ਘੜੀ ਦੇ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਲਈ ਕੀ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What must end for a charge to be over for the CSMS.</source>
        <translation>CSMS ਲਈ ਚਾਰਜਿੰਗ ਖਤਮ ਹੋਣ ਵਾਸਤੇ ਕੀ ਖਤਮ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What must have happened for a charge to begin for the CSMS.</source>
        <translation>CSMS ਲਈ ਚਾਰਜਿੰਗ ਸ਼ੁਰੂ ਹੋਣ ਵਾਸਤੇ ਕੀ ਹੋ ਚੁੱਕਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What the car says about a fault while it charges.</source>
        <translation>ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਗੱਡੀ ਨੁਕਸ ਬਾਰੇ ਕੀ ਕਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What the car says about its state (CHAdeMO).</source>
        <translation>ਗੱਡੀ ਆਪਣੀ ਹਾਲਤ ਬਾਰੇ ਕੀ ਕਹਿੰਦੀ ਹੈ (CHAdeMO)।</translation>
    </message>
    <message>
        <source>What the charger can measure.</source>
        <translation>ਚਾਰਜਰ ਕੀ-ਕੀ ਮਾਪ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What the charger does with a driver&apos;s price that it cannot use (OCPP 2.1).</source>
        <translation>ਡਰਾਈਵਰ ਦੀ ਜਿਹੜੀ ਕੀਮਤ ਚਾਰਜਰ ਵਰਤ ਨਹੀਂ ਸਕਦਾ, ਉਸਦਾ ਉਹ ਕੀ ਕਰਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>What the charger sends with a check of the connection.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਦੀ ਜਾਂਚ ਨਾਲ ਚਾਰਜਰ ਕੀ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What the charger tells about its OCPP connection.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੇ OCPP ਕੁਨੈਕਸ਼ਨ ਬਾਰੇ ਕੀ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What the display says about prices while there is no connection (OCPP 2.1).</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਡਿਸਪਲੇ ਕੀਮਤਾਂ ਬਾਰੇ ਕੀ ਕਹਿੰਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>What the display says when no price is known for the driver.</source>
        <translation>ਡਰਾਈਵਰ ਲਈ ਕੀਮਤ ਪਤਾ ਨਾ ਹੋਵੇ ਤਾਂ ਡਿਸਪਲੇ ਕੀ ਕਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What the display says when the cost of a charge is not known.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੀ ਲਾਗਤ ਪਤਾ ਨਾ ਹੋਵੇ ਤਾਂ ਡਿਸਪਲੇ ਕੀ ਕਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What the meter upstream measures at fixed times of the clock (OCPP 2.1).</source>
        <translation>ਉੱਪਰਲਾ ਮੀਟਰ ਘੜੀ ਦੇ ਬੱਝੇ ਸਮਿਆਂ ਉੱਤੇ ਕੀ ਮਾਪਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>What the meter upstream measures while a car charges (OCPP 2.1).</source>
        <translation>ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਉੱਪਰਲਾ ਮੀਟਰ ਕੀ ਮਾਪਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>What this battery is doing now.</source>
        <translation>ਇਹ ਬੈਟਰੀ ਹੁਣ ਕੀ ਕਰ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What works with one firmware may not with the next: note the version.</source>
        <translation>ਜੋ ਇੱਕ ਫਰਮਵੇਅਰ ਨਾਲ ਚੱਲਦਾ ਹੈ, ਹੋ ਸਕਦਾ ਹੈ ਅਗਲੇ ਨਾਲ ਨਾ ਚੱਲੇ: ਵਰਜਨ ਲਿਖ ਲਓ।</translation>
    </message>
    <message>
        <source>When somebody last changed settings without OCPP, for example on the spot (OCPP 2.1).</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਕਿਸੇ ਨੇ OCPP ਤੋਂ ਬਿਨਾਂ, ਜਿਵੇਂ ਮੌਕੇ ਉੱਤੇ, ਸੈਟਿੰਗਾਂ ਕਦੋਂ ਬਦਲੀਆਂ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>When the car wants to leave.</source>
        <translation>ਗੱਡੀ ਕਦੋਂ ਜਾਣਾ ਚਾਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>When the clock is next put forward or back.</source>
        <translation>ਘੜੀ ਅਗਲੀ ਵਾਰ ਕਦੋਂ ਅੱਗੇ ਜਾਂ ਪਿੱਛੇ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>When the clock on the display is next put forward or back.</source>
        <translation>ਡਿਸਪਲੇ ਦੀ ਘੜੀ ਅਗਲੀ ਵਾਰ ਕਦੋਂ ਅੱਗੇ ਜਾਂ ਪਿੱਛੇ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>When the collecting of values begins (OCPP 2.1).</source>
        <translation>ਮੁੱਲ ਇਕੱਠੇ ਕਰਨਾ ਕਦੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>When the collecting of values ends (OCPP 2.1).</source>
        <translation>ਮੁੱਲ ਇਕੱਠੇ ਕਰਨਾ ਕਦੋਂ ਖਤਮ ਹੁੰਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>When the test with a made-up grid frequency begins (OCPP 2.1).</source>
        <translation>ਗਰਿੱਡ ਦੀ ਬਣਾਉਟੀ ਫ੍ਰੀਕੁਐਂਸੀ ਵਾਲਾ ਟੈਸਟ ਕਦੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>When the test with a made-up grid frequency ends (OCPP 2.1).</source>
        <translation>ਗਰਿੱਡ ਦੀ ਬਣਾਉਟੀ ਫ੍ਰੀਕੁਐਂਸੀ ਵਾਲਾ ਟੈਸਟ ਕਦੋਂ ਖਤਮ ਹੁੰਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>When this part is in use, as a repeating rule.</source>
        <translation>ਇਹ ਹਿੱਸਾ ਕਦੋਂ ਵਰਤੋਂ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਦੁਹਰਾਏ ਜਾਣ ਵਾਲੇ ਨਿਯਮ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Whether a car may identify itself over the cable, without a card.</source>
        <translation>ਕੀ ਗੱਡੀ ਕਾਰਡ ਤੋਂ ਬਿਨਾਂ, ਕੇਬਲ ਰਾਹੀਂ ਆਪਣੀ ਪਛਾਣ ਦੱਸ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a car may load a contract certificate through this charger.</source>
        <translation>ਕੀ ਗੱਡੀ ਇਸ ਚਾਰਜਰ ਰਾਹੀਂ ਕੰਟਰੈਕਟ ਸਰਟੀਫਿਕੇਟ ਲੋਡ ਕਰ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a card or another permission is needed to charge.</source>
        <translation>ਕੀ ਚਾਰਜ ਕਰਨ ਲਈ ਕਾਰਡ ਜਾਂ ਹੋਰ ਇਜਾਜ਼ਤ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a card or another permission is needed to charge; without it anybody may charge.</source>
        <translation>ਕੀ ਚਾਰਜ ਕਰਨ ਲਈ ਕਾਰਡ ਜਾਂ ਹੋਰ ਇਜਾਜ਼ਤ ਚਾਹੀਦੀ ਹੈ; ਇਸ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਵੀ ਚਾਰਜ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a card shown to the charger counts for its only connector.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਨੂੰ ਵਿਖਾਇਆ ਕਾਰਡ ਉਸਦੇ ਇੱਕੋ-ਇੱਕ ਕੁਨੈਕਟਰ ਲਈ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a card that the charger does not know may charge while there is no connection.</source>
        <translation>ਕੀ ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਚਾਰਜਰ ਲਈ ਅਣਜਾਣ ਕਾਰਡ ਨਾਲ ਚਾਰਜ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a card that the list refuses is not asked about again.</source>
        <translation>ਕੀ ਸੂਚੀ ਵੱਲੋਂ ਨਾ-ਮਨਜ਼ੂਰ ਕਾਰਡ ਬਾਰੇ ਦੁਬਾਰਾ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Whether a charging profile without a start time begins at once.</source>
        <translation>ਕੀ ਸ਼ੁਰੂ ਦੇ ਸਮੇਂ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਤੁਰੰਤ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a command to unlock ends charging where the plug cannot be unlocked.</source>
        <translation>ਜਿੱਥੇ ਪਲੱਗ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ, ਕੀ ਉੱਥੇ ਖੋਲ੍ਹਣ ਦੀ ਕਮਾਂਡ ਚਾਰਜਿੰਗ ਖਤਮ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a diagnostics file is packed before it is sent.</source>
        <translation>ਕੀ ਡਾਇਗਨੌਸਟਿਕ ਫਾਈਲ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਛੋਟੀ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a limit can depend on how full the car is (OCPP 2.1).</source>
        <translation>ਕੀ ਹੱਦ ਇਸ ਗੱਲ ਉੱਤੇ ਨਿਰਭਰ ਹੋ ਸਕਦੀ ਹੈ ਕਿ ਗੱਡੀ ਕਿੰਨੀ ਭਰੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether a new CSMS root certificate must be signed by the one before it.</source>
        <translation>ਕੀ CSMS ਦੇ ਨਵੇਂ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਪਹਿਲੇ ਵਾਲੇ ਦੇ ਦਸਤਖ਼ਤ ਜ਼ਰੂਰੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether a profile can be in local time (OCPP 2.1).</source>
        <translation>ਕੀ ਪ੍ਰੋਫਾਈਲ ਸਥਾਨਕ ਸਮੇਂ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether a profile can end after some time offline (OCPP 2.1).</source>
        <translation>ਕੀ ਪ੍ਰੋਫਾਈਲ ਕੁਝ ਦੇਰ ਆਫਲਾਈਨ ਰਹਿਣ ਤੋਂ ਬਾਅਦ ਖਤਮ ਹੋ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether a remembered card that was refused is not asked about again.</source>
        <translation>ਕੀ ਯਾਦ ਰੱਖੇ ਨਾ-ਮਨਜ਼ੂਰ ਕਾਰਡ ਬਾਰੇ ਦੁਬਾਰਾ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Whether a running charge is stopped when the CSMS refuses its card.</source>
        <translation>ਕੀ CSMS ਵੱਲੋਂ ਕਾਰਡ ਨਾ-ਮਨਜ਼ੂਰ ਹੋਣ ’ਤੇ ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਰੋਕੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a self-test runs; writing true starts one.</source>
        <translation>ਕੀ ਸਵੈ-ਜਾਂਚ ਚੱਲ ਰਹੀ ਹੈ; true ਲਿਖਣ ਨਾਲ ਇਹ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether a test with a made-up grid frequency is on (OCPP 2.1).</source>
        <translation>ਕੀ ਗਰਿੱਡ ਦੀ ਬਣਾਉਟੀ ਫ੍ਰੀਕੁਐਂਸੀ ਵਾਲਾ ਟੈਸਟ ਚਾਲੂ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether an EVSE can be sent to sleep by a charging profile (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ EVSE ਨੂੰ ਸੁਆ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether an addition of the named maker is switched on.</source>
        <translation>ਕੀ ਨਾਂ ਵਾਲੇ ਨਿਰਮਾਤਾ ਦਾ ਵਾਧਾ ਚਾਲੂ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether anybody may charge without a card.</source>
        <translation>ਕੀ ਕੋਈ ਵੀ ਕਾਰਡ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether anybody may charge without a card; needed for a remote start without other control.</source>
        <translation>ਕੀ ਕੋਈ ਵੀ ਕਾਰਡ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜ ਕਰ ਸਕਦਾ ਹੈ; ਹੋਰ ਕੰਟਰੋਲ ਤੋਂ ਬਿਨਾਂ ਦੂਰੋਂ ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether car and charger can agree anew during charging (OCPP 2.1).</source>
        <translation>ਕੀ ਗੱਡੀ ਅਤੇ ਚਾਰਜਰ ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਨਵੇਂ ਸਿਰਿਓਂ ਸਹਿਮਤ ਹੋ ਸਕਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether cards from the charger&apos;s own list or memory may charge while there is no connection.</source>
        <translation>ਕੀ ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਸੂਚੀ ਜਾਂ ਯਾਦ ਵਾਲੇ ਕਾਰਡਾਂ ਨਾਲ ਚਾਰਜ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether cards in the charger&apos;s own list can have a last day (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਸੂਚੀ ਦੇ ਕਾਰਡਾਂ ਦੀ ਆਖਰੀ ਤਾਰੀਖ ਹੋ ਸਕਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether cars may charge before the CSMS has accepted the charger.</source>
        <translation>ਕੀ CSMS ਵੱਲੋਂ ਚਾਰਜਰ ਮਨਜ਼ੂਰ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਗੱਡੀਆਂ ਚਾਰਜ ਹੋ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether cars may give power back.</source>
        <translation>ਕੀ ਗੱਡੀਆਂ ਪਾਵਰ ਵਾਪਸ ਦੇ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether cars may still begin to charge while new firmware waits to be installed.</source>
        <translation>ਕੀ ਨਵਾਂ ਫਰਮਵੇਅਰ ਇੰਸਟਾਲ ਹੋਣ ਦੀ ਉਡੀਕ ਦੌਰਾਨ ਗੱਡੀਆਂ ਚਾਰਜ ਹੋਣਾ ਸ਼ੁਰੂ ਕਰ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether charging begins by itself when a car is plugged in.</source>
        <translation>ਕੀ ਗੱਡੀ ਦਾ ਪਲੱਗ ਲੱਗਣ ’ਤੇ ਚਾਰਜਿੰਗ ਆਪਣੇ ਆਪ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether charging can be steered from afar.</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਦੂਰੋਂ ਚਲਾਈ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether charging ends for good when the cable is pulled out of the car.</source>
        <translation>ਕੀ ਗੱਡੀ ਵਿੱਚੋਂ ਕੇਬਲ ਕੱਢਣ ’ਤੇ ਚਾਰਜਿੰਗ ਪੱਕੇ ਤੌਰ ’ਤੇ ਖਤਮ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether charging goes on by itself after a restart or a power cut (OCPP 2.1).</source>
        <translation>ਕੀ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਜਾਂ ਬਿਜਲੀ ਜਾਣ ਤੋਂ ਬਾਅਦ ਚਾਰਜਿੰਗ ਆਪਣੇ ਆਪ ਅੱਗੇ ਚੱਲਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether costs are shown or worked out.</source>
        <translation>ਕੀ ਲਾਗਤ ਵਿਖਾਈ ਜਾਂ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether every message is kept until the CSMS has it, not only those about charging.</source>
        <translation>ਕੀ ਹਰ ਸੁਨੇਹਾ CSMS ਨੂੰ ਮਿਲਣ ਤੱਕ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਸਿਰਫ਼ ਚਾਰਜਿੰਗ ਵਾਲੇ ਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Whether known cards start at once, without waiting for the CSMS to agree.</source>
        <translation>ਕੀ ਜਾਣੇ-ਪਛਾਣੇ ਕਾਰਡ CSMS ਦੀ ਸਹਿਮਤੀ ਉਡੀਕੇ ਬਿਨਾਂ ਤੁਰੰਤ ਸ਼ੁਰੂ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether limits from outside survive a restart (OCPP 2.1).</source>
        <translation>ਕੀ ਬਾਹਰੋਂ ਆਈਆਂ ਹੱਦਾਂ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਵੀ ਰਹਿੰਦੀਆਂ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether limits may be given as current (A), as power (W), or both.</source>
        <translation>ਕੀ ਹੱਦਾਂ ਕਰੰਟ (A), ਪਾਵਰ (W), ਜਾਂ ਦੋਹਾਂ ਵਿੱਚ ਦਿੱਤੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether messages of the CSMS are shown on the display.</source>
        <translation>ਕੀ CSMS ਦੇ ਸੁਨੇਹੇ ਡਿਸਪਲੇ ਉੱਤੇ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether no other mobile network than the preferred one is used.</source>
        <translation>ਕੀ ਪਸੰਦੀਦਾ ਤੋਂ ਬਿਨਾਂ ਹੋਰ ਕੋਈ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Whether other systems may not set limits as a charging profile (OCPP 2.1).</source>
        <translation>ਕੀ ਹੋਰ ਸਿਸਟਮਾਂ ਨੂੰ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਵਜੋਂ ਹੱਦਾਂ ਲਾਉਣ ਦੀ ਮਨਾਹੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether prices are shown or used.</source>
        <translation>ਕੀ ਕੀਮਤਾਂ ਵਿਖਾਈਆਂ ਜਾਂ ਵਰਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether prices may have conditions, such as a time of day (OCPP 2.1).</source>
        <translation>ਕੀ ਕੀਮਤਾਂ ਦੀਆਂ ਸ਼ਰਤਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ, ਜਿਵੇਂ ਦਿਨ ਦਾ ਸਮਾਂ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether profiles for energy made on site survive a restart (OCPP 2.1).</source>
        <translation>ਕੀ ਸਾਈਟ ਉੱਤੇ ਬਣੀ ਊਰਜਾ ਵਾਲੇ ਪ੍ਰੋਫਾਈਲ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਵੀ ਰਹਿੰਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether readings are dropped while there is no connection.</source>
        <translation>ਕੀ ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਰੀਡਿੰਗਾਂ ਸੁੱਟ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether readings are signed by the meter.</source>
        <translation>ਕੀ ਮੀਟਰ ਰੀਡਿੰਗਾਂ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether readings at fixed times are sent only while no car charges.</source>
        <translation>ਕੀ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਸਿਰਫ਼ ਉਦੋਂ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ ਹਨ ਜਦੋਂ ਕੋਈ ਗੱਡੀ ਚਾਰਜ ਨਾ ਹੋ ਰਹੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Whether readings at fixed times are signed by the meter.</source>
        <translation>ਕੀ ਮੀਟਰ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether readings at fixed times during charging are signed (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether reserving is switched on.</source>
        <translation>ਕੀ ਰਿਜ਼ਰਵ ਕਰਨਾ ਚਾਲੂ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether serial numbers are cut to the length that OCPP allows.</source>
        <translation>ਕੀ ਸੀਰੀਅਲ ਨੰਬਰ OCPP ਦੀ ਇਜਾਜ਼ਤ ਵਾਲੀ ਲੰਬਾਈ ਤੱਕ ਕੱਟੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Whether something is wrong with the charger.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਵਿੱਚ ਕੋਈ ਖਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether something is wrong with the payment terminal.</source>
        <translation>ਕੀ ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਵਿੱਚ ਕੋਈ ਖਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether something is wrong with this EVSE.</source>
        <translation>ਕੀ ਇਸ EVSE ਵਿੱਚ ਕੋਈ ਖਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether something is wrong with this connector.</source>
        <translation>ਕੀ ਇਸ ਕੁਨੈਕਟਰ ਵਿੱਚ ਕੋਈ ਖਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether something is wrong with this part.</source>
        <translation>ਕੀ ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਕੋਈ ਖਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS can put messages on the display.</source>
        <translation>ਕੀ CSMS ਡਿਸਪਲੇ ਉੱਤੇ ਸੁਨੇਹੇ ਪਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS can store a list of cards in the charger.</source>
        <translation>ਕੀ CSMS ਚਾਰਜਰ ਵਿੱਚ ਕਾਰਡਾਂ ਦੀ ਸੂਚੀ ਸੰਭਾਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS certificate may have a wildcard name, like *.example.com.</source>
        <translation>ਕੀ CSMS ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਵਾਈਲਡਕਾਰਡ ਨਾਂ ਹੋ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ *.example.com।</translation>
    </message>
    <message>
        <source>Whether the CSMS gets the whole schedule of a limit that another system has set.</source>
        <translation>ਕੀ CSMS ਨੂੰ ਹੋਰ ਸਿਸਟਮ ਵੱਲੋਂ ਲਾਈ ਹੱਦ ਦੀ ਪੂਰੀ ਸਮਾਂ-ਸਾਰਣੀ ਮਿਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS is reached over the network cable or the mobile network.</source>
        <translation>CSMS ਤੱਕ ਨੈੱਟਵਰਕ ਕੇਬਲ ਰਾਹੀਂ ਪਹੁੰਚਿਆ ਜਾਂਦਾ ਹੈ ਜਾਂ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਰਾਹੀਂ।</translation>
    </message>
    <message>
        <source>Whether the CSMS may check a car&apos;s contract when the charger cannot.</source>
        <translation>ਕੀ CSMS ਗੱਡੀ ਦਾ ਕੰਟਰੈਕਟ ਪਰਖ ਸਕਦਾ ਹੈ ਜਦੋਂ ਚਾਰਜਰ ਨਾ ਪਰਖ ਸਕੇ।</translation>
    </message>
    <message>
        <source>Whether the CSMS may renew the charger&apos;s certificate for cars.</source>
        <translation>ਕੀ CSMS ਗੱਡੀਆਂ ਲਈ ਚਾਰਜਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS must agree before a payment card may charge.</source>
        <translation>ਕੀ ਭੁਗਤਾਨ ਕਾਰਡ ਨਾਲ ਚਾਰਜ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ CSMS ਦੀ ਸਹਿਮਤੀ ਜ਼ਰੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS, not the charger, takes the money in the end.</source>
        <translation>ਕੀ ਅੰਤ ਵਿੱਚ ਪੈਸੇ ਚਾਰਜਰ ਨਹੀਂ, CSMS ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the CSMS, not the terminal, gives the address of the receipt.</source>
        <translation>ਕੀ ਰਸੀਦ ਦਾ ਪਤਾ ਟਰਮੀਨਲ ਨਹੀਂ, CSMS ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the cable stays locked in the charger.</source>
        <translation>ਕੀ ਕੇਬਲ ਚਾਰਜਰ ਵਿੱਚ ਲਾਕ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the car can charge with high current (CHAdeMO).</source>
        <translation>ਕੀ ਗੱਡੀ ਵੱਡੇ ਕਰੰਟ ਨਾਲ ਚਾਰਜ ਹੋ ਸਕਦੀ ਹੈ (CHAdeMO)।</translation>
    </message>
    <message>
        <source>Whether the car can charge with high voltage (CHAdeMO).</source>
        <translation>ਕੀ ਗੱਡੀ ਉੱਚੀ ਵੋਲਟੇਜ ਨਾਲ ਚਾਰਜ ਹੋ ਸਕਦੀ ਹੈ (CHAdeMO)।</translation>
    </message>
    <message>
        <source>Whether the car can follow a changing current (CHAdeMO).</source>
        <translation>ਕੀ ਗੱਡੀ ਬਦਲਦੇ ਕਰੰਟ ਅਨੁਸਾਰ ਚੱਲ ਸਕਦੀ ਹੈ (CHAdeMO)।</translation>
    </message>
    <message>
        <source>Whether the car is charged as far as it goes fast.</source>
        <translation>ਕੀ ਗੱਡੀ ਤੇਜ਼ ਚਾਰਜ ਹੋਣ ਦੀ ਹੱਦ ਤੱਕ ਚਾਰਜ ਹੋ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the car is fully charged.</source>
        <translation>ਕੀ ਗੱਡੀ ਪੂਰੀ ਚਾਰਜ ਹੋ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the car must confirm the meter readings.</source>
        <translation>ਕੀ ਗੱਡੀ ਨੂੰ ਮੀਟਰ ਰੀਡਿੰਗਾਂ ਦੀ ਪੁਸ਼ਟੀ ਕਰਨੀ ਪੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the card reader is switched on.</source>
        <translation>ਕੀ ਕਾਰਡ ਰੀਡਰ ਚਾਲੂ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger asks the CSMS about the card even when the CSMS itself starts the charging.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਕਾਰਡ ਬਾਰੇ CSMS ਤੋਂ ਉਦੋਂ ਵੀ ਪੁੱਛਦਾ ਹੈ ਜਦੋਂ CSMS ਆਪ ਚਾਰਜਿੰਗ ਸ਼ੁਰੂ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can be reserved as a whole, without naming a connector.</source>
        <translation>ਕੀ ਕੁਨੈਕਟਰ ਦੱਸੇ ਬਿਨਾਂ ਪੂਰਾ ਚਾਰਜਰ ਰਿਜ਼ਰਵ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can be reserved as a whole, without naming an EVSE.</source>
        <translation>ਕੀ EVSE ਦੱਸੇ ਬਿਨਾਂ ਪੂਰਾ ਚਾਰਜਰ ਰਿਜ਼ਰਵ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can be reserved.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਰਿਜ਼ਰਵ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can change from three phases to one while a car charges.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਤਿੰਨ ਫੇਜ਼ਾਂ ਤੋਂ ਇੱਕ ਉੱਤੇ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can follow charging profiles.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲਾਂ ਅਨੁਸਾਰ ਚੱਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can remember the cards that the CSMS has accepted.</source>
        <translation>ਕੀ ਚਾਰਜਰ CSMS ਵੱਲੋਂ ਮਨਜ਼ੂਰ ਕਾਰਡ ਯਾਦ ਰੱਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can send readings at fixed times of the clock.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਘੜੀ ਦੇ ਬੱਝੇ ਸਮਿਆਂ ਉੱਤੇ ਰੀਡਿੰਗਾਂ ਭੇਜ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can send readings during charging.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਰੀਡਿੰਗਾਂ ਭੇਜ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can show or use prices.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਕੀਮਤਾਂ ਵਿਖਾ ਜਾਂ ਵਰਤ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can show or work out costs.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਲਾਗਤ ਵਿਖਾ ਜਾਂ ਗਿਣ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can show prices and costs that the CSMS sends.</source>
        <translation>ਕੀ ਚਾਰਜਰ CSMS ਵੱਲੋਂ ਭੇਜੀਆਂ ਕੀਮਤਾਂ ਅਤੇ ਲਾਗਤਾਂ ਵਿਖਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can show prices in several languages.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਕੀਮਤਾਂ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਵਿਖਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger can watch its own values and report events.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਆਪਣੇ ਮੁੱਲਾਂ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖ ਕੇ ਘਟਨਾਵਾਂ ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger checks a car&apos;s contract by itself while there is no connection.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਗੱਡੀ ਦਾ ਕੰਟਰੈਕਟ ਆਪ ਪਰਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger follows charging profiles.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲਾਂ ਅਨੁਸਾਰ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger gets its network address by itself.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਆਪਣਾ ਨੈੱਟਵਰਕ ਪਤਾ ਆਪਣੇ ਆਪ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger is there and set up.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਮੌਜੂਦ ਹੈ ਅਤੇ ਸੈੱਟ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger knows profiles that change while they run (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਰ ਚੱਲਦੇ-ਚੱਲਦੇ ਬਦਲਣ ਵਾਲੇ ਪ੍ਰੋਫਾਈਲ ਜਾਣਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the charger lets go of the plug when the cable is pulled out of the car.</source>
        <translation>ਕੀ ਗੱਡੀ ਵਿੱਚੋਂ ਕੇਬਲ ਕੱਢਣ ’ਤੇ ਚਾਰਜਰ ਪਲੱਗ ਛੱਡ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger never asks the CSMS and trusts only its own lists of cards.</source>
        <translation>ਕੀ ਚਾਰਜਰ CSMS ਤੋਂ ਕਦੇ ਨਹੀਂ ਪੁੱਛਦਾ ਅਤੇ ਸਿਰਫ਼ ਆਪਣੀਆਂ ਕਾਰਡ-ਸੂਚੀਆਂ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger obeys limits from other systems, such as the grid operator or the building.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਹੋਰ ਸਿਸਟਮਾਂ, ਜਿਵੇਂ ਗਰਿੱਡ ਓਪਰੇਟਰ ਜਾਂ ਇਮਾਰਤ, ਦੀਆਂ ਹੱਦਾਂ ਮੰਨਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger remembers the cards that the CSMS has accepted.</source>
        <translation>ਕੀ ਚਾਰਜਰ CSMS ਵੱਲੋਂ ਮਨਜ਼ੂਰ ਕਾਰਡ ਯਾਦ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger reports no security events.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਸੁਰੱਖਿਆ ਘਟਨਾਵਾਂ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>Whether the charger sends readings at fixed times of the clock.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਘੜੀ ਦੇ ਬੱਝੇ ਸਮਿਆਂ ਉੱਤੇ ਰੀਡਿੰਗਾਂ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger sends readings during charging.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਰੀਡਿੰਗਾਂ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger speaks ISO 15118 with cars.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਗੱਡੀਆਂ ਨਾਲ ISO 15118 ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger uses the list of cards that the CSMS stored in it.</source>
        <translation>ਕੀ ਚਾਰਜਰ CSMS ਵੱਲੋਂ ਉਸ ਵਿੱਚ ਸੰਭਾਲੀ ਕਾਰਡ-ਸੂਚੀ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger watches its own values and reports events.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਆਪਣੇ ਮੁੱਲਾਂ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖਦਾ ਅਤੇ ਘਟਨਾਵਾਂ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger writes all messages to a file.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਸਾਰੇ ਸੁਨੇਹੇ ਫਾਈਲ ਵਿੱਚ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger&apos;s inverter serves the grid.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਦਾ ਇਨਵਰਟਰ ਗਰਿੱਡ ਲਈ ਕੰਮ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger&apos;s key for cars lies in a security chip.</source>
        <translation>ਕੀ ਗੱਡੀਆਂ ਲਈ ਚਾਰਜਰ ਦੀ ਕੁੰਜੀ ਸੁਰੱਖਿਆ ਚਿੱਪ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger&apos;s key lies in a security chip.</source>
        <translation>ਕੀ ਚਾਰਜਰ ਦੀ ਕੁੰਜੀ ਸੁਰੱਖਿਆ ਚਿੱਪ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the cost goes on after charging until the car is unplugged.</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਤੋਂ ਬਾਅਦ ਵੀ ਗੱਡੀ ਦਾ ਪਲੱਗ ਕੱਢਣ ਤੱਕ ਲਾਗਤ ਵਧਦੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the cost so far is reported during charging (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਹੁਣ ਤੱਕ ਦੀ ਲਾਗਤ ਦੱਸੀ ਜਾਂਦੀ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the keys of encrypted connections are written to a file; only for tests.</source>
        <translation>ਕੀ ਇਨਕ੍ਰਿਪਟ ਕੀਤੇ ਕੁਨੈਕਸ਼ਨਾਂ ਦੀਆਂ ਕੁੰਜੀਆਂ ਫਾਈਲ ਵਿੱਚ ਲਿਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ; ਸਿਰਫ਼ ਟੈਸਟਾਂ ਲਈ।</translation>
    </message>
    <message>
        <source>Whether the lamp that shows the charging state is lit.</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਦੀ ਹਾਲਤ ਵਿਖਾਉਣ ਵਾਲੀ ਬੱਤੀ ਜਗਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the main contactor is closed.</source>
        <translation>ਕੀ ਮੁੱਖ ਕੰਟੈਕਟਰ ਬੰਦ (ਜੁੜਿਆ) ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the meter&apos;s total is sent without the single phases.</source>
        <translation>ਕੀ ਮੀਟਰ ਦਾ ਕੁੱਲ ਜੋੜ ਵੱਖ-ਵੱਖ ਫੇਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the name in the CSMS certificate must be right.</source>
        <translation>ਕੀ CSMS ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਨਾਂ ਸਹੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the password is taken as it is written; otherwise it must be hex digits.</source>
        <translation>ਕੀ ਪਾਸਵਰਡ ਜਿਵੇਂ ਲਿਖਿਆ ਹੈ ਉਵੇਂ ਲਿਆ ਜਾਂਦਾ ਹੈ; ਨਹੀਂ ਤਾਂ ਉਹ hex ਅੰਕਾਂ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the payment terminal is used.</source>
        <translation>ਕੀ ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the payment terminal reaches its payment service.</source>
        <translation>ਕੀ ਭੁਗਤਾਨ ਟਰਮੀਨਲ ਆਪਣੀ ਭੁਗਤਾਨ ਸੇਵਾ ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the phase for charging on one phase can be chosen.</source>
        <translation>ਕੀ ਇੱਕ ਫੇਜ਼ ਉੱਤੇ ਚਾਰਜਿੰਗ ਲਈ ਫੇਜ਼ ਚੁਣਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the phases that feed this DC EVSE can be chosen (OCPP 2.1).</source>
        <translation>ਕੀ ਇਸ DC EVSE ਨੂੰ ਬਿਜਲੀ ਦੇਣ ਵਾਲੇ ਫੇਜ਼ ਚੁਣੇ ਜਾ ਸਕਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the profile of a running charge survives a restart (OCPP 2.1).</source>
        <translation>ਕੀ ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਦਾ ਪ੍ਰੋਫਾਈਲ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਵੀ ਰਹਿੰਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the reading at the start of charging is signed (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਦੇ ਸ਼ੁਰੂ ਵਾਲੀ ਰੀਡਿੰਗ ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the readings during charging are signed (OCPP 2.1).</source>
        <translation>ਕੀ ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਦੀਆਂ ਰੀਡਿੰਗਾਂ ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the residual current device has tripped.</source>
        <translation>ਕੀ ਰੈਜ਼ੀਡੂਅਲ ਕਰੰਟ ਡਿਵਾਈਸ (RCD) ਟ੍ਰਿੱਪ ਹੋ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the security profile may go back from 3 to 2 (OCPP 2.1).</source>
        <translation>ਕੀ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਤੋਂ ਵਾਪਸ 2 ਉੱਤੇ ਜਾ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the steps of a profile can begin after a random delay (OCPP 2.1).</source>
        <translation>ਕੀ ਪ੍ਰੋਫਾਈਲ ਦੇ ਪੜਾਅ ਰਲਵੀਂ ਦੇਰੀ ਤੋਂ ਬਾਅਦ ਸ਼ੁਰੂ ਹੋ ਸਕਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whether the system&apos;s own root certificates are trusted, too.</source>
        <translation>ਕੀ ਸਿਸਟਮ ਦੇ ਆਪਣੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟਾਂ ਉੱਤੇ ਵੀ ਭਰੋਸਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the time server comes from the network (DHCP) or is typed in.</source>
        <translation>ਸਮਾਂ ਸਰਵਰ ਨੈੱਟਵਰਕ ਤੋਂ (DHCP) ਆਉਂਦਾ ਹੈ ਜਾਂ ਟਾਈਪ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this EVSE can be restarted by itself.</source>
        <translation>ਕੀ ਇਹ EVSE ਇਕੱਲਾ ਮੁੜ-ਚਾਲੂ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this EVSE is there and set up.</source>
        <translation>ਕੀ ਇਹ EVSE ਮੌਜੂਦ ਹੈ ਅਤੇ ਸੈੱਟ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this connection goes over a mobile network.</source>
        <translation>ਕੀ ਇਹ ਕੁਨੈਕਸ਼ਨ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this connection goes through a VPN.</source>
        <translation>ਕੀ ਇਹ ਕੁਨੈਕਸ਼ਨ VPN ਰਾਹੀਂ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this connector is there and set up.</source>
        <translation>ਕੀ ਇਹ ਕੁਨੈਕਟਰ ਮੌਜੂਦ ਹੈ ਅਤੇ ਸੈੱਟ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this network link is connected now.</source>
        <translation>ਕੀ ਇਹ ਨੈੱਟਵਰਕ ਲਿੰਕ ਹੁਣ ਜੁੜਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this network link is switched on.</source>
        <translation>ਕੀ ਇਹ ਨੈੱਟਵਰਕ ਲਿੰਕ ਚਾਲੂ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this network link stands in for another one.</source>
        <translation>ਕੀ ਇਹ ਨੈੱਟਵਰਕ ਲਿੰਕ ਕਿਸੇ ਹੋਰ ਦੀ ਥਾਂ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part can be restarted by itself.</source>
        <translation>ਕੀ ਇਹ ਹਿੱਸਾ ਇਕੱਲਾ ਮੁੜ-ਚਾਲੂ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part carries more than it should.</source>
        <translation>ਕੀ ਇਸ ਹਿੱਸੇ ਉੱਤੇ ਲੋੜ ਤੋਂ ਵੱਧ ਭਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part has finished its work.</source>
        <translation>ਕੀ ਇਸ ਹਿੱਸੇ ਨੇ ਆਪਣਾ ਕੰਮ ਪੂਰਾ ਕਰ ਲਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part has just acted.</source>
        <translation>ਕੀ ਇਸ ਹਿੱਸੇ ਨੇ ਹੁਣੇ ਕੰਮ ਕੀਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part has switched off and must be put back by a person.</source>
        <translation>ਕੀ ਇਹ ਹਿੱਸਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ ਅਤੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਮੁੜ ਚਾਲੂ ਕਰਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Whether this part is switched on.</source>
        <translation>ਕੀ ਇਹ ਹਿੱਸਾ ਚਾਲੂ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part is there and set up.</source>
        <translation>ਕੀ ਇਹ ਹਿੱਸਾ ਮੌਜੂਦ ਹੈ ਅਤੇ ਸੈੱਟ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part is working now.</source>
        <translation>ਕੀ ਇਹ ਹਿੱਸਾ ਹੁਣ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this part works in its emergency or backup mode.</source>
        <translation>ਕੀ ਇਹ ਹਿੱਸਾ ਆਪਣੇ ਐਮਰਜੈਂਸੀ ਜਾਂ ਬੈਕਅੱਪ ਮੋਡ ਵਿੱਚ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this sensor may pause charging.</source>
        <translation>ਕੀ ਇਹ ਸੈਂਸਰ ਚਾਰਜਿੰਗ ਨੂੰ ਕੁਝ ਦੇਰ ਰੋਕ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this sensor pauses charging now.</source>
        <translation>ਕੀ ਇਹ ਸੈਂਸਰ ਹੁਣ ਚਾਰਜਿੰਗ ਨੂੰ ਕੁਝ ਦੇਰ ਰੋਕ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether this sensor stops charging now, for safety.</source>
        <translation>ਕੀ ਇਹ ਸੈਂਸਰ ਸੁਰੱਖਿਆ ਲਈ ਹੁਣ ਚਾਰਜਿੰਗ ਰੋਕ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether values are collected for a test (OCPP 2.1).</source>
        <translation>ਕੀ ਟੈਸਟ ਲਈ ਮੁੱਲ ਇਕੱਠੇ ਕੀਤੇ ਜਾਂਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Which details of a payment the CSMS is told.</source>
        <translation>CSMS ਨੂੰ ਭੁਗਤਾਨ ਦੇ ਕਿਹੜੇ ਵੇਰਵੇ ਦੱਸੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Which encryption the charger offers with TLS 1.2.</source>
        <translation>ਚਾਰਜਰ TLS 1.2 ਨਾਲ ਕਿਹੜੀ ਇਨਕ੍ਰਿਪਸ਼ਨ ਪੇਸ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which encryption the charger offers with TLS 1.3.</source>
        <translation>ਚਾਰਜਰ TLS 1.3 ਨਾਲ ਕਿਹੜੀ ਇਨਕ੍ਰਿਪਸ਼ਨ ਪੇਸ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which extra messages the CSMS can ask the charger for (OCPP 2.1).</source>
        <translation>CSMS ਚਾਰਜਰ ਤੋਂ ਕਿਹੜੇ ਵਾਧੂ ਸੁਨੇਹੇ ਮੰਗ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Which grid services the car&apos;s inverter can do here.</source>
        <translation>ਇੱਥੇ ਗੱਡੀ ਦਾ ਇਨਵਰਟਰ ਗਰਿੱਡ ਲਈ ਕਿਹੜੇ ਕੰਮ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which grid services the charger&apos;s inverter can do.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਇਨਵਰਟਰ ਗਰਿੱਡ ਲਈ ਕਿਹੜੇ ਕੰਮ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which kind of card was read last.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਕਿਸ ਕਿਸਮ ਦਾ ਕਾਰਡ ਪੜ੍ਹਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Which kinds of card or permission the charger can read (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਕਿਹੜੀਆਂ ਕਿਸਮਾਂ ਦੇ ਕਾਰਡ ਜਾਂ ਇਜਾਜ਼ਤਾਂ ਪੜ੍ਹ ਸਕਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Which kinds of charging profile do not count while there is no connection.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਕਿਹੜੀਆਂ ਕਿਸਮਾਂ ਦੇ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Which kinds of charging profile the charger takes.</source>
        <translation>ਚਾਰਜਰ ਕਿਹੜੀਆਂ ਕਿਸਮਾਂ ਦੇ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which limits a charge can have, such as a cost or an energy (OCPP 2.1).</source>
        <translation>ਚਾਰਜਿੰਗ ਦੀਆਂ ਕਿਹੜੀਆਂ ਹੱਦਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ, ਜਿਵੇਂ ਲਾਗਤ ਜਾਂ ਊਰਜਾ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Which limits a driver may choose in the payment link.</source>
        <translation>ਡਰਾਈਵਰ ਭੁਗਤਾਨ ਲਿੰਕ ਵਿੱਚ ਕਿਹੜੀਆਂ ਹੱਦਾਂ ਚੁਣ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which messages are not kept while there is no connection.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਨਾ ਹੋਣ ਦੌਰਾਨ ਕਿਹੜੇ ਸੁਨੇਹੇ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Which mobile network is taken first, as country and network code.</source>
        <translation>ਪਹਿਲਾਂ ਕਿਹੜਾ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਲਿਆ ਜਾਂਦਾ ਹੈ, ਦੇਸ਼ ਅਤੇ ਨੈੱਟਵਰਕ ਕੋਡ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Which network port of the charger this connection uses.</source>
        <translation>ਇਹ ਕੁਨੈਕਸ਼ਨ ਚਾਰਜਰ ਦਾ ਕਿਹੜਾ ਨੈੱਟਵਰਕ ਪੋਰਟ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which of the new kinds of charging profile the charger knows (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਦੀਆਂ ਕਿਹੜੀਆਂ ਨਵੀਆਂ ਕਿਸਮਾਂ ਜਾਣਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Which parts of OCPP 1.6 the charger can do.</source>
        <translation>ਚਾਰਜਰ OCPP 1.6 ਦੇ ਕਿਹੜੇ ਹਿੱਸੇ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which priorities a message on the display may have.</source>
        <translation>ਡਿਸਪਲੇ ਉੱਤੇ ਸੁਨੇਹੇ ਦੀਆਂ ਕਿਹੜੀਆਂ ਤਰਜੀਹਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Which readings at fixed times of the clock are reported with the end of charging.</source>
        <translation>ਘੜੀ ਦੇ ਬੱਝੇ ਸਮਿਆਂ ਦੀਆਂ ਕਿਹੜੀਆਂ ਰੀਡਿੰਗਾਂ ਚਾਰਜਿੰਗ ਦੇ ਅੰਤ ਨਾਲ ਦੱਸੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Which readings taken during charging are reported with its end.</source>
        <translation>ਚਾਰਜਿੰਗ ਦੌਰਾਨ ਲਈਆਂ ਕਿਹੜੀਆਂ ਰੀਡਿੰਗਾਂ ਉਸਦੇ ਅੰਤ ਨਾਲ ਦੱਸੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Which remembered card is dropped first when the memory is full.</source>
        <translation>ਮੈਮੋਰੀ ਭਰ ਜਾਣ ’ਤੇ ਯਾਦ ਰੱਖਿਆ ਕਿਹੜਾ ਕਾਰਡ ਪਹਿਲਾਂ ਹਟਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which set of monitors is in use now.</source>
        <translation>ਹੁਣ ਮਾਨੀਟਰਾਂ ਦਾ ਕਿਹੜਾ ਸੈੱਟ ਵਰਤੋਂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Which set of monitors is in use.</source>
        <translation>ਮਾਨੀਟਰਾਂ ਦਾ ਕਿਹੜਾ ਸੈੱਟ ਵਰਤੋਂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Which stored connection the charger uses now, by its slot number.</source>
        <translation>ਚਾਰਜਰ ਹੁਣ ਕਿਹੜਾ ਸੰਭਾਲਿਆ ਕੁਨੈਕਸ਼ਨ ਵਰਤਦਾ ਹੈ, ਸਲਾਟ ਨੰਬਰ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Which values are collected for a test (OCPP 2.1).</source>
        <translation>ਟੈਸਟ ਲਈ ਕਿਹੜੇ ਮੁੱਲ ਇਕੱਠੇ ਕੀਤੇ ਜਾਂਦੇ ਹਨ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Which ways of steering power the charger knows.</source>
        <translation>ਚਾਰਜਰ ਪਾਵਰ ਚਲਾਉਣ ਦੇ ਕਿਹੜੇ ਢੰਗ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whose charging contracts the charger takes (OCPP 2.1).</source>
        <translation>ਚਾਰਜਰ ਕਿਸ-ਕਿਸ ਦੇ ਚਾਰਜਿੰਗ ਕੰਟਰੈਕਟ ਲੈਂਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Whose setpoint wins when two are active at one time (OCPP 2.1).</source>
        <translation>ਦੋ ਸੈੱਟਪੁਆਇੰਟ ਇੱਕੋ ਵੇਲੇ ਚਾਲੂ ਹੋਣ ਤਾਂ ਕਿਸਦਾ ਜਿੱਤਦਾ ਹੈ (OCPP 2.1)।</translation>
    </message>
    <message>
        <source>Wi-Fi is set at its display or in its own Wi-Fi SmartEVSE-config, not over the network.</source>
        <translation>Wi-Fi ਇਸਦੀ ਡਿਸਪਲੇ ਉੱਤੇ ਜਾਂ ਇਸਦੇ ਆਪਣੇ Wi-Fi SmartEVSE-config ਵਿੱਚ ਸੈੱਟ ਹੁੰਦਾ ਹੈ, ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>With ECClite; an older version is not taken.</source>
        <translation>ECClite ਨਾਲ; ਪੁਰਾਣਾ ਵਰਜਨ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>With OCPP 2 a new order of profiles acts after a restart.</source>
        <translation>OCPP 2 ਨਾਲ ਪ੍ਰੋਫਾਈਲਾਂ ਦੀ ਨਵੀਂ ਤਰਤੀਬ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>With a Wi-Fi gateway fitted, use the gateway instead: two programs on this line disturb each other.</source>
        <translation>ਜੇ Wi-Fi ਗੇਟਵੇ ਲੱਗਾ ਹੈ, ਤਾਂ ਇਸ ਦੀ ਥਾਂ ਗੇਟਵੇ ਵਰਤੋ: ਇਸ ਲਾਈਨ &apos;ਤੇ ਦੋ ਪ੍ਰੋਗਰਾਮ ਇੱਕ-ਦੂਜੇ ਵਿੱਚ ਵਿਘਨ ਪਾਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>With another authorisation than central system its transactions have no number.</source>
        <translation>central system ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਇਜਾਜ਼ਤ ਨਾਲ ਇਸ ਦੀਆਂ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨਾਂ ਦਾ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>With firmware up to 1.8.21, set no measurands that it does not know: it would restart again and again.</source>
        <translation>ਫਰਮਵੇਅਰ 1.8.21 ਤੱਕ, ਅਜਿਹੇ measurands ਸੈੱਟ ਨਾ ਕਰੋ ਜੋ ਇਹ ਨਹੀਂ ਜਾਣਦਾ: ਇਹ ਵਾਰ-ਵਾਰ ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>With several profiles it may fall back to another CSMS by itself.</source>
        <translation>ਕਈ ਪ੍ਰੋਫਾਈਲਾਂ ਹੋਣ ਤਾਂ ਇਹ ਆਪਣੇ ਆਪ ਹੋਰ CSMS &apos;ਤੇ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Without a web password anybody on its network may change everything: set one.</source>
        <translation>ਵੈੱਬ ਪਾਸਵਰਡ ਤੋਂ ਬਿਨਾਂ ਇਸ ਦੇ ਨੈੱਟਵਰਕ &apos;ਤੇ ਕੋਈ ਵੀ ਸਭ ਕੁਝ ਬਦਲ ਸਕਦਾ ਹੈ: ਪਾਸਵਰਡ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>and ca_file are two certificates; keep one of them</source>
        <translation>ਅਤੇ ca_file ਦੋ ਸਰਟੀਫਿਕੇਟ ਹਨ; ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>cannot be here: no file comes with this; write the certificate into ca_pem</source>
        <translation>ਇੱਥੇ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਇਸ ਨਾਲ ਕੋਈ ਫਾਈਲ ਨਹੀਂ ਆਉਂਦੀ; ਸਰਟੀਫਿਕੇਟ ca_pem ਵਿੱਚ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>has a line with more than {most} dots</source>
        <translation>ਇਸ ਦੀ ਇੱਕ ਲਾਈਨ ਵਿੱਚ {most} ਤੋਂ ਵੱਧ ਬਿੰਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>holds a private key, which must never be on a card</source>
        <translation>ਇਸ ਵਿੱਚ ਨਿੱਜੀ ਕੁੰਜੀ ਹੈ, ਜੋ ਕਾਰਡ ਉੱਤੇ ਕਦੇ ਨਹੀਂ ਹੋਣੀ ਚਾਹੀਦੀ</translation>
    </message>
    <message>
        <source>holds more than {most} certificates</source>
        <translation>ਇਸ ਵਿੱਚ {most} ਤੋਂ ਵੱਧ ਸਰਟੀਫਿਕੇਟ ਹਨ</translation>
    </message>
    <message>
        <source>holds no certificate in PEM form (BEGIN CERTIFICATE)</source>
        <translation>ਇਸ ਵਿੱਚ PEM ਰੂਪ (BEGIN CERTIFICATE) ਦਾ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>is a secret, which must never be on a card</source>
        <translation>ਗੁਪਤ ਹੈ, ਜੋ ਕਾਰਡ ਉੱਤੇ ਕਦੇ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>ਜਾਣਿਆ-ਪਛਾਣਿਆ ਨਹੀਂ; ਕੀ ਸਪੈਲਿੰਗ ਗਲਤ ਹੈ?</translation>
    </message>
    <message>
        <source>is not the day when the certificate ends: that is {day}</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਮੁੱਕਣ ਦਾ ਦਿਨ ਨਹੀਂ: ਉਹ {day} ਹੈ</translation>
    </message>
    <message>
        <source>is not the fingerprint of the certificate: that is {sha256}</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਨਹੀਂ: ਉਹ {sha256} ਹੈ</translation>
    </message>
    <message>
        <source>is too large to be a root certificate</source>
        <translation>ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਹੋਣ ਲਈ ਬਹੁਤ ਵੱਡਾ ਹੈ</translation>
    </message>
    <message>
        <source>larger than {size} KiB</source>
        <translation>{size} KiB ਤੋਂ ਵੱਡਾ</translation>
    </message>
    <message>
        <source>may hold 100 keys, names of 50 and values of 500 characters at most</source>
        <translation>ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ 100 ਕੁੰਜੀਆਂ, 50 ਅੱਖਰਾਂ ਦੇ ਨਾਂ ਅਤੇ 500 ਅੱਖਰਾਂ ਦੇ ਮੁੱਲ ਹੋ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>may hold only {choices}</source>
        <translation>ਇਸ ਵਿੱਚ ਸਿਰਫ਼ {choices} ਹੋ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>must be 1 to 48 small letters, digits and hyphens</source>
        <translation>ਇਸ ਵਿੱਚ 1 ਤੋਂ 48 ਛੋਟੇ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਹਾਈਫਨ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>must be a SHA-256 fingerprint: 64 hex digits</source>
        <translation>SHA-256 ਫਿੰਗਰਪ੍ਰਿੰਟ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ: 64 ਹੈਕਸ ਅੰਕ</translation>
    </message>
    <message>
        <source>must be a day like 2031-05-01</source>
        <translation>2031-05-01 ਵਰਗੀ ਤਾਰੀਖ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>ਹਵਾਲਾ ਚਿੰਨ੍ਹਾਂ ਵਿੱਚ ਲਿਖਤਾਂ ਦੀ ਸੂਚੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>ਨੰਬਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>ਟੇਬਲ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be a table of texts in quotes</source>
        <translation>ਹਵਾਲਾ ਚਿੰਨ੍ਹਾਂ ਵਿੱਚ ਲਿਖਤਾਂ ਦਾ ਟੇਬਲ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>ਹਵਾਲਾ ਚਿੰਨ੍ਹਾਂ ਵਿੱਚ ਲਿਖਤ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}</source>
        <translation>{least} ਤੋਂ {most} ਤੱਕ ਪੂਰਾ ਅੰਕ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be a year and a month, like &quot;2026-11&quot;</source>
        <translation>ਸਾਲ ਅਤੇ ਮਹੀਨਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ &quot;2026-11&quot;</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>{choices} ਵਿੱਚੋਂ ਇੱਕ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be the name of a file beside the card</source>
        <translation>ਕਾਰਡ ਦੇ ਨਾਲ ਪਈ ਫਾਈਲ ਦਾ ਨਾਂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true ਜਾਂ false ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must be written as [[{name}]]</source>
        <translation>[[{name}]] ਵਜੋਂ ਲਿਖਿਆ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must have at most {most} characters</source>
        <translation>ਇਸ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਅੱਖਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>must have no braces</source>
        <translation>ਇਸ ਵਿੱਚ ਘੁੰਡੀਦਾਰ ਬ੍ਰੈਕਟ ਨਹੀਂ ਹੋਣੇ ਚਾਹੀਦੇ</translation>
    </message>
    <message>
        <source>must have no control characters</source>
        <translation>ਇਸ ਵਿੱਚ ਕੰਟਰੋਲ ਅੱਖਰ ਨਹੀਂ ਹੋਣੇ ਚਾਹੀਦੇ</translation>
    </message>
    <message>
        <source>must have no control characters and no line ends</source>
        <translation>ਇਸ ਵਿੱਚ ਕੰਟਰੋਲ ਅੱਖਰ ਅਤੇ ਲਾਈਨਾਂ ਦੇ ਅੰਤ ਨਹੀਂ ਹੋਣੇ ਚਾਹੀਦੇ</translation>
    </message>
    <message>
        <source>must hold only {choices}</source>
        <translation>ਇਸ ਵਿੱਚ ਸਿਰਫ਼ {choices} ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ਖਾਲੀ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ</translation>
    </message>
    <message>
        <source>must not be greater than key_most</source>
        <translation>key_most ਤੋਂ ਵੱਡਾ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ</translation>
    </message>
    <message>
        <source>must start with https://</source>
        <translation>https:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>must start with wss:// for security profile 2 or 3</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਜਾਂ 3 ਲਈ wss:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>names a version twice</source>
        <translation>ਇਸ ਵਿੱਚ ਇੱਕ ਵਰਜਨ ਦੋ ਵਾਰ ਹੈ</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>UTF-8 ਵਾਲੀ ਟੈਕਸਟ ਫਾਈਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>there is no such file beside the card</source>
        <translation>ਕਾਰਡ ਦੇ ਨਾਲ ਅਜਿਹੀ ਕੋਈ ਫਾਈਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{file} says example = true: it is checked, but never offered.</source>
        <translation>{file} ਵਿੱਚ example = true ਹੈ: ਇਸਦੀ ਜਾਂਚ ਹੁੰਦੀ ਹੈ, ਪਰ ਇਹ ਕਦੇ ਪੇਸ਼ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>{file}, line {line}: {member}: {what}</source>
        <translation>{file}, ਲਾਈਨ {line}: {member}: {what}</translation>
    </message>
    <message>
        <source>{file}: the card {id} is well written.</source>
        <translation>{file}: ਕਾਰਡ {id} ਠੀਕ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{file}: {member}: {what}</source>
        <translation>{file}: {member}: {what}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{key} is a secret, which must never be on a card</source>
        <translation>{key} ਗੁਪਤ ਹੈ, ਜੋ ਕਾਰਡ ਉੱਤੇ ਕਦੇ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Check the name of the file, and that it holds text that begins with -----BEGIN.</source>
        <translation>ਫਾਈਲ ਦਾ ਨਾਂ ਵੇਖੋ, ਅਤੇ ਇਹ ਕਿ ਉਸ ਵਿੱਚ -----BEGIN ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੀ ਲਿਖਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Demo site: five chargers and a CSMS on this laptop.</source>
        <translation>ਡੈਮੋ ਸਾਈਟ: ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਪੰਜ ਚਾਰਜਰ ਅਤੇ ਇੱਕ CSMS।</translation>
    </message>
    <message>
        <source>Every program on this machine can read a command line. Nothing was written.</source>
        <translation>ਕਮਾਂਡ ਲਾਈਨ ਨੂੰ ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਹਰ ਪ੍ਰੋਗਰਾਮ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Key for {identity}: {key}</source>
        <translation>{identity} ਲਈ ਕੁੰਜੀ: {key}</translation>
    </message>
    <message>
        <source>New value of {name}: </source>
        <translation>{name} ਦਾ ਨਵਾਂ ਮੁੱਲ: </translation>
    </message>
    <message>
        <source>No difference in anything that is shown.</source>
        <translation>ਜੋ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ ਉਸ ਵਿੱਚ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Not taken over: {name}: {why}</source>
        <translation>ਨਹੀਂ ਲਈ ਗਈ: {name}: {why}</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>ਕਿਸੇ ਚੀਜ਼ ਦੀ ਤੁਲਨਾ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>Pick an interface with --interface ADDR:</source>
        <translation>--interface ADDR ਨਾਲ ਇੰਟਰਫੇਸ ਚੁਣੋ:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>(its own)</source>
        <translation>(ਇਸ ਦੀ ਆਪਣੀ)</translation>
    </message>
    <message>
        <source>Add --show to make one and print it. It is kept nowhere.</source>
        <translation>ਇੱਕ ਬਣਾ ਕੇ ਛਾਪਣ ਲਈ --show ਜੋੜੋ। ਇਹ ਕਿਤੇ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>ਜੋੜਿਆ ਗਿਆ: {name}</translation>
    </message>
    <message>
        <source>All chargers are handed over.</source>
        <translation>ਸਾਰੇ ਚਾਰਜਰ ਸੌਂਪੇ ਗਏ ਹਨ।</translation>
    </message>
    <message>
        <source>Answer with yes, or add --yes.</source>
        <translation>yes ਨਾਲ ਜਵਾਬ ਦਿਓ, ਜਾਂ --yes ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Both sides take: {what}</source>
        <translation>ਦੋਵੇਂ ਪਾਸੇ ਲੈਂਦੇ ਹਨ: {what}</translation>
    </message>
    <message>
        <source>Came in from B: {table}: {count}</source>
        <translation>B ਤੋਂ ਆਏ: {table}: {count}</translation>
    </message>
    <message>
        <source>Card: {family}</source>
        <translation>ਕਾਰਡ: {family}</translation>
    </message>
    <message>
        <source>Chargers dial in to {url} + identity</source>
        <translation>ਚਾਰਜਰ {url} + ਪਛਾਣ ਉੱਤੇ ਕੁਨੈਕਟ ਕਰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Chargers found: {count}</source>
        <translation>ਲੱਭੇ ਚਾਰਜਰ: {count}</translation>
    </message>
    <message>
        <source>Chargers found: {count} · serial ports, of which nobody knows yet: {ports}</source>
        <translation>ਲੱਭੇ ਚਾਰਜਰ: {count} · ਸੀਰੀਅਲ ਪੋਰਟ, ਜਿਹਨਾਂ ਬਾਰੇ ਹਾਲੇ ਕੁਝ ਪਤਾ ਨਹੀਂ: {ports}</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>ਫਾਈਲ ਦਾ ਨਾਂ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Choose with --address-key NAME; or --address-by-hand when it is none.</source>
        <translation>--address-key NAME ਨਾਲ ਚੁਣੋ; ਜਾਂ ਜੇ ਕੋਈ ਨਾ ਹੋਵੇ ਤਾਂ --address-by-hand ਨਾਲ।</translation>
    </message>
    <message>
        <source>Commissioning CSMS: {url} + identity</source>
        <translation>ਚਾਲੂ ਕਰਨ ਵਾਲਾ CSMS: {url} + ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>{path} ਵਿੱਚ ਕਾਪੀ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Copy more digits from “evsetup firmware list”.</source>
        <translation>“evsetup firmware list” ਤੋਂ ਹੋਰ ਅੰਕ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Correct it and run the command again. evsetup batch --help lists all options.</source>
        <translation>ਇਸਨੂੰ ਠੀਕ ਕਰਕੇ ਕਮਾਂਡ ਦੁਬਾਰਾ ਚਲਾਓ। evsetup batch --help ਸਾਰੇ ਵਿਕਲਪ ਦੱਸਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Dialled: {url}</source>
        <translation>ਅਜ਼ਮਾਇਆ ਪਤਾ: {url}</translation>
    </message>
    <message>
        <source>Else take evsetup plan: it prints what a person types, and the charger is read once it dials in.</source>
        <translation>ਨਹੀਂ ਤਾਂ evsetup plan ਵਰਤੋ: ਇਹ ਵਿਖਾਉਂਦਾ ਹੈ ਕਿ ਵਿਅਕਤੀ ਨੇ ਕੀ ਟਾਈਪ ਕਰਨਾ ਹੈ, ਅਤੇ ਕੁਨੈਕਟ ਹੋਣ &apos;ਤੇ ਚਾਰਜਰ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Fields are: {fields}. Columns are: {columns}.</source>
        <translation>ਖਾਨੇ ਹਨ: {fields}। ਕਾਲਮ ਹਨ: {columns}।</translation>
    </message>
    <message>
        <source>For {origin}:</source>
        <translation>{origin} ਲਈ:</translation>
    </message>
    <message>
        <source>Forget them?</source>
        <translation>ਇਹਨਾਂ ਨੂੰ ਭੁਲਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Forgotten: {count}</source>
        <translation>ਭੁਲਾਏ ਗਏ: {count}</translation>
    </message>
    <message>
        <source>If it happens again, add --verbose and show the output to the maintainers.</source>
        <translation>ਜੇ ਇਹ ਦੁਬਾਰਾ ਹੋਵੇ, ਤਾਂ --verbose ਜੋੜੋ ਅਤੇ ਆਉਟਪੁੱਟ ਪ੍ਰੋਗਰਾਮ ਦੇ ਸੰਭਾਲਕਾਂ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>If it is of another family, name that with --family; evsetup cards show lists them.</source>
        <translation>ਜੇ ਇਹ ਹੋਰ ਪਰਿਵਾਰ ਦਾ ਹੈ, ਤਾਂ ਉਹ --family ਨਾਲ ਦੱਸੋ; evsetup cards show ਪਰਿਵਾਰਾਂ ਦੀ ਸੂਚੀ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Images whose SHA-256 begins with “{start}”: {count}</source>
        <translation>“{start}” ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ SHA-256 ਦੀਆਂ ਇਮੇਜਾਂ: {count}</translation>
    </message>
    <message>
        <source>Into the CSMS, as hex digits: {key}</source>
        <translation>CSMS ਵਿੱਚ, ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ: {key}</translation>
    </message>
    <message>
        <source>Into the charger, as hex digits: {key}</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ, ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ: {key}</translation>
    </message>
    <message>
        <source>It adds its identity by itself; all it says goes on to {url}.</source>
        <translation>ਇਹ ਆਪਣੀ ਪਛਾਣ ਆਪ ਜੋੜਦਾ ਹੈ; ਜੋ ਕੁਝ ਇਹ ਕਹਿੰਦਾ ਹੈ, ਅੱਗੇ {url} ਨੂੰ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is a fault of this program, not of the charger. What was begun stands in the journal.</source>
        <translation>ਇਹ ਗੜਬੜ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀ ਹੈ, ਚਾਰਜਰ ਦੀ ਨਹੀਂ। ਜੋ ਸ਼ੁਰੂ ਹੋਇਆ ਸੀ, ਉਹ ਰੋਜ਼ਨਾਮਚੇ ਵਿੱਚ ਦਰਜ ਹੈ।</translation>
    </message>
    <message>
        <source>It is now in {path}, and used from the next start on.</source>
        <translation>ਇਹ ਹੁਣ {path} ਵਿੱਚ ਹੈ, ਅਤੇ ਅਗਲੀ ਵਾਰ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਵਰਤਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Kept in {file} as test {number}.</source>
        <translation>{file} ਵਿੱਚ ਜਾਂਚ {number} ਵਜੋਂ ਰੱਖੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>ਕੁੰਜੀ: {key}</translation>
    </message>
    <message>
        <source>Leave out --address-key and --address-by-hand.</source>
        <translation>--address-key ਅਤੇ --address-by-hand ਨਾ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Line {number} of the keys is not “IDENTITY KEY [NEW-KEY]”.</source>
        <translation>ਕੁੰਜੀਆਂ ਦੀ ਲਾਈਨ {number} “IDENTITY KEY [NEW-KEY]” ਵਰਗੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Listening on {address} for {seconds} s …</source>
        <translation>{address} ਉੱਤੇ {seconds} s ਲਈ ਸੁਣਿਆ ਜਾ ਰਿਹਾ ਹੈ …</translation>
    </message>
    <message>
        <source>Log saved: {path} ({count} bytes)</source>
        <translation>ਲਾਗ ਸੰਭਾਲਿਆ ਗਿਆ: {path} ({count} ਬਾਈਟ)</translation>
    </message>
    <message>
        <source>Logs in as {identity}. If that charger is connected to this CSMS now, it may be thrown out; and the CSMS keeps the maker and model that are sent: {vendor} {model}. With --log-in-only they are not sent.</source>
        <translation>ਇਹ ਜਾਂਚ {identity} ਵਜੋਂ ਲਾਗਇਨ ਕਰਦੀ ਹੈ। ਜੇ ਉਹ ਚਾਰਜਰ ਹੁਣ ਇਸ CSMS ਨਾਲ ਜੁੜਿਆ ਹੈ, ਤਾਂ ਉਹ ਬਾਹਰ ਹੋ ਸਕਦਾ ਹੈ; ਅਤੇ CSMS ਭੇਜੇ ਗਏ ਨਿਰਮਾਤਾ ਅਤੇ ਮਾਡਲ ਰੱਖ ਲੈਂਦਾ ਹੈ: {vendor} {model}। --log-in-only ਨਾਲ ਇਹ ਨਹੀਂ ਭੇਜੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Means: {what}</source>
        <translation>ਮਤਲਬ: {what}</translation>
    </message>
    <message>
        <source>Merged into {path}.</source>
        <translation>{path} ਵਿੱਚ ਰਲਾਈ ਗਈ।</translation>
    </message>
    <message>
        <source>Messages recorded: {count}</source>
        <translation>ਰਿਕਾਰਡ ਕੀਤੇ ਸੁਨੇਹੇ: {count}</translation>
    </message>
    <message>
        <source>Modbus is off, the line has other settings than those that were tried, or its wires are crossed.</source>
        <translation>Modbus ਬੰਦ ਹੈ, ਲਾਈਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਅਜ਼ਮਾਈਆਂ ਗਈਆਂ ਤੋਂ ਵੱਖਰੀਆਂ ਹਨ, ਜਾਂ ਇਸ ਦੀਆਂ ਤਾਰਾਂ ਉਲਟੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Most likely: {kind}</source>
        <translation>ਸਭ ਤੋਂ ਸੰਭਾਵੀ: {kind}</translation>
    </message>
    <message>
        <source>Name a file, or one of these: {have}</source>
        <translation>ਫਾਈਲ ਦਾ ਨਾਂ ਦਿਓ, ਜਾਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ: {have}</translation>
    </message>
    <message>
        <source>Name the address of the CSMS, or a card that has it (--card).</source>
        <translation>CSMS ਦਾ ਪਤਾ ਦਿਓ, ਜਾਂ ਅਜਿਹਾ ਕਾਰਡ ਜਿਸ ਵਿੱਚ ਇਹ ਹੋਵੇ (--card)।</translation>
    </message>
    <message>
        <source>Name the certificate of this key, too (--client-certificate).</source>
        <translation>ਇਸ ਕੁੰਜੀ ਦਾ ਸਰਟੀਫਿਕੇਟ ਵੀ ਦਿਓ (--client-certificate)।</translation>
    </message>
    <message>
        <source>Name the identity (--identity).</source>
        <translation>ਪਛਾਣ ਦਿਓ (--identity)।</translation>
    </message>
    <message>
        <source>Name whom they dial (--csms, --card), a charger to copy from, or --purpose private.</source>
        <translation>ਦੱਸੋ ਕਿ ਇਹ ਕਿਸ ਨਾਲ ਕੁਨੈਕਟ ਕਰਨ (--csms, --card), ਕਿਸ ਚਾਰਜਰ ਤੋਂ ਕਾਪੀ ਕਰਨੀ ਹੈ, ਜਾਂ --purpose private।</translation>
    </message>
    <message>
        <source>New passphrase for the file: </source>
        <translation>ਫਾਈਲ ਲਈ ਨਵਾਂ ਪਾਸਫਰੇਜ਼: </translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. As before: {same}. Left out: {refused}.</source>
        <translation>ਨਵੇਂ: {added}। ਬਦਲੇ: {changed}। ਪਹਿਲਾਂ ਵਾਂਗ: {same}। ਛੱਡੇ ਗਏ: {refused}।</translation>
    </message>
    <message>
        <source>New: {bay}</source>
        <translation>ਨਵਾਂ: {bay}</translation>
    </message>
    <message>
        <source>No card says which key takes the CSMS address. Likely ones, with what they hold now:</source>
        <translation>ਕੋਈ ਕਾਰਡ ਨਹੀਂ ਦੱਸਦਾ ਕਿ CSMS ਦਾ ਪਤਾ ਕਿਹੜੀ ਕੁੰਜੀ ਵਿੱਚ ਜਾਂਦਾ ਹੈ। ਸੰਭਾਵੀ ਕੁੰਜੀਆਂ, ਅਤੇ ਉਹਨਾਂ ਵਿੱਚ ਹੁਣ ਕੀ ਹੈ:</translation>
    </message>
    <message>
        <source>No charger is in this recording.</source>
        <translation>ਇਸ ਰਿਕਾਰਡਿੰਗ ਵਿੱਚ ਕੋਈ ਚਾਰਜਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No code was made.</source>
        <translation>ਕੋਈ ਕੋਡ ਨਹੀਂ ਬਣਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>No controller has written onto this stick yet.</source>
        <translation>ਹਾਲੇ ਕਿਸੇ ਕੰਟਰੋਲਰ ਨੇ ਇਸ ਸਟਿੱਕ &apos;ਤੇ ਨਹੀਂ ਲਿਖਿਆ।</translation>
    </message>
    <message>
        <source>No root certificate was seen; nothing was saved.</source>
        <translation>ਕੋਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਵੇਖਿਆ ਗਿਆ; ਕੁਝ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nobody said yes.</source>
        <translation>ਕਿਸੇ ਨੇ yes ਨਹੀਂ ਕਿਹਾ।</translation>
    </message>
    <message>
        <source>Not taken over: {what}</source>
        <translation>ਨਹੀਂ ਲਿਆ ਗਿਆ: {what}</translation>
    </message>
    <message>
        <source>Nothing here is called {id}.</source>
        <translation>ਇੱਥੇ {id} ਨਾਂ ਦਾ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nothing is left to do by hand.</source>
        <translation>ਹੱਥੀਂ ਕਰਨ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nothing on {where} answers to Modbus.</source>
        <translation>{where} ਉੱਤੇ ਕੋਈ ਵੀ Modbus ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Nothing was asked at this address.</source>
        <translation>ਇਸ ਪਤੇ &apos;ਤੇ ਕੁਝ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was ticked for it.</source>
        <translation>ਇਸ ਲਈ ਕਿਸੇ &apos;ਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was written: {count} values differ. Decide with --prefer or --take.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ: {count} ਮੁੱਲ ਵੱਖਰੇ ਹਨ। --prefer ਜਾਂ --take ਨਾਲ ਫੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ਇੱਕ ਵਾਰ ਫਿਰ: </translation>
    </message>
    <message>
        <source>Only chargers of OCPP 1.6 that dial in to this laptop do. Nothing was written.</source>
        <translation>ਇਹ ਸਿਰਫ਼ OCPP 1.6 ਵਾਲੇ ਉਹ ਚਾਰਜਰ ਕਰਦੇ ਹਨ ਜੋ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Opened last on: {laptop}</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਇੱਥੇ ਖੁੱਲ੍ਹੀ: {laptop}</translation>
    </message>
    <message>
        <source>Or say what is wanted: --set csms.url=… --set csms.identity=…</source>
        <translation>ਜਾਂ ਦੱਸੋ ਕੀ ਚਾਹੀਦਾ ਹੈ: --set csms.url=… --set csms.identity=…</translation>
    </message>
    <message>
        <source>Or: {kind}</source>
        <translation>ਜਾਂ: {kind}</translation>
    </message>
    <message>
        <source>Ours differs and was left: {count}. Add --take-theirs to take theirs.</source>
        <translation>ਸਾਡਾ ਵੱਖਰਾ ਹੈ ਅਤੇ ਉਵੇਂ ਰਹਿਣ ਦਿੱਤਾ ਗਿਆ: {count}। ਉਹਨਾਂ ਦਾ ਲੈਣ ਲਈ --take-theirs ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Over OCPP, once the charger is on this laptop: {name} = {value} ({origin})</source>
        <translation>OCPP ਰਾਹੀਂ, ਜਦੋਂ ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜੇ: {name} = {value} ({origin})</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>ਫਾਈਲ ਦਾ ਪਾਸਫਰੇਜ਼: </translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>ਵਾਲਟ ਦਾ ਪਾਸਫਰੇਜ਼: </translation>
    </message>
    <message>
        <source>Password of the charger&apos;s page: </source>
        <translation>ਚਾਰਜਰ ਦੇ ਪੰਨੇ ਦਾ ਪਾਸਵਰਡ: </translation>
    </message>
    <message>
        <source>Plan written: {path}. Bays: {count}</source>
        <translation>ਯੋਜਨਾ ਲਿਖੀ ਗਈ: {path}। ਬੇ: {count}</translation>
    </message>
    <message>
        <source>Pull it out when the lamp says so. Its password is on it in clear: keep it safe.</source>
        <translation>ਜਦੋਂ ਬੱਤੀ ਦੱਸੇ, ਇਸ ਨੂੰ ਕੱਢ ਲਓ। ਇਸ &apos;ਤੇ ਇਸ ਦਾ ਪਾਸਵਰਡ ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ ਹੈ: ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Put the stick into the controller: it takes the values, restarts and blinks quickly.</source>
        <translation>ਸਟਿੱਕ ਕੰਟਰੋਲਰ ਵਿੱਚ ਲਾਓ: ਉਹ ਮੁੱਲ ਲੈਂਦਾ ਹੈ, ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਹੈ ਅਤੇ ਤੇਜ਼ੀ ਨਾਲ ਟਿਮਟਿਮਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Recorded in {path}, up to {size} GB. Keys and log-ins are left out of it; card numbers are not.</source>
        <translation>{path} ਵਿੱਚ ਰਿਕਾਰਡ ਹੁੰਦਾ ਹੈ, {size} GB ਤੱਕ। ਕੁੰਜੀਆਂ ਅਤੇ ਲਾਗਇਨ ਇਸ ਵਿੱਚ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ; ਕਾਰਡ ਨੰਬਰ ਰੱਖੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Root certificate for the charger: {path}</source>
        <translation>ਚਾਰਜਰ ਲਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ: {path}</translation>
    </message>
    <message>
        <source>Run evsetup read --all: it lists every name as this charger spells it.</source>
        <translation>evsetup read --all ਚਲਾਓ: ਇਹ ਹਰ ਨਾਂ ਇਸ ਚਾਰਜਰ ਦੀ ਸਪੈਲਿੰਗ ਵਿੱਚ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Run evsetup snapshot list: it shows the numbers.</source>
        <translation>evsetup snapshot list ਚਲਾਓ: ਇਹ ਨੰਬਰ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>ਕਮਾਂਡ ਦੁਬਾਰਾ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Run the command in a terminal, without a pipe.</source>
        <translation>ਕਮਾਂਡ ਟਰਮੀਨਲ ਵਿੱਚ ਚਲਾਓ, ਪਾਈਪ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>SHA-256 {fingerprint}, valid until {date}</source>
        <translation>SHA-256 {fingerprint}, {date} ਤੱਕ ਲਾਗੂ</translation>
    </message>
    <message>
        <source>Secrets are shown on a terminal only.</source>
        <translation>ਗੁਪਤ ਮੁੱਲ ਸਿਰਫ਼ ਟਰਮੀਨਲ ਉੱਤੇ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Set it aside?</source>
        <translation>ਇਸਨੂੰ ਇੱਕ ਪਾਸੇ ਰੱਖਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>ਸਾਈਟ: {name}</translation>
    </message>
    <message>
        <source>Snapshot {number} saved. Settings: {count}</source>
        <translation>ਸਨੈਪਸ਼ਾਟ {number} ਸੰਭਾਲਿਆ ਗਿਆ। ਸੈਟਿੰਗਾਂ: {count}</translation>
    </message>
    <message>
        <source>Swap the wires A and B of the adapter, and check its end resistor.</source>
        <translation>ਅਡੈਪਟਰ ਦੀਆਂ ਤਾਰਾਂ A ਅਤੇ B ਆਪਸ ਵਿੱਚ ਬਦਲੋ, ਅਤੇ ਇਸ ਦਾ ਅੰਤਲਾ ਰਜ਼ਿਸਟਰ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Switch Modbus on in the charger; some fall asleep and answer the second time only.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ Modbus ਚਾਲੂ ਕਰੋ; ਕੁਝ ਸੌਂ ਜਾਂਦੇ ਹਨ ਅਤੇ ਦੂਜੀ ਵਾਰ ਹੀ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Take one of: {ids}</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਲਓ: {ids}</translation>
    </message>
    <message>
        <source>Taken off the stick: {names}</source>
        <translation>ਸਟਿੱਕ ਤੋਂ ਹਟਾਇਆ: {names}</translation>
    </message>
    <message>
        <source>Taken over: {count}</source>
        <translation>ਸ਼ਾਮਲ ਕੀਤੇ: {count}</translation>
    </message>
    <message>
        <source>Tell the passphrase to the other person on another way than the file.</source>
        <translation>ਪਾਸਫਰੇਜ਼ ਦੂਜੇ ਵਿਅਕਤੀ ਨੂੰ ਫਾਈਲ ਤੋਂ ਵੱਖਰੇ ਰਾਹ ਰਾਹੀਂ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The CSMS address goes into {key}.</source>
        <translation>CSMS ਦਾ ਪਤਾ ਕੁੰਜੀ {key} ਵਿੱਚ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS address is set by hand, on the charger&apos;s own page.</source>
        <translation>CSMS ਦਾ ਪਤਾ ਹੱਥੀਂ, ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਉੱਤੇ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address {url} {flaw}.</source>
        <translation>ਪਤਾ {url}: {flaw}।</translation>
    </message>
    <message>
        <source>The bays of this site: {have}</source>
        <translation>ਇਸ ਸਾਈਟ ਦੇ ਬੇ: {have}</translation>
    </message>
    <message>
        <source>The card {card} is an example: take its line “example” away.</source>
        <translation>ਕਾਰਡ {card} ਇੱਕ ਮਿਸਾਲ ਹੈ: ਇਸ ਦੀ “example” ਵਾਲੀ ਲਾਈਨ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>The charger has its old settings again.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਮੁੜ ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The charger lists no certificates.</source>
        <translation>ਚਾਰਜਰ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>The charger then dials {url}</source>
        <translation>ਫਿਰ ਚਾਰਜਰ {url} ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The charger&apos;s request: {path}</source>
        <translation>ਚਾਰਜਰ ਦੀ ਬੇਨਤੀ: {path}</translation>
    </message>
    <message>
        <source>The old vault is in {path}</source>
        <translation>ਪੁਰਾਣਾ ਵਾਲਟ {path} ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>The output goes into a file or another program, where a secret would stay.</source>
        <translation>ਆਉਟਪੁੱਟ ਫਾਈਲ ਜਾਂ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਜਾਂਦੀ ਹੈ, ਜਿੱਥੇ ਗੁਪਤ ਮੁੱਲ ਰਹਿ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The root certificate that the charger needs is in {file}.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਚਾਹੀਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ {file} ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The stick is ready: the controller writes its settings onto it when it is put in.</source>
        <translation>ਸਟਿੱਕ ਤਿਆਰ ਹੈ: ਲਾਉਣ &apos;ਤੇ ਕੰਟਰੋਲਰ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਇਸ &apos;ਤੇ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>ਦੋਵੇਂ ਪਾਸਫਰੇਜ਼ ਵੱਖਰੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The vault is as it was.</source>
        <translation>ਵਾਲਟ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The vault is moved into a folder of its own. The next one begins empty; keys must be typed again.</source>
        <translation>ਵਾਲਟ ਆਪਣੇ ਵੱਖਰੇ ਫੋਲਡਰ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਅਗਲਾ ਖਾਲੀ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ; ਕੁੰਜੀਆਂ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰਨੀਆਂ ਪੈਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>The vault keeps nothing here.</source>
        <translation>ਵਾਲਟ ਵਿੱਚ ਇੱਥੇ ਲਈ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Then read the charger, and clean the stick: its password is on it in clear.</source>
        <translation>ਫਿਰ ਚਾਰਜਰ ਪੜ੍ਹੋ, ਅਤੇ ਸਟਿੱਕ ਸਾਫ਼ ਕਰੋ: ਇਸ &apos;ਤੇ ਇਸ ਦਾ ਪਾਸਵਰਡ ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no CSMS card “{card}”.</source>
        <translation>“{card}” ਨਾਂ ਦਾ ਕੋਈ CSMS ਕਾਰਡ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no CSMS card “{card}”. Known: {have}</source>
        <translation>“{card}” ਨਾਂ ਦਾ ਕੋਈ CSMS ਕਾਰਡ ਨਹੀਂ। ਜਾਣੇ-ਪਛਾਣੇ: {have}</translation>
    </message>
    <message>
        <source>There is no bay {label} in this site.</source>
        <translation>ਇਸ ਸਾਈਟ ਵਿੱਚ {label} ਬੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no card in {path}.</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਕਾਰਡ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no charger card “{card}”.</source>
        <translation>“{card}” ਨਾਂ ਦਾ ਕੋਈ ਚਾਰਜਰ ਕਾਰਡ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no charger card “{card}”. Known: {have}</source>
        <translation>“{card}” ਨਾਂ ਦਾ ਕੋਈ ਚਾਰਜਰ ਕਾਰਡ ਨਹੀਂ। ਜਾਣੇ-ਪਛਾਣੇ: {have}</translation>
    </message>
    <message>
        <source>There is nothing that a person must do for {family}.</source>
        <translation>{family} ਲਈ ਵਿਅਕਤੀ ਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>These are lost for good, unless they were exported. The chargers keep theirs.</source>
        <translation>ਇਹ ਸਦਾ ਲਈ ਗੁਆਚ ਜਾਂਦੇ ਹਨ, ਜੇ ਐਕਸਪੋਰਟ ਨਹੀਂ ਕੀਤੇ ਗਏ। ਚਾਰਜਰਾਂ ਵਿੱਚ ਆਪਣੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>This charger has no setting “{name}”.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ “{name}” ਸੈਟਿੰਗ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger keeps its CSMS address in no key that could be chosen.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਆਪਣੇ CSMS ਦਾ ਪਤਾ ਅਜਿਹੀ ਕਿਸੇ ਕੁੰਜੀ ਵਿੱਚ ਨਹੀਂ ਰੱਖਦਾ ਜੋ ਚੁਣੀ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>This is not done for a charger with its OCPP version: {act}.</source>
        <translation>ਇਸ OCPP ਵਰਜਨ ਵਾਲੇ ਚਾਰਜਰ ਲਈ ਇਹ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ: {act}।</translation>
    </message>
    <message>
        <source>This site file has no snapshot {number}.</source>
        <translation>ਇਸ ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਸਨੈਪਸ਼ਾਟ {number} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This site has no bay yet. Import its plan first: evsetup bays import</source>
        <translation>ਇਸ ਸਾਈਟ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਬੇ ਨਹੀਂ। ਪਹਿਲਾਂ ਇਸ ਦੀ ਯੋਜਨਾ ਇੰਪੋਰਟ ਕਰੋ: evsetup bays import</translation>
    </message>
    <message>
        <source>This site has no bay “{label}”.</source>
        <translation>ਇਸ ਸਾਈਟ ਵਿੱਚ “{label}” ਬੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This site has no templates.</source>
        <translation>ਇਸ ਸਾਈਟ ਵਿੱਚ ਕੋਈ ਟੈਂਪਲੇਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>To hand secrets over, use: evsetup vault export</source>
        <translation>ਗੁਪਤ ਮੁੱਲ ਅੱਗੇ ਸੌਂਪਣ ਲਈ ਵਰਤੋ: evsetup vault export</translation>
    </message>
    <message>
        <source>To test from the charger itself, let it dial this laptop (evsetup serve), or sit between it and this CSMS (evsetup proxy --upstream {url} --record FILE).</source>
        <translation>ਚਾਰਜਰ ਤੋਂ ਹੀ ਜਾਂਚ ਕਰਨ ਲਈ, ਇਸ ਨੂੰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ (evsetup serve), ਜਾਂ ਇਸ ਦੇ ਅਤੇ ਇਸ CSMS ਦੇ ਵਿਚਕਾਰ ਬੈਠੋ (evsetup proxy --upstream {url} --record FILE)।</translation>
    </message>
    <message>
        <source>Type this address into the charger: {url}</source>
        <translation>ਇਹ ਪਤਾ ਚਾਰਜਰ ਵਿੱਚ ਟਾਈਪ ਕਰੋ: {url}</translation>
    </message>
    <message>
        <source>Use --secret-stdin {name}, and give the value on standard input.</source>
        <translation>--secret-stdin {name} ਵਰਤੋ, ਅਤੇ ਮੁੱਲ ਸਟੈਂਡਰਡ ਇਨਪੁੱਟ ਉੱਤੇ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Use evsetup plan and evsetup apply.</source>
        <translation>evsetup plan ਅਤੇ evsetup apply ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use renew: this laptop&apos;s own authority signs then.</source>
        <translation>renew ਵਰਤੋ: ਫਿਰ ਇਸ ਲੈਪਟਾਪ ਦੀ ਆਪਣੀ ਅਥਾਰਟੀ ਦਸਤਖ਼ਤ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Use: --secret-stdin {name}</source>
        <translation>ਵਰਤੋ: --secret-stdin {name}</translation>
    </message>
    <message>
        <source>Use: --set NAME=VALUE with a name that show prints, or --secret-stdin NAME.</source>
        <translation>ਵਰਤੋ: --set NAME=VALUE ਅਜਿਹੇ ਨਾਂ ਨਾਲ ਜੋ show ਵਿਖਾਉਂਦਾ ਹੈ, ਜਾਂ --secret-stdin NAME।</translation>
    </message>
    <message>
        <source>Value of {name}: </source>
        <translation>{name} ਦਾ ਮੁੱਲ: </translation>
    </message>
    <message>
        <source>Waiting for {identity} at {url}</source>
        <translation>{url} ਉੱਤੇ {identity} ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>With TLS: {url} + identity</source>
        <translation>TLS ਨਾਲ: {url} + ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Without it the wrong rules would be used, so nothing was done.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਗਲਤ ਨਿਯਮ ਵਰਤੇ ਜਾਂਦੇ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Write FIELD=COLUMN, each spelled exactly as here.</source>
        <translation>FIELD=COLUMN ਲਿਖੋ, ਹਰੇਕ ਦੀ ਸਪੈਲਿੰਗ ਬਿਲਕੁਲ ਇੱਥੇ ਵਾਂਗ।</translation>
    </message>
    <message>
        <source>Written, encrypted: {path}</source>
        <translation>ਇਨਕ੍ਰਿਪਟਡ ਲਿਖੀ ਗਈ: {path}</translation>
    </message>
    <message>
        <source>a Modbus device of a family that this program does not know</source>
        <translation>ਇੱਕ Modbus ਡਿਵਾਈਸ, ਜਿਸ ਦਾ ਪਰਿਵਾਰ ਇਹ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਜਾਣਦਾ</translation>
    </message>
    <message>
        <source>as ours</source>
        <translation>ਸਾਡੇ ਵਾਂਗ</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>{time} ਨੂੰ ਬਦਲਿਆ</translation>
    </message>
    <message>
        <source>job {job}</source>
        <translation>ਕੰਮ {job}</translation>
    </message>
    <message>
        <source>later, over OCPP</source>
        <translation>ਬਾਅਦ ਵਿੱਚ, OCPP ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>{time} ਨੂੰ ਬਣਿਆ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ਨਵਾਂ</translation>
    </message>
    <message>
        <source>not on this site</source>
        <translation>ਇਸ ਸਾਈਟ ਉੱਤੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>ours differs</source>
        <translation>ਸਾਡਾ ਵੱਖਰਾ ਹੈ</translation>
    </message>
    <message>
        <source>proven {time}</source>
        <translation>{time} ਨੂੰ ਸਾਬਤ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>the charger lists no certificate with this serial number</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸੂਚੀ ਵਿੱਚ ਇਸ ਸੀਰੀਅਲ ਨੰਬਰ ਵਾਲਾ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>theirs {theirs}, ours {ours}</source>
        <translation>ਉਹਨਾਂ ਦਾ {theirs}, ਸਾਡਾ {ours}</translation>
    </message>
    <message>
        <source>{bay}: found {name} by {way}</source>
        <translation>{bay}: {way} ਰਾਹੀਂ {name} ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>{choice} names no column of this file.</source>
        <translation>{choice} ਇਸ ਫਾਈਲ ਦਾ ਕੋਈ ਕਾਲਮ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>{count} lines were not shown: the terminal is too slow.</source>
        <translation>{count} ਲਾਈਨਾਂ ਨਹੀਂ ਵਿਖਾਈਆਂ ਗਈਆਂ: ਟਰਮੀਨਲ ਬਹੁਤ ਹੌਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{family}: no driver of this program reads such a charger there.</source>
        <translation>{family}: ਇਸ ਪ੍ਰੋਗਰਾਮ ਦਾ ਕੋਈ ਡਰਾਈਵਰ ਉੱਥੇ ਅਜਿਹਾ ਚਾਰਜਰ ਨਹੀਂ ਪੜ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>{identity} closed its link ({code})</source>
        <translation>{identity} ਨੇ ਆਪਣਾ ਕੁਨੈਕਸ਼ਨ ਬੰਦ ਕੀਤਾ ({code})</translation>
    </message>
    <message>
        <source>{identity} dialled in from {address}</source>
        <translation>{identity} {address} ਤੋਂ ਜੁੜਿਆ</translation>
    </message>
    <message>
        <source>{identity} is connected from {address} ({version})</source>
        <translation>{identity} {address} ਤੋਂ ਜੁੜਿਆ ਹੈ ({version})</translation>
    </message>
    <message>
        <source>{identity} is {label} of this site.</source>
        <translation>{identity} ਇਸ ਸਾਈਟ ਦਾ {label} ਹੈ।</translation>
    </message>
    <message>
        <source>{identity}: {count} messages</source>
        <translation>{identity}: {count} ਸੁਨੇਹੇ</translation>
    </message>
    <message>
        <source>{label} ({identity})</source>
        <translation>{label} ({identity})</translation>
    </message>
    <message>
        <source>{name} is a secret, and secrets never come on the command line.</source>
        <translation>{name} ਗੁਪਤ ਹੈ, ਅਤੇ ਗੁਪਤ ਮੁੱਲ ਕਦੇ ਕਮਾਂਡ ਲਾਈਨ &apos;ਤੇ ਨਹੀਂ ਦਿੱਤੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>{name} is a secret: it does not belong on the command line.</source>
        <translation>{name} ਗੁਪਤ ਹੈ: ਇਹ ਕਮਾਂਡ ਲਾਈਨ ਉੱਤੇ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>{name}, dialling in to this laptop</source>
        <translation>{name}, ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਿਆਂ</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a PEM file.</source>
        <translation>{path} ਨੂੰ PEM ਫਾਈਲ ਵਜੋਂ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{path} cannot be read as a card.</source>
        <translation>{path} ਨੂੰ ਕਾਰਡ ਵਜੋਂ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{where}, unit {unit}: {who}</source>
        <translation>{where}, ਯੂਨਿਟ {unit}: {who}</translation>
    </message>
    <message>
        <source>“{name}” is not left to do by hand.</source>
        <translation>“{name}” ਹੱਥੀਂ ਕਰਨ ਲਈ ਬਾਕੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{reference}” is neither an address nor a charger of this site.</source>
        <translation>“{reference}” ਨਾ ਕੋਈ ਪਤਾ ਹੈ ਅਤੇ ਨਾ ਇਸ ਸਾਈਟ ਦਾ ਚਾਰਜਰ।</translation>
    </message>
    <message>
        <source>“{word}” gives no parameter a value.</source>
        <translation>“{word}” ਕਿਸੇ ਪੈਰਾਮੀਟਰ ਨੂੰ ਮੁੱਲ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>“{word}” has no name and value.</source>
        <translation>“{word}” ਵਿੱਚ ਨਾਂ ਅਤੇ ਮੁੱਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{word}” is not a setting that can be given here.</source>
        <translation>“{word}” ਅਜਿਹੀ ਸੈਟਿੰਗ ਨਹੀਂ ਜੋ ਇੱਥੇ ਦਿੱਤੀ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>▲ Line {line}: {why}</source>
        <translation>▲ ਲਾਈਨ {line}: {why}</translation>
    </message>
    <message>
        <source>✗ Line {line} left out: {why}</source>
        <translation>✗ ਲਾਈਨ {line} ਛੱਡੀ ਗਈ: {why}</translation>
    </message>
    <message>
        <source>Keys are kept for this run only.</source>
        <translation>ਕੁੰਜੀਆਂ ਸਿਰਫ਼ ਇਸ ਵਾਰ ਲਈ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Name its address (http://…), its serial port, or its label or serial in the site file.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ (http://…), ਇਸ ਦਾ ਸੀਰੀਅਲ ਪੋਰਟ, ਜਾਂ ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਇਸ ਦਾ ਲੇਬਲ ਜਾਂ ਸੀਰੀਅਲ ਨੰਬਰ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Stopped by you. Nothing more was written; the journal keeps what was begun.</source>
        <translation>ਤੁਸੀਂ ਰੋਕਿਆ। ਹੋਰ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ; ਜੋ ਸ਼ੁਰੂ ਹੋਇਆ ਸੀ, ਉਹ ਰੋਜ਼ਨਾਮਚੇ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Key: </source>
        <translation>ਕੁੰਜੀ: </translation>
    </message>
    <message>
        <source>Nobody is let in yet: name a charger with --identity.</source>
        <translation>ਹਾਲੇ ਕਿਸੇ ਨੂੰ ਆਉਣ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ: --identity ਨਾਲ ਕਿਸੇ ਚਾਰਜਰ ਦਾ ਨਾਂ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was read or written. Secrets never come on the command line.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾਂ ਲਿਖਿਆ ਗਿਆ। ਗੁਪਤ ਮੁੱਲ ਕਦੇ ਕਮਾਂਡ ਲਾਈਨ ਉੱਤੇ ਨਹੀਂ ਦਿੱਤੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>  BootNotification: {statuses}</source>
        <translation>  BootNotification: {statuses}</translation>
    </message>
    <message>
        <source>  never answered: {action} × {count}</source>
        <translation>  ਕਦੇ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ: {action} × {count}</translation>
    </message>
    <message>
        <source>  refused with {status}: {times} times</source>
        <translation>  {status} ਨਾਲ ਰੱਦ: {times} ਵਾਰ</translation>
    </message>
    <message>
        <source>  {count} links; the last ones:</source>
        <translation>  {count} ਕੁਨੈਕਸ਼ਨ; ਅਖੀਰਲੇ:</translation>
    </message>
    <message>
        <source>  {count} messages were disturbed or made by evsetup on purpose</source>
        <translation>  {count} ਸੁਨੇਹਿਆਂ ਵਿੱਚ evsetup ਨੇ ਜਾਣ-ਬੁੱਝ ਕੇ ਵਿਘਨ ਪਾਇਆ ਜਾਂ ਉਹ ਆਪ ਬਣਾਏ</translation>
    </message>
    <message>
        <source>A driver writes to this charger, or nothing is wanted of it.</source>
        <translation>ਕੋਈ ਡਰਾਈਵਰ ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਲਿਖਦਾ ਹੈ, ਜਾਂ ਇਸ ਤੋਂ ਕੁਝ ਨਹੀਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>Addresses asked: {asked} · devices that answered: {answered} · packets sent, at most: {packets}</source>
        <translation>ਪੁੱਛੇ ਪਤੇ: {asked} · ਜਵਾਬ ਦੇਣ ਵਾਲੀਆਂ ਡਿਵਾਈਸਾਂ: {answered} · ਭੇਜੇ ਪੈਕੇਟ, ਵੱਧ ਤੋਂ ਵੱਧ: {packets}</translation>
    </message>
    <message>
        <source>Agreed to on the command line.</source>
        <translation>ਕਮਾਂਡ ਲਾਈਨ &apos;ਤੇ ਮੰਨਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>By hand: {task} ({why})</source>
        <translation>ਹੱਥੀਂ: {task} ({why})</translation>
    </message>
    <message>
        <source>Name one of these: {have}</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੱਸੋ: {have}</translation>
    </message>
    <message>
        <source>Nothing to change: the charger has the wanted settings.</source>
        <translation>ਬਦਲਣ ਲਈ ਕੁਝ ਨਹੀਂ: ਚਾਰਜਰ ਵਿੱਚ ਲੋੜੀਂਦੀਆਂ ਸੈਟਿੰਗਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Report written: {path} (SHA-256 {hash})</source>
        <translation>ਰਿਪੋਰਟ ਲਿਖੀ ਗਈ: {path} (SHA-256 {hash})</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <translation>ਰਿਪੋਰਟ: {path}</translation>
    </message>
    <message>
        <source>Run the command again: it reads the charger first and goes on from there.</source>
        <translation>ਕਮਾਂਡ ਦੁਬਾਰਾ ਚਲਾਓ: ਇਹ ਪਹਿਲਾਂ ਚਾਰਜਰ ਨੂੰ ਪੜ੍ਹਦੀ ਹੈ ਅਤੇ ਉੱਥੋਂ ਅੱਗੇ ਵਧਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Something in this program went wrong ({kind}).</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ ({kind})।</translation>
    </message>
    <message>
        <source>The charger reports firmware {version}.</source>
        <translation>ਚਾਰਜਰ ਫਰਮਵੇਅਰ {version} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Use: {example}</source>
        <translation>ਇਉਂ ਵਰਤੋ: {example}</translation>
    </message>
    <message>
        <source>WITHOUT AUTHENTICATION for {identity}</source>
        <translation>{identity} ਲਈ ਪਛਾਣ ਦੀ ਪੁਸ਼ਟੀ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Write these settings? Type yes: </source>
        <translation>ਕੀ ਇਹ ਸੈਟਿੰਗਾਂ ਲਿਖਣੀਆਂ ਹਨ? yes ਟਾਈਪ ਕਰੋ: </translation>
    </message>
    <message>
        <source>Tested from this laptop, not from the charger.</source>
        <translation>ਜਾਂਚ ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਕੀਤੀ ਗਈ, ਚਾਰਜਰ ਤੋਂ ਨਹੀਂ।</translation>
    </message>
</context>
<context>
    <name>commissioning</name>
    <message>
        <source>Change the value; what was typed is still there.</source>
        <translation>ਮੁੱਲ ਬਦਲੋ; ਜੋ ਟਾਈਪ ਕੀਤਾ ਗਿਆ ਸੀ ਉਹ ਹਾਲੇ ਉੱਥੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Enter the address of this laptop&apos;s CSMS in the charger, and wait for it.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦੇ CSMS ਦਾ ਪਤਾ ਭਰੋ, ਅਤੇ ਇਸ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It wants: {wanted}. Nothing was written.</source>
        <translation>ਇਹ ਚਾਹੁੰਦਾ ਹੈ: {wanted}। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Its single settings are read and written over OCPP only. Nothing was sent.</source>
        <translation>ਇਸ ਦੀਆਂ ਇਕੱਲੀਆਂ ਸੈਟਿੰਗਾਂ ਸਿਰਫ਼ OCPP ਰਾਹੀਂ ਪੜ੍ਹੀਆਂ ਅਤੇ ਲਿਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Or set it up first: then it dials this laptop by itself.</source>
        <translation>ਜਾਂ ਪਹਿਲਾਂ ਇਸਨੂੰ ਸੈੱਟ ਅੱਪ ਕਰੋ: ਫਿਰ ਇਹ ਆਪਣੇ ਆਪ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read all settings</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Reading {name} back</source>
        <translation>{name} ਵਾਪਸ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Restarting the charger</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Saving the values of now</source>
        <translation>ਹੁਣ ਦੇ ਮੁੱਲ ਸੰਭਾਲੇ ਜਾ ਰਹੇ ਹਨ</translation>
    </message>
    <message>
        <source>Set it on the charger&apos;s own web page or in its maker&apos;s app.</source>
        <translation>ਇਸਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set {interval} and {measurands}, then prove again.</source>
        <translation>{interval} ਅਤੇ {measurands} ਸੈੱਟ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Settings in place: {count} of {all}</source>
        <translation>ਥਾਂ ਸਿਰ ਸੈਟਿੰਗਾਂ: {all} ਵਿੱਚੋਂ {count}</translation>
    </message>
    <message>
        <source>Settings in place: {count}. The charger left for its new CSMS.</source>
        <translation>ਥਾਂ ਸਿਰ ਸੈਟਿੰਗਾਂ: {count}। ਚਾਰਜਰ ਆਪਣੇ ਨਵੇਂ CSMS ਕੋਲ ਚਲਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The CSMS address of this charger cannot be written from here.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦਾ CSMS ਪਤਾ ਇੱਥੋਂ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>It is set in the maker&apos;s own page or app, or none was asked for.</source>
        <translation>ਇਹ ਨਿਰਮਾਤਾ ਦੇ ਆਪਣੇ ਪੰਨੇ ਜਾਂ ਐਪ ਵਿੱਚ ਸੈੱਟ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਇਸਦੀ ਮੰਗ ਨਹੀਂ ਕੀਤੀ ਗਈ ਸੀ।</translation>
    </message>
    <message>
        <source>The charger says that it is read-only. Nothing was written.</source>
        <translation>ਚਾਰਜਰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਇਹ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This value is unusual for {name}.</source>
        <translation>{name} ਲਈ ਇਹ ਮੁੱਲ ਆਮ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Type the final address into the charger&apos;s own page, then watch it leave here.</source>
        <translation>ਅੰਤਿਮ ਪਤਾ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਵਿੱਚ ਟਾਈਪ ਕਰੋ, ਫਿਰ ਵੇਖੋ ਕਿ ਉਹ ਇੱਥੋਂ ਚਲਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger did not take the new address, or could not log in there and fell back.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਨਵਾਂ ਪਤਾ ਨਹੀਂ ਲਿਆ, ਜਾਂ ਉੱਥੇ ਲਾਗਇਨ ਨਹੀਂ ਕਰ ਸਕਿਆ ਅਤੇ ਪੁਰਾਣੇ ਉੱਤੇ ਮੁੜ ਆਇਆ।</translation>
    </message>
    <message>
        <source>Run the CSMS test with this identity and key.</source>
        <translation>ਇਸ ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਨਾਲ CSMS ਜਾਂਚ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Restart the charger, then switch again.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>This laptop could log in there and the charger could not: its network, clock or CA.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਉੱਥੇ ਲਾਗਇਨ ਕਰ ਸਕਿਆ ਪਰ ਚਾਰਜਰ ਨਹੀਂ: ਕਾਰਨ ਉਸਦਾ ਨੈੱਟਵਰਕ, ਘੜੀ ਜਾਂ CA ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the charger&apos;s network reaches the CSMS (DNS, firewall).</source>
        <translation>ਜਾਂਚੋ ਕਿ ਚਾਰਜਰ ਦਾ ਨੈੱਟਵਰਕ CSMS ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ (DNS, ਫਾਇਰਵਾਲ)।</translation>
    </message>
    <message>
        <source>Check the charger&apos;s clock and the CA that it trusts.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਘੜੀ ਅਤੇ ਉਹ CA ਜਾਂਚੋ ਜਿਸ ਉੱਤੇ ਇਹ ਭਰੋਸਾ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent; the charger keeps what it runs.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ; ਚਾਰਜਰ ਉੱਤੇ ਮੌਜੂਦਾ ਫਰਮਵੇਅਰ ਹੀ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Add the maker&apos;s image to the library, with its SHA-256.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਇਮੇਜ ਉਸਦੇ SHA-256 ਸਮੇਤ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>The charger is set up for a proxy that stays here, and is proven on this laptop first.</source>
        <translation>ਚਾਰਜਰ ਅਜਿਹੀ ਪ੍ਰੌਕਸੀ ਲਈ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ ਜੋ ਇੱਥੇ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਪਹਿਲਾਂ ਇਸ ਲੈਪਟਾਪ &apos;ਤੇ ਸਾਬਤ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger may have the old or the new value.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਪੁਰਾਣਾ ਜਾਂ ਨਵਾਂ ਮੁੱਲ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger now has old values and new ones side by side.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਹੁਣ ਪੁਰਾਣੇ ਅਤੇ ਨਵੇਂ ਮੁੱਲ ਨਾਲ-ਨਾਲ ਹਨ।</translation>
    </message>
    <message>
        <source>The recording proxy of this program works only while this laptop is here: it is for tests.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀ ਰਿਕਾਰਡ ਕਰਨ ਵਾਲੀ ਪ੍ਰੌਕਸੀ ਸਿਰਫ਼ ਉਦੋਂ ਤੱਕ ਚੱਲਦੀ ਹੈ ਜਦ ਤੱਕ ਇਹ ਲੈਪਟਾਪ ਇੱਥੇ ਹੈ: ਇਹ ਜਾਂਚਾਂ ਲਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The socket reports {status}: a charge runs that was not started here.</source>
        <translation>ਸਾਕਟ {status} ਦੱਸਦਾ ਹੈ: ਅਜਿਹੀ ਚਾਰਜਿੰਗ ਚੱਲ ਰਹੀ ਹੈ ਜੋ ਇੱਥੋਂ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Then tick the last box and go on.</source>
        <translation>ਫਿਰ ਅਖੀਰਲੇ ਖਾਨੇ &apos;ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ ਅਤੇ ਅੱਗੇ ਵਧੋ।</translation>
    </message>
    <message>
        <source>There are no old settings to put back.</source>
        <translation>ਵਾਪਸ ਪਾਉਣ ਲਈ ਕੋਈ ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This charger never was on this laptop, so only its CSMS can tell.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਕਦੇ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਨਹੀਂ ਜੁੜਿਆ, ਇਸ ਲਈ ਸਿਰਫ਼ ਇਸ ਦਾ CSMS ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Usual is: {wanted}. The charger did not say itself what it takes.</source>
        <translation>ਆਮ ਤੌਰ ’ਤੇ: {wanted}। ਚਾਰਜਰ ਨੇ ਆਪ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਉਹ ਕੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Waiting for the charger, to read {name} back</source>
        <translation>{name} ਵਾਪਸ ਪੜ੍ਹਨ ਲਈ ਚਾਰਜਰ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Write it when the charger&apos;s manual says so; it may refuse.</source>
        <translation>ਜੇ ਚਾਰਜਰ ਦੇ ਮੈਨੂਅਲ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਤਾਂ ਇਹ ਲਿਖੋ; ਇਹ ਨਾਂਹ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Write single settings</source>
        <translation>ਇਕੱਲੀਆਂ ਸੈਟਿੰਗਾਂ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} ਲਿਖਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>a key or password; type it anew where it is needed</source>
        <translation>ਕੋਈ ਕੁੰਜੀ ਜਾਂ ਪਾਸਵਰਡ; ਜਿੱਥੇ ਚਾਹੀਦਾ ਹੈ ਉੱਥੇ ਨਵੇਂ ਸਿਰਿਓਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>a number, such as 16 or 16.5</source>
        <translation>ਕੋਈ ਅੰਕ, ਜਿਵੇਂ 16 ਜਾਂ 16.5</translation>
    </message>
    <message>
        <source>a time with its zone, such as 2026-05-01T08:00:00Z</source>
        <translation>ਸਮਾਂ ਖੇਤਰ ਵਾਲਾ ਸਮਾਂ, ਜਿਵੇਂ 2026-05-01T08:00:00Z</translation>
    </message>
    <message>
        <source>a value has no line ends or other control characters</source>
        <translation>ਮੁੱਲ ਵਿੱਚ ਨਵੀਂ ਲਾਈਨ ਜਾਂ ਹੋਰ ਕੰਟਰੋਲ ਅੱਖਰ ਨਹੀਂ ਹੁੰਦੇ</translation>
    </message>
    <message>
        <source>a whole number, such as 60</source>
        <translation>ਕੋਈ ਪੂਰਾ ਅੰਕ, ਜਿਵੇਂ 60</translation>
    </message>
    <message>
        <source>acts after a restart</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>at least {count} characters</source>
        <translation>ਘੱਟੋ-ਘੱਟ {count} ਅੱਖਰ</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>ਘੱਟੋ-ਘੱਟ {low}</translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ {count} ਅੱਖਰ</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ {high}</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>ਹਰ ਸ਼ਬਦ ਇੱਕ ਵਾਰ</translation>
    </message>
    <message>
        <source>has another value</source>
        <translation>ਮੁੱਲ ਹੋਰ ਹੈ</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ਸ਼ੱਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>in place, read back</source>
        <translation>ਥਾਂ ਸਿਰ, ਵਾਪਸ ਪੜ੍ਹੀ ਗਈ</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>ਲਿਖੀ ਜਾ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>it is a counter or a reading</source>
        <translation>ਇਹ ਗਿਣਤੀ ਜਾਂ ਰੀਡਿੰਗ ਹੈ</translation>
    </message>
    <message>
        <source>it is the charger&apos;s clock</source>
        <translation>ਇਹ ਚਾਰਜਰ ਦੀ ਘੜੀ ਹੈ</translation>
    </message>
    <message>
        <source>it is true of that one charger only</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਉਸੇ ਇੱਕ ਚਾਰਜਰ ਲਈ ਸੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>it says where the charger is or whom it dials</source>
        <translation>ਇਹ ਦੱਸਦੀ ਹੈ ਕਿ ਚਾਰਜਰ ਕਿੱਥੇ ਹੈ ਜਾਂ ਕਿਸ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>it says who the charger is</source>
        <translation>ਇਹ ਦੱਸਦੀ ਹੈ ਕਿ ਚਾਰਜਰ ਕੌਣ ਹੈ</translation>
    </message>
    <message>
        <source>its value was not shown</source>
        <translation>ਇਸ ਦਾ ਮੁੱਲ ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ਨਹੀਂ ਲਿਖੀ ਗਈ</translation>
    </message>
    <message>
        <source>one of: {options}</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ: {options}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ਰੱਦ ਹੋਈ</translation>
    </message>
    <message>
        <source>replaced, kept until the charger is handed over</source>
        <translation>ਬਦਲਿਆ ਗਿਆ, ਚਾਰਜਰ ਸੌਂਪੇ ਜਾਣ ਤੱਕ ਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>stopped: {energy} kWh, reason {reason}</source>
        <translation>ਰੁਕਿਆ: {energy} kWh, ਕਾਰਨ {reason}</translation>
    </message>
    <message>
        <source>taken; never shown</source>
        <translation>ਲੈ ਲਈ ਗਈ; ਕਦੇ ਨਹੀਂ ਵਿਖਾਈ ਜਾਂਦੀ</translation>
    </message>
    <message>
        <source>the values read at {time} UTC, in the site file</source>
        <translation>{time} UTC ਨੂੰ ਪੜ੍ਹੇ ਮੁੱਲ, ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>this charger</source>
        <translation>ਇਹ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>ਨਹੀਂ ਚਲਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>started, metered, limited and stopped</source>
        <translation>ਸ਼ੁਰੂ ਹੋਇਆ, ਮੀਟਰ ਹੋਇਆ, ਹੱਦ ਲੱਗੀ ਅਤੇ ਰੁਕਿਆ</translation>
    </message>
    <message>
        <source>settings and keys saved</source>
        <translation>ਸੈਟਿੰਗਾਂ ਅਤੇ ਕੁੰਜੀਆਂ ਸੰਭਾਲੀਆਂ ਗਈਆਂ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ਲੋੜ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The charger is back.</source>
        <translation>ਚਾਰਜਰ ਵਾਪਸ ਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger may have the old or the new value. Nothing else was touched after it.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਪੁਰਾਣਾ ਜਾਂ ਨਵਾਂ ਮੁੱਲ ਹੋ ਸਕਦਾ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ ਹੋਰ ਕੁਝ ਨਹੀਂ ਛੇੜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Read the charger again: what it says decides, and the plan shows what is left.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ: ਜੋ ਇਹ ਦੱਸਦਾ ਹੈ ਉਹੀ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਯੋਜਨਾ ਵਿਖਾਉਂਦੀ ਹੈ ਕਿ ਕੀ ਬਾਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>ਤੁਸੀਂ ਰੋਕਿਆ</translation>
    </message>
    <message>
        <source>connected; no second BootNotification, which is allowed</source>
        <translation>ਕਨੈਕਟ ਹੋਇਆ; ਦੂਜਾ BootNotification ਨਹੀਂ ਆਇਆ, ਇਸਦੀ ਇਜਾਜ਼ਤ ਹੈ</translation>
    </message>
    <message>
        <source>No vehicle or test adapter is seen, so nothing can be started.</source>
        <translation>ਕੋਈ ਵਾਹਨ ਜਾਂ ਟੈਸਟ ਅਡਾਪਟਰ ਨਹੀਂ ਦਿਸਦਾ, ਇਸ ਲਈ ਕੁਝ ਵੀ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Plug in a vehicle or a test adapter, then prove again.</source>
        <translation>ਵਾਹਨ ਜਾਂ ਟੈਸਟ ਅਡਾਪਟਰ ਦਾ ਪਲੱਗ ਲਾਓ, ਫਿਰ ਦੁਬਾਰਾ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If one is plugged in, check the cable and the control pilot.</source>
        <translation>ਜੇ ਪਲੱਗ ਲੱਗਾ ਹੋਇਆ ਹੈ, ਤਾਂ ਕੇਬਲ ਅਤੇ ਕੰਟਰੋਲ ਪਾਇਲਟ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>A CSMS takes two chargers with one identity for one; nothing was written.</source>
        <translation>CSMS ਇੱਕੋ ਪਛਾਣ ਵਾਲੇ ਦੋ ਚਾਰਜਰਾਂ ਨੂੰ ਇੱਕ ਸਮਝਦਾ ਹੈ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A charge that an earlier proof began still runs, and the charger does not tell its number.</source>
        <translation>ਪਹਿਲੇ ਸਬੂਤ ਦੀ ਸ਼ੁਰੂ ਕੀਤੀ ਚਾਰਜਿੰਗ ਹਾਲੇ ਚੱਲ ਰਹੀ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਉਸ ਦਾ ਨੰਬਰ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>A fixed address may stand in the template of one bay.</source>
        <translation>ਪੱਕਾ ਪਤਾ ਇੱਕੋ ਬੇ ਦੇ ਟੈਂਪਲੇਟ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A formula is kept as text; it is never computed.</source>
        <translation>ਫਾਰਮੂਲਾ ਟੈਕਸਟ ਵਜੋਂ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ; ਇਸਦਾ ਹਿਸਾਬ ਕਦੇ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>A local controller speaks OCPP with the chargers of this site.</source>
        <translation>ਇੱਕ ਸਥਾਨਕ ਕੰਟਰੋਲਰ ਇਸ ਸਾਈਟ ਦੇ ਚਾਰਜਰਾਂ ਨਾਲ OCPP ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A person says that the CSMS shows the charger as connected.</source>
        <translation>ਵਿਅਕਤੀ ਕਹਿੰਦਾ ਹੈ ਕਿ CSMS ਚਾਰਜਰ ਨੂੰ ਜੁੜਿਆ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A proxy stands between charger and CSMS.</source>
        <translation>ਚਾਰਜਰ ਅਤੇ CSMS ਦੇ ਵਿਚਕਾਰ ਪ੍ਰੌਕਸੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A transaction runs on it.</source>
        <translation>ਇਸ ਉੱਤੇ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਚੱਲ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Accepted; firmware {firmware}</source>
        <translation>ਮਨਜ਼ੂਰ ਹੋਇਆ; ਫਰਮਵੇਅਰ {firmware}</translation>
    </message>
    <message>
        <source>An operator bills the energy: that needs a CSMS.</source>
        <translation>ਓਪਰੇਟਰ ਊਰਜਾ ਦਾ ਬਿੱਲ ਬਣਾਉਂਦਾ ਹੈ: ਇਸ ਲਈ CSMS ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Anybody shall use it: that needs a CSMS.</source>
        <translation>ਇਸਨੂੰ ਕੋਈ ਵੀ ਵਰਤੇਗਾ: ਇਸ ਲਈ CSMS ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the operator for a key of its own for each charger.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਹਰ ਚਾਰਜਰ ਲਈ ਉਸ ਦੀ ਆਪਣੀ ਕੁੰਜੀ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the operator what it wants of chargers that speak OCPP {version}.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ OCPP {version} ਬੋਲਣ ਵਾਲੇ ਚਾਰਜਰਾਂ ਤੋਂ ਉਹ ਕੀ ਚਾਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Asking the charger for its log</source>
        <translation>ਚਾਰਜਰ ਤੋਂ ਉਸ ਦਾ ਲਾਗ ਮੰਗਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>ਬੇ</translation>
    </message>
    <message>
        <source>Breaker (A)</source>
        <translation>ਬ੍ਰੇਕਰ (A)</translation>
    </message>
    <message>
        <source>Bring the charger within reach, and put the old settings back once more.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਪਹੁੰਚ ਵਿੱਚ ਲਿਆਓ, ਅਤੇ ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਇੱਕ ਵਾਰ ਫਿਰ ਵਾਪਸ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Certificate {serial}</source>
        <translation>ਸਰਟੀਫਿਕੇਟ {serial}</translation>
    </message>
    <message>
        <source>Change the certificates</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Check that the vehicle can charge at {limit} A.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਵਾਹਨ {limit} A ਉੱਤੇ ਚਾਰਜ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose another charger to copy from, or set the values once for all.</source>
        <translation>ਕਾਪੀ ਕਰਨ ਲਈ ਹੋਰ ਚਾਰਜਰ ਚੁਣੋ, ਜਾਂ ਮੁੱਲ ਸਾਰਿਆਂ ਲਈ ਇੱਕੋ ਵਾਰ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another folder, and save again.</source>
        <translation>ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਅਤੇ ਦੁਬਾਰਾ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Customers of several networks shall use it: that needs a CSMS.</source>
        <translation>ਇਸਨੂੰ ਕਈ ਨੈੱਟਵਰਕਾਂ ਦੇ ਗਾਹਕ ਵਰਤਣਗੇ: ਇਸ ਲਈ CSMS ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Decide what it is for</source>
        <translation>ਤੈਅ ਕਰੋ ਕਿ ਇਹ ਕਿਸ ਲਈ ਹੈ</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>{name} ਮਿਟਾਇਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Done: {done} of {total} · need you: {need} · not reached: {away} · stopped: {stopped}</source>
        <translation>ਪੂਰੇ ਹੋਏ: {total} ਵਿੱਚੋਂ {done} · ਤੁਹਾਡੀ ਲੋੜ: {need} · ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ: {away} · ਰੁਕੇ: {stopped}</translation>
    </message>
    <message>
        <source>EV chargers in your network must reach their operator&apos;s server (CSMS).</source>
        <translation>ਤੁਹਾਡੇ ਨੈੱਟਵਰਕ ਵਿਚਲੇ EV ਚਾਰਜਰਾਂ ਨੂੰ ਆਪਣੇ ਓਪਰੇਟਰ ਦੇ ਸਰਵਰ (CSMS) ਤੱਕ ਪਹੁੰਚਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>End the charge at the vehicle, or with the card that began it, then prove again.</source>
        <translation>ਚਾਰਜਿੰਗ ਗੱਡੀ ਤੋਂ ਜਾਂ ਉਸ ਕਾਰਡ ਨਾਲ ਖਤਮ ਕਰੋ ਜਿਸ ਨੇ ਸ਼ੁਰੂ ਕੀਤੀ, ਫਿਰ ਦੁਬਾਰਾ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Enter the address of your proxy where the address of the CSMS is asked.</source>
        <translation>ਜਿੱਥੇ CSMS ਦਾ ਪਤਾ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਉੱਥੇ ਆਪਣੀ ਪ੍ਰੌਕਸੀ ਦਾ ਪਤਾ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Fetch the charger&apos;s log</source>
        <translation>ਚਾਰਜਰ ਦਾ ਲਾਗ ਲਓ</translation>
    </message>
    <message>
        <source>For now, send it to this laptop</source>
        <translation>ਹਾਲ ਦੀ ਘੜੀ ਇਸ ਨੂੰ ਇਸ ਲੈਪਟਾਪ ਵੱਲ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>From this laptop the network let everything through, as far as this step: {step}</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਨੈੱਟਵਰਕ ਨੇ ਸਭ ਕੁਝ ਲੰਘਣ ਦਿੱਤਾ, ਇਸ ਕਦਮ ਤੱਕ: {step}</translation>
    </message>
    <message>
        <source>Get to its settings</source>
        <translation>ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਤੱਕ ਪਹੁੰਚੋ</translation>
    </message>
    <message>
        <source>Give a pattern such as SITE-{{bay:02}} for all bays that have none.</source>
        <translation>ਜਿਹਨਾਂ ਬੇਆਂ ਦੀ ਕੋਈ ਪਛਾਣ ਨਹੀਂ, ਉਹਨਾਂ ਲਈ SITE-{{bay:02}} ਵਰਗਾ ਪੈਟਰਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Give each bay its own identity in the plan, then go on.</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ ਹਰ ਬੇ ਨੂੰ ਉਸ ਦੀ ਆਪਣੀ ਪਛਾਣ ਦਿਓ, ਫਿਰ ਅੱਗੇ ਵਧੋ।</translation>
    </message>
    <message>
        <source>Go on with this charger: it is read first, and only the rest is written.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਨਾਲ ਅੱਗੇ ਵਧੋ: ਪਹਿਲਾਂ ਇਸਨੂੰ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਸਿਰਫ਼ ਬਾਕੀ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>HTTP/1.1 with an upgrade to WebSocket must pass; the connection then stays open.</source>
        <translation>WebSocket ਤੱਕ ਅੱਪਗ੍ਰੇਡ ਵਾਲਾ HTTP/1.1 ਲੰਘਣਾ ਚਾਹੀਦਾ ਹੈ; ਫਿਰ ਕੁਨੈਕਸ਼ਨ ਖੁੱਲ੍ਹਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Identity, keys and addresses of its own are never copied.</source>
        <translation>ਪਛਾਣ, ਕੁੰਜੀਆਂ ਅਤੇ ਇਸ ਦੇ ਆਪਣੇ ਪਤੇ ਕਦੇ ਕਾਪੀ ਨਹੀਂ ਕੀਤੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>If it is not, restart the charger and look again here and there.</source>
        <translation>ਜੇ ਨਹੀਂ ਹੈ, ਤਾਂ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਇੱਥੇ ਅਤੇ ਉੱਥੇ ਦੁਬਾਰਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>If nobody charges, restart the charger.</source>
        <translation>ਜੇ ਕੋਈ ਚਾਰਜ ਨਹੀਂ ਕਰ ਰਿਹਾ, ਤਾਂ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install the root of its final CSMS too, and give it a wss:// address: it takes no other from then on.</source>
        <translation>ਇਸ ਦੇ ਅੰਤਿਮ CSMS ਦਾ ਰੂਟ ਵੀ ਇੰਸਟਾਲ ਕਰੋ, ਅਤੇ ਇਸਨੂੰ wss:// ਵਾਲਾ ਪਤਾ ਦਿਓ: ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਹੋਰ ਕੋਈ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>Install this laptop&apos;s root first.</source>
        <translation>ਪਹਿਲਾਂ ਇਸ ਲੈਪਟਾਪ ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name} ਇੰਸਟਾਲ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>It charges for known RFID cards only.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਜਾਣੇ-ਪਛਾਣੇ RFID ਕਾਰਡਾਂ ਲਈ ਚਾਰਜ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It charges whoever plugs in.</source>
        <translation>ਜੋ ਵੀ ਪਲੱਗ ਲਾਵੇ, ਇਹ ਉਸ ਲਈ ਚਾਰਜ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It dials in to this laptop and is not let in yet.</source>
        <translation>ਇਹ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ ਪਰ ਹਾਲੇ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It has firmware {version}; the plan says {expected}.</source>
        <translation>ਇਸ ਵਿੱਚ ਫਰਮਵੇਅਰ {version} ਹੈ; ਯੋਜਨਾ ਵਿੱਚ {expected} ਹੈ।</translation>
    </message>
    <message>
        <source>It has no label.</source>
        <translation>ਇਸ ਦਾ ਕੋਈ ਲੇਬਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It holds no place that differs from bay to bay, such as {{bay}}.</source>
        <translation>ਇਸ ਵਿੱਚ ਅਜਿਹੀ ਕੋਈ ਥਾਂ ਨਹੀਂ ਜੋ ਹਰ ਬੇ ਲਈ ਵੱਖਰੀ ਹੋਵੇ, ਜਿਵੇਂ {{bay}}।</translation>
    </message>
    <message>
        <source>It hung up after each accepted boot, so this laptop answered Pending first.</source>
        <translation>ਹਰ ਸਵੀਕਾਰ ਕੀਤੇ ਬੂਟ ਤੋਂ ਬਾਅਦ ਇਸ ਨੇ ਕੁਨੈਕਸ਼ਨ ਕੱਟਿਆ, ਇਸ ਲਈ ਇਸ ਲੈਪਟਾਪ ਨੇ ਪਹਿਲਾਂ Pending ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>It is connected and has sent no BootNotification yet.</source>
        <translation>ਇਹ ਜੁੜਿਆ ਹੋਇਆ ਹੈ ਪਰ ਹਾਲੇ BootNotification ਨਹੀਂ ਭੇਜੀ।</translation>
    </message>
    <message>
        <source>It is no fault of the charger. The other chargers go on; what was begun stands in the journal.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਦਾ ਨੁਕਸ ਨਹੀਂ। ਬਾਕੀ ਚਾਰਜਰ ਅੱਗੇ ਚੱਲਦੇ ਹਨ; ਜੋ ਸ਼ੁਰੂ ਹੋਇਆ ਸੀ, ਉਹ ਰੋਜ਼ਨਾਮਚੇ ਵਿੱਚ ਦਰਜ ਹੈ।</translation>
    </message>
    <message>
        <source>It is set to dial {address}. Ask who runs it before you change that.</source>
        <translation>ਇਹ {address} ਉੱਤੇ ਕੁਨੈਕਟ ਕਰਨ ਲਈ ਸੈੱਟ ਹੈ। ਇਸਨੂੰ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਇਸਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It may have profile {old} or {wanted}. With both it is let in here.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਵਿੱਚ ਪ੍ਰੋਫਾਈਲ {old} ਹੋਵੇ ਜਾਂ {wanted}। ਦੋਹਾਂ ਨਾਲ ਇਸਨੂੰ ਇੱਥੇ ਅੰਦਰ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It most likely left for its CSMS in the run before. Its CSMS alone can tell.</source>
        <translation>ਇਹ ਸ਼ਾਇਦ ਪਿਛਲੀ ਵਾਰ ਆਪਣੇ CSMS ਕੋਲ ਚਲਾ ਗਿਆ। ਇਹ ਸਿਰਫ਼ ਇਸ ਦਾ CSMS ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It promises a limit that it does not keep: load management would fail.</source>
        <translation>ਇਹ ਅਜਿਹੀ ਹੱਦ ਦਾ ਵਾਅਦਾ ਕਰਦਾ ਹੈ ਜਿਸ ਵਿੱਚ ਇਹ ਰਹਿੰਦਾ ਨਹੀਂ: ਲੋਡ ਪ੍ਰਬੰਧਨ ਫੇਲ੍ਹ ਹੋ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>It refuses changes while a vehicle is charging.</source>
        <translation>ਗੱਡੀ ਚਾਰਜ ਹੋਣ ਦੌਰਾਨ ਇਹ ਤਬਦੀਲੀਆਂ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>ਇਹ ਇਕੱਲਾ ਚੱਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>It works under a local controller</source>
        <translation>ਇਹ ਸਥਾਨਕ ਕੰਟਰੋਲਰ ਹੇਠ ਕੰਮ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>It works with a CSMS</source>
        <translation>ਇਹ CSMS ਨਾਲ ਕੰਮ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>It works with a CSMS, through a proxy</source>
        <translation>ਇਹ ਪ੍ਰੌਕਸੀ ਰਾਹੀਂ CSMS ਨਾਲ ਕੰਮ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Its connection still stands first in the charger, so it is not written again.</source>
        <translation>ਇਸ ਦਾ ਕੁਨੈਕਸ਼ਨ ਹਾਲੇ ਵੀ ਚਾਰਜਰ ਵਿੱਚ ਸਭ ਤੋਂ ਅੱਗੇ ਹੈ, ਇਸ ਲਈ ਦੁਬਾਰਾ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Its identity is fixed: plan the one that its own page shows.</source>
        <translation>ਇਸ ਦੀ ਪਛਾਣ ਪੱਕੀ ਹੈ: ਯੋਜਨਾ ਵਿੱਚ ਉਹੀ ਰੱਖੋ ਜੋ ਇਸ ਦਾ ਆਪਣਾ ਪੰਨਾ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its identity is its serial number: plan that one, no other is taken.</source>
        <translation>ਇਸ ਦੀ ਪਛਾਣ ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ: ਯੋਜਨਾ ਵਿੱਚ ਉਹੀ ਰੱਖੋ, ਹੋਰ ਕੋਈ ਨਹੀਂ ਲਈ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Its new address is not set yet, or it uses it after a restart only.</source>
        <translation>ਇਸ ਦਾ ਨਵਾਂ ਪਤਾ ਹਾਲੇ ਸੈੱਟ ਨਹੀਂ, ਜਾਂ ਇਹ ਉਸਨੂੰ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੀ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its own page asks for no password: anybody on this network can change it.</source>
        <translation>ਇਸ ਦਾ ਆਪਣਾ ਪੰਨਾ ਪਾਸਵਰਡ ਨਹੀਂ ਪੁੱਛਦਾ: ਇਸ ਨੈੱਟਵਰਕ ਉੱਤੇ ਕੋਈ ਵੀ ਇਸਨੂੰ ਬਦਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Keys are made for each charger; identities stand in the plan of the bays.</source>
        <translation>ਕੁੰਜੀਆਂ ਹਰ ਚਾਰਜਰ ਲਈ ਬਣਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ; ਪਛਾਣਾਂ ਬੇਆਂ ਦੀ ਯੋਜਨਾ ਵਿੱਚ ਹੁੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Keys, passwords, identities and fixed addresses belong to one charger. Nothing was kept.</source>
        <translation>ਕੁੰਜੀਆਂ, ਪਾਸਵਰਡ, ਪਛਾਣਾਂ ਅਤੇ ਪੱਕੇ ਪਤੇ ਇੱਕੋ ਚਾਰਜਰ ਦੇ ਹੁੰਦੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Leave this laptop running until it is back: either profile is let in, for it may fall back.</source>
        <translation>ਇਸ ਦੇ ਵਾਪਸ ਆਉਣ ਤੱਕ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਚੱਲਦਾ ਰਹਿਣ ਦਿਓ: ਇਸਨੂੰ ਕਿਸੇ ਵੀ ਪ੍ਰੋਫਾਈਲ ਨਾਲ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਕਿਉਂਕਿ ਇਹ ਪੁਰਾਣੇ ਉੱਤੇ ਪਰਤ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ਟਿਕਾਣਾ</translation>
    </message>
    <message>
        <source>Log fetched: {count} bytes</source>
        <translation>ਲਾਗ ਲਿਆ ਗਿਆ: {count} ਬਾਈਟ</translation>
    </message>
    <message>
        <source>Look at the CSMS, or ask its operator whether the charger is connected.</source>
        <translation>CSMS ਵੇਖੋ, ਜਾਂ ਇਸ ਦੇ ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਚਾਰਜਰ ਜੁੜਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Look for it in the operator&apos;s list. If it is there, hand it over.</source>
        <translation>ਇਸਨੂੰ ਓਪਰੇਟਰ ਦੀ ਸੂਚੀ ਵਿੱਚ ਲੱਭੋ। ਜੇ ਉੱਥੇ ਹੈ, ਤਾਂ ਇਸਨੂੰ ਸੌਂਪੋ।</translation>
    </message>
    <message>
        <source>Looked at what security profile {profile} needs</source>
        <translation>ਵੇਖਿਆ ਗਿਆ ਕਿ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਲਈ ਕੀ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Name its bay, its label, its identity or its serial number.</source>
        <translation>ਇਸ ਦੀ ਬੇ, ਇਸ ਦਾ ਲੇਬਲ, ਇਸ ਦੀ ਪਛਾਣ ਜਾਂ ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>No bay was added or changed.</source>
        <translation>ਕੋਈ ਬੇ ਨਾ ਜੋੜਿਆ ਗਿਆ ਨਾ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>No idle time-out under {seconds} s: between two messages nothing is sent for that long.</source>
        <translation>{seconds} s ਤੋਂ ਘੱਟ ਦੀ ਵਿਹਲੀ ਸਮਾਂ-ਹੱਦ ਨਾ ਹੋਵੇ: ਦੋ ਸੁਨੇਹਿਆਂ ਵਿਚਕਾਰ ਇੰਨਾ ਚਿਰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>No proxy and no sign-in page: chargers can use neither.</source>
        <translation>ਪ੍ਰੌਕਸੀ ਅਤੇ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਨਾ ਹੋਵੇ: ਚਾਰਜਰ ਦੋਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਵਰਤ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>No setting that means the same is known here, so nothing is written for it.</source>
        <translation>ਇੱਥੇ ਇਸੇ ਮਤਲਬ ਵਾਲੀ ਕੋਈ ਸੈਟਿੰਗ ਨਹੀਂ ਪਤਾ, ਇਸ ਲਈ ਇਸ ਵਾਸਤੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>No short idle time-out: between two messages nothing is sent for some minutes.</source>
        <translation>ਛੋਟੀ ਵਿਹਲੀ ਸਮਾਂ-ਹੱਦ ਨਾ ਹੋਵੇ: ਦੋ ਸੁਨੇਹਿਆਂ ਵਿਚਕਾਰ ਕੁਝ ਮਿੰਟ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nobody bills the energy.</source>
        <translation>ਊਰਜਾ ਦਾ ਬਿੱਲ ਕੋਈ ਨਹੀਂ ਬਣਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>Nobody has ticked yet that the CSMS shows the charger.</source>
        <translation>ਹਾਲੇ ਕਿਸੇ ਨੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਾਇਆ ਕਿ CSMS ਚਾਰਜਰ ਨੂੰ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>None of the roots that the charger lists is this laptop&apos;s.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸੂਚੀ ਦੇ ਰੂਟਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਇਸ ਲੈਪਟਾਪ ਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Not done in the quick test: watching an idle connection takes time.</source>
        <translation>ਛੋਟੀ ਜਾਂਚ ਵਿੱਚ ਨਹੀਂ ਕੀਤਾ ਗਿਆ: ਵਿਹਲੇ ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖਣ ਨੂੰ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not done: you chose to log in only.</source>
        <translation>ਨਹੀਂ ਕੀਤਾ ਗਿਆ: ਤੁਸੀਂ ਸਿਰਫ਼ ਲਾਗਇਨ ਚੁਣਿਆ।</translation>
    </message>
    <message>
        <source>Not reached before you stopped.</source>
        <translation>ਤੁਹਾਡੇ ਰੋਕਣ ਤੋਂ ਪਹਿਲਾਂ ਇੱਥੇ ਨਹੀਂ ਪਹੁੰਚੇ।</translation>
    </message>
    <message>
        <source>Not reached, because of this step: {step}</source>
        <translation>ਨਹੀਂ ਪਹੁੰਚੇ, ਇਸ ਕਦਮ ਕਰਕੇ: {step}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Nothing stands between charger and CSMS.</source>
        <translation>ਚਾਰਜਰ ਅਤੇ CSMS ਦੇ ਵਿਚਕਾਰ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nothing was done to the charger: the site file cannot be written. {why}</source>
        <translation>ਚਾਰਜਰ ਨਾਲ ਕੁਝ ਨਹੀਂ ਕੀਤਾ ਗਿਆ: ਸਾਈਟ ਫਾਈਲ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। {why}</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was sent to it; a proof would need a charge of its own.</source>
        <translation>ਇਸ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ; ਸਬੂਤ ਲਈ ਆਪਣੀ ਵੱਖਰੀ ਚਾਰਜਿੰਗ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was written to this charger since its last hand-over.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਸੌਂਪਣ ਤੋਂ ਬਾਅਦ ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was written: its own page, its maker&apos;s app or cloud takes the values.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ: ਮੁੱਲ ਇਸ ਦਾ ਆਪਣਾ ਪੰਨਾ, ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਜਾਂ ਕਲਾਊਡ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only a household or the people of one firm use it.</source>
        <translation>ਇਸਨੂੰ ਸਿਰਫ਼ ਇੱਕ ਘਰ ਜਾਂ ਇੱਕ ਕੰਪਨੀ ਦੇ ਲੋਕ ਵਰਤਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Open the charger&apos;s own page, or the maker&apos;s app: {apps}.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਪੰਨਾ, ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਖੋਲ੍ਹੋ: {apps}।</translation>
    </message>
    <message>
        <source>Open the charger&apos;s own page.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਪੰਨਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Open the maker&apos;s app.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Open the maker&apos;s app: {apps}.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਖੋਲ੍ਹੋ: {apps}।</translation>
    </message>
    <message>
        <source>Open the maker&apos;s portal: this family is set up in its cloud.</source>
        <translation>ਨਿਰਮਾਤਾ ਦਾ ਪੋਰਟਲ ਖੋਲ੍ਹੋ: ਇਹ ਚਾਰਜਰ ਪਰਿਵਾਰ ਉਸ ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਸੈੱਟ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or give none: then each charger gets its own new key.</source>
        <translation>ਜਾਂ ਕੋਈ ਨਾ ਦਿਓ: ਫਿਰ ਹਰ ਚਾਰਜਰ ਨੂੰ ਆਪਣੀ ਨਵੀਂ ਕੁੰਜੀ ਮਿਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Or restart the charger.</source>
        <translation>ਜਾਂ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or write its identity into the plan of the site.</source>
        <translation>ਜਾਂ ਇਸ ਦੀ ਪਛਾਣ ਸਾਈਟ ਦੀ ਯੋਜਨਾ ਵਿੱਚ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Password of its mobile network</source>
        <translation>ਇਸ ਦੇ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਦਾ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Password of its own page</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ ਪੰਨੇ ਦਾ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>ਫੇਜ਼</translation>
    </message>
    <message>
        <source>Please allow TCP {port} to {host}, outbound.</source>
        <translation>ਕਿਰਪਾ ਕਰਕੇ {host} ਤੱਕ TCP {port} ਦੀ ਬਾਹਰ ਵੱਲ ਇਜਾਜ਼ਤ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Please let your name service (DNS) answer {host}.</source>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਨਾਂ ਸੇਵਾ (DNS) ਨੂੰ {host} ਦਾ ਜਵਾਬ ਦੇਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Put that into a template for this model, under the charger&apos;s own name.</source>
        <translation>ਇਹ ਇਸ ਮਾਡਲ ਦੇ ਟੈਂਪਲੇਟ ਵਿੱਚ ਪਾਓ, ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਨਾਂ ਹੇਠ।</translation>
    </message>
    <message>
        <source>Put the old settings back</source>
        <translation>ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਵਾਪਸ ਪਾਓ</translation>
    </message>
    <message>
        <source>Put the old settings back once more: the charger is read first.</source>
        <translation>ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਇੱਕ ਵਾਰ ਫਿਰ ਵਾਪਸ ਪਾਓ: ਪਹਿਲਾਂ ਚਾਰਜਰ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Putting the old settings back was stopped.</source>
        <translation>ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਵਾਪਸ ਪਾਉਣ ਦਾ ਕੰਮ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Raise the security profile</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Read its security again: what it lists decides.</source>
        <translation>ਇਸ ਦੀ ਸੁਰੱਖਿਆ ਦੁਬਾਰਾ ਪੜ੍ਹੋ: ਜੋ ਸੂਚੀ ਇਹ ਦਿੰਦਾ ਹੈ ਉਹੀ ਸਹੀ ਮੰਨੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Read its security again: what it says decides.</source>
        <translation>ਇਸ ਦੀ ਸੁਰੱਖਿਆ ਦੁਬਾਰਾ ਪੜ੍ਹੋ: ਜੋ ਇਹ ਦੱਸਦਾ ਹੈ ਉਹੀ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read the charger&apos;s security</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸੁਰੱਖਿਆ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read the charger, and set what it shall have.</source>
        <translation>ਚਾਰਜਰ ਪੜ੍ਹੋ, ਅਤੇ ਸੈੱਟ ਕਰੋ ਕਿ ਇਸ ਵਿੱਚ ਕੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>ਵਾਪਸ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reading the list of certificates</source>
        <translation>ਸਰਟੀਫਿਕੇਟਾਂ ਦੀ ਸੂਚੀ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Reading the security profile</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reading what security profile {profile} needs</source>
        <translation>ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ ਕਿ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਲਈ ਕੀ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Restart its OCPP service</source>
        <translation>ਇਸ ਦੀ OCPP ਸੇਵਾ ਮੁੜ-ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Restart the charger, then go on: this laptop watches it leave.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਅੱਗੇ ਵਧੋ: ਇਹ ਲੈਪਟਾਪ ਉਸਨੂੰ ਜਾਂਦਿਆਂ ਵੇਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Save the table as CSV, with one line for each bay and the names on top.</source>
        <translation>ਸਾਰਣੀ ਨੂੰ CSV ਵਜੋਂ ਸੰਭਾਲੋ, ਹਰ ਬੇ ਲਈ ਇੱਕ ਲਾਈਨ ਅਤੇ ਉੱਪਰ ਕਾਲਮਾਂ ਦੇ ਨਾਂ।</translation>
    </message>
    <message>
        <source>Security read</source>
        <translation>ਸੁਰੱਖਿਆ ਪੜ੍ਹੀ ਗਈ</translation>
    </message>
    <message>
        <source>See it arrive</source>
        <translation>ਇਸ ਨੂੰ ਪਹੁੰਚਦਾ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Seen from a laptop in this network on {when}, dialling {url}:</source>
        <translation>{when} ਨੂੰ ਇਸ ਨੈੱਟਵਰਕ ਵਿਚਲੇ ਲੈਪਟਾਪ ਤੋਂ ਵੇਖਿਆ ਗਿਆ, {url} ਉੱਤੇ ਕੁਨੈਕਟ ਕਰਦਿਆਂ:</translation>
    </message>
    <message>
        <source>Send it to its CSMS</source>
        <translation>ਇਸ ਨੂੰ ਇਸ ਦੇ CSMS ਵੱਲ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Serial or MAC address</source>
        <translation>ਸੀਰੀਅਲ ਜਾਂ MAC ਪਤਾ</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>ਹੱਥੀਂ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set by hand what is named here, on the charger&apos;s own page or in its maker&apos;s app.</source>
        <translation>ਜੋ ਇੱਥੇ ਦੱਸਿਆ ਹੈ, ਉਹ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ &apos;ਤੇ ਜਾਂ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਹੱਥੀਂ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set this charger up by itself: every value to type is shown there.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਨੂੰ ਵੱਖਰਾ ਸੈੱਟ ਕਰੋ: ਟਾਈਪ ਕਰਨ ਵਾਲਾ ਹਰ ਮੁੱਲ ਉੱਥੇ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Settings as before: {count}</source>
        <translation>ਪਹਿਲਾਂ ਵਾਂਗ ਸੈਟਿੰਗਾਂ: {count}</translation>
    </message>
    <message>
        <source>Settings as before: {count}. Not as before: {left}.</source>
        <translation>ਪਹਿਲਾਂ ਵਾਂਗ ਸੈਟਿੰਗਾਂ: {count}। ਪਹਿਲਾਂ ਵਾਂਗ ਨਹੀਂ: {left}।</translation>
    </message>
    <message>
        <source>Settings read: {count}</source>
        <translation>ਪੜ੍ਹੀਆਂ ਗਈਆਂ ਸੈਟਿੰਗਾਂ: {count}</translation>
    </message>
    <message>
        <source>Settings written: {count}</source>
        <translation>ਲਿਖੀਆਂ ਗਈਆਂ ਸੈਟਿੰਗਾਂ: {count}</translation>
    </message>
    <message>
        <source>Signing the charger&apos;s request</source>
        <translation>ਚਾਰਜਰ ਦੀ ਬੇਨਤੀ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਜਾ ਰਹੇ ਹਨ</translation>
    </message>
    <message>
        <source>Single settings were written, too: restore them from their snapshot, under All settings.</source>
        <translation>ਇੱਕ-ਇੱਕ ਸੈਟਿੰਗ ਵੀ ਲਿਖੀ ਗਈ: ਉਹ ‘ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ’ ਹੇਠ ਉਹਨਾਂ ਦੇ ਸਨੈਪਸ਼ਾਟ ਤੋਂ ਬਹਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Some chargers refuse the identity {identity}.</source>
        <translation>ਕੁਝ ਚਾਰਜਰ ਪਛਾਣ {identity} ਰੱਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Something in this program went wrong ({kind}).</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ ({kind})।</translation>
    </message>
    <message>
        <source>Stopped by you. {verdict}</source>
        <translation>ਤੁਸੀਂ ਰੋਕਿਆ। {verdict}</translation>
    </message>
    <message>
        <source>Stopped while a certificate was being changed.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਬਦਲਣ ਦੌਰਾਨ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Stopped while the charger changed its security profile.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਬਦਲਣ ਦੌਰਾਨ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Switch free charging on</source>
        <translation>ਖੁੱਲ੍ਹੀ ਚਾਰਜਿੰਗ ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>TLS without inspection: a charger trusts the certificate of {host} only, not that of a firewall.</source>
        <translation>TLS ਬਿਨਾਂ ਪੜਤਾਲ ਤੋਂ: ਚਾਰਜਰ ਸਿਰਫ਼ {host} ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ, ਫਾਇਰਵਾਲ ਦੇ ਉੱਤੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Teach the charger its RFID cards</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਇਸ ਦੇ RFID ਕਾਰਡ ਸਿਖਾਓ</translation>
    </message>
    <message>
        <source>That is normal for many brands. The charger is still on this laptop, unchanged.</source>
        <translation>ਕਈ ਬ੍ਰਾਂਡਾਂ ਲਈ ਇਹ ਆਮ ਗੱਲ ਹੈ। ਚਾਰਜਰ ਹਾਲੇ ਵੀ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ ਹੈ, ਬਿਨਾਂ ਕਿਸੇ ਤਬਦੀਲੀ ਦੇ।</translation>
    </message>
    <message>
        <source>The CSMS address goes into {key}.</source>
        <translation>CSMS ਦਾ ਪਤਾ ਕੁੰਜੀ {key} ਵਿੱਚ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS address is set by hand.</source>
        <translation>CSMS ਦਾ ਪਤਾ ਹੱਥੀਂ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS address {address} was written from here on {date}; the charger does not show it.</source>
        <translation>CSMS ਦਾ ਪਤਾ {address} ਇੱਥੋਂ {date} ਨੂੰ ਲਿਖਿਆ ਗਿਆ ਸੀ; ਚਾਰਜਰ ਇਸਨੂੰ ਵਿਖਾਉਂਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CSMS shows the charger as connected</source>
        <translation>CSMS ਚਾਰਜਰ ਨੂੰ ਜੁੜਿਆ ਵਿਖਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The breaker of {value} A is not between {low} and {high} A.</source>
        <translation>{value} A ਵਾਲਾ ਬ੍ਰੇਕਰ {low} ਅਤੇ {high} A ਦੇ ਵਿਚਕਾਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The breaker {value} is no number of amperes.</source>
        <translation>ਬ੍ਰੇਕਰ ਦਾ ਮੁੱਲ {value} ਐਂਪੀਅਰਾਂ ਦਾ ਨੰਬਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger accepted {limit} A and still draws more.</source>
        <translation>ਚਾਰਜਰ ਨੇ {limit} A ਮਨਜ਼ੂਰ ਕੀਤਾ ਅਤੇ ਫਿਰ ਵੀ ਵੱਧ ਕਰੰਟ ਲੈ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger drops its link and logs in anew with security profile {profile}; some restart for that.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਕੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਾਲ ਨਵੇਂ ਸਿਰੇ ਲਾਗਇਨ ਕਰਦਾ ਹੈ; ਕੁਝ ਇਸ ਲਈ ਮੁੜ-ਚਾਲੂ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The charger has {address} and reports no connection after {seconds} s.</source>
        <translation>ਚਾਰਜਰ ਕੋਲ {address} ਹੈ ਅਤੇ {seconds} s ਬਾਅਦ ਵੀ ਉਹ ਕੋਈ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>The charger may have the old or the new one. Nothing else was touched.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਚਾਰਜਰ ਵਿੱਚ ਪੁਰਾਣਾ ਹੋਵੇ ਜਾਂ ਨਵਾਂ। ਹੋਰ ਕਿਸੇ ਚੀਜ਼ ਨੂੰ ਨਹੀਂ ਛੇੜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger reports firmware {version}.</source>
        <translation>ਚਾਰਜਰ ਫਰਮਵੇਅਰ {version} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger restarts: its lights go out and come back. A charging session ends. It may be away for {seconds} s.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਹੈ: ਇਸ ਦੀਆਂ ਬੱਤੀਆਂ ਬੁਝ ਕੇ ਫਿਰ ਜਗਦੀਆਂ ਹਨ। ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਖਤਮ ਹੋ ਜਾਂਦੀ ਹੈ। ਇਹ {seconds} s ਤੱਕ ਗਾਇਬ ਰਹਿ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://); please do not rewrite what passes.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਇਨਕ੍ਰਿਪਟਡ ਨਹੀਂ (ws://); ਕਿਰਪਾ ਕਰਕੇ ਜੋ ਲੰਘਦਾ ਹੈ ਉਸਨੂੰ ਨਾ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>The folder is missing or may not be written to, or the drive is full.</source>
        <translation>ਫੋਲਡਰ ਮੌਜੂਦ ਨਹੀਂ ਜਾਂ ਉਸ ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ, ਜਾਂ ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The label {bay} holds no number.</source>
        <translation>ਲੇਬਲ {bay} ਵਿੱਚ ਕੋਈ ਨੰਬਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The last run ended in the middle of: {what} ({when}).</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਕੰਮ ਇਸਦੇ ਵਿਚਾਲੇ ਰੁਕ ਗਿਆ: {what} ({when})।</translation>
    </message>
    <message>
        <source>The library has no newer firmware for {name}.</source>
        <translation>ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ {name} ਲਈ ਕੋਈ ਨਵਾਂ ਫਰਮਵੇਅਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used.</source>
        <translation>ਪੈਟਰਨ {pattern} ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The plan could not be read: {why}</source>
        <translation>ਯੋਜਨਾ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ: {why}</translation>
    </message>
    <message>
        <source>The plan could not be saved as {name}.</source>
        <translation>ਯੋਜਨਾ {name} ਵਜੋਂ ਸੰਭਾਲੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The row has more cells than there are names on top.</source>
        <translation>ਇਸ ਕਤਾਰ ਵਿੱਚ ਉੱਪਰਲੇ ਨਾਂਵਾਂ ਤੋਂ ਵੱਧ ਖਾਨੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The socket reports {status}.</source>
        <translation>ਸਾਕਟ {status} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Then go on: this laptop watches the charger leave for its CSMS.</source>
        <translation>ਫਿਰ ਅੱਗੇ ਵਧੋ: ਇਹ ਲੈਪਟਾਪ ਚਾਰਜਰ ਨੂੰ ਆਪਣੇ CSMS ਕੋਲ ਜਾਂਦਿਆਂ ਵੇਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There was nothing to try here.</source>
        <translation>ਇੱਥੇ ਅਜ਼ਮਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>This can cut us off, and OCPP knows no way down again.</source>
        <translation>ਇਸ ਨਾਲ ਸਾਡਾ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਸਕਦਾ ਹੈ, ਅਤੇ OCPP ਵਿੱਚ ਮੁੜ ਹੇਠਾਂ ਆਉਣ ਦਾ ਕੋਈ ਰਾਹ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This charger&apos;s address has no key that could be chosen.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦੇ ਪਤੇ ਲਈ ਅਜਿਹੀ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ ਜੋ ਚੁਣੀ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s root</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਰੂਟ</translation>
    </message>
    <message>
        <source>Two chargers use the identity {identity}. A CSMS would mix them up: give one of them another.</source>
        <translation>ਦੋ ਚਾਰਜਰ ਪਛਾਣ {identity} ਵਰਤਦੇ ਹਨ। CSMS ਇਹਨਾਂ ਨੂੰ ਰਲਾ ਦੇਵੇਗਾ: ਇੱਕ ਨੂੰ ਹੋਰ ਪਛਾਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Type the values shown here into the charger&apos;s own page or its maker&apos;s app.</source>
        <translation>ਇੱਥੇ ਵਿਖਾਏ ਮੁੱਲ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Type these; they stay</source>
        <translation>ਇਹ ਟਾਈਪ ਕਰੋ; ਇਹ ਰਹਿੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Units were sold with a default log-in that everybody can look up: change it.</source>
        <translation>ਯੂਨਿਟ ਅਜਿਹੇ ਡਿਫਾਲਟ ਲਾਗਇਨ ਨਾਲ ਵੇਚੇ ਗਏ ਜੋ ਕੋਈ ਵੀ ਲੱਭ ਸਕਦਾ ਹੈ: ਉਹ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Unplug the vehicle or the test adapter, plug it in again, then prove again.</source>
        <translation>ਵਾਹਨ ਜਾਂ ਟੈਸਟ ਅਡੈਪਟਰ ਦਾ ਪਲੱਗ ਕੱਢੋ, ਦੁਬਾਰਾ ਲਾਓ, ਫਿਰ ਦੁਬਾਰਾ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Update the firmware, then prove again.</source>
        <translation>ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use the root certificate of the CSMS, one in the file, as its operator gives it.</source>
        <translation>CSMS ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਵਰਤੋ, ਫਾਈਲ ਵਿੱਚ ਇੱਕੋ, ਜਿਵੇਂ ਉਸ ਦਾ ਓਪਰੇਟਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>User of its own page</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ ਪੰਨੇ ਦਾ ਵਰਤੋਂਕਾਰ</translation>
    </message>
    <message>
        <source>V2G root: for plug and charge with cars</source>
        <translation>V2G ਰੂਟ: ਗੱਡੀਆਂ ਨਾਲ Plug &amp; Charge ਲਈ</translation>
    </message>
    <message>
        <source>Values proven in place: {count}</source>
        <translation>ਮੌਜੂਦ ਸਾਬਤ ਹੋਏ ਮੁੱਲ: {count}</translation>
    </message>
    <message>
        <source>Waiting for the charger to come back with security profile {n}</source>
        <translation>ਚਾਰਜਰ ਦੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {n} ਨਾਲ ਵਾਪਸ ਆਉਣ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Waiting for the charger&apos;s request; making a key can take a small charger minutes</source>
        <translation>ਚਾਰਜਰ ਦੀ ਬੇਨਤੀ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ; ਕੁੰਜੀ ਬਣਾਉਣ ਵਿੱਚ ਛੋਟੇ ਚਾਰਜਰ ਨੂੰ ਕਈ ਮਿੰਟ ਲੱਗ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>What is done to a charger is written down before it is done. Reading and planning still work.</source>
        <translation>ਚਾਰਜਰ ਨਾਲ ਜੋ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਉਹ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ। ਪੜ੍ਹਨਾ ਅਤੇ ਯੋਜਨਾ ਬਣਾਉਣਾ ਹਾਲੇ ਵੀ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>When it stays away: set the old profile on its own web page, or reset it to factory settings.</source>
        <translation>ਜੇ ਇਹ ਵਾਪਸ ਨਾ ਆਵੇ: ਇਸ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਪੁਰਾਣਾ ਪ੍ਰੋਫਾਈਲ ਸੈੱਟ ਕਰੋ, ਜਾਂ ਇਸਨੂੰ ਫੈਕਟਰੀ ਸੈਟਿੰਗਾਂ ਉੱਤੇ ਰੀਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>When it stays away: {way}</source>
        <translation>ਜੇ ਇਹ ਵਾਪਸ ਨਾ ਆਵੇ: {way}</translation>
    </message>
    <message>
        <source>Who knows one charger&apos;s key could pass for the other; nothing was written.</source>
        <translation>ਜੋ ਇੱਕ ਚਾਰਜਰ ਦੀ ਕੁੰਜੀ ਜਾਣਦਾ ਹੈ, ਉਹ ਦੂਜਾ ਚਾਰਜਰ ਹੋਣ ਦਾ ਦਿਖਾਵਾ ਕਰ ਸਕਦਾ ਹੈ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Wi-Fi passphrase</source>
        <translation>Wi-Fi ਪਾਸਫਰੇਜ਼</translation>
    </message>
    <message>
        <source>With security profile {profile} it would not trust this laptop, and could not come back to it.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਾਲ ਇਹ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰੇਗਾ, ਅਤੇ ਇਸ ਕੋਲ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕੇਗਾ।</translation>
    </message>
    <message>
        <source>Without its number it cannot be ended from here. No other one was started.</source>
        <translation>ਇਸ ਦੇ ਨੰਬਰ ਤੋਂ ਬਿਨਾਂ ਇਹ ਇੱਥੋਂ ਖਤਮ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ। ਹੋਰ ਕੋਈ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Without one no CSMS knows the charger; nothing was written.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਕੋਈ CSMS ਚਾਰਜਰ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Write for example SITE-{{bay:02}}; {{bay}} is the number in the bay&apos;s label.</source>
        <translation>ਮਿਸਾਲ ਲਈ SITE-{{bay:02}} ਲਿਖੋ; {{bay}} ਬੇ ਦੇ ਲੇਬਲ ਵਿਚਲਾ ਨੰਬਰ ਹੈ।</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>ਪਹਿਲਾਂ ਵਾਂਗ</translation>
    </message>
    <message>
        <source>cards are held to the charger, on its own page or app: the maker&apos;s manual says how</source>
        <translation>ਕਾਰਡ ਚਾਰਜਰ ਦੇ ਅੱਗੇ ਫੜੇ ਜਾਂਦੇ ਹਨ, ਇਸ ਦੇ ਆਪਣੇ ਪੰਨੇ ਜਾਂ ਐਪ ਉੱਤੇ: ਤਰੀਕਾ ਨਿਰਮਾਤਾ ਦੇ ਮੈਨੂਅਲ ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>connector {connector}: {status}</source>
        <translation>ਕਨੈਕਟਰ {connector}: {status}</translation>
    </message>
    <message>
        <source>current fell from {before} A to {after} A</source>
        <translation>ਕਰੰਟ {before} A ਤੋਂ ਘਟ ਕੇ {after} A ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>each maker has a switch of its own for it: the manual says where</source>
        <translation>ਹਰ ਨਿਰਮਾਤਾ ਦਾ ਇਸ ਲਈ ਆਪਣਾ ਸਵਿੱਚ ਹੁੰਦਾ ਹੈ: ਕਿੱਥੇ ਹੈ, ਇਹ ਮੈਨੂਅਲ ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>from before there was a history</source>
        <translation>ਇਤਿਹਾਸ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਦਾ</translation>
    </message>
    <message>
        <source>is looked for</source>
        <translation>ਲੱਭਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>is set up</source>
        <translation>ਸੈੱਟ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>it can cut the charger off: change it by itself, on the settings page</source>
        <translation>ਇਹ ਚਾਰਜਰ ਦਾ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਸਕਦੀ ਹੈ: ਇਸਨੂੰ ਇਕੱਲੀ, ਸੈਟਿੰਗਾਂ ਵਾਲੇ ਪੰਨੇ ਉੱਤੇ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>it cannot be written from here</source>
        <translation>ਇਹ ਇੱਥੋਂ ਨਹੀਂ ਲਿਖੀ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>it has more than {count} columns.</source>
        <translation>ਇਸ ਵਿੱਚ {count} ਤੋਂ ਵੱਧ ਕਾਲਮ ਹਨ।</translation>
    </message>
    <message>
        <source>it has more than {count} rows.</source>
        <translation>ਇਸ ਵਿੱਚ {count} ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>ਇਹ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>it is not a text file.</source>
        <translation>ਇਹ ਟੈਕਸਟ ਫਾਈਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>it is true of one charger only</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਇੱਕ ਚਾਰਜਰ ਲਈ ਸਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>left as it is: it cannot be written from here</source>
        <translation>ਜਿਵੇਂ ਸੀ ਤਿਵੇਂ ਛੱਡਿਆ: ਇੱਥੋਂ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>left as it is: the charger never showed the old value, and the vault has none</source>
        <translation>ਜਿਵੇਂ ਸੀ ਤਿਵੇਂ ਛੱਡਿਆ: ਚਾਰਜਰ ਨੇ ਪੁਰਾਣਾ ਮੁੱਲ ਕਦੇ ਨਹੀਂ ਵਿਖਾਇਆ, ਅਤੇ ਵਾਲਟ ਵਿੱਚ ਵੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>log-in with a certificate of its own, encrypted (TLS)</source>
        <translation>ਆਪਣੇ ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਲਾਗਇਨ, ਇਨਕ੍ਰਿਪਟਡ (TLS)</translation>
    </message>
    <message>
        <source>log-in with a key, encrypted (TLS)</source>
        <translation>ਕੁੰਜੀ ਨਾਲ ਲਾਗਇਨ, ਇਨਕ੍ਰਿਪਟਡ (TLS)</translation>
    </message>
    <message>
        <source>log-in with a key, not encrypted</source>
        <translation>ਕੁੰਜੀ ਨਾਲ ਲਾਗਇਨ, ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ</translation>
    </message>
    <message>
        <source>made or typed here</source>
        <translation>ਇੱਥੇ ਬਣਾਇਆ ਜਾਂ ਟਾਈਪ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>ਤੁਹਾਡੀ ਲੋੜ ਹੈ</translation>
    </message>
    <message>
        <source>no column holds the label of the bay.</source>
        <translation>ਕਿਸੇ ਕਾਲਮ ਵਿੱਚ ਬੇ ਦਾ ਲੇਬਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>no log-in, not encrypted</source>
        <translation>ਕੋਈ ਲਾਗਇਨ ਨਹੀਂ, ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>ਹਾਲੇ ਸਾਬਤ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>ਵਾਪਸ ਨਹੀਂ ਪਾਇਆ</translation>
    </message>
    <message>
        <source>not put back: the charger was not reached</source>
        <translation>ਵਾਪਸ ਨਹੀਂ ਪਾਇਆ: ਚਾਰਜਰ ਤੱਕ ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>only OCPP offers it, and the charger is not on this laptop</source>
        <translation>ਇਹ ਸਿਰਫ਼ OCPP ਵਿੱਚ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ਰੋਕ ਕੇ ਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>proven on the charger</source>
        <translation>ਚਾਰਜਰ ਉੱਤੇ ਸਾਬਤ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>refused; the one before may be in force</source>
        <translation>ਰੱਦ ਹੋਇਆ; ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਵਾਲਾ ਲਾਗੂ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>replaced, no longer kept</source>
        <translation>ਬਦਲਿਆ ਗਿਆ, ਹੁਣ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ</translation>
    </message>
    <message>
        <source>root of a CSMS: by it the charger knows its CSMS</source>
        <translation>CSMS ਦਾ ਰੂਟ: ਇਸ ਨਾਲ ਚਾਰਜਰ ਆਪਣੇ CSMS ਨੂੰ ਪਛਾਣਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>root of a car maker: for plug and charge with cars</source>
        <translation>ਗੱਡੀ ਦੇ ਨਿਰਮਾਤਾ ਦਾ ਰੂਟ: ਗੱਡੀਆਂ ਨਾਲ Plug &amp; Charge ਲਈ</translation>
    </message>
    <message>
        <source>root of a mobility operator: for contract certificates of cars</source>
        <translation>ਮੋਬਿਲਿਟੀ ਓਪਰੇਟਰ ਦਾ ਰੂਟ: ਗੱਡੀਆਂ ਦੇ ਇਕਰਾਰਨਾਮਾ ਸਰਟੀਫਿਕੇਟਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>root of the maker: by it the charger checks firmware</source>
        <translation>ਨਿਰਮਾਤਾ ਦਾ ਰੂਟ: ਇਸ ਨਾਲ ਚਾਰਜਰ ਫਰਮਵੇਅਰ ਪਰਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>saved; way back: {way}</source>
        <translation>ਸੰਭਾਲਿਆ ਗਿਆ; ਵਾਪਸੀ ਦਾ ਰਾਹ: {way}</translation>
    </message>
    <message>
        <source>set by hand, on the charger&apos;s own page</source>
        <translation>ਹੱਥੀਂ ਸੈੱਟ, ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>shown by the charger</source>
        <translation>ਚਾਰਜਰ ਨੇ ਵਿਖਾਇਆ</translation>
    </message>
    <message>
        <source>stays: it was empty, and without its old address nobody uses it</source>
        <translation>ਰਹਿੰਦਾ ਹੈ: ਇਹ ਖਾਲੀ ਸੀ, ਅਤੇ ਇਸ ਦੇ ਪੁਰਾਣੇ ਪਤੇ ਤੋਂ ਬਿਨਾਂ ਇਸ ਨੂੰ ਕੋਈ ਨਹੀਂ ਵਰਤਦਾ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ਰੁਕਿਆ</translation>
    </message>
    <message>
        <source>taken over from a file</source>
        <translation>ਫਾਈਲ ਤੋਂ ਲਿਆ</translation>
    </message>
    <message>
        <source>test limit cleared</source>
        <translation>ਟੈਸਟ ਹੱਦ ਹਟਾਈ ਗਈ</translation>
    </message>
    <message>
        <source>the certificate that the charger shows to cars</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਜੋ ਚਾਰਜਰ ਗੱਡੀਆਂ ਨੂੰ ਵਿਖਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the charger refused it</source>
        <translation>ਚਾਰਜਰ ਨੇ ਇਸਨੂੰ ਰੱਦ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>the charger&apos;s own certificate</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>the file cannot be opened.</source>
        <translation>ਫਾਈਲ ਖੋਲ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ਫਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB.</source>
        <translation>ਫਾਈਲ {size} MB ਤੋਂ ਵੱਡੀ ਹੈ।</translation>
    </message>
    <message>
        <source>the file is no certificate</source>
        <translation>ਫਾਈਲ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation>ਫਾਈਲ ਟੈਕਸਟ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>the quotation marks after line {line} do not match.</source>
        <translation>ਲਾਈਨ {line} ਤੋਂ ਬਾਅਦ ਦੇ ਹਵਾਲਾ ਚਿੰਨ੍ਹ (&quot;) ਪੂਰੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>this charger does not let it be changed</source>
        <translation>ਇਹ ਚਾਰਜਰ ਇਸਨੂੰ ਬਦਲਣ ਨਹੀਂ ਦਿੰਦਾ</translation>
    </message>
    <message>
        <source>this charger does not take it from here</source>
        <translation>ਇਹ ਚਾਰਜਰ ਇਸਨੂੰ ਇੱਥੋਂ ਨਹੀਂ ਲੈਂਦਾ</translation>
    </message>
    <message>
        <source>this charger has no such setting</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਅਜਿਹੀ ਸੈਟਿੰਗ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>this charger shows no such setting</source>
        <translation>ਇਹ ਚਾਰਜਰ ਅਜਿਹੀ ਸੈਟਿੰਗ ਨਹੀਂ ਵਿਖਾਉਂਦਾ</translation>
    </message>
    <message>
        <source>this charger takes no such value</source>
        <translation>ਇਹ ਚਾਰਜਰ ਅਜਿਹਾ ਮੁੱਲ ਨਹੀਂ ਲੈਂਦਾ</translation>
    </message>
    <message>
        <source>transaction {number} started</source>
        <translation>ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ {number} ਸ਼ੁਰੂ ਹੋਈ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ਜਾਂ false</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>ਪਹਿਲਾਂ ਹੀ ਇਹੀ ਸੀ</translation>
    </message>
    <message>
        <source>words out of: {options}</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਸ਼ਬਦ: {options}</translation>
    </message>
    <message>
        <source>written; it acts after the charger&apos;s next restart</source>
        <translation>ਲਿਖਿਆ ਗਿਆ; ਚਾਰਜਰ ਦੇ ਅਗਲੀ ਵਾਰ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{address} is written.</source>
        <translation>{address} ਲਿਖਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{bay} would get {identity}, which is taken.</source>
        <translation>{bay} ਨੂੰ {identity} ਮਿਲਦੀ, ਪਰ ਉਹ ਪਹਿਲਾਂ ਹੀ ਵਰਤੋਂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>{bay} would get {identity}; letters, digits, - . _ ~ are safe, and at most 48 of them.</source>
        <translation>{bay} ਨੂੰ {identity} ਮਿਲਦੀ; ਅੱਖਰ, ਅੰਕ, - . _ ~ ਸੁਰੱਖਿਅਤ ਹਨ, ਅਤੇ ਵੱਧ ਤੋਂ ਵੱਧ 48।</translation>
    </message>
    <message>
        <source>{family} is set up by a person, one charger at a time.</source>
        <translation>{family} ਨੂੰ ਵਿਅਕਤੀ ਸੈੱਟ ਕਰਦਾ ਹੈ, ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਚਾਰਜਰ।</translation>
    </message>
    <message>
        <source>{field}: longer than {count} characters.</source>
        <translation>{field}: {count} ਅੱਖਰਾਂ ਤੋਂ ਲੰਮਾ।</translation>
    </message>
    <message>
        <source>{field}: the same as in line {line}.</source>
        <translation>{field}: ਲਾਈਨ {line} ਵਾਲਾ ਹੀ।</translation>
    </message>
    <message>
        <source>{identity} dialled in from {address}</source>
        <translation>{identity} {address} ਤੋਂ ਜੁੜਿਆ</translation>
    </message>
    <message>
        <source>{identity} is not here; {address} was written and read back on {date}.</source>
        <translation>{identity} ਇੱਥੇ ਨਹੀਂ; {date} ਨੂੰ {address} ਲਿਖਿਆ ਗਿਆ ਅਤੇ ਵਾਪਸ ਪੜ੍ਹਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>{identity} is still on this laptop.</source>
        <translation>{identity} ਹਾਲੇ ਵੀ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} left this laptop and did not come back.</source>
        <translation>{identity} ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਚਲਾ ਗਿਆ ਅਤੇ ਵਾਪਸ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>{identity} still dials this laptop after the new address was written.</source>
        <translation>{identity} ਨਵਾਂ ਪਤਾ ਲਿਖੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਵੀ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਹੀ ਜੁੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{label} has no identity yet.</source>
        <translation>{label} ਦੀ ਹਾਲੇ ਕੋਈ ਪਛਾਣ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{label} shows no setting that another charger could take.</source>
        <translation>{label} ਅਜਿਹੀ ਕੋਈ ਸੈਟਿੰਗ ਨਹੀਂ ਵਿਖਾਉਂਦਾ ਜੋ ਹੋਰ ਚਾਰਜਰ ਲੈ ਸਕੇ।</translation>
    </message>
    <message>
        <source>{label} would get the same security key as {other}.</source>
        <translation>{label} ਨੂੰ ਉਹੀ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਮਿਲਦੀ ਜੋ {other} ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{label}: the identity {identity} stands twice in this site.</source>
        <translation>{label}: ਪਛਾਣ {identity} ਇਸ ਸਾਈਟ ਵਿੱਚ ਦੋ ਵਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ਤੋਂ {high}</translation>
    </message>
    <message>
        <source>{low} to {high} characters</source>
        <translation>{low} ਤੋਂ {high} ਅੱਖਰ</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ਅਤੇ {count} ਹੋਰ</translation>
    </message>
    <message>
        <source>{name} cannot be changed over OCPP.</source>
        <translation>{name} OCPP ਰਾਹੀਂ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{name} does not go into a template.</source>
        <translation>{name} ਟੈਂਪਲੇਟ ਵਿੱਚ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>{name} does not take this value.</source>
        <translation>{name} ਇਹ ਮੁੱਲ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>{name} has not dialled in to this laptop over OCPP.</source>
        <translation>{name} ਨੇ OCPP ਰਾਹੀਂ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>{name} is no root certificate that a charger could take: {why}.</source>
        <translation>{name} ਅਜਿਹਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਜੋ ਚਾਰਜਰ ਲੈ ਸਕੇ: {why}।</translation>
    </message>
    <message>
        <source>{name}: {origin} wants {value}; {other} wanted {old}.</source>
        <translation>{name}: {origin} ਵਿੱਚ {value} ਚਾਹੀਦਾ ਹੈ; {other} ਵਿੱਚ {old} ਸੀ।</translation>
    </message>
    <message>
        <source>{origin} wishes {names}: under a name that OCPP {version} does not have.</source>
        <translation>{origin} {names} ਮੰਗਦਾ ਹੈ: ਅਜਿਹੇ ਨਾਂ ਹੇਠ ਜੋ OCPP {version} ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{power} kW, {voltage} V, phases: {phases}, energy rises</source>
        <translation>{power} kW, {voltage} V, ਫੇਜ਼: {phases}, ਊਰਜਾ ਵਧਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>{value} is no number of phases (1, 2 or 3).</source>
        <translation>{value} ਫੇਜ਼ਾਂ ਦੀ ਗਿਣਤੀ ਨਹੀਂ (1, 2 ਜਾਂ 3)।</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“{reference}” is no charger of this site.</source>
        <translation>“{reference}” ਇਸ ਸਾਈਟ ਦਾ ਚਾਰਜਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>• {step}: {seen}</source>
        <translation>• {step}: {seen}</translation>
    </message>
    <message>
        <source>• {wish}</source>
        <translation>• {wish}</translation>
    </message>
    <message>
        <source>The session runs, and no rising power or energy was reported.</source>
        <translation>ਸੈਸ਼ਨ ਚੱਲ ਰਿਹਾ ਹੈ, ਪਰ ਪਾਵਰ ਜਾਂ ਊਰਜਾ ਵਧਣ ਦੀ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ ਆਈ।</translation>
    </message>
    <message>
        <source>Without meter values nobody sees progress or can bill.</source>
        <translation>ਮੀਟਰ ਮੁੱਲਾਂ ਤੋਂ ਬਿਨਾਂ ਨਾ ਕੋਈ ਪ੍ਰਗਤੀ ਵੇਖ ਸਕਦਾ ਹੈ ਅਤੇ ਨਾ ਬਿੱਲ ਬਣਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the vehicle really charges.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਵਾਹਨ ਸੱਚਮੁੱਚ ਚਾਰਜ ਹੋ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read the charger</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ਫਰਮਵੇਅਰ</translation>
    </message>
    <message>
        <source>Save the way back</source>
        <translation>ਵਾਪਸੀ ਦਾ ਰਾਹ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Write the settings</source>
        <translation>ਸੈਟਿੰਗਾਂ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Restart the charger</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Read the settings back</source>
        <translation>ਸੈਟਿੰਗਾਂ ਮੁੜ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Charger dials this laptop</source>
        <translation>ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Prove the charger</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਸਾਬਤ ਕਰੋ</translation>
    </message>
    <message>
        <source>Rehearse at the CSMS</source>
        <translation>CSMS ਉੱਤੇ ਅਭਿਆਸ ਕਰੋ</translation>
    </message>
    <message>
        <source>Switch to the CSMS</source>
        <translation>CSMS ਉੱਤੇ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Confirm at the CSMS</source>
        <translation>CSMS ਉੱਤੇ ਪੁਸ਼ਟੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Boot, status and heartbeat</source>
        <translation>ਬੂਟ, ਸਥਿਤੀ ਅਤੇ ਹਾਰਟਬੀਟ</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>ਪਲੱਗ ਲੱਗਾ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>ਮੀਟਰ</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>ਹੱਦ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>ਸਾਫ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ਮਕਸਦ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>CSMS</source>
        <translation>CSMS</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ਸਮੀਖਿਆ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ਲਾਗੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>ਸਾਬਤ ਕਰੋ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ਸੌਂਪੋ</translation>
    </message>
    <message>
        <source>Make or type a security key first.</source>
        <translation>ਪਹਿਲਾਂ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਬਣਾਓ ਜਾਂ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This charger takes a key of 16 to 20 plain characters.</source>
        <translation>ਇਹ ਚਾਰਜਰ 16 ਤੋਂ 20 ਸਾਦੇ ਅੱਖਰਾਂ ਦੀ ਕੁੰਜੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address starts with ws:// or wss://</source>
        <translation>ਪਤਾ ws:// ਜਾਂ wss:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The identity takes letters, digits and - . _ ~ only, 48 at most: others break chargers.</source>
        <translation>ਪਛਾਣ ਵਿੱਚ ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ - . _ ~ ਚੱਲਦੇ ਹਨ, ਵੱਧ ਤੋਂ ਵੱਧ 48: ਹੋਰ ਨਿਸ਼ਾਨਾਂ ਨਾਲ ਚਾਰਜਰ ਖਰਾਬ ਚੱਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Apply the settings first.</source>
        <translation>ਪਹਿਲਾਂ ਸੈਟਿੰਗਾਂ ਲਾਗੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Prove the charger first.</source>
        <translation>ਪਹਿਲਾਂ ਚਾਰਜਰ ਨੂੰ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger itself reports that it is connected to its CSMS.</source>
        <translation>ਚਾਰਜਰ ਆਪ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਆਪਣੇ CSMS ਨਾਲ ਜੁੜਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>An earlier recording may be the only evidence of a fault; it is not written over.</source>
        <translation>ਪਹਿਲੀ ਰਿਕਾਰਡਿੰਗ ਕਿਸੇ ਨੁਕਸ ਦਾ ਇੱਕੋ-ਇੱਕ ਸਬੂਤ ਹੋ ਸਕਦੀ ਹੈ; ਉਸ ਉੱਤੇ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Ask for the file again, packed as a ZIP archive.</source>
        <translation>ਫਾਈਲ ਦੁਬਾਰਾ ਮੰਗੋ, ZIP ਆਰਕਾਈਵ ਵਿੱਚ ਬੰਨ੍ਹੀ ਹੋਈ।</translation>
    </message>
    <message>
        <source>Begin a new recording in another file.</source>
        <translation>ਹੋਰ ਫਾਈਲ ਵਿੱਚ ਨਵੀਂ ਰਿਕਾਰਡਿੰਗ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>ਹੋਰ ਨਾਂ ਚੁਣੋ, ਜਾਂ ਪੁਰਾਣੀ ਫਾਈਲ ਕਿਤੇ ਹੋਰ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Give a file that “evsetup proxy” or “Save the trace…” has written.</source>
        <translation>ਉਹ ਫਾਈਲ ਦਿਓ ਜੋ “evsetup proxy” ਜਾਂ “ਟਰੇਸ ਸੰਭਾਲੋ…” ਨੇ ਲਿਖੀ ਹੈ।</translation>
    </message>
    <message>
        <source>If it happens again, show the record to the maintainers.</source>
        <translation>ਜੇ ਇਹ ਦੁਬਾਰਾ ਹੋਵੇ, ਤਾਂ ਰਿਕਾਰਡ ਪ੍ਰੋਗਰਾਮ ਦੇ ਸੰਭਾਲਕਾਂ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>It is missing, of another program, or damaged from its beginning.</source>
        <translation>ਇਹ ਮੌਜੂਦ ਨਹੀਂ, ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਦੀ ਹੈ, ਜਾਂ ਸ਼ੁਰੂ ਤੋਂ ਹੀ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>Make room on the drive or choose another folder, then record again.</source>
        <translation>ਡਰਾਈਵ ਉੱਤੇ ਥਾਂ ਖਾਲੀ ਕਰੋ ਜਾਂ ਕੋਈ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਫਿਰ ਦੁਬਾਰਾ ਰਿਕਾਰਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Read the charger again before you go on: what it says decides.</source>
        <translation>ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਚਾਰਜਰ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ: ਜੋ ਇਹ ਦੱਸਦਾ ਹੈ ਉਹੀ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Record to this computer&apos;s own drive.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਆਪਣੀ ਡਰਾਈਵ ਉੱਤੇ ਰਿਕਾਰਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>So large may one file become. The work itself goes on, unrecorded.</source>
        <translation>ਇੱਕ ਫਾਈਲ ਇੰਨੀ ਹੀ ਵੱਡੀ ਹੋ ਸਕਦੀ ਹੈ। ਕੰਮ ਆਪ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ, ਬਿਨਾਂ ਰਿਕਾਰਡ ਹੋਏ।</translation>
    </message>
    <message>
        <source>The drive is full or was taken away. The work itself goes on, unrecorded.</source>
        <translation>ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਹੈ ਜਾਂ ਹਟਾ ਲਈ ਗਈ। ਕੰਮ ਆਪ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ, ਬਿਨਾਂ ਰਿਕਾਰਡ ਹੋਏ।</translation>
    </message>
    <message>
        <source>The file was changed or damaged, or a newer evsetup wrote it. The other lines are shown.</source>
        <translation>ਫਾਈਲ ਬਦਲੀ ਜਾਂ ਖਰਾਬ ਹੋਈ, ਜਾਂ ਨਵੇਂ evsetup ਨੇ ਲਿਖੀ। ਬਾਕੀ ਲਾਈਨਾਂ ਵਿਖਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The folder is missing or read-only, or the drive is full.</source>
        <translation>ਫੋਲਡਰ ਮੌਜੂਦ ਨਹੀਂ ਜਾਂ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਹੈ, ਜਾਂ ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The last line of {file} is not whole.</source>
        <translation>{file} ਦੀ ਅਖੀਰਲੀ ਲਾਈਨ ਪੂਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The program was ended while it wrote; everything before it is there.</source>
        <translation>ਲਿਖਦੇ ਸਮੇਂ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋ ਗਿਆ; ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>The recording {file} cannot be made.</source>
        <translation>ਰਿਕਾਰਡਿੰਗ {file} ਬਣਾਈ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The recording {file} ended at {size} MB.</source>
        <translation>ਰਿਕਾਰਡਿੰਗ {file} {size} MB &apos;ਤੇ ਖਤਮ ਹੋ ਗਈ।</translation>
    </message>
    <message>
        <source>{count} lines of {file} could not be read.</source>
        <translation>{file} ਦੀਆਂ {count} ਲਾਈਨਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ।</translation>
    </message>
    <message>
        <source>{count} messages are missing in the recording {file}.</source>
        <translation>ਰਿਕਾਰਡਿੰਗ {file} ਵਿੱਚ {count} ਸੁਨੇਹੇ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recording.</source>
        <translation>{file} ਰਿਕਾਰਡਿੰਗ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>{file} is there already; nothing was recorded.</source>
        <translation>{file} ਪਹਿਲਾਂ ਹੀ ਮੌਜੂਦ ਹੈ; ਕੁਝ ਰਿਕਾਰਡ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Something went wrong in this program when it last ran.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਚੱਲਣ ਵੇਲੇ ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The recording {file} ended: it could not be written.</source>
        <translation>ਰਿਕਾਰਡਿੰਗ {file} ਖਤਮ ਹੋ ਗਈ: ਇਹ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>They came faster than the drive took them. The work itself went on.</source>
        <translation>ਇਹ ਡਰਾਈਵ ਦੇ ਲਿਖਣ ਦੀ ਰਫ਼ਤਾਰ ਤੋਂ ਤੇਜ਼ ਆਏ। ਕੰਮ ਆਪ ਚੱਲਦਾ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>Where it happened is recorded on this computer only; nothing was sent. It holds no secret.</source>
        <translation>ਇਹ ਕਿੱਥੇ ਹੋਇਆ, ਸਿਰਫ਼ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਦਰਜ ਹੈ; ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਵਿੱਚ ਕੋਈ ਗੁਪਤ ਜਾਣਕਾਰੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>discovery</name>
    <message>
        <source>Chargers on the network do not show up by themselves; all other ways work.</source>
        <translation>ਨੈੱਟਵਰਕ ਉੱਤੇ ਚਾਰਜਰ ਆਪਣੇ ਆਪ ਨਹੀਂ ਦਿਸਦੇ; ਬਾਕੀ ਸਾਰੇ ਤਰੀਕੇ ਕੰਮ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Check that the network cable or Wi-Fi is connected, and pick the interface again.</source>
        <translation>ਵੇਖੋ ਕਿ ਨੈੱਟਵਰਕ ਕੇਬਲ ਜਾਂ Wi-Fi ਜੁੜਿਆ ਹੈ, ਅਤੇ ਇੰਟਰਫੇਸ ਦੁਬਾਰਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Or type the charger&apos;s address.</source>
        <translation>ਜਾਂ ਚਾਰਜਰ ਦਾ ਪਤਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A charger on USB does not show up by itself; all other ways work.</source>
        <translation>USB ਉੱਤੇ ਜੁੜਿਆ ਚਾਰਜਰ ਆਪਣੇ ਆਪ ਨਹੀਂ ਦਿਸਦਾ; ਬਾਕੀ ਸਾਰੇ ਤਰੀਕੇ ਕੰਮ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Type the name of the port, for example COM3 or /dev/ttyUSB0.</source>
        <translation>ਪੋਰਟ ਦਾ ਨਾਂ ਟਾਈਪ ਕਰੋ, ਜਿਵੇਂ COM3 ਜਾਂ /dev/ttyUSB0।</translation>
    </message>
    <message>
        <source>It is the address of a CSMS, not of a charger.</source>
        <translation>ਇਹ CSMS ਦਾ ਪਤਾ ਹੈ, ਚਾਰਜਰ ਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A VPN is on: {names}.</source>
        <translation>VPN ਚਾਲੂ ਹੈ: {names}।</translation>
    </message>
    <message>
        <source>A charger with a fixed address: give {name} an address beside it, by hand. For {example}: {own}, mask 255.255.255.0, no gateway.</source>
        <translation>ਪੱਕੇ ਪਤੇ ਵਾਲਾ ਚਾਰਜਰ: {name} ਨੂੰ ਹੱਥੀਂ ਉਸ ਦੇ ਨਾਲ ਵਾਲਾ ਪਤਾ ਦਿਓ। {example} ਲਈ: {own}, ਮਾਸਕ 255.255.255.0, ਕੋਈ ਗੇਟਵੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A charger without an address of its own, too, is found as it is: leave the laptop on automatic, wait a minute.</source>
        <translation>ਜਿਸ ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਪਤਾ ਨਹੀਂ, ਉਹ ਵੀ ਇਉਂ ਹੀ ਲੱਭ ਜਾਂਦਾ ਹੈ: ਲੈਪਟਾਪ ਨੂੰ ਆਟੋਮੈਟਿਕ &apos;ਤੇ ਛੱਡੋ, ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A firewall is on: {program}.</source>
        <translation>ਫਾਇਰਵਾਲ ਚਾਲੂ ਹੈ: {program}।</translation>
    </message>
    <message>
        <source>A new network adapter came with the USB cable: {name}.</source>
        <translation>USB ਕੇਬਲ ਨਾਲ ਨਵਾਂ ਨੈੱਟਵਰਕ ਅਡੈਪਟਰ ਆਇਆ: {name}।</translation>
    </message>
    <message>
        <source>Chargers of {vendor} answer to this port only, so they are not found.</source>
        <translation>{vendor} ਦੇ ਚਾਰਜਰ ਸਿਰਫ਼ ਇਸ ਪੋਰਟ &apos;ਤੇ ਜਵਾਬ ਦਿੰਦੇ ਹਨ, ਇਸ ਲਈ ਉਹ ਨਹੀਂ ਲੱਭਦੇ।</translation>
    </message>
    <message>
        <source>Close other programs that talk to these chargers, and search again.</source>
        <translation>ਜੋ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਇਹਨਾਂ ਚਾਰਜਰਾਂ ਨਾਲ ਗੱਲ ਕਰਦੇ ਹਨ, ਉਹ ਬੰਦ ਕਰੋ, ਅਤੇ ਦੁਬਾਰਾ ਖੋਜੋ।</translation>
    </message>
    <message>
        <source>Each of the {count} addresses of {network} is asked whether a charger is there: {asked}, the web ports, and the pages by which chargers are known. At most 300 packets a second, about 8 s, never a log-in.</source>
        <translation>{network} ਦੇ {count} ਪਤਿਆਂ ਵਿੱਚੋਂ ਹਰੇਕ ਨੂੰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਉੱਥੇ ਚਾਰਜਰ ਹੈ ਜਾਂ ਨਹੀਂ: {asked}, ਵੈੱਬ ਪੋਰਟ, ਅਤੇ ਉਹ ਪੰਨੇ ਜਿਹਨਾਂ ਤੋਂ ਚਾਰਜਰ ਪਛਾਣੇ ਜਾਂਦੇ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ 300 ਪੈਕੇਟ ਪ੍ਰਤੀ ਸਕਿੰਟ, ਲਗਭਗ 8 s, ਕਦੇ ਲਾਗਇਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Every charger of {families} has this address on USB. With two plugged in, settings would go to either of them, so nothing is sent there.</source>
        <translation>{families} ਦੇ ਹਰ ਚਾਰਜਰ ਦਾ USB &apos;ਤੇ ਇਹੀ ਪਤਾ ਹੁੰਦਾ ਹੈ। ਦੋ ਲੱਗੇ ਹੋਣ ਤਾਂ ਸੈਟਿੰਗਾਂ ਦੋਵਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਵੀ ਜਾ ਸਕਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਉੱਥੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>It can be seen on the network; this program knows no way to set it up from there.</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ &apos;ਤੇ ਦਿਸਦਾ ਹੈ; ਇਸ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਉੱਥੋਂ ਇਸ ਨੂੰ ਸੈੱਟ ਕਰਨ ਦਾ ਕੋਈ ਢੰਗ ਨਹੀਂ ਪਤਾ।</translation>
    </message>
    <message>
        <source>It holds a user name or a password.</source>
        <translation>ਇਸ ਵਿੱਚ ਵਰਤੋਂਕਾਰ ਨਾਂ ਜਾਂ ਪਾਸਵਰਡ ਹੈ।</translation>
    </message>
    <message>
        <source>It is neither a network address nor a serial port.</source>
        <translation>ਇਹ ਨਾ ਨੈੱਟਵਰਕ ਪਤਾ ਹੈ ਅਤੇ ਨਾ ਸੀਰੀਅਲ ਪੋਰਟ।</translation>
    </message>
    <message>
        <source>It may drop what chargers announce (UDP 5353), answer (UDP 7090), or dial in to on this laptop.</source>
        <translation>ਇਹ ਉਹ ਰੋਕ ਸਕਦੀ ਹੈ ਜੋ ਚਾਰਜਰ ਐਲਾਨ ਕਰਦੇ ਹਨ (UDP 5353), ਜਵਾਬ ਦਿੰਦੇ ਹਨ (UDP 7090), ਜਾਂ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It was seen by EEBUS (SHIP), which is for energy management: CSMS and key cannot be set by it. Its maker&apos;s own way, or OCPP, is needed.</source>
        <translation>ਇਹ EEBUS (SHIP) ਰਾਹੀਂ ਦਿਸਿਆ, ਜੋ ਊਰਜਾ ਪ੍ਰਬੰਧ ਲਈ ਹੈ: ਉਸ ਨਾਲ CSMS ਅਤੇ ਕੁੰਜੀ ਸੈੱਟ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦਾ ਆਪਣਾ ਢੰਗ, ਜਾਂ OCPP, ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It was seen by Matter, which knows no OCPP: CSMS and key cannot be set by it. It shows itself so for some minutes after power-up only.</source>
        <translation>ਇਹ Matter ਰਾਹੀਂ ਦਿਸਿਆ, ਜੋ OCPP ਨਹੀਂ ਜਾਣਦਾ: ਉਸ ਨਾਲ CSMS ਅਤੇ ਕੁੰਜੀ ਸੈੱਟ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਪਾਵਰ ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਹ ਸਿਰਫ਼ ਕੁਝ ਮਿੰਟ ਹੀ ਇਉਂ ਦਿਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Let announcements in: {command}</source>
        <translation>ਐਲਾਨ ਆਉਣ ਦਿਓ: {command}</translation>
    </message>
    <message>
        <source>Name a network of at most 254 addresses, such as 192.168.1.0/24.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ 254 ਪਤਿਆਂ ਵਾਲਾ ਨੈੱਟਵਰਕ ਦੱਸੋ, ਜਿਵੇਂ 192.168.1.0/24।</translation>
    </message>
    <message>
        <source>No cable is plugged in there, no Wi-Fi is joined, or the charger at the other end is off.</source>
        <translation>ਉੱਥੇ ਕੋਈ ਕੇਬਲ ਨਹੀਂ ਲੱਗੀ, ਕਿਸੇ Wi-Fi ਨਾਲ ਨਹੀਂ ਜੁੜਿਆ, ਜਾਂ ਦੂਜੇ ਸਿਰੇ ਦਾ ਚਾਰਜਰ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>No interface of this laptop has the address {address} any more.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੇ ਕਿਸੇ ਇੰਟਰਫੇਸ ਦਾ ਪਤਾ ਹੁਣ {address} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nobody gave {name} an address.</source>
        <translation>{name} ਨੂੰ ਕਿਸੇ ਨੇ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Nothing is connected to {name}.</source>
        <translation>{name} ਨਾਲ ਕੁਝ ਨਹੀਂ ਜੁੜਿਆ।</translation>
    </message>
    <message>
        <source>Only the network of the picked interface ({picked}) is searched, and at most 254 addresses at once.</source>
        <translation>ਸਿਰਫ਼ ਚੁਣੇ ਇੰਟਰਫੇਸ ਦਾ ਨੈੱਟਵਰਕ ({picked}) ਖੋਜਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਇੱਕ ਵਾਰ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ 254 ਪਤੇ।</translation>
    </message>
    <message>
        <source>Open the site again, and pick the interface that is in the charger&apos;s network.</source>
        <translation>ਸਾਈਟ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ, ਅਤੇ ਉਹ ਇੰਟਰਫੇਸ ਚੁਣੋ ਜੋ ਚਾਰਜਰ ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Open the site again, pick this interface, and ask the network: the charger is then found.</source>
        <translation>ਸਾਈਟ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ, ਇਹ ਇੰਟਰਫੇਸ ਚੁਣੋ, ਅਤੇ ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੋ: ਫਿਰ ਚਾਰਜਰ ਲੱਭ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or connect laptop and charger to a router, which gives both an address.</source>
        <translation>ਜਾਂ ਲੈਪਟਾਪ ਅਤੇ ਚਾਰਜਰ ਨੂੰ ਰਾਊਟਰ ਨਾਲ ਜੋੜੋ, ਜੋ ਦੋਵਾਂ ਨੂੰ ਪਤਾ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or pick another interface: open the site again.</source>
        <translation>ਜਾਂ ਹੋਰ ਇੰਟਰਫੇਸ ਚੁਣੋ: ਸਾਈਟ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Pick the interface that is in the charger&apos;s network.</source>
        <translation>ਉਹ ਇੰਟਰਫੇਸ ਚੁਣੋ ਜੋ ਚਾਰਜਰ ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Plug the cable in at both ends, and check that the charger has power.</source>
        <translation>ਕੇਬਲ ਦੋਵਾਂ ਸਿਰਿਆਂ &apos;ਤੇ ਲਾਓ, ਅਤੇ ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Some VPNs cut this laptop off from the devices beside it, and chargers are then not found.</source>
        <translation>ਕੁਝ VPN ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਨਾਲ ਵਾਲੀਆਂ ਡਿਵਾਈਸਾਂ ਤੋਂ ਕੱਟ ਦਿੰਦੇ ਹਨ, ਅਤੇ ਫਿਰ ਚਾਰਜਰ ਨਹੀਂ ਲੱਭਦੇ।</translation>
    </message>
    <message>
        <source>Some chargers are a network on USB, with an address of their own ({said}).</source>
        <translation>ਕੁਝ ਚਾਰਜਰ USB &apos;ਤੇ ਨੈੱਟਵਰਕ ਹੁੰਦੇ ਹਨ, ਆਪਣੇ ਪਤੇ ਸਮੇਤ ({said})।</translation>
    </message>
    <message>
        <source>Switch automatic addresses on for {name}, and wait a minute.</source>
        <translation>{name} ਲਈ ਆਟੋਮੈਟਿਕ ਪਤੇ ਚਾਲੂ ਕਰੋ, ਅਤੇ ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch the VPN off while you set up chargers, if none shows up.</source>
        <translation>ਜੇ ਕੋਈ ਚਾਰਜਰ ਨਾ ਦਿਸੇ, ਤਾਂ ਚਾਰਜਰ ਸੈੱਟ ਕਰਨ ਦੌਰਾਨ VPN ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The cable leads straight to a charger, or the network has no DHCP server.</source>
        <translation>ਕੇਬਲ ਸਿੱਧੀ ਚਾਰਜਰ ਨੂੰ ਜਾਂਦੀ ਹੈ, ਜਾਂ ਨੈੱਟਵਰਕ ਵਿੱਚ DHCP ਸਰਵਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The cable was pulled, the Wi-Fi was left, or another address was given.</source>
        <translation>ਕੇਬਲ ਕੱਢੀ ਗਈ, Wi-Fi ਛੱਡਿਆ ਗਿਆ, ਜਾਂ ਹੋਰ ਪਤਾ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger did not show up within {seconds} s.</source>
        <translation>ਚਾਰਜਰ {seconds} s ਦੇ ਅੰਦਰ ਨਹੀਂ ਦਿਸਿਆ।</translation>
    </message>
    <message>
        <source>The serial ports of this laptop cannot be listed: {reason}</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੇ ਸੀਰੀਅਲ ਪੋਰਟਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਬਣ ਸਕਦੀ: {reason}</translation>
    </message>
    <message>
        <source>This firmware speaks no OCPP; it can be seen, and opened in a browser.</source>
        <translation>ਇਹ ਫਰਮਵੇਅਰ OCPP ਨਹੀਂ ਬੋਲਦਾ; ਇਹ ਵੇਖਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਅਤੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Type an address such as 192.168.1.5, http://charger.local, COM3 or /dev/ttyUSB0.</source>
        <translation>ਪਤਾ ਟਾਈਪ ਕਰੋ, ਜਿਵੇਂ 192.168.1.5, http://charger.local, COM3 ਜਾਂ /dev/ttyUSB0।</translation>
    </message>
    <message>
        <source>UDP port {port} of this laptop is in use.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ UDP ਪੋਰਟ {port} ਵਰਤੋਂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Unplug one of them, and set them up one after the other.</source>
        <translation>ਇੱਕ ਦਾ ਪਲੱਗ ਕੱਢੋ, ਅਤੇ ਇਹਨਾਂ ਨੂੰ ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>When Windows asks, allow evsetup; and set the network of {name} to Private: a new one counts as Public.</source>
        <translation>ਜਦੋਂ Windows ਪੁੱਛੇ, evsetup ਨੂੰ ਇਜਾਜ਼ਤ ਦਿਓ; ਅਤੇ {name} ਦਾ ਨੈੱਟਵਰਕ Private &apos;ਤੇ ਸੈੱਟ ਕਰੋ: ਨਵਾਂ ਨੈੱਟਵਰਕ Public ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{names} lead to the same address, {address}.</source>
        <translation>{names} ਇੱਕੋ ਪਤੇ {address} ਨੂੰ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>{name} is a network adapter on USB.</source>
        <translation>{name} USB &apos;ਤੇ ਨੈੱਟਵਰਕ ਅਡੈਪਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>{network} is not searched.</source>
        <translation>{network} ਨਹੀਂ ਖੋਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>“{typed}” cannot be used as the address of a charger.</source>
        <translation>“{typed}” ਨੂੰ ਚਾਰਜਰ ਦੇ ਪਤੇ ਵਜੋਂ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A user name and a password have their own fields.</source>
        <translation>ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਲਈ ਵੱਖਰੇ ਖਾਨੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It is off, on another network, or does not announce itself.</source>
        <translation>ਇਹ ਬੰਦ ਹੈ, ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਉੱਤੇ ਹੈ, ਜਾਂ ਆਪਣੀ ਮੌਜੂਦਗੀ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>Check that it has power and is on the same network as this laptop.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਸ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ ਅਤੇ ਇਹ ਇਸ ਲੈਪਟਾਪ ਵਾਲੇ ਨੈੱਟਵਰਕ ਉੱਤੇ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the right interface of this laptop is picked.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਸ ਲੈਪਟਾਪ ਦਾ ਸਹੀ ਇੰਟਰਫੇਸ ਚੁਣਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>One question each to the whole network around {network}: {asked}; and the addresses that chargers have by themselves, where they are on this network. A few packets, 3 s, never a log-in.</source>
        <translation>{network} ਦੇ ਆਲੇ-ਦੁਆਲੇ ਪੂਰੇ ਨੈੱਟਵਰਕ ਨੂੰ ਇੱਕ-ਇੱਕ ਸਵਾਲ: {asked}; ਅਤੇ ਉਹ ਪਤੇ ਜੋ ਚਾਰਜਰਾਂ ਦੇ ਆਪਣੇ ਆਪ ਹੁੰਦੇ ਹਨ, ਜਿੱਥੇ ਉਹ ਇਸ ਨੈੱਟਵਰਕ &apos;ਤੇ ਹਨ। ਕੁਝ ਪੈਕੇਟ, 3 s, ਕਦੇ ਲਾਗਇਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>mDNS cannot be used on {addresses}: {reason}</source>
        <translation>{addresses} ਉੱਤੇ mDNS ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: {reason}</translation>
    </message>
    <message>
        <source>this laptop has no such address</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਅਜਿਹਾ ਕੋਈ ਪਤਾ ਨਹੀਂ ਹੈ</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>APN of the SIM card</source>
        <translation>SIM ਕਾਰਡ ਦਾ APN</translation>
    </message>
    <message>
        <source>Address (CSMS URL, backend URL)</source>
        <translation>ਪਤਾ (CSMS URL, backend URL)</translation>
    </message>
    <message>
        <source>As hex digits: this charger takes no other form.</source>
        <translation>ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ: ਇਹ ਚਾਰਜਰ ਹੋਰ ਕੋਈ ਰੂਪ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>Ask the operator for a shorter key.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਛੋਟੀ ਕੁੰਜੀ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the operator for an address that ends with the identity.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਅਜਿਹਾ ਪਤਾ ਮੰਗੋ ਜਿਸ ਦੇ ਅਖੀਰ ਵਿੱਚ ਪਛਾਣ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Ask the operator for an identity of letters, digits and hyphens.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਅੱਖਰਾਂ, ਅੰਕਾਂ ਅਤੇ ਹਾਈਫਨਾਂ ਵਾਲੀ ਪਛਾਣ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the operator for another key, or make one here.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਹੋਰ ਕੁੰਜੀ ਮੰਗੋ, ਜਾਂ ਇੱਥੇ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Ask the operator under which identity this charger is registered.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਹ ਚਾਰਜਰ ਕਿਹੜੀ ਪਛਾਣ ਨਾਲ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the operator whether the password is the digits or what they stand for.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਪਾਸਵਰਡ ਇਹ ਅੰਕ ਹਨ ਜਾਂ ਉਹ ਜੋ ਇਹਨਾਂ ਤੋਂ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the operator whether this charger may log in without a key.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਚਾਰਜਰ ਬਿਨਾਂ ਕੁੰਜੀ ਲਾਗਇਨ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>CSMS card</source>
        <translation>CSMS ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Charger or CSMS refuses it, or cuts it off without a word.</source>
        <translation>ਚਾਰਜਰ ਜਾਂ CSMS ਇਸਨੂੰ ਰੱਦ ਕਰਦਾ ਹੈ, ਜਾਂ ਬਿਨਾਂ ਦੱਸੇ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers and CSMS do not send and compare these alike.</source>
        <translation>ਚਾਰਜਰ ਅਤੇ CSMS ਇਹਨਾਂ ਨੂੰ ਇੱਕੋ ਤਰ੍ਹਾਂ ਨਹੀਂ ਭੇਜਦੇ ਅਤੇ ਮਿਲਾਉਂਦੇ।</translation>
    </message>
    <message>
        <source>Check both cards: a length may be wrong there.</source>
        <translation>ਦੋਵੇਂ ਕਾਰਡ ਵੇਖੋ: ਹੋ ਸਕਦਾ ਹੈ ਉੱਥੇ ਕੋਈ ਲੰਬਾਈ ਗਲਤ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Encryption (TLS, SSL, wss)</source>
        <translation>ਇਨਕ੍ਰਿਪਸ਼ਨ (TLS, SSL, wss)</translation>
    </message>
    <message>
        <source>Identity (ChargeBoxIdentity, Charge Point ID)</source>
        <translation>ਪਛਾਣ (ChargeBoxIdentity, Charge Point ID)</translation>
    </message>
    <message>
        <source>If you can choose, take another one; it must be the same in charger and CSMS.</source>
        <translation>ਜੇ ਤੁਸੀਂ ਚੁਣ ਸਕਦੇ ਹੋ, ਤਾਂ ਕੋਈ ਹੋਰ ਚੁਣੋ; ਇਹ ਚਾਰਜਰ ਅਤੇ CSMS ਵਿੱਚ ਇੱਕੋ ਜਿਹੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It can be guessed; whoever does can speak for this charger.</source>
        <translation>ਇਸ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਇਆ ਜਾ ਸਕਦਾ ਹੈ; ਜੋ ਲਾ ਲਵੇ, ਉਹ ਇਸ ਚਾਰਜਰ ਵਜੋਂ ਗੱਲ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It cannot log in as the operator wants.</source>
        <translation>ਇਹ ਓਪਰੇਟਰ ਦੀ ਮੰਗ ਮੁਤਾਬਕ ਲਾਗਇਨ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>It is longer than 48 characters, or holds more than letters, digits, - . _ ~.</source>
        <translation>ਇਹ 48 ਅੱਖਰਾਂ ਤੋਂ ਲੰਬੀ ਹੈ, ਜਾਂ ਇਸ ਵਿੱਚ ਅੱਖਰਾਂ, ਅੰਕਾਂ ਅਤੇ - . _ ~ ਤੋਂ ਇਲਾਵਾ ਵੀ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>It most likely came with the copying; the CSMS will refuse it.</source>
        <translation>ਇਹ ਸ਼ਾਇਦ ਕਾਪੀ ਕਰਨ ਵੇਲੇ ਨਾਲ ਆ ਗਿਆ; CSMS ਇਸਨੂੰ ਰੱਦ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>It should look like {example}.</source>
        <translation>ਇਹ {example} ਵਰਗੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Key (AuthorizationKey, password)</source>
        <translation>ਕੁੰਜੀ (AuthorizationKey, ਪਾਸਵਰਡ)</translation>
    </message>
    <message>
        <source>Look for newer firmware that has one.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ ਜਿਸ ਵਿੱਚ ਇਹ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Make a new one here.</source>
        <translation>ਇੱਥੇ ਨਵੀਂ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>No key fits both the charger and the operator.</source>
        <translation>ਕੋਈ ਕੁੰਜੀ ਚਾਰਜਰ ਅਤੇ ਓਪਰੇਟਰ ਦੋਹਾਂ ਲਈ ਠੀਕ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>OCPP version</source>
        <translation>OCPP ਵਰਜਨ</translation>
    </message>
    <message>
        <source>One side takes keys of at least {least} characters, the other of at most {most}.</source>
        <translation>ਇੱਕ ਪਾਸਾ ਘੱਟੋ-ਘੱਟ {least} ਅੱਖਰਾਂ ਦੀਆਂ ਕੁੰਜੀਆਂ ਲੈਂਦਾ ਹੈ, ਦੂਜਾ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Or look in the charger for a setting that takes the whole URL.</source>
        <translation>ਜਾਂ ਚਾਰਜਰ ਵਿੱਚ ਅਜਿਹੀ ਸੈਟਿੰਗ ਲੱਭੋ ਜੋ ਪੂਰਾ URL ਲੈਂਦੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Or make a key here: it holds other letters, so nobody takes it for hex digits.</source>
        <translation>ਜਾਂ ਇੱਥੇ ਕੁੰਜੀ ਬਣਾਓ: ਉਸ ਵਿੱਚ ਹੋਰ ਅੱਖਰ ਵੀ ਹੁੰਦੇ ਹਨ, ਇਸ ਲਈ ਕੋਈ ਉਸਨੂੰ ਹੈਕਸ ਅੰਕ ਨਹੀਂ ਸਮਝਦਾ।</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>ਪਾਥ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ਪੋਰਟ</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ</translation>
    </message>
    <message>
        <source>Server (host, domain)</source>
        <translation>ਸਰਵਰ (host, domain)</translation>
    </message>
    <message>
        <source>Some chargers send what the digits stand for, others the digits themselves; the CSMS expects one of the two.</source>
        <translation>ਕੁਝ ਚਾਰਜਰ ਉਹ ਭੇਜਦੇ ਹਨ ਜੋ ਅੰਕਾਂ ਤੋਂ ਬਣਦਾ ਹੈ, ਦੂਜੇ ਅੰਕ ਹੀ; CSMS ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚਾਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>ਇਸਨੂੰ ਕੱਢ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The charger would dial {url}, the operator expects {expected}.</source>
        <translation>ਚਾਰਜਰ {url} ਉੱਤੇ ਕੁਨੈਕਟ ਕਰੇਗਾ, ਪਰ ਓਪਰੇਟਰ {expected} ਚਾਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The identity {identity} cannot be part of a server&apos;s name.</source>
        <translation>ਪਛਾਣ {identity} ਸਰਵਰ ਦੇ ਨਾਂ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੋ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The identity {identity} may be refused.</source>
        <translation>ਪਛਾਣ {identity} ਰੱਦ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The identity {identity} {flaw}.</source>
        <translation>ਪਛਾਣ {identity} {flaw}।</translation>
    </message>
    <message>
        <source>The key begins or ends with a space or a line end.</source>
        <translation>ਕੁੰਜੀ ਦੇ ਸ਼ੁਰੂ ਜਾਂ ਅਖੀਰ ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਜਾਂ ਲਾਈਨ ਦਾ ਅੰਤ ਹੈ।</translation>
    </message>
    <message>
        <source>The key has {count} characters; {least} to {most} are taken.</source>
        <translation>ਕੁੰਜੀ ਵਿੱਚ {count} ਅੱਖਰ ਹਨ; {least} ਤੋਂ {most} ਤੱਕ ਲਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The key holds characters other than {what}.</source>
        <translation>ਕੁੰਜੀ ਵਿੱਚ ਇਹਨਾਂ ਤੋਂ ਇਲਾਵਾ ਅੱਖਰ ਹਨ: {what}।</translation>
    </message>
    <message>
        <source>The key is a text of {count} characters.</source>
        <translation>ਕੁੰਜੀ {count} ਅੱਖਰਾਂ ਦੀ ਲਿਖਤ ਹੈ।</translation>
    </message>
    <message>
        <source>The key is {count} hex digits, which also stand for a readable text of {bytes} characters.</source>
        <translation>ਕੁੰਜੀ {count} ਹੈਕਸ ਅੰਕਾਂ ਦੀ ਹੈ, ਜਿਹਨਾਂ ਤੋਂ {bytes} ਅੱਖਰਾਂ ਦੀ ਪੜ੍ਹਨਯੋਗ ਲਿਖਤ ਵੀ ਬਣਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The key is {count} hex digits, which also stand for {bytes} bytes.</source>
        <translation>ਕੁੰਜੀ {count} ਹੈਕਸ ਅੰਕਾਂ ਦੀ ਹੈ, ਜਿਹਨਾਂ ਤੋਂ {bytes} ਬਾਈਟ ਵੀ ਬਣਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The key repeats a few characters.</source>
        <translation>ਕੁੰਜੀ ਵਿੱਚ ਥੋੜ੍ਹੇ ਜਿਹੇ ਅੱਖਰ ਵਾਰ-ਵਾਰ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This charger has no field for a key, the operator asks for one.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਕੁੰਜੀ ਲਈ ਖਾਨਾ ਨਹੀਂ, ਪਰ ਓਪਰੇਟਰ ਕੁੰਜੀ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger puts its identity at the end of every address; this operator wants it elsewhere.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਆਪਣੀ ਪਛਾਣ ਹਰ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਪਾਉਂਦਾ ਹੈ; ਇਹ ਓਪਰੇਟਰ ਉਸਨੂੰ ਹੋਰ ਥਾਂ ਚਾਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This operator asks for no key.</source>
        <translation>ਇਹ ਓਪਰੇਟਰ ਕੁੰਜੀ ਨਹੀਂ ਮੰਗਦਾ।</translation>
    </message>
    <message>
        <source>This operator names its chargers by a rule, so it will most likely not know this one.</source>
        <translation>ਇਹ ਓਪਰੇਟਰ ਆਪਣੇ ਚਾਰਜਰਾਂ ਦੇ ਨਾਂ ਇੱਕ ਨਿਯਮ ਨਾਲ ਰੱਖਦਾ ਹੈ, ਇਸ ਲਈ ਸ਼ਾਇਦ ਇਸਨੂੰ ਨਹੀਂ ਜਾਣੇਗਾ।</translation>
    </message>
    <message>
        <source>This operator&apos;s address has the identity in it, and names take letters, digits and - only.</source>
        <translation>ਇਸ ਓਪਰੇਟਰ ਦੇ ਪਤੇ ਵਿੱਚ ਪਛਾਣ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਨਾਂਵਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ - ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Type the operator&apos;s key, or make one and tell it to the operator.</source>
        <translation>ਓਪਰੇਟਰ ਦੀ ਕੁੰਜੀ ਟਾਈਪ ਕਰੋ, ਜਾਂ ਇੱਕ ਬਣਾ ਕੇ ਓਪਰੇਟਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>With security profile 3 the charger logs in with a certificate, not with a key.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਨਾਲ ਚਾਰਜਰ ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਲਾਗਇਨ ਕਰਦਾ ਹੈ, ਕੁੰਜੀ ਨਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Without one only a CSMS that asks for none lets the charger in.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਨੂੰ ਸਿਰਫ਼ ਉਹ CSMS ਆਉਣ ਦਿੰਦਾ ਹੈ ਜੋ ਕੁੰਜੀ ਨਹੀਂ ਮੰਗਦਾ।</translation>
    </message>
    <message>
        <source>a text, used as it is</source>
        <translation>ਲਿਖਤ, ਜੋ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ ਵਰਤੀ ਜਾਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>copy of</source>
        <translation>ਇਸ ਦੀ ਕਾਪੀ:</translation>
    </message>
    <message>
        <source>does not begin with {prefix}</source>
        <translation>{prefix} ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦੀ</translation>
    </message>
    <message>
        <source>does not look like {pattern}</source>
        <translation>{pattern} ਵਰਗੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>has capital letters; only small ones are taken</source>
        <translation>ਵਿੱਚ ਵੱਡੇ ਅੱਖਰ ਹਨ; ਸਿਰਫ਼ ਛੋਟੇ ਲਏ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>has small letters; only capital ones are taken</source>
        <translation>ਵਿੱਚ ਛੋਟੇ ਅੱਖਰ ਹਨ; ਸਿਰਫ਼ ਵੱਡੇ ਲਏ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>has {count} characters, at most {most} are taken</source>
        <translation>ਵਿੱਚ {count} ਅੱਖਰ ਹਨ, ਵੱਧ ਤੋਂ ਵੱਧ {most} ਲਏ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>hex digits</source>
        <translation>ਹੈਕਸ ਅੰਕ</translation>
    </message>
    <message>
        <source>hex digits that are the password themselves</source>
        <translation>ਹੈਕਸ ਅੰਕ ਜੋ ਆਪ ਹੀ ਪਾਸਵਰਡ ਹਨ</translation>
    </message>
    <message>
        <source>hex digits that stand for a readable text</source>
        <translation>ਹੈਕਸ ਅੰਕ ਜਿਹਨਾਂ ਤੋਂ ਪੜ੍ਹਨਯੋਗ ਲਿਖਤ ਬਣਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>hex digits that stand for bytes</source>
        <translation>ਹੈਕਸ ਅੰਕ ਜਿਹਨਾਂ ਤੋਂ ਬਾਈਟ ਬਣਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ਖਾਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>ਅੱਖਰ ਅਤੇ ਅੰਕ</translation>
    </message>
    <message>
        <source>letters, digits and signs, no spaces</source>
        <translation>ਅੱਖਰ, ਅੰਕ ਅਤੇ ਚਿੰਨ੍ਹ, ਖਾਲੀ ਥਾਂ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>may hold {place} and no other braces</source>
        <translation>ਸਿਰਫ਼ {place} ਹੋ ਸਕਦਾ ਹੈ, ਹੋਰ ਘੁੰਡੀਦਾਰ ਬ੍ਰੈਕਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>must hold no #</source>
        <translation>ਇਸ ਵਿੱਚ # ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ</translation>
    </message>
    <message>
        <source>must hold no spaces and no control characters</source>
        <translation>ਇਸ ਵਿੱਚ ਖਾਲੀ ਥਾਂਵਾਂ ਅਤੇ ਕੰਟਰੋਲ ਅੱਖਰ ਨਹੀਂ ਹੋਣੇ ਚਾਹੀਦੇ</translation>
    </message>
    <message>
        <source>must hold no user name and no password</source>
        <translation>ਇਸ ਵਿੱਚ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਨਹੀਂ ਹੋਣੇ ਚਾਹੀਦੇ</translation>
    </message>
    <message>
        <source>must say by {place} where the identity stands, since it holds a query</source>
        <translation>{place} ਨਾਲ ਦੱਸਣਾ ਪਵੇਗਾ ਕਿ ਪਛਾਣ ਕਿੱਥੇ ਆਉਂਦੀ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਵਿੱਚ ਕੁਐਰੀ (?) ਹੈ</translation>
    </message>
    <message>
        <source>must start with ws:// or wss:// and name a host</source>
        <translation>ws:// ਜਾਂ wss:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਉਸ ਵਿੱਚ ਹੋਸਟ ਦਾ ਨਾਂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ਨਾਂਹ</translation>
    </message>
    <message>
        <source>plan of</source>
        <translation>ਯੋਜਨਾ:</translation>
    </message>
    <message>
        <source>purpose of this charger</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦਾ ਮਕਸਦ</translation>
    </message>
    <message>
        <source>template of</source>
        <translation>ਟੈਂਪਲੇਟ:</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>ਇਹ ਸਾਈਟ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>ਤੁਹਾਡਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>{count} characters: {what}</source>
        <translation>{count} ਅੱਖਰ: {what}</translation>
    </message>
    <message>
        <source>{least} to {most} characters: {what}</source>
        <translation>{least} ਤੋਂ {most} ਅੱਖਰ: {what}</translation>
    </message>
    <message>
        <source>{origin} {name}</source>
        <translation>{origin} {name}</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>A certificate that is in use now, or the charger&apos;s own, cannot be deleted.</source>
        <translation>ਜਿਹੜਾ ਸਰਟੀਫਿਕੇਟ ਹੁਣ ਵਰਤੋਂ ਵਿੱਚ ਹੈ, ਜਾਂ ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਹੈ, ਉਹ ਮਿਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A fault of its firmware. These settings are left out and not asked for again.</source>
        <translation>ਇਸ ਦੇ ਫਰਮਵੇਅਰ ਦਾ ਨੁਕਸ। ਇਹ ਸੈਟਿੰਗਾਂ ਛੱਡ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ ਅਤੇ ਦੁਬਾਰਾ ਨਹੀਂ ਪੁੱਛੀਆਂ ਜਾਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>A fault of its firmware. With such a value it may restart again and again.</source>
        <translation>ਇਸ ਦੇ ਫਰਮਵੇਅਰ ਦਾ ਨੁਕਸ। ਅਜਿਹੇ ਮੁੱਲ ਨਾਲ ਇਹ ਵਾਰ-ਵਾਰ ਮੁੜ-ਚਾਲੂ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A security setting was changed: a key, a security profile or a certificate.</source>
        <translation>ਕੋਈ ਸੁਰੱਖਿਆ ਸੈਟਿੰਗ ਬਦਲੀ ਗਈ: ਕੁੰਜੀ, ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਜਾਂ ਸਰਟੀਫਿਕੇਟ।</translation>
    </message>
    <message>
        <source>An address with less security than today&apos;s is refused on purpose.</source>
        <translation>ਅੱਜ ਨਾਲੋਂ ਘੱਟ ਸੁਰੱਖਿਆ ਵਾਲਾ ਪਤਾ ਜਾਣ-ਬੁੱਝ ਕੇ ਰੱਦ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Apply what still differs.</source>
        <translation>ਜੋ ਹਾਲੇ ਵੱਖਰਾ ਹੈ, ਉਹ ਲਾਗੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Ask its maker, or install the root of the CSMS first.</source>
        <translation>ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਤੋਂ ਪੁੱਛੋ, ਜਾਂ ਪਹਿਲਾਂ CSMS ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Ask the maker for the image with a valid signature and certificate.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਸਹੀ ਦਸਤਖ਼ਤ ਅਤੇ ਸਰਟੀਫਿਕੇਟ ਵਾਲੀ ਇਮੇਜ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the operator whether its CSMS checks the name.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਉਸ ਦਾ CSMS ਨਾਂ ਪਰਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Asked for all its settings, the charger answered without a single one.</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਪੁੱਛਣ ’ਤੇ ਚਾਰਜਰ ਨੇ ਇੱਕ ਵੀ ਦੱਸੇ ਬਿਨਾਂ ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Asked for all its settings, the charger dropped the link.</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਪੁੱਛਣ ’ਤੇ ਚਾਰਜਰ ਨੇ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Asked for all its settings, the charger restarted.</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਪੁੱਛਣ ’ਤੇ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>CSMS must be given: the bytes that the hex digits of the key stand for. Choose “hex” or “binary” there and enter the digits.</source>
        <translation>CSMS ਨੂੰ ਦੇਣਾ ਹੈ: ਉਹ ਬਾਈਟ ਜੋ ਕੁੰਜੀ ਦੇ hex ਅੰਕ ਦੱਸਦੇ ਹਨ। ਉੱਥੇ “hex” ਜਾਂ “binary” ਚੁਣੋ ਅਤੇ ਅੰਕ ਭਰੋ।</translation>
    </message>
    <message>
        <source>CSMS must be given: the hex digits of the key in capital letters, as text; not the key itself.</source>
        <translation>CSMS ਨੂੰ ਦੇਣਾ ਹੈ: ਕੁੰਜੀ ਦੇ hex ਅੰਕ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਲਿਖਤ ਵਜੋਂ; ਕੁੰਜੀ ਆਪ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>CSMS must be given: the hex digits of the key in small letters, as text; not the key itself.</source>
        <translation>CSMS ਨੂੰ ਦੇਣਾ ਹੈ: ਕੁੰਜੀ ਦੇ hex ਅੰਕ ਛੋਟੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਲਿਖਤ ਵਜੋਂ; ਕੁੰਜੀ ਆਪ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>CSMS must be given: the hex digits of the key in the other letter case, as text.</source>
        <translation>CSMS ਨੂੰ ਦੇਣਾ ਹੈ: ਕੁੰਜੀ ਦੇ hex ਅੰਕ ਦੂਜੀ ਕਿਸਮ ਦੇ (ਵੱਡੇ/ਛੋਟੇ) ਅੱਖਰਾਂ ਵਿੱਚ, ਲਿਖਤ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>CSMS must be given: the key itself, as text, exactly as it was set here.</source>
        <translation>CSMS ਨੂੰ ਦੇਣਾ ਹੈ: ਕੁੰਜੀ ਆਪ, ਲਿਖਤ ਵਜੋਂ, ਬਿਲਕੁਲ ਜਿਵੇਂ ਇੱਥੇ ਸੈੱਟ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Chargers differ in what they offer. Nothing was changed.</source>
        <translation>ਚਾਰਜਰ ਵੱਖ-ਵੱਖ ਚੀਜ਼ਾਂ ਕਰ ਸਕਦੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Chargers that check signatures refuse a plain update. Others take none over OCPP at all.</source>
        <translation>ਦਸਤਖ਼ਤ ਪਰਖਣ ਵਾਲੇ ਚਾਰਜਰ ਸਾਦਾ ਅੱਪਡੇਟ ਰੱਦ ਕਰਦੇ ਹਨ। ਹੋਰ ਕੁਝ OCPP ਰਾਹੀਂ ਕੋਈ ਵੀ ਨਹੀਂ ਲੈਂਦੇ।</translation>
    </message>
    <message>
        <source>Check address, security profile and network interface of the new connection.</source>
        <translation>ਨਵੇਂ ਕੁਨੈਕਸ਼ਨ ਦਾ ਪਤਾ, ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਅਤੇ ਨੈੱਟਵਰਕ ਇੰਟਰਫੇਸ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Check that its root certificate is the one that signed this laptop&apos;s certificate.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਸ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਉਹੀ ਹੈ ਜਿਸ ਨੇ ਇਸ ਲੈਪਟਾਪ ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ।</translation>
    </message>
    <message>
        <source>Check that the certificate is a root, and valid by the charger&apos;s clock.</source>
        <translation>ਵੇਖੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਰੂਟ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਦੀ ਘੜੀ ਅਨੁਸਾਰ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the image is for this model, and the charger&apos;s clock is right.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਮੇਜ ਇਸੇ ਮਾਡਲ ਲਈ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਦੀ ਘੜੀ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the operator&apos;s name is set in the charger.</source>
        <translation>ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਵਿੱਚ ਓਪਰੇਟਰ ਦਾ ਨਾਂ ਸੈੱਟ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the address and the security profile of the new connection.</source>
        <translation>ਨਵੇਂ ਕੁਨੈਕਸ਼ਨ ਦਾ ਪਤਾ ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Check the charger&apos;s clock: the certificate may not be valid yet for it.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਘੜੀ ਵੇਖੋ: ਹੋ ਸਕਦਾ ਹੈ ਉਸ ਲਈ ਸਰਟੀਫਿਕੇਟ ਹਾਲੇ ਲਾਗੂ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Check the charger&apos;s clock: with a wrong one no certificate is valid.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਘੜੀ ਵੇਖੋ: ਘੜੀ ਗਲਤ ਹੋਵੇ ਤਾਂ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਚੱਲਦਾ।</translation>
    </message>
    <message>
        <source>Check the spelling in the maker&apos;s manual, or choose another key.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਮੈਨੂਅਲ ਵਿੱਚ ਸਪੈਲਿੰਗ ਵੇਖੋ, ਜਾਂ ਹੋਰ ਕੁੰਜੀ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Check the value: its unit, its range, and the words that it may hold.</source>
        <translation>ਮੁੱਲ ਵੇਖੋ: ਇਸ ਦੀ ਇਕਾਈ, ਹੱਦਾਂ, ਅਤੇ ਸ਼ਬਦ ਜੋ ਇਹ ਲੈ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the connection on the charger&apos;s own web page or in its maker&apos;s app.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਕੁਨੈਕਸ਼ਨ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Clear the charging profiles that stand in the charger, then try again.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਪਏ ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਹਟਾਓ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Decide whether {kept} will do.</source>
        <translation>ਫੈਸਲਾ ਕਰੋ ਕਿ {kept} ਨਾਲ ਕੰਮ ਚੱਲੇਗਾ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Delete a certificate that is not used any more.</source>
        <translation>ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਮਿਟਾਓ ਜੋ ਹੁਣ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Delete a certificate that is not used any more: the store may be full.</source>
        <translation>ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਮਿਟਾਓ ਜੋ ਹੁਣ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ: ਹੋ ਸਕਦਾ ਹੈ ਥਾਂ ਭਰੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Do not raise its security profile before the certificate is listed.</source>
        <translation>ਜਦੋਂ ਤੱਕ ਸਰਟੀਫਿਕੇਟ ਸੂਚੀ ਵਿੱਚ ਨਾ ਆਵੇ, ਇਸ ਦਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਨਾ ਵਧਾਓ।</translation>
    </message>
    <message>
        <source>Else try a value within its limits.</source>
        <translation>ਨਹੀਂ ਤਾਂ ਇਸ ਦੀਆਂ ਹੱਦਾਂ ਅੰਦਰ ਕੋਈ ਮੁੱਲ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Else update it on its own web page or in its maker&apos;s app.</source>
        <translation>ਨਹੀਂ ਤਾਂ ਇਸਨੂੰ ਇਸ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>End a running charge, wait until it is idle, then try again.</source>
        <translation>ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਖਤਮ ਕਰੋ, ਵਿਹਲੇ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>End the charge at the vehicle or unplug it.</source>
        <translation>ਵਾਹਨ ਤੋਂ ਚਾਰਜਿੰਗ ਖਤਮ ਕਰੋ ਜਾਂ ਪਲੱਗ ਕੱਢੋ।</translation>
    </message>
    <message>
        <source>For profile 3, renew its own certificate.</source>
        <translation>ਪ੍ਰੋਫਾਈਲ 3 ਲਈ ਇਸ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ।</translation>
    </message>
    <message>
        <source>For wss:// install the root certificate of the CSMS first.</source>
        <translation>wss:// ਲਈ ਪਹਿਲਾਂ CSMS ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Go on with what it measures, or update its firmware.</source>
        <translation>ਜੋ ਇਹ ਮਾਪਦਾ ਹੈ ਉਸੇ ਨਾਲ ਅੱਗੇ ਚੱਲੋ, ਜਾਂ ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Go on without it, or set it on the charger&apos;s own web page.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਚੱਲੋ, ਜਾਂ ਇਸਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install the root of the CSMS first.</source>
        <translation>ਪਹਿਲਾਂ CSMS ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install the root of the authority that signed it, then try again.</source>
        <translation>ਉਸ ਅਥਾਰਟੀ ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ ਜਿਸ ਨੇ ਇਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It cannot connect with the new profile, and need not go back by itself.</source>
        <translation>ਇਹ ਨਵੇਂ ਪ੍ਰੋਫਾਈਲ ਨਾਲ ਜੁੜ ਨਹੀਂ ਸਕਦਾ, ਅਤੇ ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਆਪਣੇ ਆਪ ਵਾਪਸ ਜਾਵੇ।</translation>
    </message>
    <message>
        <source>It could not connect with the new profile and went back by itself.</source>
        <translation>ਇਹ ਨਵੇਂ ਪ੍ਰੋਫਾਈਲ ਨਾਲ ਜੁੜ ਨਹੀਂ ਸਕਿਆ ਅਤੇ ਆਪਣੇ ਆਪ ਵਾਪਸ ਚਲਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It finds it invalid, or has no room for one more. Nothing was changed.</source>
        <translation>ਇਸ ਨੂੰ ਇਹ ਗਲਤ ਲੱਗਦਾ ਹੈ, ਜਾਂ ਇੱਕ ਹੋਰ ਲਈ ਥਾਂ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It finds it valid, and its own storage failed.</source>
        <translation>ਇਸ ਨੂੰ ਇਹ ਸਹੀ ਲੱਗਦਾ ਹੈ, ਪਰ ਇਸ ਦੀ ਆਪਣੀ ਸਟੋਰੇਜ ਫੇਲ੍ਹ ਹੋਈ।</translation>
    </message>
    <message>
        <source>It has no NetworkConfigurationPriority, so it goes on using the connection that it has.</source>
        <translation>ਇਸ ਵਿੱਚ NetworkConfigurationPriority ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇਹ ਆਪਣਾ ਮੌਜੂਦਾ ਕੁਨੈਕਸ਼ਨ ਹੀ ਵਰਤਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It ignores which ones are wanted. They were taken in.</source>
        <translation>ਇਹ ਨਹੀਂ ਵੇਖਦਾ ਕਿ ਕਿਹੜੀਆਂ ਮੰਗੀਆਂ ਗਈਆਂ। ਉਹ ਲੈ ਲਈਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>It is busy with another update, or a charge is running. Nothing was changed.</source>
        <translation>ਇਹ ਹੋਰ ਅੱਪਡੇਟ ਵਿੱਚ ਰੁੱਝਿਆ ਹੈ, ਜਾਂ ਚਾਰਜਿੰਗ ਚੱਲ ਰਹੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It is not from its maker, has expired, or the charger&apos;s clock is wrong.</source>
        <translation>ਇਹ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਤੋਂ ਨਹੀਂ, ਇਸ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ, ਜਾਂ ਚਾਰਜਰ ਦੀ ਘੜੀ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>It keeps none of this kind, or takes no file server of this kind.</source>
        <translation>ਇਹ ਇਸ ਕਿਸਮ ਦਾ ਲਾਗ ਨਹੀਂ ਰੱਖਦਾ, ਜਾਂ ਇਸ ਕਿਸਮ ਦਾ ਫਾਈਲ ਸਰਵਰ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>It keeps the connections that it had.</source>
        <translation>ਇਹ ਆਪਣੇ ਪਹਿਲਾਂ ਵਾਲੇ ਕੁਨੈਕਸ਼ਨ ਹੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It keeps the connections that it had. It takes this one once nothing is missing any more.</source>
        <translation>ਇਹ ਆਪਣੇ ਪਹਿਲਾਂ ਵਾਲੇ ਕੁਨੈਕਸ਼ਨ ਹੀ ਰੱਖਦਾ ਹੈ। ਜਦੋਂ ਕੁਝ ਵੀ ਘੱਟ ਨਾ ਰਹੇ, ਤਾਂ ਇਹ ਨਵਾਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It keeps the one that it had.</source>
        <translation>ਇਹ ਆਪਣੇ ਪਹਿਲਾਂ ਵਾਲੇ ਨੂੰ ਹੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It made something of the key that is neither the key nor its hex digits. The old key is accepted again.</source>
        <translation>ਇਸ ਨੇ ਕੁੰਜੀ ਤੋਂ ਕੁਝ ਅਜਿਹਾ ਬਣਾਇਆ ਜੋ ਨਾ ਕੁੰਜੀ ਹੈ ਨਾ ਉਸ ਦੇ hex ਅੰਕ। ਪੁਰਾਣੀ ਕੁੰਜੀ ਫਿਰ ਮੰਨੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It may hide more whose names nobody knows.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਹੋਰ ਵੀ ਲੁਕਾਉਂਦਾ ਹੋਵੇ ਜਿਹਨਾਂ ਦੇ ਨਾਂ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It may trust it still.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਹਾਲੇ ਵੀ ਉਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>It said yes and changed nothing: some chargers act after a restart without saying so.</source>
        <translation>ਇਸ ਨੇ ਹਾਂ ਕਹੀ ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ: ਕੁਝ ਚਾਰਜਰ ਦੱਸੇ ਬਿਨਾਂ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੀ ਲਾਗੂ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It said yes and kept nothing, or lists it wrongly. It may not trust the CSMS.</source>
        <translation>ਇਸ ਨੇ ਹਾਂ ਕਹੀ ਅਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ, ਜਾਂ ਸੂਚੀ ਗਲਤ ਦੱਸਦਾ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਇਹ CSMS ਉੱਤੇ ਭਰੋਸਾ ਨਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>It said yes and made another value of it: the nearest that it can do, or a cut one.</source>
        <translation>ਇਸ ਨੇ ਹਾਂ ਕਹੀ ਅਤੇ ਮੁੱਲ ਹੋਰ ਬਣਾ ਦਿੱਤਾ: ਸਭ ਤੋਂ ਨੇੜਲਾ ਜੋ ਇਹ ਕਰ ਸਕਦਾ ਹੈ, ਜਾਂ ਕੱਟਿਆ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>It says so itself. Many brands let the CSMS address be set in another way only. Nothing was changed.</source>
        <translation>ਇਹ ਆਪ ਇਹੀ ਦੱਸਦਾ ਹੈ। ਕਈ ਬ੍ਰਾਂਡ CSMS ਦਾ ਪਤਾ ਸਿਰਫ਼ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਸੈੱਟ ਕਰਨ ਦਿੰਦੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It stays at the one that it has. Something is missing that it does not name.</source>
        <translation>ਇਹ ਆਪਣੇ ਮੌਜੂਦਾ ਉੱਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ। ਕੁਝ ਘੱਟ ਹੈ ਜੋ ਇਹ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>It still restarts, or is locked out. The old key is accepted again.</source>
        <translation>ਇਹ ਹਾਲੇ ਮੁੜ-ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ, ਜਾਂ ਬਾਹਰ ਰਹਿ ਗਿਆ ਹੈ। ਪੁਰਾਣੀ ਕੁੰਜੀ ਫਿਰ ਮੰਨੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes such a list whole or not at all, so {name} was set without them.</source>
        <translation>ਇਹ ਅਜਿਹੀ ਸੂਚੀ ਪੂਰੀ ਲੈਂਦਾ ਹੈ ਜਾਂ ਬਿਲਕੁਲ ਨਹੀਂ, ਇਸ ਲਈ {name} ਇਹਨਾਂ ਤੋਂ ਬਿਨਾਂ ਸੈੱਟ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It was asked by name. Its maker&apos;s own settings stay hidden when nobody knows their names.</source>
        <translation>ਇਸ ਤੋਂ ਨਾਂ ਲੈ ਕੇ ਪੁੱਛਿਆ ਗਿਆ। ਨਿਰਮਾਤਾ ਦੀਆਂ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਲੁਕੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ ਜਦੋਂ ਉਹਨਾਂ ਦੇ ਨਾਂ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>Its firmware is older than the security extension, or its maker sets the profile elsewhere.</source>
        <translation>ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਸੁਰੱਖਿਆ ਵਾਧੇ ਤੋਂ ਪੁਰਾਣਾ ਹੈ, ਜਾਂ ਨਿਰਮਾਤਾ ਪ੍ਰੋਫਾਈਲ ਹੋਰ ਥਾਂ ਸੈੱਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its firmware makes it wrongly. The charger keeps the certificate that it has.</source>
        <translation>ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਇਸਨੂੰ ਗਲਤ ਬਣਾਉਂਦਾ ਹੈ। ਚਾਰਜਰ ਆਪਣਾ ਮੌਜੂਦਾ ਸਰਟੀਫਿਕੇਟ ਹੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its firmware repeats itself. What came up to here is shown.</source>
        <translation>ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਦੁਹਰਾਉਂਦਾ ਹੈ। ਜੋ ਇੱਥੇ ਤੱਕ ਆਇਆ, ਉਹ ਵਿਖਾਇਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Its maker has withdrawn it.</source>
        <translation>ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਨੇ ਇਸਨੂੰ ਵਾਪਸ ਲੈ ਲਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Its only connection is the one to this laptop, and that one must not be overwritten.</source>
        <translation>ਇਸ ਦਾ ਇੱਕੋ ਕੁਨੈਕਸ਼ਨ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਹੈ, ਅਤੇ ਉਸ ਉੱਤੇ ਲਿਖਣਾ ਨਹੀਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>Leave the root out of the chain.</source>
        <translation>ਰੂਟ ਨੂੰ ਲੜੀ ਵਿੱਚ ਨਾ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Let the charger use another CSMS first, then delete it.</source>
        <translation>ਪਹਿਲਾਂ ਚਾਰਜਰ ਨੂੰ ਹੋਰ CSMS ਵਰਤਣ ਦਿਓ, ਫਿਰ ਇਸਨੂੰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Look at its own web page for the rest.</source>
        <translation>ਬਾਕੀ ਲਈ ਇਸ ਦਾ ਆਪਣਾ ਵੈੱਬ ਪੰਨਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Look at its power and its network, and wait until it is connected again.</source>
        <translation>ਇਸ ਦੀ ਪਾਵਰ ਅਤੇ ਨੈੱਟਵਰਕ ਵੇਖੋ, ਅਤੇ ਇਸ ਦੇ ਦੁਬਾਰਾ ਜੁੜਨ ਤੱਕ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Look at what it does, or at its own web page.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਹ ਕੀ ਕਰ ਰਿਹਾ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਆਪਣਾ ਵੈੱਬ ਪੰਨਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Look into its manual for further names, and ask for them by name.</source>
        <translation>ਹੋਰ ਨਾਂ ਲੱਭਣ ਲਈ ਇਸ ਦਾ ਮੈਨੂਅਲ ਵੇਖੋ, ਅਤੇ ਉਹਨਾਂ ਬਾਰੇ ਨਾਂ ਲੈ ਕੇ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Look it up on the charger&apos;s own web page.</source>
        <translation>ਇਸਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Making a key can take a small charger minutes; or it lacks something that it does not name.</source>
        <translation>ਕੁੰਜੀ ਬਣਾਉਣ ਵਿੱਚ ਛੋਟੇ ਚਾਰਜਰ ਨੂੰ ਕਈ ਮਿੰਟ ਲੱਗ ਸਕਦੇ ਹਨ; ਜਾਂ ਕੁਝ ਘੱਟ ਹੈ ਜੋ ਇਹ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>Many come with the usual public ones; a private one must be installed.</source>
        <translation>ਕਈਆਂ ਵਿੱਚ ਆਮ ਜਨਤਕ ਰੂਟ ਪਹਿਲਾਂ ਹੀ ਹੁੰਦੇ ਹਨ; ਨਿੱਜੀ ਰੂਟ ਇੰਸਟਾਲ ਕਰਨਾ ਪੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>New firmware is running.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nobody has given this charger a certificate of its own from here.</source>
        <translation>ਇੱਥੋਂ ਕਿਸੇ ਨੇ ਇਸ ਚਾਰਜਰ ਨੂੰ ਉਸ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>OCPP 2.0.1 and 2.1 take 16 to 40 plain characters; with another key it could not log in.</source>
        <translation>OCPP 2.0.1 ਅਤੇ 2.1 ਵਿੱਚ 16 ਤੋਂ 40 ਸਾਦੇ ਅੱਖਰ ਚੱਲਦੇ ਹਨ; ਹੋਰ ਕੁੰਜੀ ਨਾਲ ਇਹ ਲਾਗਇਨ ਨਹੀਂ ਕਰ ਸਕੇਗਾ।</translation>
    </message>
    <message>
        <source>OCPP wants the serial number there: a strict CSMS refuses the charger.</source>
        <translation>OCPP ਉੱਥੇ ਸੀਰੀਅਲ ਨੰਬਰ ਚਾਹੁੰਦਾ ਹੈ: ਸਖ਼ਤ CSMS ਚਾਰਜਰ ਨੂੰ ਨਾਂਹ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>One of them is not valid in its eyes. It goes on as before.</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਇਸ ਨੂੰ ਗਲਤ ਲੱਗਦਾ ਹੈ। ਇਹ ਪਹਿਲਾਂ ਵਾਂਗ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or set the address by hand on the charger&apos;s own page, with the values to copy; then prove.</source>
        <translation>ਜਾਂ ਕਾਪੀ ਕਰਨ ਵਾਲੇ ਮੁੱਲਾਂ ਨਾਲ ਪਤਾ ਹੱਥੀਂ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਉੱਤੇ ਸੈੱਟ ਕਰੋ; ਫਿਰ ਸਾਬਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Over OCPP a profile is only ever raised.</source>
        <translation>OCPP ਰਾਹੀਂ ਪ੍ਰੋਫਾਈਲ ਸਿਰਫ਼ ਵਧਾਇਆ ਹੀ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read again when the charger is idle.</source>
        <translation>ਚਾਰਜਰ ਵਿਹਲਾ ਹੋਣ ’ਤੇ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Read the settings again.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Reading the charger&apos;s settings</source>
        <translation>ਚਾਰਜਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਪੜ੍ਹੀਆਂ ਜਾ ਰਹੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Renew its own certificate first.</source>
        <translation>ਪਹਿਲਾਂ ਇਸ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ।</translation>
    </message>
    <message>
        <source>Restart the charger and look at its list again.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਉਸ ਦੀ ਸੂਚੀ ਦੁਬਾਰਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Restart the charger and try again.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Restart the charger and write the address again.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਪਤਾ ਦੁਬਾਰਾ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Restart the charger, then read its settings again.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਉਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Security profile 3 logs in with one, and the charger cannot be asked whether it has it.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਇਸ ਨਾਲ ਲਾਗਇਨ ਕਰਦਾ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ ਕਿ ਉਸ ਕੋਲ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Security profiles 1 and 2 log in with one: without it the charger would refuse, or be locked out.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 1 ਅਤੇ 2 ਇਸ ਨਾਲ ਲਾਗਇਨ ਕਰਦੇ ਹਨ: ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਨਾਂਹ ਕਰੇਗਾ, ਜਾਂ ਬਾਹਰ ਰਹਿ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Security profiles 2 and 3 check the certificate of the CSMS against it.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਅਤੇ 3 CSMS ਦਾ ਸਰਟੀਫਿਕੇਟ ਇਸ ਨਾਲ ਪਰਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Set a security key first.</source>
        <translation>ਪਹਿਲਾਂ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set a security key, and install the root of the CSMS again.</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਸੈੱਟ ਕਰੋ, ਅਤੇ CSMS ਦਾ ਰੂਟ ਦੁਬਾਰਾ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set its CSMS address to wss:// first: some want that before.</source>
        <translation>ਪਹਿਲਾਂ ਇਸ ਦਾ CSMS ਪਤਾ wss:// ਉੱਤੇ ਸੈੱਟ ਕਰੋ: ਕੁਝ ਚਾਰਜਰ ਇਹ ਪਹਿਲਾਂ ਚਾਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Set the CSMS address on the charger&apos;s own web page or in its maker&apos;s app.</source>
        <translation>CSMS ਪਤਾ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set the old profile on the charger&apos;s own web page, or reset it to factory settings.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਪੁਰਾਣਾ ਪ੍ਰੋਫਾਈਲ ਸੈੱਟ ਕਰੋ, ਜਾਂ ਫੈਕਟਰੀ ਸੈਟਿੰਗਾਂ ਉੱਤੇ ਰੀਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Settings of its own are not shown here.</source>
        <translation>ਇਸ ਦੀਆਂ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਇੱਥੇ ਨਹੀਂ ਵਿਖਾਈਆਂ ਜਾਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Some chargers take 16 to 20 plain characters only: make a new key.</source>
        <translation>ਕੁਝ ਚਾਰਜਰ ਸਿਰਫ਼ 16 ਤੋਂ 20 ਸਾਦੇ ਅੱਖਰ ਲੈਂਦੇ ਹਨ: ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Some chargers take a new root only when the old one has signed it: ask the old operator.</source>
        <translation>ਕੁਝ ਚਾਰਜਰ ਨਵਾਂ ਰੂਟ ਤਾਂ ਹੀ ਲੈਂਦੇ ਹਨ ਜੇ ਪੁਰਾਣੇ ਨੇ ਉਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਹੋਣ: ਪੁਰਾਣੇ ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Some entries of the charger&apos;s list are no settings.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸੂਚੀ ਦੀਆਂ ਕੁਝ ਚੀਜ਼ਾਂ ਸੈਟਿੰਗਾਂ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Some names or values are longer than OCPP allows.</source>
        <translation>ਕੁਝ ਨਾਂ ਜਾਂ ਮੁੱਲ OCPP ਦੀ ਇਜਾਜ਼ਤ ਤੋਂ ਲੰਮੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Some settings are missing here; those that are shown are right.</source>
        <translation>ਇੱਥੇ ਕੁਝ ਸੈਟਿੰਗਾਂ ਨਹੀਂ ਹਨ; ਜੋ ਵਿਖਾਈਆਂ ਗਈਆਂ ਉਹ ਸਹੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Some settings may be missing here; those that are shown are right.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇੱਥੇ ਕੁਝ ਸੈਟਿੰਗਾਂ ਨਾ ਹੋਣ; ਜੋ ਵਿਖਾਈਆਂ ਗਈਆਂ ਉਹ ਸਹੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Some take a key over an encrypted link only (wss), or only on their own web page.</source>
        <translation>ਕੁਝ ਚਾਰਜਰ ਕੁੰਜੀ ਸਿਰਫ਼ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ (wss) ਰਾਹੀਂ, ਜਾਂ ਸਿਰਫ਼ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ’ਤੇ ਲੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Check that the address starts with ws:// or wss:// and has no spaces.</source>
        <translation>ਵੇਖੋ ਕਿ ਪਤਾ ws:// ਜਾਂ wss:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ ਅਤੇ ਉਸ ਵਿੱਚ ਕੋਈ ਖਾਲੀ ਥਾਂ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>A connection is written whole, and the charger never shows the key that it has.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਪੂਰਾ ਇਕੱਠਾ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਆਪਣੀ ਮੌਜੂਦਾ ਕੁੰਜੀ ਕਦੇ ਨਹੀਂ ਵਿਖਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>A current of {amps} A was not written.</source>
        <translation>{amps} A ਦਾ ਕਰੰਟ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A name that it does not know would do nothing, or something else. Nothing was written.</source>
        <translation>ਜਿਹੜਾ ਨਾਂ ਇਹ ਨਹੀਂ ਜਾਣਦਾ, ਉਹ ਕੁਝ ਨਾ ਕਰਦਾ, ਜਾਂ ਕੁਝ ਹੋਰ ਕਰ ਦਿੰਦਾ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A parameter&apos;s file holds its value in one line. Nothing was written.</source>
        <translation>ਪੈਰਾਮੀਟਰ ਦੀ ਫਾਈਲ ਵਿੱਚ ਉਸ ਦਾ ਮੁੱਲ ਇੱਕੋ ਲਾਈਨ ਵਿੱਚ ਹੁੰਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A person must switch it on first; the charger then asks for no password on this network.</source>
        <translation>ਪਹਿਲਾਂ ਵਿਅਕਤੀ ਨੂੰ ਇਹ ਚਾਲੂ ਕਰਨਾ ਪੈਂਦਾ ਹੈ; ਫਿਰ ਚਾਰਜਰ ਇਸ ਨੈੱਟਵਰਕ &apos;ਤੇ ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਪੁੱਛਦਾ।</translation>
    </message>
    <message>
        <source>Ask the maker for a second connection slot in its configuration.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਇਸ ਦੀ ਕੌਨਫਿਗਰੇਸ਼ਨ ਵਿੱਚ ਦੂਜਾ ਕੁਨੈਕਸ਼ਨ ਸਲਾਟ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the maker how it is set on this charger.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਚਾਰਜਰ &apos;ਤੇ ਇਹ ਕਿਵੇਂ ਸੈੱਟ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the cable is plugged into the board, and is one for data.</source>
        <translation>ਵੇਖੋ ਕਿ ਕੇਬਲ ਬੋਰਡ ਵਿੱਚ ਲੱਗੀ ਹੈ, ਅਤੇ ਡਾਟਾ ਵਾਲੀ ਕੇਬਲ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the charger has power and how the cable is connected.</source>
        <translation>ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ ਅਤੇ ਕੇਬਲ ਕਿਵੇਂ ਜੁੜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the address, and the version of the charger&apos;s software.</source>
        <translation>ਪਤਾ ਜਾਂਚੋ, ਅਤੇ ਚਾਰਜਰ ਦੇ ਸਾਫਟਵੇਅਰ ਦਾ ਵਰਜਨ ਵੀ।</translation>
    </message>
    <message>
        <source>Check the stick, and format it as FAT32; then prepare it again.</source>
        <translation>ਸਟਿੱਕ ਜਾਂਚੋ, ਅਤੇ ਇਸ ਨੂੰ FAT32 ਵਜੋਂ ਫਾਰਮੈਟ ਕਰੋ; ਫਿਰ ਦੁਬਾਰਾ ਤਿਆਰ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose a current within these limits.</source>
        <translation>ਇਹਨਾਂ ਹੱਦਾਂ ਦੇ ਅੰਦਰ ਕਰੰਟ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose name and password, then plan again; an open network has an empty password.</source>
        <translation>ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਚੁਣੋ, ਫਿਰ ਦੁਬਾਰਾ ਯੋਜਨਾ ਬਣਾਓ; ਖੁੱਲ੍ਹੇ ਨੈੱਟਵਰਕ ਦਾ ਪਾਸਵਰਡ ਖਾਲੀ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose the preset Stand-alone in the ACE Service Installer and restart the charger.</source>
        <translation>ACE Service Installer ਵਿੱਚ Stand-alone ਪ੍ਰੀਸੈੱਟ ਚੁਣੋ ਅਤੇ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose the security key as well, then make the plan again.</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਵੀ ਚੁਣੋ, ਫਿਰ ਯੋਜਨਾ ਦੁਬਾਰਾ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Close ACE Service Installer, MyEve and home automation that talk to this charger.</source>
        <translation>ACE Service Installer, MyEve ਅਤੇ ਇਸ ਚਾਰਜਰ ਨਾਲ ਗੱਲ ਕਰਦੀ ਘਰੇਲੂ ਆਟੋਮੇਸ਼ਨ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Compare address and security profile: ws:// goes with 0 or 1, wss:// with 2 or 3.</source>
        <translation>ਪਤਾ ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਮਿਲਾਓ: ws:// 0 ਜਾਂ 1 ਨਾਲ ਚੱਲਦਾ ਹੈ, wss:// 2 ਜਾਂ 3 ਨਾਲ।</translation>
    </message>
    <message>
        <source>Correct the value, then plan and apply again.</source>
        <translation>ਮੁੱਲ ਠੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਯੋਜਨਾ ਬਣਾਓ ਅਤੇ ਲਾਗੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Else let the charger dial in to this laptop over OCPP.</source>
        <translation>ਨਹੀਂ ਤਾਂ ਚਾਰਜਰ ਨੂੰ OCPP ਰਾਹੀਂ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>End a running charge first: the charger takes no OCPP settings then.</source>
        <translation>ਪਹਿਲਾਂ ਚੱਲਦੀ ਚਾਰਜਿੰਗ ਖਤਮ ਕਰੋ: ਉਸ ਦੌਰਾਨ ਚਾਰਜਰ ਕੋਈ OCPP ਸੈਟਿੰਗਾਂ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>End the charge at the vehicle, then continue.</source>
        <translation>ਗੱਡੀ ਤੋਂ ਚਾਰਜਿੰਗ ਖਤਮ ਕਰੋ, ਫਿਰ ਜਾਰੀ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>From firmware 6 on, the address is taken only with the preset Stand-alone.</source>
        <translation>ਫਰਮਵੇਅਰ 6 ਤੋਂ, ਪਤਾ ਸਿਰਫ਼ Stand-alone ਪ੍ਰੀਸੈੱਟ ਨਾਲ ਲਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>If the maker tells the name of the interface, add it to the address: mqtt://host:1883/name.</source>
        <translation>ਜੇ ਨਿਰਮਾਤਾ ਇੰਟਰਫੇਸ ਦਾ ਨਾਂ ਦੱਸੇ, ਤਾਂ ਉਹ ਪਤੇ ਵਿੱਚ ਜੋੜੋ: mqtt://host:1883/name।</translation>
    </message>
    <message>
        <source>It does not interrupt a vehicle. What was written is stored.</source>
        <translation>ਇਹ ਗੱਡੀ ਦੀ ਚਾਰਜਿੰਗ ਵਿੱਚ ਰੁਕਾਵਟ ਨਹੀਂ ਪਾਉਂਦਾ। ਜੋ ਲਿਖਿਆ ਗਿਆ, ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>It has no reset line.</source>
        <translation>ਇਸ ਵਿੱਚ ਰੀਸੈੱਟ ਲਾਈਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is another device, it is still starting, or its firmware takes no Wi-Fi over USB.</source>
        <translation>ਇਹ ਕੋਈ ਹੋਰ ਡਿਵਾਈਸ ਹੈ, ਹਾਲੇ ਚਾਲੂ ਹੋ ਰਹੀ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਫਰਮਵੇਅਰ USB ਰਾਹੀਂ Wi-Fi ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>It is another program, or its version is unknown to this one.</source>
        <translation>ਇਹ ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਹੈ, ਜਾਂ ਇਸ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਇਸ ਦਾ ਵਰਜਨ ਨਹੀਂ ਪਤਾ।</translation>
    </message>
    <message>
        <source>It is damaged, or was pulled out.</source>
        <translation>ਇਹ ਖਰਾਬ ਹੈ, ਜਾਂ ਕੱਢ ਲਈ ਗਈ।</translation>
    </message>
    <message>
        <source>It is full, write-protected, or was pulled out.</source>
        <translation>ਇਹ ਭਰੀ ਹੋਈ ਹੈ, ਲਿਖਣ ਤੋਂ ਸੁਰੱਖਿਅਤ ਹੈ, ਜਾਂ ਕੱਢ ਲਈ ਗਈ।</translation>
    </message>
    <message>
        <source>It serves one program at a time, and another one is most likely logged in.</source>
        <translation>ਇਹ ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕੋ ਪ੍ਰੋਗਰਾਮ ਲਈ ਕੰਮ ਕਰਦਾ ਹੈ, ਅਤੇ ਸ਼ਾਇਦ ਕੋਈ ਹੋਰ ਲਾਗਇਨ ਹੈ।</translation>
    </message>
    <message>
        <source>Its firmware cannot, or none is near.</source>
        <translation>ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਜਾਂ ਨੇੜੇ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Let it list the networks that it hears; most such boards hear 2.4 GHz only.</source>
        <translation>ਇਸ ਤੋਂ ਉਹਨਾਂ ਨੈੱਟਵਰਕਾਂ ਦੀ ਸੂਚੀ ਲਓ ਜੋ ਇਸ ਨੂੰ ਸੁਣਦੇ ਹਨ; ਬਹੁਤੇ ਅਜਿਹੇ ਬੋਰਡ ਸਿਰਫ਼ 2.4 GHz ਸੁਣਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Make a new key that fits this charger.</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਓ ਜੋ ਇਸ ਚਾਰਜਰ ਲਈ ਠੀਕ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Name and password of the Wi-Fi must be given together.</source>
        <translation>Wi-Fi ਦਾ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਇਕੱਠੇ ਦੇਣੇ ਪੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing is in use that was not before: its connection of now stands.</source>
        <translation>ਪਹਿਲਾਂ ਤੋਂ ਵੱਖਰਾ ਕੁਝ ਵਰਤੋਂ ਵਿੱਚ ਨਹੀਂ: ਇਸ ਦਾ ਹੁਣ ਦਾ ਕੁਨੈਕਸ਼ਨ ਕਾਇਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing on {port} answers as an OpenEVSE controller does.</source>
        <translation>{port} ਉੱਤੇ ਕੋਈ ਵੀ OpenEVSE ਕੰਟਰੋਲਰ ਵਾਂਗ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Nothing on {port} answers to Improv.</source>
        <translation>{port} ਉੱਤੇ ਕੋਈ ਵੀ Improv ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Nothing was sent to the charger.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>OCPP knows the profiles 0 to 3. Nothing was sent.</source>
        <translation>OCPP ਵਿੱਚ 0 ਤੋਂ 3 ਤੱਕ ਪ੍ਰੋਫਾਈਲਾਂ ਹਨ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Or switch the charger off and on, then continue.</source>
        <translation>ਜਾਂ ਚਾਰਜਰ ਬੰਦ ਕਰਕੇ ਚਾਲੂ ਕਰੋ, ਫਿਰ ਜਾਰੀ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Plug it in again; export the configuration anew if that does not help.</source>
        <translation>ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਲਾਓ; ਜੇ ਫ਼ਰਕ ਨਾ ਪਵੇ, ਤਾਂ ਕੌਨਫਿਗਰੇਸ਼ਨ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Plug the stick in, and name the folder under which this laptop shows it.</source>
        <translation>ਸਟਿੱਕ ਲਾਓ, ਅਤੇ ਉਹ ਫੋਲਡਰ ਦੱਸੋ ਜਿਸ ਹੇਠ ਇਹ ਲੈਪਟਾਪ ਇਸ ਨੂੰ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Prepare the stick for an export, put it into the controller, and wait for its lamp.</source>
        <translation>ਸਟਿੱਕ ਐਕਸਪੋਰਟ ਲਈ ਤਿਆਰ ਕਰੋ, ਕੰਟਰੋਲਰ ਵਿੱਚ ਲਾਓ, ਅਤੇ ਉਸ ਦੀ ਬੱਤੀ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Reading registers at {settings}; nothing is written</source>
        <translation>{settings} &apos;ਤੇ ਰਜਿਸਟਰ ਪੜ੍ਹੇ ਜਾ ਰਹੇ ਹਨ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ</translation>
    </message>
    <message>
        <source>Safety checks of this charger are switched off: {checks}</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦੀਆਂ ਸੁਰੱਖਿਆ ਜਾਂਚਾਂ ਬੰਦ ਹਨ: {checks}</translation>
    </message>
    <message>
        <source>Set address and identity together: this charger has one field for both.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ ਇਕੱਠੇ ਸੈੱਟ ਕਰੋ: ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਦੋਵਾਂ ਲਈ ਇੱਕੋ ਖਾਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set it at the charger&apos;s display.</source>
        <translation>ਇਸ ਨੂੰ ਚਾਰਜਰ ਦੇ ਡਿਸਪਲੇ &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set it in the ACE Service Installer or the MyEve app.</source>
        <translation>ਇਸ ਨੂੰ ACE Service Installer ਜਾਂ MyEve ਐਪ ਵਿੱਚ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set it in the maker&apos;s app.</source>
        <translation>ਇਸ ਨੂੰ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set it on the charger&apos;s Wi-Fi gateway.</source>
        <translation>ਇਸ ਨੂੰ ਚਾਰਜਰ ਦੇ Wi-Fi ਗੇਟਵੇ &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set it together with the CSMS address: OCPP is off.</source>
        <translation>ਇਸ ਨੂੰ CSMS ਪਤੇ ਦੇ ਨਾਲ ਹੀ ਸੈੱਟ ਕਰੋ: OCPP ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Set the Wi-Fi name with it.</source>
        <translation>ਇਸ ਦੇ ਨਾਲ Wi-Fi ਦਾ ਨਾਂ ਵੀ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Some chargers take wss:// only after a root certificate was installed.</source>
        <translation>ਕੁਝ ਚਾਰਜਰ wss:// ਸਿਰਫ਼ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਇੰਸਟਾਲ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੀ ਲੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Some values came as numbers, yes or no, or null, and not as text.</source>
        <translation>ਕੁਝ ਮੁੱਲ ਲਿਖਤ ਦੀ ਥਾਂ ਨੰਬਰਾਂ, ਹਾਂ ਜਾਂ ਨਾਂਹ, ਜਾਂ null ਵਜੋਂ ਆਏ।</translation>
    </message>
    <message>
        <source>Somebody cleared the charger&apos;s security log.</source>
        <translation>ਕਿਸੇ ਨੇ ਚਾਰਜਰ ਦਾ ਸੁਰੱਖਿਆ ਲਾਗ ਮਿਟਾਇਆ।</translation>
    </message>
    <message>
        <source>Somebody logged in to the charger for maintenance.</source>
        <translation>ਕਿਸੇ ਨੇ ਮੁਰੰਮਤ ਲਈ ਚਾਰਜਰ ਵਿੱਚ ਲਾਗਇਨ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>Somebody switched them off by hand. They protect people and vehicles.</source>
        <translation>ਕਿਸੇ ਨੇ ਇਹ ਹੱਥੀਂ ਬੰਦ ਕੀਤੀਆਂ। ਇਹ ਲੋਕਾਂ ਅਤੇ ਗੱਡੀਆਂ ਦੀ ਰਾਖੀ ਕਰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Start the commissioning CSMS with encryption (wss), then try again.</source>
        <translation>ਕਮਿਸ਼ਨਿੰਗ CSMS ਇਨਕ੍ਰਿਪਸ਼ਨ (wss) ਨਾਲ ਚਾਲੂ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch on the local HTTP API v2 in the maker&apos;s app.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਸਥਾਨਕ HTTP API v2 ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch them on again at the charger before it is handed over.</source>
        <translation>ਚਾਰਜਰ ਸੌਂਪਣ ਤੋਂ ਪਹਿਲਾਂ ਉਸ &apos;ਤੇ ਇਹਨਾਂ ਨੂੰ ਮੁੜ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take it off the stick, or use an empty one.</source>
        <translation>ਇਸ ਨੂੰ ਸਟਿੱਕ ਤੋਂ ਹਟਾਓ, ਜਾਂ ਖਾਲੀ ਸਟਿੱਕ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>The CSMS address does not fit the security profile {profile}.</source>
        <translation>CSMS ਪਤਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS address was not written.</source>
        <translation>CSMS ਪਤਾ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The CSMS and the charger share no TLS cipher suite.</source>
        <translation>CSMS ਅਤੇ ਚਾਰਜਰ ਦੀ ਕੋਈ TLS ਸਾਈਫਰ ਸੂਟ ਸਾਂਝੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CSMS did not accept the charger&apos;s log-in: its key or its certificate is not the right one.</source>
        <translation>CSMS ਨੇ ਚਾਰਜਰ ਦਾ ਲਾਗਇਨ ਨਹੀਂ ਮੰਨਿਆ: ਇਸ ਦੀ ਕੁੰਜੀ ਜਾਂ ਸਰਟੀਫਿਕੇਟ ਸਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CSMS speaks another version of TLS than the charger takes.</source>
        <translation>CSMS TLS ਦਾ ਜੋ ਵਰਜਨ ਬੋਲਦਾ ਹੈ, ਉਹ ਚਾਰਜਰ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS&apos;s certificate was refused.</source>
        <translation>CSMS ਦਾ ਸਰਟੀਫਿਕੇਟ ਰੱਦ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The CSMS&apos;s certificate was refused: another name, not valid now (check the charger&apos;s clock), or from a root that the charger does not hold.</source>
        <translation>CSMS ਦਾ ਸਰਟੀਫਿਕੇਟ ਰੱਦ ਕੀਤਾ ਗਿਆ: ਨਾਂ ਹੋਰ ਹੈ, ਹੁਣ ਲਾਗੂ ਨਹੀਂ (ਚਾਰਜਰ ਦੀ ਘੜੀ ਵੇਖੋ), ਜਾਂ ਅਜਿਹੇ ਰੂਟ ਤੋਂ ਹੈ ਜੋ ਚਾਰਜਰ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The MQTT broker answers, and in {seconds} s no OCPP interface of EVerest was heard.</source>
        <translation>MQTT ਬ੍ਰੋਕਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ {seconds} s ਵਿੱਚ EVerest ਦਾ ਕੋਈ OCPP ਇੰਟਰਫੇਸ ਨਹੀਂ ਸੁਣਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>ਪਤੇ</translation>
    </message>
    <message>
        <source>The address of the file</source>
        <translation>ਫਾਈਲ ਦੇ ਪਤੇ</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>The certificate chain</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਲੜੀ</translation>
    </message>
    <message>
        <source>The certificate of the firmware&apos;s signature is not from the charger&apos;s maker, or has expired.</source>
        <translation>ਫਰਮਵੇਅਰ ਦੇ ਦਸਤਖ਼ਤ ਦਾ ਸਰਟੀਫਿਕੇਟ ਚਾਰਜਰ ਦੇ ਨਿਰਮਾਤਾ ਤੋਂ ਨਹੀਂ, ਜਾਂ ਉਸ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate that was given to the charger does not fit its own key, or is not signed by a root that it trusts.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਦਿੱਤਾ ਸਰਟੀਫਿਕੇਟ ਉਸ ਦੀ ਆਪਣੀ ਕੁੰਜੀ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ, ਜਾਂ ਉਸ ਉੱਤੇ ਭਰੋਸੇ ਵਾਲੇ ਰੂਟ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The certificate that was given to the charger was refused.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਦਿੱਤਾ ਸਰਟੀਫਿਕੇਟ ਰੱਦ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger accepted the certificate and does not list it.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸਰਟੀਫਿਕੇਟ ਮੰਨ ਲਿਆ ਪਰ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਵਿਖਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The charger accepted {action} and sent no report within {seconds} s.</source>
        <translation>ਚਾਰਜਰ ਨੇ {action} ਮੰਨ ਲਿਆ ਪਰ {seconds} s ਵਿੱਚ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ ਭੇਜੀ।</translation>
    </message>
    <message>
        <source>The charger accepted {wanted} for {name} and holds {kept}.</source>
        <translation>ਚਾਰਜਰ ਨੇ {name} ਲਈ {wanted} ਮੰਨ ਲਿਆ ਪਰ ਉਸ ਵਿੱਚ {kept} ਹੈ।</translation>
    </message>
    <message>
        <source>The charger accepted {wanted} for {name} and still holds {kept}.</source>
        <translation>ਚਾਰਜਰ ਨੇ {name} ਲਈ {wanted} ਮੰਨ ਲਿਆ ਪਰ ਉਸ ਵਿੱਚ ਹਾਲੇ ਵੀ {kept} ਹੈ।</translation>
    </message>
    <message>
        <source>The charger could not come back to it. Nothing was changed.</source>
        <translation>ਚਾਰਜਰ ਉਸ ਉੱਤੇ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕਦਾ ਸੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger could not connect to this Wi-Fi network.</source>
        <translation>ਚਾਰਜਰ ਇਸ Wi-Fi ਨੈੱਟਵਰਕ ਨਾਲ ਨਹੀਂ ਜੁੜ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The charger could not store the certificate.</source>
        <translation>ਚਾਰਜਰ ਸਰਟੀਫਿਕੇਟ ਸੰਭਾਲ ਨਹੀਂ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The charger could not use it. It keeps the value that it had.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਨੂੰ ਵਰਤ ਨਹੀਂ ਸਕਿਆ। ਪਹਿਲਾਂ ਵਾਲਾ ਮੁੱਲ ਹੀ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger did not answer when it was asked for {names}.</source>
        <translation>{names} ਪੁੱਛਣ ’ਤੇ ਚਾਰਜਰ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The charger did not answer within {seconds} s after {name} was sent.</source>
        <translation>{name} ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਚਾਰਜਰ ਨੇ {seconds} s ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The charger did not delete the certificate.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਮਿਟਾਇਆ।</translation>
    </message>
    <message>
        <source>The charger did not restart.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>The charger does not accept the certificate that signed the firmware.</source>
        <translation>ਚਾਰਜਰ ਉਸ ਸਰਟੀਫਿਕੇਟ ਨੂੰ ਨਹੀਂ ਮੰਨਦਾ ਜਿਸ ਨਾਲ ਫਰਮਵੇਅਰ ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੋਏ।</translation>
    </message>
    <message>
        <source>The charger does not answer the question for all its settings.</source>
        <translation>ਚਾਰਜਰ ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਦੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The charger does not give its {inventory}.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ {inventory} ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The charger does not measure {left}.</source>
        <translation>ਚਾਰਜਰ {left} ਨਹੀਂ ਮਾਪਦਾ।</translation>
    </message>
    <message>
        <source>The charger does not offer its local HTTP API.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ ਸਥਾਨਕ HTTP API ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The charger does not say which security profile it has.</source>
        <translation>ਚਾਰਜਰ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਸ ਵਿੱਚ ਕਿਹੜਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger does not tell which root certificates it holds. {seen}</source>
        <translation>ਚਾਰਜਰ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਸ ਵਿੱਚ ਕਿਹੜੇ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਹਨ। {seen}</translation>
    </message>
    <message>
        <source>The charger does not trust the CSMS that it reached.</source>
        <translation>ਚਾਰਜਰ ਜਿਸ CSMS ਤੱਕ ਪਹੁੰਚਿਆ, ਉਸ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>The charger does not trust the CSMS: its certificate is not signed by a root that it holds.</source>
        <translation>ਚਾਰਜਰ CSMS ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦਾ: ਉਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਚਾਰਜਰ ਵਿਚਲੇ ਕਿਸੇ ਰੂਟ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger dropped the link or restarted when it was asked for {names}.</source>
        <translation>{names} ਪੁੱਛਣ ’ਤੇ ਚਾਰਜਰ ਨੇ ਕੁਨੈਕਸ਼ਨ ਤੋੜਿਆ ਜਾਂ ਮੁੜ-ਚਾਲੂ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger dropped the link or restarted when {name} was read back.</source>
        <translation>{name} ਵਾਪਸ ਪੜ੍ਹਨ ’ਤੇ ਚਾਰਜਰ ਨੇ ਕੁਨੈਕਸ਼ਨ ਤੋੜਿਆ ਜਾਂ ਮੁੜ-ਚਾਲੂ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger dropped the link while {name} was written.</source>
        <translation>{name} ਲਿਖਣ ਦੌਰਾਨ ਚਾਰਜਰ ਨੇ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The charger ended the connection before the log-in.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਲਾਗਇਨ ਤੋਂ ਪਹਿਲਾਂ ਕੁਨੈਕਸ਼ਨ ਬੰਦ ਕਰ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The charger gave no answer to the command to restart, and runs on.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਦੀ ਕਮਾਂਡ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ, ਅਤੇ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger gives no report; {count} settings were asked for by name.</source>
        <translation>ਚਾਰਜਰ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ ਦਿੰਦਾ; {count} ਸੈਟਿੰਗਾਂ ਨਾਂ ਲੈ ਕੇ ਪੁੱਛੀਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>The charger has no free connection slot for the {setting}.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ {setting} ਲਈ ਕੋਈ ਖਾਲੀ ਕੁਨੈਕਸ਼ਨ ਸਲਾਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger has no free place for another CSMS connection.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਇੱਕ ਹੋਰ CSMS ਕੁਨੈਕਸ਼ਨ ਲਈ ਖਾਲੀ ਥਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger has no security key.</source>
        <translation>ਚਾਰਜਰ ਕੋਲ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger has not restarted yet: it waits for a running charge to end.</source>
        <translation>ਚਾਰਜਰ ਹਾਲੇ ਮੁੜ-ਚਾਲੂ ਨਹੀਂ ਹੋਇਆ: ਇਹ ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਦੇ ਖਤਮ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger has started.</source>
        <translation>ਚਾਰਜਰ ਚਾਲੂ ਹੋ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger holds no root certificate of a CSMS.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ CSMS ਦਾ ਕੋਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger is off, or the cable hangs on another board: with a Wi-Fi gateway fitted, that one answers.</source>
        <translation>ਚਾਰਜਰ ਬੰਦ ਹੈ, ਜਾਂ ਕੇਬਲ ਹੋਰ ਬੋਰਡ ਵਿੱਚ ਲੱਗੀ ਹੈ: ਜੇ Wi-Fi ਗੇਟਵੇ ਲੱਗਾ ਹੈ, ਤਾਂ ਉਹ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger leaves some settings out of its list and tells them only by name.</source>
        <translation>ਚਾਰਜਰ ਕੁਝ ਸੈਟਿੰਗਾਂ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਦਿੰਦਾ ਅਤੇ ਸਿਰਫ਼ ਨਾਂ ਲੈ ਕੇ ਪੁੱਛਣ ’ਤੇ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger left while its settings were read, and did not come back.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਪੜ੍ਹਨ ਦੌਰਾਨ ਚਾਰਜਰ ਚਲਾ ਗਿਆ, ਅਤੇ ਵਾਪਸ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The charger lists some settings twice.</source>
        <translation>ਚਾਰਜਰ ਕੁਝ ਸੈਟਿੰਗਾਂ ਦੋ ਵਾਰ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger logs in with its new key.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੀ ਨਵੀਂ ਕੁੰਜੀ ਨਾਲ ਲਾਗਇਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger ran out of memory.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਮੈਮੋਰੀ ਮੁੱਕ ਗਈ।</translation>
    </message>
    <message>
        <source>The charger received messages that it cannot read.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਅਜਿਹੇ ਸੁਨੇਹੇ ਮਿਲੇ ਜੋ ਉਹ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The charger refused a connection with security profile {profile}: {missing}</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਵਾਲਾ ਕੁਨੈਕਸ਼ਨ ਰੱਦ ਕੀਤਾ: {missing}</translation>
    </message>
    <message>
        <source>The charger refused security profile {profile}.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਰੱਦ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The charger refused the new CSMS connection in place {slot}.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਥਾਂ {slot} ਵਿੱਚ ਨਵਾਂ CSMS ਕੁਨੈਕਸ਼ਨ ਰੱਦ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The charger refused the new value of {name}.</source>
        <translation>ਚਾਰਜਰ ਨੇ {name} ਦਾ ਨਵਾਂ ਮੁੱਲ ਰੱਦ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The charger refused to fetch the firmware now.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਹੁਣ ਫਰਮਵੇਅਰ ਲਿਆਉਣ ਤੋਂ ਨਾਂਹ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The charger refused to hand over its log.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਆਪਣਾ ਲਾਗ ਦੇਣ ਤੋਂ ਨਾਂਹ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The charger refused to use its connections in the order {order}.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਆਪਣੇ ਕੁਨੈਕਸ਼ਨ {order} ਤਰਤੀਬ ਵਿੱਚ ਵਰਤਣ ਤੋਂ ਨਾਂਹ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The charger refuses the question for all its settings.</source>
        <translation>ਚਾਰਜਰ ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਦੇ ਸਵਾਲ ਨੂੰ ਨਾਂਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger rejected the certificate that was made for it.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਆਪਣੇ ਲਈ ਬਣਿਆ ਸਰਟੀਫਿਕੇਟ ਰੱਦ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The charger rejected the certificate.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸਰਟੀਫਿਕੇਟ ਰੱਦ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The charger reports its settings</source>
        <translation>ਚਾਰਜਰ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਦੱਸ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>The charger restarts when the running charge has ended.</source>
        <translation>ਚੱਲਦੀ ਚਾਰਜਿੰਗ ਖਤਮ ਹੋਣ &apos;ਤੇ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger said yes and kept another order: it would come back to this laptop.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਹਾਂ ਕਹੀ ਪਰ ਹੋਰ ਤਰਤੀਬ ਰੱਖੀ: ਇਹ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਹੀ ਵਾਪਸ ਆਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The charger saw an old message sent again.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਵੇਖਿਆ ਕਿ ਪੁਰਾਣਾ ਸੁਨੇਹਾ ਦੁਬਾਰਾ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger says that the certificate is deleted, and still lists it.</source>
        <translation>ਚਾਰਜਰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਸਰਟੀਫਿਕੇਟ ਮਿਟਾ ਦਿੱਤਾ ਹੈ, ਪਰ ਹਾਲੇ ਵੀ ਸੂਚੀ ਵਿੱਚ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger sent no request for a certificate within {seconds} s.</source>
        <translation>ਚਾਰਜਰ ਨੇ {seconds} s ਵਿੱਚ ਸਰਟੀਫਿਕੇਟ ਦੀ ਬੇਨਤੀ ਨਹੀਂ ਭੇਜੀ।</translation>
    </message>
    <message>
        <source>The charger sent part {numbers} of its report more than once; the later one counts.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਆਪਣੀ ਰਿਪੋਰਟ ਦਾ ਭਾਗ {numbers} ਇੱਕ ਤੋਂ ਵੱਧ ਵਾਰ ਭੇਜਿਆ; ਬਾਅਦ ਵਾਲਾ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger sent {count} parts of a report under another number than it was asked for.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਰਿਪੋਰਟ ਦੇ {count} ਭਾਗ ਉਸ ਨੰਬਰ ਹੇਠ ਨਹੀਂ ਭੇਜੇ ਜਿਸ ਨਾਲ ਮੰਗੇ ਗਏ ਸਨ।</translation>
    </message>
    <message>
        <source>The charger sent {count} parts of its report, said “more follows”, and fell silent.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਰਿਪੋਰਟ ਦੇ {count} ਭਾਗ ਭੇਜੇ, ਕਿਹਾ “ਹੋਰ ਆ ਰਿਹਾ ਹੈ”, ਅਤੇ ਚੁੱਪ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger spells some standard settings in its own way.</source>
        <translation>ਚਾਰਜਰ ਕੁਝ ਮਿਆਰੀ ਸੈਟਿੰਗਾਂ ਦੇ ਨਾਂ ਆਪਣੇ ਢੰਗ ਨਾਲ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger stands at security profile {current}; {wanted} is not higher.</source>
        <translation>ਚਾਰਜਰ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {current} ਉੱਤੇ ਹੈ; {wanted} ਉਸ ਤੋਂ ਉੱਚਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger stopped answering; some settings were not asked for any more.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਜਵਾਬ ਦੇਣਾ ਬੰਦ ਕਰ ਦਿੱਤਾ; ਕੁਝ ਸੈਟਿੰਗਾਂ ਫਿਰ ਪੁੱਛੀਆਂ ਨਹੀਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>The charger stored the new connection and does not let it be chosen.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਨਵਾਂ ਕੁਨੈਕਸ਼ਨ ਸੰਭਾਲ ਲਿਆ ਪਰ ਉਸਨੂੰ ਚੁਣਨ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The charger takes no firmware without a signature over OCPP.</source>
        <translation>ਚਾਰਜਰ OCPP ਰਾਹੀਂ ਦਸਤਖ਼ਤ ਤੋਂ ਬਿਨਾਂ ਫਰਮਵੇਅਰ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>The charger told settings that it was not asked for.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਉਹ ਸੈਟਿੰਗਾਂ ਦੱਸੀਆਂ ਜੋ ਪੁੱਛੀਆਂ ਨਹੀਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>The charger took security profile {profile} and came back with {now}.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਲੈ ਲਿਆ ਪਰ {now} ਨਾਲ ਵਾਪਸ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The charger took security profile {profile} and did not come back. {seen}</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਲੈ ਲਿਆ ਪਰ ਵਾਪਸ ਨਹੀਂ ਆਇਆ। {seen}</translation>
    </message>
    <message>
        <source>The charger took {name} and does not know it when it is read back.</source>
        <translation>ਚਾਰਜਰ ਨੇ {name} ਲੈ ਲਿਆ ਪਰ ਵਾਪਸ ਪੜ੍ਹਨ ’ਤੇ ਉਸਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>The charger was restarted.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger would not tell {names}.</source>
        <translation>ਚਾਰਜਰ {names} ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>The charger would refuse or cut it. Nothing was sent.</source>
        <translation>ਚਾਰਜਰ ਇਸਨੂੰ ਰੱਦ ਕਰੇਗਾ ਜਾਂ ਕੱਟ ਦੇਵੇਗਾ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger&apos;s certificate names {name}, and its serial number is {serial}.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਨਾਂ {name} ਹੈ, ਅਤੇ ਉਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ {serial} ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s clock was set.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਘੜੀ ਸੈੱਟ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s housing was opened, or its sensor says so.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਖੋਲ ਖੋਲ੍ਹਿਆ ਗਿਆ, ਜਾਂ ਉਸ ਦਾ ਸੈਂਸਰ ਇੰਝ ਕਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s report does not end; it was left after {count} parts.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਰਿਪੋਰਟ ਖਤਮ ਨਹੀਂ ਹੁੰਦੀ; {count} ਭਾਗਾਂ ਤੋਂ ਬਾਅਦ ਛੱਡ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s report has holes: part {numbers} never came.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਰਿਪੋਰਟ ਵਿੱਚ ਖਾਲੀ ਥਾਵਾਂ ਹਨ: ਭਾਗ {numbers} ਕਦੇ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The charger&apos;s request for a certificate cannot be used: {reason}.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਬੇਨਤੀ ਵਰਤੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>The command was lost on its way. What was written is stored and acts after the next start.</source>
        <translation>ਕਮਾਂਡ ਰਾਹ ਵਿੱਚ ਗੁੰਮ ਹੋ ਗਈ। ਜੋ ਲਿਖਿਆ ਗਿਆ, ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ ਅਤੇ ਅਗਲੀ ਵਾਰ ਚਾਲੂ ਹੋਣ &apos;ਤੇ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The connection ended after {count} parts of the charger&apos;s report.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਰਿਪੋਰਟ ਦੇ {count} ਭਾਗਾਂ ਤੋਂ ਬਾਅਦ ਕੁਨੈਕਸ਼ਨ ਖਤਮ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The connection in use is never written over: it is the way back.</source>
        <translation>ਵਰਤੋਂ ਵਾਲੇ ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਕਦੇ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ: ਇਹੀ ਵਾਪਸੀ ਦਾ ਰਾਹ ਹੈ।</translation>
    </message>
    <message>
        <source>The controller does one job per stick; several at once end badly.</source>
        <translation>ਕੰਟਰੋਲਰ ਇੱਕ ਸਟਿੱਕ ਨਾਲ ਇੱਕੋ ਕੰਮ ਕਰਦਾ ਹੈ; ਕਈ ਇਕੱਠੇ ਹੋਣ ਤਾਂ ਗੜਬੜ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The controller has not written these names onto the stick: {names}.</source>
        <translation>ਕੰਟਰੋਲਰ ਨੇ ਇਹ ਨਾਂ ਸਟਿੱਕ &apos;ਤੇ ਨਹੀਂ ਲਿਖੇ: {names}।</translation>
    </message>
    <message>
        <source>The controller takes a stick only with its operator&apos;s or manufacturer&apos;s password.</source>
        <translation>ਕੰਟਰੋਲਰ ਸਟਿੱਕ ਸਿਰਫ਼ ਆਪਣੇ operator ਜਾਂ manufacturer ਦੇ ਪਾਸਵਰਡ ਨਾਲ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The device does not answer as EVerest does.</source>
        <translation>ਡਿਵਾਈਸ EVerest ਵਾਂਗ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>The device does not answer as a charger of the family {family} does.</source>
        <translation>ਡਿਵਾਈਸ {family} ਪਰਿਵਾਰ ਦੇ ਚਾਰਜਰ ਵਾਂਗ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>The device lists no networks.</source>
        <translation>ਡਿਵਾਈਸ ਕੋਈ ਨੈੱਟਵਰਕ ਨਹੀਂ ਦੱਸਦੀ।</translation>
    </message>
    <message>
        <source>The device takes both in one command and never shows them.</source>
        <translation>ਡਿਵਾਈਸ ਦੋਵੇਂ ਇੱਕੋ ਕਮਾਂਡ ਵਿੱਚ ਲੈਂਦੀ ਹੈ ਅਤੇ ਕਦੇ ਨਹੀਂ ਵਿਖਾਉਂਦੀ।</translation>
    </message>
    <message>
        <source>The firmware&apos;s signature does not fit the file: it is damaged, or not from the maker.</source>
        <translation>ਫਰਮਵੇਅਰ ਦਾ ਦਸਤਖ਼ਤ ਫਾਈਲ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ: ਫਾਈਲ ਖਰਾਬ ਹੈ, ਜਾਂ ਨਿਰਮਾਤਾ ਤੋਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The interface is not part of this charger&apos;s software, is starting, or keeps silent.</source>
        <translation>ਇੰਟਰਫੇਸ ਇਸ ਚਾਰਜਰ ਦੇ ਸਾਫਟਵੇਅਰ ਵਿੱਚ ਨਹੀਂ, ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ, ਜਾਂ ਚੁੱਪ ਹੈ।</translation>
    </message>
    <message>
        <source>The key is shorter than {least} or longer than {most} characters.</source>
        <translation>ਕੁੰਜੀ {least} ਅੱਖਰਾਂ ਤੋਂ ਛੋਟੀ ਜਾਂ {most} ਅੱਖਰਾਂ ਤੋਂ ਲੰਮੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The last value was taken.</source>
        <translation>ਆਖਰੀ ਮੁੱਲ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The new CSMS connection does not stand first; the order reads back as {order}.</source>
        <translation>ਨਵਾਂ CSMS ਕੁਨੈਕਸ਼ਨ ਪਹਿਲਾ ਨਹੀਂ ਹੈ; ਵਾਪਸ ਪੜ੍ਹੀ ਤਰਤੀਬ {order} ਹੈ।</translation>
    </message>
    <message>
        <source>The part of its software that restarts it is not there. With OCPP 1.6 the next connect is enough.</source>
        <translation>ਇਸ ਦੇ ਸਾਫਟਵੇਅਰ ਦਾ ਉਹ ਹਿੱਸਾ ਮੌਜੂਦ ਨਹੀਂ ਜੋ ਇਸ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰਦਾ ਹੈ। OCPP 1.6 ਨਾਲ ਅਗਲਾ ਕੁਨੈਕਟ ਹੋਣਾ ਕਾਫ਼ੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The password is wrong, or the network is out of its reach. It keeps the network that it had.</source>
        <translation>ਪਾਸਵਰਡ ਗਲਤ ਹੈ, ਜਾਂ ਨੈੱਟਵਰਕ ਇਸ ਦੀ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ ਹੈ। ਇਹ ਪਹਿਲਾਂ ਵਾਲਾ ਨੈੱਟਵਰਕ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The preset of another operator is chosen in the charger: {preset}</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਹੋਰ ਓਪਰੇਟਰ ਦਾ ਪ੍ਰੀਸੈੱਟ ਚੁਣਿਆ ਹੋਇਆ ਹੈ: {preset}</translation>
    </message>
    <message>
        <source>The profile decides whether the charger encrypts: 0 and 1 do not, 2 and 3 do.</source>
        <translation>ਪ੍ਰੋਫਾਈਲ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਚਾਰਜਰ ਇਨਕ੍ਰਿਪਟ ਕਰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ: 0 ਅਤੇ 1 ਨਹੀਂ, 2 ਅਤੇ 3 ਹਾਂ।</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>ਦਸਤਖ਼ਤ</translation>
    </message>
    <message>
        <source>The signing certificate</source>
        <translation>ਦਸਤਖ਼ਤ ਵਾਲੇ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>The stick could not be read.</source>
        <translation>ਸਟਿੱਕ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The stick could not be written.</source>
        <translation>ਸਟਿੱਕ &apos;ਤੇ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The stick is not plugged in, or has another name here.</source>
        <translation>ਸਟਿੱਕ ਲੱਗੀ ਨਹੀਂ, ਜਾਂ ਇੱਥੇ ਉਸ ਦਾ ਨਾਂ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The value does not fit, or this charger guards it. The reason stands in its own log only.</source>
        <translation>ਮੁੱਲ ਠੀਕ ਨਹੀਂ ਬੈਠਦਾ, ਜਾਂ ਇਹ ਚਾਰਜਰ ਇਸ ਨੂੰ ਬਦਲਣ ਨਹੀਂ ਦਿੰਦਾ। ਕਾਰਨ ਸਿਰਫ਼ ਇਸ ਦੀ ਆਪਣੀ ਲਾਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The value for {name} is not one line of text.</source>
        <translation>{name} ਦਾ ਮੁੱਲ ਇੱਕ ਲਾਈਨ ਦੀ ਲਿਖਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The value of {name} is too long: OCPP has room for {most}.</source>
        <translation>{name} ਦਾ ਮੁੱਲ ਬਹੁਤ ਲੰਮਾ ਹੈ: OCPP ਵਿੱਚ {most} ਅੱਖਰਾਂ ਦੀ ਥਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The {setting} was not written.</source>
        <translation>{setting}: ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The {setting} was not written: the new connection has no key.</source>
        <translation>{setting}: ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ, ਨਵੇਂ ਕੁਨੈਕਸ਼ਨ ਦੀ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Then read its settings again.</source>
        <translation>ਫਿਰ ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Then read the charger again.</source>
        <translation>ਫਿਰ ਚਾਰਜਰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Then wait until the charger is connected again.</source>
        <translation>ਫਿਰ ਚਾਰਜਰ ਦੇ ਦੁਬਾਰਾ ਜੁੜਨ ਤੱਕ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>There is already {name} on the stick.</source>
        <translation>ਸਟਿੱਕ &apos;ਤੇ {name} ਪਹਿਲਾਂ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no configuration of a controller on this stick yet. Nothing was written.</source>
        <translation>ਇਸ ਸਟਿੱਕ &apos;ਤੇ ਹਾਲੇ ਕਿਸੇ ਕੰਟਰੋਲਰ ਦੀ ਕੌਨਫਿਗਰੇਸ਼ਨ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>ਫੋਲਡਰ {folder} ਮੌਜੂਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no security profile {profile}.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>These settings are missing here; the others were read.</source>
        <translation>ਇਹ ਸੈਟਿੰਗਾਂ ਇੱਥੇ ਨਹੀਂ ਹਨ; ਬਾਕੀ ਪੜ੍ਹੀਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>They are shown as text. A strict CSMS would refuse the whole answer.</source>
        <translation>ਇਹ ਲਿਖਤ ਵਜੋਂ ਵਿਖਾਏ ਗਏ ਹਨ। ਸਖ਼ਤ CSMS ਪੂਰਾ ਜਵਾਬ ਰੱਦ ਕਰ ਦੇਵੇਗਾ।</translation>
    </message>
    <message>
        <source>They are shown whole. A strict CSMS would refuse the whole answer.</source>
        <translation>ਇਹ ਪੂਰੇ ਵਿਖਾਏ ਗਏ ਹਨ। ਸਖ਼ਤ CSMS ਪੂਰਾ ਜਵਾਬ ਰੱਦ ਕਰ ਦੇਵੇਗਾ।</translation>
    </message>
    <message>
        <source>They are taken for the answer: no other report was asked for.</source>
        <translation>ਇਹਨਾਂ ਨੂੰ ਹੀ ਜਵਾਬ ਮੰਨਿਆ ਗਿਆ: ਹੋਰ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ ਮੰਗੀ ਗਈ ਸੀ।</translation>
    </message>
    <message>
        <source>They are written in its spelling. A CSMS that minds capital letters will not find them.</source>
        <translation>ਇਹ ਇਸੇ ਦੀ ਸਪੈਲਿੰਗ ਵਿੱਚ ਲਿਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਦਾ ਫ਼ਰਕ ਕਰਨ ਵਾਲੇ CSMS ਨੂੰ ਇਹ ਨਹੀਂ ਲੱਭਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>They were left out; the rest was read.</source>
        <translation>ਇਹ ਛੱਡ ਦਿੱਤੀਆਂ ਗਈਆਂ; ਬਾਕੀ ਪੜ੍ਹੀਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>This cable cannot restart the board.</source>
        <translation>ਇਹ ਕੇਬਲ ਬੋਰਡ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਨਹੀਂ ਕਰ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>This charger adds a slash and its identity; with another slash the CSMS would not know the address.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਸਲੈਸ਼ ਅਤੇ ਆਪਣੀ ਪਛਾਣ ਜੋੜਦਾ ਹੈ; ਇੱਕ ਹੋਰ ਸਲੈਸ਼ ਨਾਲ CSMS ਪਤਾ ਨਹੀਂ ਪਛਾਣੇਗਾ।</translation>
    </message>
    <message>
        <source>This charger has no key with the name {key}.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ {key} ਨਾਂ ਦੀ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This charger has no security profiles over OCPP.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ OCPP ਰਾਹੀਂ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>This charger has no setting {name}.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ {name} ਸੈਟਿੰਗ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger keeps host and path apart and would show the address in another form.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਹੋਸਟ ਅਤੇ ਪਾਥ ਵੱਖਰੇ ਰੱਖਦਾ ਹੈ ਅਤੇ ਪਤਾ ਹੋਰ ਰੂਪ ਵਿੱਚ ਵਿਖਾਏਗਾ।</translation>
    </message>
    <message>
        <source>This charger shows {name} and does not let it be changed.</source>
        <translation>ਇਹ ਚਾਰਜਰ {name} ਵਿਖਾਉਂਦਾ ਹੈ ਪਰ ਬਦਲਣ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>This charger takes no such key. Nothing was sent.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਅਜਿਹੀ ਕੁੰਜੀ ਨਹੀਂ ਲੈਂਦਾ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This charger takes {least} A to {most} A and would quietly use another value.</source>
        <translation>ਇਹ ਚਾਰਜਰ {least} A ਤੋਂ {most} A ਤੱਕ ਲੈਂਦਾ ਹੈ ਅਤੇ ਬਿਨਾਂ ਦੱਸੇ ਹੋਰ ਮੁੱਲ ਵਰਤੇਗਾ।</translation>
    </message>
    <message>
        <source>This charger&apos;s software has no such value, or is of another version.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦੇ ਸਾਫਟਵੇਅਰ ਵਿੱਚ ਅਜਿਹਾ ਮੁੱਲ ਨਹੀਂ, ਜਾਂ ਉਸ ਦਾ ਵਰਜਨ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>This is no certificate that a charger could take: {reason}.</source>
        <translation>ਇਹ ਅਜਿਹਾ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਜੋ ਚਾਰਜਰ ਲੈ ਸਕੇ: {reason}।</translation>
    </message>
    <message>
        <source>This laptop does not serve security profile {profile} now.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਹੁਣ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>To go down, use the charger&apos;s own web page or reset it to its factory settings.</source>
        <translation>ਹੇਠਾਂ ਜਾਣ ਲਈ ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਵੈੱਬ ਪੰਨਾ ਵਰਤੋ ਜਾਂ ਉਸਨੂੰ ਫੈਕਟਰੀ ਸੈਟਿੰਗਾਂ ਉੱਤੇ ਰੀਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Try the other log, or another kind of file server (see SupportedFileTransferProtocols).</source>
        <translation>ਦੂਜਾ ਲਾਗ ਅਜ਼ਮਾਓ, ਜਾਂ ਹੋਰ ਕਿਸਮ ਦਾ ਫਾਈਲ ਸਰਵਰ (ਵੇਖੋ SupportedFileTransferProtocols)।</translation>
    </message>
    <message>
        <source>Type the name of the network.</source>
        <translation>ਨੈੱਟਵਰਕ ਦਾ ਨਾਂ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Type the password again; mind capital letters.</source>
        <translation>ਪਾਸਵਰਡ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ; ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਦਾ ਧਿਆਨ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Type the password of the charger&apos;s own page.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਦਾ ਪਾਸਵਰਡ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Type the value in one line.</source>
        <translation>ਮੁੱਲ ਇੱਕੋ ਲਾਈਨ ਵਿੱਚ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Update the firmware when it happens again.</source>
        <translation>ਜੇ ਇਹ ਫਿਰ ਹੋਵੇ ਤਾਂ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Update the firmware when it stays so.</source>
        <translation>ਜੇ ਇੰਝ ਹੀ ਰਹੇ ਤਾਂ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Update the firmware.</source>
        <translation>ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use a certificate that is valid today, and check the charger&apos;s clock.</source>
        <translation>ਅੱਜ ਲਾਗੂ ਸਰਟੀਫਿਕੇਟ ਵਰਤੋ, ਅਤੇ ਚਾਰਜਰ ਦੀ ਘੜੀ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Use a root certificate (PEM) that is valid today.</source>
        <translation>ਅੱਜ ਲਾਗੂ ਰੂਟ ਸਰਟੀਫਿਕੇਟ (PEM) ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>ਕੋਈ ਛੋਟਾ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use a slot that is not in use.</source>
        <translation>ਅਜਿਹਾ ਸਲਾਟ ਵਰਤੋ ਜੋ ਵਰਤੋਂ ਵਿੱਚ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Use an address and a profile that are not less secure than today&apos;s.</source>
        <translation>ਅਜਿਹਾ ਪਤਾ ਅਤੇ ਪ੍ਰੋਫਾਈਲ ਵਰਤੋ ਜੋ ਅੱਜ ਵਾਲਿਆਂ ਤੋਂ ਘੱਟ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Use elliptic-curve keys: their certificates are shorter.</source>
        <translation>ਇਲਿਪਟਿਕ-ਕਰਵ ਕੁੰਜੀਆਂ ਵਰਤੋ: ਇਹਨਾਂ ਦੇ ਸਰਟੀਫਿਕੇਟ ਛੋਟੇ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Use letters and digits only, and not more than the charger takes (often 20).</source>
        <translation>ਸਿਰਫ਼ ਅੱਖਰ ਅਤੇ ਅੰਕ ਵਰਤੋ, ਅਤੇ ਚਾਰਜਰ ਦੀ ਹੱਦ ਤੋਂ ਵੱਧ ਨਹੀਂ (ਅਕਸਰ 20)।</translation>
    </message>
    <message>
        <source>That is normal for many brands. Nothing was changed.</source>
        <translation>ਕਈ ਬ੍ਰਾਂਡਾਂ ਲਈ ਇਹ ਆਮ ਗੱਲ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Set it on the charger&apos;s own web page or in its maker&apos;s app.</source>
        <translation>ਇਸ ਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ’ਤੇ ਜਾਂ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Its maker has locked it for changes over OCPP. Nothing was changed.</source>
        <translation>ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਨੇ OCPP ਰਾਹੀਂ ਇਸ ਨੂੰ ਬਦਲਣਾ ਬੰਦ ਕੀਤਾ ਹੋਇਆ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Use a shorter value.</source>
        <translation>ਛੋਟਾ ਮੁੱਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>It needs a restart, has stored another form of the key, or is locked out. The old key is accepted again.</source>
        <translation>ਇਸ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰਨ ਦੀ ਲੋੜ ਹੈ, ਇਸ ਨੇ ਕੁੰਜੀ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਸੰਭਾਲੀ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਲਾਗਇਨ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਪੁਰਾਣੀ ਕੁੰਜੀ ਹੁਣ ਫਿਰ ਮੰਨੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Use one of the slots that the charger lists.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਕੋਈ ਸਲਾਟ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use the image together with its maker&apos;s signature and certificate.</source>
        <translation>ਇਮੇਜ ਨੂੰ ਨਿਰਮਾਤਾ ਦੇ ਦਸਤਖ਼ਤ ਅਤੇ ਸਰਟੀਫਿਕੇਟ ਸਮੇਤ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use the root certificate of the CSMS as a PEM file.</source>
        <translation>CSMS ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ PEM ਫਾਈਲ ਵਜੋਂ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Wait and try again.</source>
        <translation>ਉਡੀਕ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait some minutes: a charger should go back to its old profile by itself.</source>
        <translation>ਕੁਝ ਮਿੰਟ ਉਡੀਕ ਕਰੋ: ਚਾਰਜਰ ਨੂੰ ਆਪਣੇ ਆਪ ਪੁਰਾਣੇ ਪ੍ਰੋਫਾਈਲ ਉੱਤੇ ਵਾਪਸ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Wait some minutes: many chargers come back with the old key by themselves.</source>
        <translation>ਕੁਝ ਮਿੰਟ ਉਡੀਕ ਕਰੋ: ਕਈ ਚਾਰਜਰ ਪੁਰਾਣੀ ਕੁੰਜੀ ਨਾਲ ਆਪਣੇ ਆਪ ਵਾਪਸ ਆ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Switch the charger off and on.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਬੰਦ ਕਰਕੇ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set the key on the charger&apos;s own web page.</source>
        <translation>ਕੁੰਜੀ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ’ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger stored the key and keeps logging in without it.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਕੁੰਜੀ ਸੰਭਾਲ ਲਈ ਪਰ ਉਸ ਤੋਂ ਬਿਨਾਂ ਹੀ ਲਾਗਇਨ ਕਰਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It stands at security profile 0 and did not go up to 1.</source>
        <translation>ਇਹ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ’ਤੇ ਹੈ ਅਤੇ 1 ’ਤੇ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Set the security profile to 1 on the charger&apos;s own web page.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ’ਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 1 ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Update the firmware: old ones know no security profiles.</source>
        <translation>ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ: ਪੁਰਾਣੇ ਫਰਮਵੇਅਰ ਵਿੱਚ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਨਹੀਂ ਹੁੰਦੇ।</translation>
    </message>
    <message>
        <source>Accepted is only a promise to try; the deed was not seen.</source>
        <translation>Accepted ਸਿਰਫ਼ ਕੋਸ਼ਿਸ਼ ਕਰਨ ਦਾ ਵਾਅਦਾ ਹੈ; ਕੰਮ ਹੁੰਦਾ ਨਹੀਂ ਵੇਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It knows the command and will not carry it out now.</source>
        <translation>ਇਹ ਕਮਾਂਡ ਨੂੰ ਜਾਣਦਾ ਹੈ ਪਰ ਹੁਣ ਇਸ ਨੂੰ ਪੂਰਾ ਨਹੀਂ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>Look at the status of its connector, then try again.</source>
        <translation>ਇਸ ਦੇ ਕੁਨੈਕਟਰ ਦੀ ਸਥਿਤੀ ਵੇਖੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>That part of OCPP is optional, and its firmware leaves it out.</source>
        <translation>OCPP ਦਾ ਇਹ ਹਿੱਸਾ ਲਾਜ਼ਮੀ ਨਹੀਂ ਹੈ, ਅਤੇ ਇਸ ਦੇ ਫਰਮਵੇਅਰ ਵਿੱਚ ਇਹ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Go on without it, or update the firmware.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਵਧੋ, ਜਾਂ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger is busy or ignores this command.</source>
        <translation>ਚਾਰਜਰ ਰੁੱਝਿਆ ਹੋਇਆ ਹੈ ਜਾਂ ਇਸ ਕਮਾਂਡ ਨੂੰ ਨਜ਼ਰਅੰਦਾਜ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Try again; restart the charger when it stays silent.</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਚਾਰਜਰ ਚੁੱਪ ਰਹੇ ਤਾਂ ਇਸ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait until it is connected again, then read its settings.</source>
        <translation>ਇਸ ਦੇ ਦੁਬਾਰਾ ਜੁੜਨ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Wait until the charger is connected again, then read its settings once more.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਦੁਬਾਰਾ ਜੁੜਨ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਉਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਇੱਕ ਵਾਰ ਹੋਰ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>What it had told until then is shown; the rest is missing.</source>
        <translation>ਉਦੋਂ ਤੱਕ ਜੋ ਦੱਸਿਆ ਗਿਆ ਉਹ ਵਿਖਾਇਆ ਗਿਆ ਹੈ; ਬਾਕੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>What was written acts after that restart.</source>
        <translation>ਜੋ ਲਿਖਿਆ ਗਿਆ, ਉਹ ਉਸ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether the charger carries it out is not known.</source>
        <translation>ਪਤਾ ਨਹੀਂ ਕਿ ਚਾਰਜਰ ਇਸ ਨੂੰ ਪੂਰਾ ਕਰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Wait until it is connected again and look at its status.</source>
        <translation>ਇਸ ਦੇ ਦੁਬਾਰਾ ਜੁੜਨ ਤੱਕ ਉਡੀਕ ਕਰੋ ਅਤੇ ਇਸ ਦੀ ਸਥਿਤੀ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Limits outlive a restart: the charger would stay slow for good.</source>
        <translation>ਹੱਦਾਂ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਵੀ ਰਹਿੰਦੀਆਂ ਹਨ: ਚਾਰਜਰ ਹਮੇਸ਼ਾ ਲਈ ਹੌਲੀ ਰਹਿ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Clear the limit again.</source>
        <translation>ਹੱਦ ਦੁਬਾਰਾ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Check that no charge is running and that the connector is in service.</source>
        <translation>ਵੇਖੋ ਕਿ ਕੋਈ ਚਾਰਜਿੰਗ ਨਾ ਚੱਲ ਰਹੀ ਹੋਵੇ ਅਤੇ ਕੁਨੈਕਟਰ ਵਰਤੋਂ ਵਿੱਚ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Delete the charging profiles on the charger&apos;s own web page.</source>
        <translation>ਚਾਰਜਿੰਗ ਪ੍ਰੋਫਾਈਲ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਤੋਂ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>End a running charge, then try again.</source>
        <translation>ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਬੰਦ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Go on: it is a known weakness of some chargers. Update the firmware.</source>
        <translation>ਅੱਗੇ ਵਧੋ: ਇਹ ਕੁਝ ਚਾਰਜਰਾਂ ਦੀ ਜਾਣੀ-ਪਛਾਣੀ ਕਮੀ ਹੈ। ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nothing on {port} answers as an OpenEVSE does.</source>
        <translation>{port} ’ਤੇ ਕੋਈ ਵੀ OpenEVSE ਵਾਂਗ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Or let the charger dial in to this laptop over OCPP.</source>
        <translation>ਜਾਂ ਚਾਰਜਰ ਨੂੰ OCPP ਰਾਹੀਂ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਆਪ ਜੁੜਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Plug in a vehicle or a test adapter and check that it asks for current.</source>
        <translation>ਕੋਈ ਵਾਹਨ ਜਾਂ ਟੈਸਟ ਅਡੈਪਟਰ ਲਗਾਓ ਅਤੇ ਵੇਖੋ ਕਿ ਉਹ ਕਰੰਟ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Plug in a vehicle or a test adapter first.</source>
        <translation>ਪਹਿਲਾਂ ਕੋਈ ਵਾਹਨ ਜਾਂ ਟੈਸਟ ਅਡੈਪਟਰ ਲਗਾਓ।</translation>
    </message>
    <message>
        <source>Restart the charger when it keeps charging.</source>
        <translation>ਜੇ ਚਾਰਜਿੰਗ ਚੱਲਦੀ ਰਹੇ ਤਾਂ ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set it on the charger&apos;s own web page.</source>
        <translation>ਇਸ ਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ’ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Stop the charge at the vehicle or unplug it.</source>
        <translation>ਚਾਰਜਿੰਗ ਵਾਹਨ ਤੋਂ ਬੰਦ ਕਰੋ ਜਾਂ ਉਸ ਦਾ ਪਲੱਗ ਕੱਢੋ।</translation>
    </message>
    <message>
        <source>The charger accepted a limit of {amps} A and {current} A still flow.</source>
        <translation>ਚਾਰਜਰ ਨੇ {amps} A ਦੀ ਹੱਦ ਮੰਨ ਲਈ, ਪਰ ਹਾਲੇ ਵੀ {current} A ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger did not answer within {seconds} s after the {setting} was sent.</source>
        <translation>{setting} ਵਾਲੀ ਸੈਟਿੰਗ ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਚਾਰਜਰ ਨੇ {seconds} s ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The charger did not come back within {seconds} s after its restart.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ {seconds} s ਵਿੱਚ ਵਾਪਸ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The charger promised to send {action} and did not.</source>
        <translation>ਚਾਰਜਰ ਨੇ {action} ਭੇਜਣ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਪਰ ਭੇਜਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger promised to start and started no transaction.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਸ਼ੁਰੂ ਕਰਨ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਪਰ ਕੋਈ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The charger promised to stop and reported no end of the transaction.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਬੰਦ ਕਰਨ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਪਰ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਦੇ ਖਤਮ ਹੋਣ ਬਾਰੇ ਨਹੀਂ ਦੱਸਿਆ।</translation>
    </message>
    <message>
        <source>The charger refused the {setting}.</source>
        <translation>ਚਾਰਜਰ ਨੇ {setting} ਵਾਲੀ ਸੈਟਿੰਗ ਰੱਦ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The charger refused {action}.</source>
        <translation>ਚਾਰਜਰ ਨੇ {action} ਨੂੰ ਨਾਂਹ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The charger took the new key and did not log in with it. {seen}</source>
        <translation>ਚਾਰਜਰ ਨੇ ਨਵੀਂ ਕੁੰਜੀ ਲੈ ਲਈ ਪਰ ਉਸ ਨਾਲ ਲਾਗਇਨ ਨਹੀਂ ਕੀਤਾ। {seen}</translation>
    </message>
    <message>
        <source>The charger vanished while the {setting} was written.</source>
        <translation>{setting} ਵਾਲੀ ਸੈਟਿੰਗ ਲਿਖਦੇ ਸਮੇਂ ਚਾਰਜਰ ਦਿਸਣੋਂ ਹਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The connection ended during {action}.</source>
        <translation>{action} ਦੌਰਾਨ ਕੁਨੈਕਸ਼ਨ ਖਤਮ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>ਫਾਈਲ {name} ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The identity “{identity}” was not written.</source>
        <translation>ਪਛਾਣ “{identity}” ਨਹੀਂ ਲਿਖੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The limit of {amps} A was cleared, and the charger still keeps it.</source>
        <translation>{amps} A ਦੀ ਹੱਦ ਹਟਾਈ ਗਈ, ਪਰ ਚਾਰਜਰ ਹਾਲੇ ਵੀ ਇਸ ’ਤੇ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The {setting} cannot be set in this way.</source>
        <translation>{setting} ਵਾਲੀ ਸੈਟਿੰਗ ਇਸ ਤਰੀਕੇ ਨਾਲ ਸੈੱਟ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The {setting} is too long for the USB console.</source>
        <translation>{setting} ਵਾਲੀ ਸੈਟਿੰਗ USB ਕੰਸੋਲ ਲਈ ਬਹੁਤ ਲੰਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The {setting} is too long: OCPP has room for 500 characters.</source>
        <translation>{setting} ਵਾਲੀ ਸੈਟਿੰਗ ਬਹੁਤ ਲੰਬੀ ਹੈ: OCPP ਵਿੱਚ 500 ਅੱਖਰਾਂ ਦੀ ਥਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The {setting} reads back as {found}, and {wanted} was written.</source>
        <translation>{setting} ਵਾਲੀ ਸੈਟਿੰਗ ਵਾਪਸ ਪੜ੍ਹਨ ’ਤੇ {found} ਮਿਲਿਆ, ਜਦਕਿ {wanted} ਲਿਖਿਆ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>This charger does not offer {action}.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ {action} ਦੀ ਸਹੂਲਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger has no setting for the {setting} over OCPP.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ OCPP ਰਾਹੀਂ {setting} ਵਾਲੀ ਸੈਟਿੰਗ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger shows the {setting} and does not let it be changed.</source>
        <translation>ਇਹ ਚਾਰਜਰ {setting} ਵਾਲੀ ਸੈਟਿੰਗ ਵਿਖਾਉਂਦਾ ਹੈ ਪਰ ਬਦਲਣ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>This program knows no local interface of this family for that.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਇਸ ਕੰਮ ਲਈ ਇਸ ਪਰਿਵਾਰ ਦਾ ਕੋਈ ਸਥਾਨਕ ਇੰਟਰਫੇਸ ਨਹੀਂ ਪਤਾ।</translation>
    </message>
    <message>
        <source>Try 8 A or more: some vehicles take no less.</source>
        <translation>8 A ਜਾਂ ਵੱਧ ਨਾਲ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਕੁਝ ਵਾਹਨ ਇਸ ਤੋਂ ਘੱਟ ਨਹੀਂ ਲੈਂਦੇ।</translation>
    </message>
    <message>
        <source>Type the address as http://192.168.1.50 or as a name.</source>
        <translation>ਪਤਾ http://192.168.1.50 ਵਾਂਗ ਜਾਂ ਨਾਂ ਵਜੋਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Update the firmware, then try again.</source>
        <translation>ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own web page or app with the values shown here.</source>
        <translation>ਇੱਥੇ ਵਿਖਾਏ ਮੁੱਲਾਂ ਨਾਲ ਨਿਰਮਾਤਾ ਦਾ ਆਪਣਾ ਵੈੱਬ ਪੰਨਾ ਜਾਂ ਐਪ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait ten seconds and try again.</source>
        <translation>ਦਸ ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wake the vehicle: unlock it, or end its own timer.</source>
        <translation>ਵਾਹਨ ਨੂੰ ਜਗਾਓ: ਇਸ ਨੂੰ ਅਨਲਾਕ ਕਰੋ, ਜਾਂ ਇਸ ਦਾ ਆਪਣਾ ਟਾਈਮਰ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>What each name means stands in the controller&apos;s own page /doc/doc_2.</source>
        <translation>ਹਰ ਨਾਂ ਦਾ ਮਤਲਬ ਕੰਟਰੋਲਰ ਦੇ ਆਪਣੇ ਪੰਨੇ /doc/doc_2 ਵਿੱਚ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>What it shows in its place is no number. Its log-in here is all that is known.</source>
        <translation>ਇਸ ਦੀ ਥਾਂ ਇਹ ਜੋ ਵਿਖਾਉਂਦਾ ਹੈ, ਉਹ ਨੰਬਰ ਨਹੀਂ। ਸਿਰਫ਼ ਇੱਥੇ ਹੋਏ ਇਸ ਦੇ ਲਾਗਇਨ ਦਾ ਪਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Where a Wi-Fi gateway is fitted, reach it over the network instead.</source>
        <translation>ਜਿੱਥੇ Wi-Fi ਗੇਟਵੇ ਲੱਗਾ ਹੈ, ਉੱਥੇ ਇਸ ਦੀ ਥਾਂ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਪਹੁੰਚੋ।</translation>
    </message>
    <message>
        <source>Whether the value is in force is not known.</source>
        <translation>ਪਤਾ ਨਹੀਂ ਕਿ ਮੁੱਲ ਲਾਗੂ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Wish for the profile that fits the address: ws:// 0 or 1, wss:// 2 or 3.</source>
        <translation>ਪਤੇ ਨਾਲ ਮੇਲ ਖਾਂਦੀ ਪ੍ਰੋਫਾਈਲ ਮੰਗੋ: ws:// 0 ਜਾਂ 1, wss:// 2 ਜਾਂ 3।</translation>
    </message>
    <message>
        <source>Write the address without a slash, ? or # at its end, and without the usual port.</source>
        <translation>ਪਤਾ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼, ? ਜਾਂ # ਤੋਂ ਬਿਨਾਂ ਅਤੇ ਆਮ ਪੋਰਟ ਤੋਂ ਬਿਨਾਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write the address without a slash, ? or # at its end.</source>
        <translation>ਪਤਾ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼, ? ਜਾਂ # ਤੋਂ ਬਿਨਾਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write the address without the slash at its end.</source>
        <translation>ਪਤਾ ਅਖੀਰਲੇ ਸਲੈਸ਼ ਤੋਂ ਬਿਨਾਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write the value of before, or a shorter one.</source>
        <translation>ਪਹਿਲਾਂ ਵਾਲਾ ਮੁੱਲ ਲਿਖੋ, ਜਾਂ ਕੋਈ ਛੋਟਾ।</translation>
    </message>
    <message>
        <source>accepted; an earlier one was given up for it</source>
        <translation>ਮੰਨਿਆ ਗਿਆ; ਇਸ ਲਈ ਪਹਿਲਾਂ ਵਾਲਾ ਛੱਡ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>accepted; nothing charges, so no current can fall</source>
        <translation>ਮੰਨਿਆ ਗਿਆ; ਕੁਝ ਚਾਰਜ ਨਹੀਂ ਹੋ ਰਿਹਾ, ਇਸ ਲਈ ਕਰੰਟ ਘਟ ਨਹੀਂ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>accepted; the charger lists no certificates</source>
        <translation>ਮੰਨਿਆ ਗਿਆ; ਚਾਰਜਰ ਸਰਟੀਫਿਕੇਟਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਦਿੰਦਾ</translation>
    </message>
    <message>
        <source>accepted; the charger reports no current</source>
        <translation>ਮੰਨਿਆ ਗਿਆ; ਚਾਰਜਰ ਕੋਈ ਕਰੰਟ ਨਹੀਂ ਦੱਸਦਾ</translation>
    </message>
    <message>
        <source>back with security profile {profile}</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਾਲ ਵਾਪਸ ਆਇਆ</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ਜੁੜਿਆ</translation>
    </message>
    <message>
        <source>connected; its page is {url}</source>
        <translation>ਜੁੜਿਆ; ਇਸ ਦਾ ਪੰਨਾ {url} ਹੈ</translation>
    </message>
    <message>
        <source>connection slot {slot} is tried first from its next start on</source>
        <translation>ਅਗਲੀ ਵਾਰ ਚਾਲੂ ਹੋਣ ਤੋਂ ਕੁਨੈਕਸ਼ਨ ਸਲਾਟ {slot} ਪਹਿਲਾਂ ਅਜ਼ਮਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>connection {slot} over {interface} goes first, {others} stays behind it as the way back</source>
        <translation>{interface} ਰਾਹੀਂ ਕੁਨੈਕਸ਼ਨ {slot} ਪਹਿਲਾਂ, {others} ਉਸ ਦੇ ਪਿੱਛੇ ਵਾਪਸੀ ਦੇ ਰਾਹ ਵਜੋਂ ਰਹਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>connection {slot} over {interface} goes first, {others} stays behind it until the charger has logged in: then it deletes the less secure ones, and with them the way back to this laptop</source>
        <translation>{interface} ਰਾਹੀਂ ਕੁਨੈਕਸ਼ਨ {slot} ਪਹਿਲਾਂ, {others} ਚਾਰਜਰ ਦੇ ਲਾਗਇਨ ਹੋਣ ਤੱਕ ਉਸ ਦੇ ਪਿੱਛੇ ਰਹਿੰਦਾ ਹੈ: ਫਿਰ ਇਹ ਘੱਟ ਸੁਰੱਖਿਅਤ ਕੁਨੈਕਸ਼ਨ ਮਿਟਾ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਉਹਨਾਂ ਨਾਲ ਇਸ ਲੈਪਟਾਪ ਤੱਕ ਵਾਪਸੀ ਦਾ ਰਾਹ ਵੀ</translation>
    </message>
    <message>
        <source>connection {slot} over {interface} is the only one; there is no way back to this laptop</source>
        <translation>{interface} ਰਾਹੀਂ ਕੁਨੈਕਸ਼ਨ {slot} ਇੱਕੋ-ਇੱਕ ਹੈ; ਇਸ ਲੈਪਟਾਪ ਤੱਕ ਵਾਪਸੀ ਦਾ ਕੋਈ ਰਾਹ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>connection {slot} stands first; OCPP 2.0.1 does not show its address</source>
        <translation>ਕੁਨੈਕਸ਼ਨ {slot} ਪਹਿਲਾ ਹੈ; OCPP 2.0.1 ਉਸ ਦਾ ਪਤਾ ਨਹੀਂ ਵਿਖਾਉਂਦਾ</translation>
    </message>
    <message>
        <source>deleted, and listed no more</source>
        <translation>ਮਿਟਾਇਆ ਗਿਆ, ਅਤੇ ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>deleted; the charger lists no certificates</source>
        <translation>ਮਿਟਾਇਆ ਗਿਆ; ਚਾਰਜਰ ਸਰਟੀਫਿਕੇਟਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਦਿੰਦਾ</translation>
    </message>
    <message>
        <source>goes with the new connection</source>
        <translation>ਨਵੇਂ ਕੁਨੈਕਸ਼ਨ ਨਾਲ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>holds a WebSocket address</source>
        <translation>ਇਸ ਵਿੱਚ WebSocket ਪਤਾ ਹੈ</translation>
    </message>
    <message>
        <source>holds the address of this laptop, where the charger is now</source>
        <translation>ਇਸ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਪਤਾ ਹੈ, ਜਿੱਥੇ ਚਾਰਜਰ ਹੁਣ ਹੈ</translation>
    </message>
    <message>
        <source>installed, and listed by the charger</source>
        <translation>ਇੰਸਟਾਲ ਹੋਇਆ, ਅਤੇ ਚਾਰਜਰ ਦੀ ਸੂਚੀ ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>it has this security profile already</source>
        <translation>ਇਸ ਦਾ ਪਹਿਲਾਂ ਹੀ ਇਹੀ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਹੈ</translation>
    </message>
    <message>
        <source>it is no certificate request in PEM form</source>
        <translation>ਇਹ PEM ਰੂਪ ਵਿੱਚ ਸਰਟੀਫਿਕੇਟ ਬੇਨਤੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>it is the certificate of a server, not of an authority</source>
        <translation>ਇਹ ਅਥਾਰਟੀ ਦਾ ਨਹੀਂ, ਸਰਵਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਹੈ</translation>
    </message>
    <message>
        <source>its extensions cannot be read</source>
        <translation>ਇਸ ਦੇ ਐਕਸਟੈਂਸ਼ਨ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ</translation>
    </message>
    <message>
        <source>its name and its value look like an address</source>
        <translation>ਇਸ ਦਾ ਨਾਂ ਅਤੇ ਮੁੱਲ ਪਤੇ ਵਰਗੇ ਲੱਗਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>its name sounds like an address</source>
        <translation>ਇਸ ਦਾ ਨਾਂ ਪਤੇ ਵਰਗਾ ਲੱਗਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>its signature does not fit its key</source>
        <translation>ਇਸ ਦਾ ਦਸਤਖ਼ਤ ਇਸ ਦੀ ਕੁੰਜੀ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ</translation>
    </message>
    <message>
        <source>key stored; security profile raised from 0 to 1</source>
        <translation>ਕੁੰਜੀ ਸੰਭਾਲੀ ਗਈ; ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ਤੋਂ 1 ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>limit cleared; this charger cannot show its limits</source>
        <translation>ਹੱਦ ਹਟਾਈ ਗਈ; ਇਹ ਚਾਰਜਰ ਆਪਣੀਆਂ ਹੱਦਾਂ ਨਹੀਂ ਵਿਖਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>limit cleared; {amps} A are allowed</source>
        <translation>ਹੱਦ ਹਟਾਈ ਗਈ; {amps} A ਦੀ ਇਜਾਜ਼ਤ ਹੈ</translation>
    </message>
    <message>
        <source>logged in with the new key, sent as: {form}</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਨਾਲ ਲਾਗਇਨ ਹੋਇਆ, ਇਸ ਰੂਪ ਵਿੱਚ ਭੇਜੀ ਗਈ: {form}</translation>
    </message>
    <message>
        <source>no limit of ours was set</source>
        <translation>ਸਾਡੀ ਕੋਈ ਹੱਦ ਸੈੱਟ ਨਹੀਂ ਸੀ</translation>
    </message>
    <message>
        <source>no transaction is running</source>
        <translation>ਕੋਈ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਨਹੀਂ ਚੱਲ ਰਹੀ</translation>
    </message>
    <message>
        <source>read back: {value}</source>
        <translation>ਵਾਪਸ ਪੜ੍ਹਿਆ: {value}</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>restarts as soon as the running charge ends</source>
        <translation>ਚੱਲ ਰਹੀ ਚਾਰਜਿੰਗ ਖਤਮ ਹੁੰਦਿਆਂ ਹੀ ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>stored; it acts after the restart</source>
        <translation>ਸੰਭਾਲਿਆ ਗਿਆ; ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>taken over, by the charger&apos;s own word; it never shows it</source>
        <translation>ਲੈ ਲਿਆ, ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਕਹਿਣ ਮੁਤਾਬਕ; ਇਹ ਕਦੇ ਨਹੀਂ ਵਿਖਾਉਂਦਾ</translation>
    </message>
    <message>
        <source>the charger dropped the link to log in again</source>
        <translation>ਚਾਰਜਰ ਨੇ ਦੁਬਾਰਾ ਲਾਗਇਨ ਕਰਨ ਲਈ ਕੁਨੈਕਸ਼ਨ ਤੋੜਿਆ</translation>
    </message>
    <message>
        <source>the charger ended the transaction</source>
        <translation>ਚਾਰਜਰ ਨੇ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਖਤਮ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>the charger has no log to hand over</source>
        <translation>ਚਾਰਜਰ ਕੋਲ ਦੇਣ ਲਈ ਕੋਈ ਲਾਗ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>the charger has no such certificate</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>the charger left for its new CSMS</source>
        <translation>ਚਾਰਜਰ ਆਪਣੇ ਨਵੇਂ CSMS ’ਤੇ ਚਲਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>the charger says that it is connected to this network</source>
        <translation>ਚਾਰਜਰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਉਹ ਇਸ ਨੈੱਟਵਰਕ ਨਾਲ ਜੁੜਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>the charger started a transaction</source>
        <translation>ਚਾਰਜਰ ਨੇ ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨ ਸ਼ੁਰੂ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>the charger took it over; only its next log-in can prove it</source>
        <translation>ਚਾਰਜਰ ਨੇ ਲੈ ਲਿਆ; ਸਿਰਫ਼ ਇਸ ਦਾ ਅਗਲਾ ਲਾਗਇਨ ਹੀ ਇਸ ਨੂੰ ਸਾਬਤ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the charger took its certificate; its next log-in with it proves it</source>
        <translation>ਚਾਰਜਰ ਨੇ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਲੈ ਲਿਆ; ਇਸ ਨਾਲ ਅਗਲਾ ਲਾਗਇਨ ਇਸਨੂੰ ਸਾਬਤ ਕਰੇਗਾ</translation>
    </message>
    <message>
        <source>the charger will hand over {name}</source>
        <translation>ਚਾਰਜਰ {name} ਦੇਵੇਗਾ</translation>
    </message>
    <message>
        <source>the current fell to {current} A</source>
        <translation>ਕਰੰਟ ਘਟ ਕੇ {current} A ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>the file holds more than one certificate</source>
        <translation>ਫਾਈਲ ਵਿੱਚ ਇੱਕ ਤੋਂ ਵੱਧ ਸਰਟੀਫਿਕੇਟ ਹਨ</translation>
    </message>
    <message>
        <source>the file is no certificate in PEM form</source>
        <translation>ਫਾਈਲ PEM ਰੂਪ ਵਿੱਚ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>the whole image was sent; the charger restarted without an answer</source>
        <translation>ਪੂਰੀ ਇਮੇਜ ਭੇਜੀ ਗਈ; ਚਾਰਜਰ ਜਵਾਬ ਦਿੱਤੇ ਬਿਨਾਂ ਮੁੜ-ਚਾਲੂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>went with the new connection</source>
        <translation>ਨਵੇਂ ਕੁਨੈਕਸ਼ਨ ਨਾਲ ਗਿਆ</translation>
    </message>
    <message>
        <source>written into connection slot {slot}, which is not in use yet</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਸਲਾਟ {slot} ਵਿੱਚ ਲਿਖਿਆ, ਜੋ ਹਾਲੇ ਵਰਤੋਂ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{action} came</source>
        <translation>{action} ਆਇਆ</translation>
    </message>
    <message>
        <source>{action} was not answered within {seconds} s.</source>
        <translation>{seconds} s ਵਿੱਚ {action} ਦਾ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>{action}: accepted; an earlier one was given up</source>
        <translation>{action}: ਮੰਨਿਆ ਗਿਆ; ਪਹਿਲਾਂ ਵਾਲਾ ਛੱਡ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>{action}: {status}</source>
        <translation>{action}: {status}</translation>
    </message>
    <message>
        <source>{address} is not the address of a web page.</source>
        <translation>{address} ਕਿਸੇ ਵੈੱਬ ਪੰਨੇ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{family} cannot be set up over {way}.</source>
        <translation>{family} ਨੂੰ {way} ਰਾਹੀਂ ਸੈੱਟ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{family} is set up by a person.</source>
        <translation>{family} ਨੂੰ ਵਿਅਕਤੀ ਸੈੱਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{key}: Accepted</source>
        <translation>{key}: Accepted</translation>
    </message>
    <message>
        <source>{key}: RebootRequired</source>
        <translation>{key}: RebootRequired</translation>
    </message>
    <message>
        <source>the charger took the image and restarts</source>
        <translation>ਚਾਰਜਰ ਨੇ ਇਮੇਜ ਲੈ ਲਈ ਅਤੇ ਮੁੜ-ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>the charger had this value already</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਇਹ ਮੁੱਲ ਪਹਿਲਾਂ ਹੀ ਸੀ</translation>
    </message>
    <message>
        <source>the charger took it over</source>
        <translation>ਚਾਰਜਰ ਨੇ ਇਸ ਨੂੰ ਲਾਗੂ ਕਰ ਲਿਆ</translation>
    </message>
    <message>
        <source>the charger left for the other Wi-Fi network; find it there</source>
        <translation>ਚਾਰਜਰ ਦੂਜੇ Wi-Fi ਨੈੱਟਵਰਕ ’ਤੇ ਚਲਾ ਗਿਆ; ਇਸ ਨੂੰ ਉੱਥੇ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>It is another device, or its firmware is too old for this program.</source>
        <translation>ਇਹ ਕੋਈ ਹੋਰ ਡਿਵਾਈਸ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਇਸ ਪ੍ਰੋਗਰਾਮ ਲਈ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>ਪਤਾ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Update the firmware on the charger&apos;s own web page.</source>
        <translation>ਫਰਮਵੇਅਰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਤੋਂ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger refused to restart.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਨਾਂਹ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>Its firmware does not know this command, or is busy.</source>
        <translation>ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਇਸ ਕਮਾਂਡ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ, ਜਾਂ ਰੁੱਝਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Switch the charger off and on, then continue.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਬੰਦ ਕਰਕੇ ਚਾਲੂ ਕਰੋ, ਫਿਰ ਜਾਰੀ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>The charger refused the firmware image.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਫਰਮਵੇਅਰ ਇਮੇਜ ਲੈਣ ਤੋਂ ਨਾਂਹ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>It keeps the firmware that it has. The image is for another device, or damaged.</source>
        <translation>ਇਹ ਆਪਣਾ ਮੌਜੂਦਾ ਫਰਮਵੇਅਰ ਹੀ ਰੱਖਦਾ ਹੈ। ਇਮੇਜ ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ਲਈ ਹੈ, ਜਾਂ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the image is made for this model.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਮੇਜ ਇਸੇ ਮਾਡਲ ਲਈ ਬਣੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Restart the charger and try once more.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The connection broke while the firmware was sent.</source>
        <translation>ਫਰਮਵੇਅਰ ਭੇਜਦੇ ਸਮੇਂ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>An incomplete image is not started: the charger keeps the firmware that it has.</source>
        <translation>ਅਧੂਰੀ ਇਮੇਜ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੀ ਜਾਂਦੀ: ਚਾਰਜਰ ਆਪਣਾ ਮੌਜੂਦਾ ਫਰਮਵੇਅਰ ਹੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Wait until the charger answers again, then send the image once more.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਦੁਬਾਰਾ ਜਵਾਬ ਦੇਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਇਮੇਜ ਇੱਕ ਵਾਰ ਹੋਰ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>Use a cable, or go nearer to the access point.</source>
        <translation>ਕੇਬਲ ਵਰਤੋ, ਜਾਂ ਐਕਸੈੱਸ ਪੁਆਇੰਟ ਦੇ ਨੇੜੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>It was moved or deleted, or you may not read it. Nothing was sent.</source>
        <translation>ਇਹ ਕਿਤੇ ਹੋਰ ਭੇਜੀ ਜਾਂ ਮਿਟਾਈ ਗਈ ਹੈ, ਜਾਂ ਤੁਹਾਨੂੰ ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Add the image to the firmware library again.</source>
        <translation>ਇਮੇਜ ਨੂੰ ਫਰਮਵੇਅਰ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਦੁਬਾਰਾ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>sent again: the charger has this value already</source>
        <translation>ਦੁਬਾਰਾ ਭੇਜਿਆ ਗਿਆ: ਚਾਰਜਰ ਵਿੱਚ ਇਹ ਮੁੱਲ ਪਹਿਲਾਂ ਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>The settings are locked. Ask who locked them.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਲਾਕ ਹਨ। ਜਿਸ ਨੇ ਲਾਕ ਕੀਤੀਆਂ ਹਨ, ਉਸ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The charger is off, another device hangs on this cable, or its firmware is too old.</source>
        <translation>ਚਾਰਜਰ ਬੰਦ ਹੈ, ਇਸ ਕੇਬਲ ’ਤੇ ਕੋਈ ਹੋਰ ਡਿਵਾਈਸ ਲੱਗੀ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the charger has power and that the cable sits in its USB socket.</source>
        <translation>ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ ਅਤੇ ਕੇਬਲ ਉਸ ਦੇ USB ਸਾਕਟ ਵਿੱਚ ਲੱਗੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Reach the charger over the network instead.</source>
        <translation>ਇਸ ਦੀ ਥਾਂ ਚਾਰਜਰ ਨਾਲ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਜੁੜੋ।</translation>
    </message>
    <message>
        <source>The charger cannot be restarted over this cable.</source>
        <translation>ਇਸ ਕੇਬਲ ਰਾਹੀਂ ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The cable has no reset line. What was written is stored and acts after the next start.</source>
        <translation>ਕੇਬਲ ਵਿੱਚ ਰੀਸੈੱਟ ਲਾਈਨ ਨਹੀਂ ਹੈ। ਜੋ ਲਿਖਿਆ ਗਿਆ ਉਹ ਸੰਭਾਲਿਆ ਗਿਆ ਹੈ ਅਤੇ ਅਗਲੀ ਵਾਰ ਚਾਲੂ ਹੋਣ ’ਤੇ ਲਾਗੂ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The charger would drop such a line without a word, so it was not sent.</source>
        <translation>ਚਾਰਜਰ ਅਜਿਹੀ ਲਾਈਨ ਨੂੰ ਬਿਨਾਂ ਦੱਸੇ ਛੱਡ ਦਿੰਦਾ, ਇਸ ਲਈ ਇਹ ਨਹੀਂ ਭੇਜੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Use a shorter value, or set it over the network.</source>
        <translation>ਛੋਟਾ ਮੁੱਲ ਵਰਤੋ, ਜਾਂ ਇਸ ਨੂੰ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>ਹੋਸਟ ਨਾਂ</translation>
    </message>
    <message>
        <source>time server</source>
        <translation>ਸਮਾਂ ਸਰਵਰ</translation>
    </message>
    <message>
        <source>Ethernet address</source>
        <translation>ਈਥਰਨੈੱਟ ਪਤਾ</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Wi-Fi ਨਾਂ</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Wi-Fi ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>mobile network APN</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ APN</translation>
    </message>
    <message>
        <source>mobile network user</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਵਰਤੋਂਕਾਰ</translation>
    </message>
    <message>
        <source>mobile network password</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>highest current</source>
        <translation>ਸਭ ਤੋਂ ਵੱਧ ਕਰੰਟ</translation>
    </message>
    <message>
        <source>OCPP version</source>
        <translation>OCPP ਵਰਜਨ</translation>
    </message>
    <message>
        <source>security profile</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>ਪਛਾਣ</translation>
    </message>
    <message>
        <source>CSMS address</source>
        <translation>CSMS ਪਤਾ</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(ਸੈੱਟ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ)</translation>
    </message>
    <message>
        <source>This charger does not offer it here. Nothing was changed.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਇੱਥੇ ਇਹ ਸਹੂਲਤ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It keeps the value that it had.</source>
        <translation>ਇਹ ਆਪਣਾ ਪਹਿਲਾਂ ਵਾਲਾ ਮੁੱਲ ਹੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the value. Update the firmware when it is right.</source>
        <translation>ਮੁੱਲ ਜਾਂਚੋ। ਜੇ ਇਹ ਸਹੀ ਹੈ ਤਾਂ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It holds characters that chargers put into the address unchanged, so the CSMS would never see it.</source>
        <translation>ਇਸ ਵਿੱਚ ਅਜਿਹੇ ਅੱਖਰ ਹਨ ਜੋ ਚਾਰਜਰ ਬਿਨਾਂ ਬਦਲੇ ਪਤੇ ਵਿੱਚ ਪਾ ਦਿੰਦੇ ਹਨ, ਇਸ ਲਈ CSMS ਨੂੰ ਇਹ ਕਦੇ ਨਹੀਂ ਦਿਸੇਗਾ।</translation>
    </message>
    <message>
        <source>Use letters, digits and - . _ ~ only, 48 at most.</source>
        <translation>ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ - . _ ~ ਵਰਤੋ, ਵੱਧ ਤੋਂ ਵੱਧ 48।</translation>
    </message>
    <message>
        <source>The security key was not written.</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਨਹੀਂ ਲਿਖੀ ਗਈ।</translation>
    </message>
    <message>
        <source>This charger takes 16 to 20 plain characters; with another key it would log in with none.</source>
        <translation>ਇਹ ਚਾਰਜਰ 16 ਤੋਂ 20 ਸਾਦੇ ਅੱਖਰ ਲੈਂਦਾ ਹੈ; ਹੋਰ ਕਿਸਮ ਦੀ ਕੁੰਜੀ ਹੋਣ ’ਤੇ ਇਹ ਬਿਨਾਂ ਕੁੰਜੀ ਲਾਗਇਨ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>Make a new key.</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it took the value over.</source>
        <translation>ਹਾਲੇ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਨੇ ਮੁੱਲ ਲਾਗੂ ਕੀਤਾ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Check its power and its cable.</source>
        <translation>ਇਸ ਦੀ ਪਾਵਰ ਅਤੇ ਕੇਬਲ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Then read its settings again and apply what still differs.</source>
        <translation>ਫਿਰ ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ ਅਤੇ ਜੋ ਹਾਲੇ ਵੀ ਵੱਖਰਾ ਹੈ ਉਹ ਲਾਗੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It may have taken the value over, or have ignored it.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਨੇ ਮੁੱਲ ਲਾਗੂ ਕਰ ਲਿਆ ਹੋਵੇ, ਜਾਂ ਨਜ਼ਰਅੰਦਾਜ਼ ਕਰ ਦਿੱਤਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Read its settings again.</source>
        <translation>ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>read back: the same</source>
        <translation>ਵਾਪਸ ਪੜ੍ਹਿਆ: ਉਹੀ</translation>
    </message>
    <message>
        <source>The charger said yes and kept another value.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਹਾਂ ਕਹੀ ਪਰ ਕੋਈ ਹੋਰ ਮੁੱਲ ਰੱਖਿਆ।</translation>
    </message>
    <message>
        <source>Restart the charger and read its settings again.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Update its firmware when it happens again.</source>
        <translation>ਜੇ ਇਹ ਦੁਬਾਰਾ ਹੋਵੇ ਤਾਂ ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It needs longer, has another address now, or did not start.</source>
        <translation>ਇਸ ਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ, ਇਸ ਦਾ ਪਤਾ ਹੁਣ ਹੋਰ ਹੈ, ਜਾਂ ਇਹ ਚਾਲੂ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Look at the charger&apos;s lamps and wait until it is ready.</source>
        <translation>ਚਾਰਜਰ ਦੀਆਂ ਬੱਤੀਆਂ ਵੇਖੋ ਅਤੇ ਇਸ ਦੇ ਤਿਆਰ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Find it again on the Site page: its address may have changed.</source>
        <translation>ਇਸ ਨੂੰ ਸਾਈਟ ਪੰਨੇ ’ਤੇ ਦੁਬਾਰਾ ਲੱਭੋ: ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਦਾ ਪਤਾ ਬਦਲ ਗਿਆ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>{key}: {words}</source>
        <translation>{key}: {words}</translation>
    </message>
    <message>
        <source>{name}: acts after a restart</source>
        <translation>{name}: ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{name}: taken; not read back, for the charger drops the link over that question</source>
        <translation>{name}: ਲੈ ਲਿਆ; ਵਾਪਸ ਨਹੀਂ ਪੜ੍ਹਿਆ, ਕਿਉਂਕਿ ਇਸ ਸਵਾਲ ’ਤੇ ਚਾਰਜਰ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{name}: taken; the charger never shows its value</source>
        <translation>{name}: ਲੈ ਲਿਆ; ਚਾਰਜਰ ਇਸ ਦਾ ਮੁੱਲ ਕਦੇ ਨਹੀਂ ਵਿਖਾਉਂਦਾ</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{what} has {characters} characters, and OCPP has room for {most}.</source>
        <translation>{what} ਵਿੱਚ {characters} ਅੱਖਰ ਹਨ, ਅਤੇ OCPP ਵਿੱਚ {most} ਦੀ ਥਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{what} has {characters} characters, and there is room for {most}.</source>
        <translation>{what} ਵਿੱਚ {characters} ਅੱਖਰ ਹਨ, ਅਤੇ ਥਾਂ {most} ਦੀ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>firmware</name>
    <message>
        <source>Allow evsetup in this laptop&apos;s firewall, then ask again.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਫਾਇਰਵਾਲ ਵਿੱਚ evsetup ਨੂੰ ਇਜਾਜ਼ਤ ਦਿਓ, ਫਿਰ ਦੁਬਾਰਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask for the log again.</source>
        <translation>ਲਾਗ ਦੁਬਾਰਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the maker&apos;s support where its logs go.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀ ਸਹਾਇਤਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਦੇ ਲਾਗ ਕਿੱਥੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s drive.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਡਰਾਈਵ ਉੱਤੇ ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It may take another way only (FTP, or https with a certificate it knows), or has no way to this laptop.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਸਿਰਫ਼ ਹੋਰ ਰਾਹ ਲੈਂਦਾ ਹੋਵੇ (FTP, ਜਾਂ https ਅਜਿਹੇ ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਜੋ ਇਹ ਜਾਣਦਾ ਹੈ), ਜਾਂ ਇਸ ਕੋਲ ਇਸ ਲੈਪਟਾਪ ਤੱਕ ਰਾਹ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It sent the log somewhere else, for example to its maker&apos;s own server.</source>
        <translation>ਇਸ ਨੇ ਲਾਗ ਕਿਤੇ ਹੋਰ ਭੇਜ ਦਿੱਤਾ, ਜਿਵੇਂ ਆਪਣੇ ਨਿਰਮਾਤਾ ਦੇ ਸਰਵਰ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the USB stick was pulled out.</source>
        <translation>ਇਹ ਕਿਤੇ ਹੋਰ ਭੇਜੀ ਜਾਂ ਮਿਟਾਈ ਗਈ, ਜਾਂ USB ਸਟਿੱਕ ਕੱਢ ਲਈ ਗਈ।</translation>
    </message>
    <message>
        <source>Its way to this laptop is blocked, or its software forgets the request.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਤੱਕ ਇਸ ਦਾ ਰਾਹ ਬੰਦ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਸਾਫਟਵੇਅਰ ਬੇਨਤੀ ਭੁੱਲ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Put the file back, or add the firmware to the library again.</source>
        <translation>ਫਾਈਲ ਵਾਪਸ ਰੱਖੋ, ਜਾਂ ਫਰਮਵੇਅਰ ਨੂੰ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਮੁੜ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Read SupportedFileTransferProtocols (2.x: FileTransferProtocols) in its settings.</source>
        <translation>ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ SupportedFileTransferProtocols (2.x: FileTransferProtocols) ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Restart the charger, then ask again.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Take the log from the charger&apos;s own web page or app.</source>
        <translation>ਲਾਗ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਜਾਂ ਐਪ ਤੋਂ ਲਓ।</translation>
    </message>
    <message>
        <source>The charger could not upload its log: {status}.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ ਲਾਗ ਅੱਪਲੋਡ ਨਹੀਂ ਕਰ ਸਕਿਆ: {status}।</translation>
    </message>
    <message>
        <source>The charger promised its log and sent nothing.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਲਾਗ ਦੇਣ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਅਤੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ।</translation>
    </message>
    <message>
        <source>The charger says that its log is uploaded, and nothing came here.</source>
        <translation>ਚਾਰਜਰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਲਾਗ ਅੱਪਲੋਡ ਹੋ ਗਿਆ, ਪਰ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The charger sends its log.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ ਲਾਗ ਭੇਜ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger sent an empty log.</source>
        <translation>ਚਾਰਜਰ ਨੇ ਖਾਲੀ ਲਾਗ ਭੇਜਿਆ।</translation>
    </message>
    <message>
        <source>The charger&apos;s log is larger than this program takes.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਲਾਗ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀ ਹੱਦ ਤੋਂ ਵੱਡਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s log was cut off on its way.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਲਾਗ ਰਾਹ ਵਿੱਚ ਕੱਟਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This computer does not let you read it, or the disk that it lies on has an error.</source>
        <translation>ਇਹ ਕੰਪਿਊਟਰ ਤੁਹਾਨੂੰ ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਨਹੀਂ ਦਿੰਦਾ, ਜਾਂ ਜਿਸ ਡਿਸਕ ਉੱਤੇ ਇਹ ਹੈ ਉਸ ਵਿੱਚ ਗੜਬੜ ਹੈ।</translation>
    </message>
    <message>
        <source>Copy the file to your own folder and add it from there.</source>
        <translation>ਫਾਈਲ ਨੂੰ ਆਪਣੇ ਫੋਲਡਰ ਵਿੱਚ ਕਾਪੀ ਕਰੋ ਅਤੇ ਉੱਥੋਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>The download never finished, or an e-mail filter took the content out.</source>
        <translation>ਡਾਊਨਲੋਡ ਕਦੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ, ਜਾਂ ਕਿਸੇ ਈ-ਮੇਲ ਫਿਲਟਰ ਨੇ ਸਮੱਗਰੀ ਕੱਢ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>Get the file from the maker again.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਫਾਈਲ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>No charger takes a firmware of this size, so this is some other file.</source>
        <translation>ਕੋਈ ਵੀ ਚਾਰਜਰ ਇਸ ਆਕਾਰ ਦਾ ਫਰਮਵੇਅਰ ਨਹੀਂ ਲੈਂਦਾ, ਇਸ ਲਈ ਇਹ ਕੋਈ ਹੋਰ ਫਾਈਲ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that you chose the firmware file and not a whole archive or disk image.</source>
        <translation>ਵੇਖੋ ਕਿ ਤੁਸੀਂ ਫਰਮਵੇਅਰ ਫਾਈਲ ਚੁਣੀ ਹੈ, ਪੂਰਾ ਆਰਕਾਈਵ ਜਾਂ ਡਿਸਕ ਇਮੇਜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The end of it is missing. A charger that gets it may not start again.</source>
        <translation>ਇਸ ਦਾ ਅਖੀਰਲਾ ਹਿੱਸਾ ਗਾਇਬ ਹੈ। ਜਿਸ ਚਾਰਜਰ ਨੂੰ ਇਹ ਮਿਲੇ, ਹੋ ਸਕਦਾ ਹੈ ਉਹ ਮੁੜ ਚਾਲੂ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Get the file from the maker again and add it anew.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਫਾਈਲ ਮੁੜ ਲਓ ਅਤੇ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>It is not the file that the maker speaks of.</source>
        <translation>ਇਹ ਉਹ ਫਾਈਲ ਨਹੀਂ ਜਿਸ ਦੀ ਨਿਰਮਾਤਾ ਗੱਲ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the length belongs to this version and this model.</source>
        <translation>ਵੇਖੋ ਕਿ ਫਾਈਲ ਦੀ ਲੰਬਾਈ ਇਸੇ ਵਰਜਨ ਅਤੇ ਇਸੇ ਮਾਡਲ ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It is probably still being downloaded or copied.</source>
        <translation>ਸ਼ਾਇਦ ਇਹ ਹਾਲੇ ਡਾਊਨਲੋਡ ਜਾਂ ਕਾਪੀ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop could not write the charger&apos;s log.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਚਾਰਜਰ ਦਾ ਲਾਗ ਲਿਖ ਨਹੀਂ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Wait until the download has ended, then add the file again.</source>
        <translation>ਡਾਊਨਲੋਡ ਖਤਮ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਫਾਈਲ ਮੁੜ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>The file is damaged, or it is not the file that the checksum was made for.</source>
        <translation>ਫਾਈਲ ਖਰਾਬ ਹੈ, ਜਾਂ ਇਹ ਉਹ ਫਾਈਲ ਨਹੀਂ ਜਿਸ ਲਈ ਚੈੱਕਸਮ ਬਣਾਇਆ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Check that the checksum belongs to this version and this model.</source>
        <translation>ਵੇਖੋ ਕਿ ਚੈੱਕਸਮ ਇਸੇ ਵਰਜਨ ਅਤੇ ਇਸੇ ਮਾਡਲ ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It was cut off, or it is a checksum of another kind.</source>
        <translation>ਇਹ ਅਧੂਰਾ ਕੱਟਿਆ ਗਿਆ, ਜਾਂ ਇਹ ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦਾ ਚੈੱਕਸਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Copy the whole checksum from the maker&apos;s page.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੇ ਪੰਨੇ ਤੋਂ ਪੂਰਾ ਚੈੱਕਸਮ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If the maker gives none, leave it empty: the image is then marked as unverified.</source>
        <translation>ਜੇ ਨਿਰਮਾਤਾ ਕੋਈ ਨਹੀਂ ਦਿੰਦਾ, ਤਾਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡੋ: ਫਿਰ ਇਮੇਜ ਉੱਤੇ ਗੈਰ-ਤਸਦੀਕਸ਼ੁਦਾ ਦਾ ਨਿਸ਼ਾਨ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The firmware library could not be written.</source>
        <translation>ਫਰਮਵੇਅਰ ਲਾਇਬ੍ਰੇਰੀ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The disk is full, or this folder may not be written. The library is as it was before.</source>
        <translation>ਡਿਸਕ ਭਰੀ ਹੋਈ ਹੈ, ਜਾਂ ਇਸ ਫੋਲਡਰ ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ। ਲਾਇਬ੍ਰੇਰੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Free some space, then add the file again.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਫਾਈਲ ਮੁੜ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>The library&apos;s list of images cannot be read.</source>
        <translation>ਲਾਇਬ੍ਰੇਰੀ ਦੀ ਇਮੇਜ ਸੂਚੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The images are still in the folder, but what they are for is not known.</source>
        <translation>ਇਮੇਜਾਂ ਹਾਲੇ ਵੀ ਫੋਲਡਰ ਵਿੱਚ ਹਨ, ਪਰ ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਕਿਸ ਲਈ ਹਨ।</translation>
    </message>
    <message>
        <source>Add the firmware files again; nothing is lost by that.</source>
        <translation>ਫਰਮਵੇਅਰ ਫਾਈਲਾਂ ਮੁੜ ਜੋੜੋ; ਇਸ ਨਾਲ ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ।</translation>
    </message>
    <message>
        <source>A newer evsetup wrote the library&apos;s list of images.</source>
        <translation>ਲਾਇਬ੍ਰੇਰੀ ਦੀ ਇਮੇਜ ਸੂਚੀ ਕਿਸੇ ਨਵੇਂ evsetup ਨੇ ਲਿਖੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This one cannot read it, and leaves it as it is.</source>
        <translation>ਇਹ ਵਾਲਾ evsetup ਇਸ ਨੂੰ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ, ਅਤੇ ਇਸ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਛੱਡ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Use the newer evsetup, or choose another folder for the library.</source>
        <translation>ਨਵਾਂ evsetup ਵਰਤੋ, ਜਾਂ ਲਾਇਬ੍ਰੇਰੀ ਲਈ ਕੋਈ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>This computer no longer has that address, or another program uses the port.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਕੋਲ ਹੁਣ ਉਹ ਪਤਾ ਨਹੀਂ ਹੈ, ਜਾਂ ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਉਹ ਪੋਰਟ ਵਰਤ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the cable and the network, then try again.</source>
        <translation>ਕੇਬਲ ਅਤੇ ਨੈੱਟਵਰਕ ਵੇਖੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The transfer was broken off before a wrong byte went out. The charger has no whole file.</source>
        <translation>ਕੋਈ ਗਲਤ ਬਾਈਟ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਹੀ ਟ੍ਰਾਂਸਫਰ ਰੋਕ ਦਿੱਤਾ ਗਿਆ। ਚਾਰਜਰ ਕੋਲ ਪੂਰੀ ਫਾਈਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Do not power the charger off; it keeps its present firmware.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਪਾਵਰ ਬੰਦ ਨਾ ਕਰੋ; ਇਸ ਦਾ ਮੌਜੂਦਾ ਫਰਮਵੇਅਰ ਬਣਿਆ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Add the image to the library again, then start anew.</source>
        <translation>ਇਮੇਜ ਨੂੰ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਮੁੜ ਜੋੜੋ, ਫਿਰ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Firmware of another maker can leave the charger dead.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਨਿਰਮਾਤਾ ਦਾ ਫਰਮਵੇਅਰ ਚਾਰਜਰ ਨੂੰ ਪੂਰੀ ਤਰ੍ਹਾਂ ਬੇਕਾਰ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose an image of this charger&apos;s maker.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦੇ ਨਿਰਮਾਤਾ ਦੀ ਇਮੇਜ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>The charger does not say which model it is.</source>
        <translation>ਚਾਰਜਰ ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਇਹ ਕਿਹੜਾ ਮਾਡਲ ਹੈ।</translation>
    </message>
    <message>
        <source>Nobody but you can see that the image is for this model.</source>
        <translation>ਤੁਹਾਡੇ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਨਹੀਂ ਵੇਖ ਸਕਦਾ ਕਿ ਇਮੇਜ ਇਸ ਮਾਡਲ ਲਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Firmware of another model can leave the charger dead.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਮਾਡਲ ਦਾ ਫਰਮਵੇਅਰ ਚਾਰਜਰ ਨੂੰ ਪੂਰੀ ਤਰ੍ਹਾਂ ਬੇਕਾਰ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose an image for this model.</source>
        <translation>ਇਸ ਮਾਡਲ ਲਈ ਬਣੀ ਇਮੇਜ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>A {kind} checksum has {digits} hex digits; this has another form.</source>
        <translation>{kind} ਚੈੱਕਸਮ ਵਿੱਚ {digits} ਹੈਕਸ ਅੰਕ ਹੁੰਦੇ ਹਨ; ਇਸ ਦਾ ਰੂਪ ਵੱਖਰਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An older version brings back closed security holes, and many chargers do not survive it.</source>
        <translation>ਪੁਰਾਣਾ ਵਰਜਨ ਬੰਦ ਕੀਤੀਆਂ ਸੁਰੱਖਿਆ ਖਾਮੀਆਂ ਵਾਪਸ ਲੈ ਆਉਂਦਾ ਹੈ, ਅਤੇ ਕਈ ਚਾਰਜਰ ਇਸ ਤੋਂ ਬਾਅਦ ਮੁੜ ਨਹੀਂ ਚੱਲਦੇ।</translation>
    </message>
    <message>
        <source>Choose a newer image, or leave the charger as it is.</source>
        <translation>ਨਵੀਂ ਇਮੇਜ ਚੁਣੋ, ਜਾਂ ਚਾਰਜਰ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰਹਿਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Compare the plate on the charger with {vendor} {model}, then confirm.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਪਲੇਟ ਦਾ {vendor} {model} ਨਾਲ ਮਿਲਾਨ ਕਰੋ, ਫਿਰ ਪੁਸ਼ਟੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Files cannot be offered on {host}, port {port}.</source>
        <translation>{host}, ਪੋਰਟ {port} ਉੱਤੇ ਫਾਈਲਾਂ ਮੁਹੱਈਆ ਨਹੀਂ ਕੀਤੀਆਂ ਜਾ ਸਕਦੀਆਂ।</translation>
    </message>
    <message>
        <source>From the names alone nobody but the maker can tell which of the two is newer.</source>
        <translation>ਸਿਰਫ਼ ਨਾਵਾਂ ਤੋਂ ਨਿਰਮਾਤਾ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਦੋਵਾਂ ਵਿੱਚੋਂ ਨਵਾਂ ਕਿਹੜਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Give this computer a usual address in the charger&apos;s network, then try again.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਚਾਰਜਰ ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਆਮ ਪਤਾ ਦਿਓ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It answered without naming a file: it keeps none of this kind, or it is empty now.</source>
        <translation>ਇਸ ਨੇ ਕਿਸੇ ਫਾਈਲ ਦਾ ਨਾਂ ਦਿੱਤੇ ਬਿਨਾਂ ਜਵਾਬ ਦਿੱਤਾ: ਇਹ ਇਸ ਕਿਸਮ ਦਾ ਲਾਗ ਨਹੀਂ ਰੱਖਦਾ, ਜਾਂ ਉਹ ਹੁਣ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It gave up, and still runs {version}. The address is closed now, so nothing more can be fetched.</source>
        <translation>ਇਸ ਨੇ ਕੋਸ਼ਿਸ਼ ਛੱਡ ਦਿੱਤੀ, ਅਤੇ ਹਾਲੇ ਵੀ {version} ਚਲਾ ਰਿਹਾ ਹੈ। ਪਤਾ ਹੁਣ ਬੰਦ ਹੈ, ਇਸ ਲਈ ਹੋਰ ਕੁਝ ਡਾਊਨਲੋਡ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>It is valid on one cable only, and chargers do not take such an address in a URL.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਇੱਕ ਕੇਬਲ ਉੱਤੇ ਚੱਲਦਾ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਅਜਿਹਾ ਪਤਾ URL ਵਿੱਚ ਨਹੀਂ ਲੈਂਦੇ।</translation>
    </message>
    <message>
        <source>Look it up in the maker&apos;s release notes, then confirm.</source>
        <translation>ਇਸ ਨੂੰ ਨਿਰਮਾਤਾ ਦੇ ਰਿਲੀਜ਼ ਨੋਟਸ ਵਿੱਚ ਵੇਖੋ, ਫਿਰ ਪੁਸ਼ਟੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>No file can be offered on the address {host}.</source>
        <translation>ਪਤੇ {host} ਉੱਤੇ ਕੋਈ ਫਾਈਲ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The charger already runs {version}.</source>
        <translation>ਚਾਰਜਰ ਪਹਿਲਾਂ ਹੀ {version} ਚਲਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger already runs {version}; nothing was sent.</source>
        <translation>ਚਾਰਜਰ ਪਹਿਲਾਂ ਹੀ {version} ਚਲਾ ਰਿਹਾ ਹੈ; ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger fetched {done} of {total} bytes and then no more.</source>
        <translation>ਚਾਰਜਰ ਨੇ {total} ਵਿੱਚੋਂ {done} ਬਾਈਟ ਲਏ ਅਤੇ ਫਿਰ ਹੋਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger has no log to hand over.</source>
        <translation>ਚਾਰਜਰ ਕੋਲ ਦੇਣ ਲਈ ਕੋਈ ਲਾਗ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger has the firmware and still reports version {version}.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਫਰਮਵੇਅਰ ਮਿਲ ਗਿਆ ਹੈ, ਪਰ ਉਹ ਹਾਲੇ ਵੀ ਵਰਜਨ {version} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger reports that the update failed ({word}).</source>
        <translation>ਚਾਰਜਰ ਦੱਸਦਾ ਹੈ ਕਿ ਅੱਪਡੇਟ ਫੇਲ੍ਹ ਹੋਇਆ ({word})।</translation>
    </message>
    <message>
        <source>The charger reports version {version} and not {wanted}.</source>
        <translation>ਚਾਰਜਰ ਵਰਜਨ {version} ਦੱਸਦਾ ਹੈ, {wanted} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger runs {current}, the image is {version}.</source>
        <translation>ਚਾਰਜਰ {current} ਚਲਾ ਰਿਹਾ ਹੈ, ਇਮੇਜ {version} ਹੈ।</translation>
    </message>
    <message>
        <source>The charger says that it downloads, and never connected to {host}.</source>
        <translation>ਚਾਰਜਰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਡਾਊਨਲੋਡ ਕਰ ਰਿਹਾ ਹੈ, ਪਰ {host} ਨਾਲ ਕਦੇ ਨਹੀਂ ਜੁੜਿਆ।</translation>
    </message>
    <message>
        <source>The charger started again and reports version {version}.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੋਇਆ ਅਤੇ ਵਰਜਨ {version} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger was asked to update and did nothing within {seconds} s.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਅੱਪਡੇਟ ਕਰਨ ਲਈ ਕਿਹਾ ਗਿਆ, ਪਰ ਉਸ ਨੇ {seconds} s ਦੇ ਅੰਦਰ ਕੁਝ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The checksum of {name} is not the one that was given.</source>
        <translation>{name} ਦਾ ਚੈੱਕਸਮ ਦਿੱਤੇ ਗਏ ਚੈੱਕਸਮ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>ਫਾਈਲ {name} ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The file {name} changed while it was offered.</source>
        <translation>ਫਾਈਲ {name} ਚਾਰਜਰ ਲਈ ਮੁਹੱਈਆ ਹੋਣ ਦੌਰਾਨ ਬਦਲ ਗਈ।</translation>
    </message>
    <message>
        <source>The file {name} changed while it was read.</source>
        <translation>ਫਾਈਲ {name} ਪੜ੍ਹੇ ਜਾਣ ਦੌਰਾਨ ਬਦਲ ਗਈ।</translation>
    </message>
    <message>
        <source>The file {name} has {size} bytes; the maker says {expected}.</source>
        <translation>ਫਾਈਲ {name} ਵਿੱਚ {size} ਬਾਈਟ ਹਨ; ਨਿਰਮਾਤਾ {expected} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The file {name} has {size} of {expected} bytes.</source>
        <translation>ਫਾਈਲ {name} ਵਿੱਚ {expected} ਵਿੱਚੋਂ {size} ਬਾਈਟ ਹਨ।</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>ਫਾਈਲ {name} ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MiB.</source>
        <translation>ਫਾਈਲ {name} {limit} MiB ਤੋਂ ਵੱਡੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The file {name} is not there any more.</source>
        <translation>ਫਾਈਲ {name} ਹੁਣ ਉੱਥੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The image is for model {image}; this charger is a {charger}.</source>
        <translation>ਇਮੇਜ ਮਾਡਲ {image} ਲਈ ਹੈ; ਇਹ ਚਾਰਜਰ {charger} ਹੈ।</translation>
    </message>
    <message>
        <source>The image is for {image} chargers; this is one of {charger}.</source>
        <translation>ਇਮੇਜ {image} ਦੇ ਚਾਰਜਰਾਂ ਲਈ ਹੈ; ਇਹ ਚਾਰਜਰ {charger} ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Try the other log.</source>
        <translation>ਦੂਜਾ ਲਾਗ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Waiting for the charger to send its log.</source>
        <translation>ਚਾਰਜਰ ਵੱਲੋਂ ਲਾਗ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether these are the maker&apos;s bytes is not known.</source>
        <translation>ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਬਾਈਟ ਨਿਰਮਾਤਾ ਦੇ ਹੀ ਹਨ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{version} is for this model and newer than {current}.</source>
        <translation>{version} ਇਸ ਮਾਡਲ ਲਈ ਹੈ ਅਤੇ {current} ਤੋਂ ਨਵਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{version} is for this model and newer; its file was never checked against a SHA-256 of the maker.</source>
        <translation>{version} ਇਸ ਮਾਡਲ ਲਈ ਹੈ ਅਤੇ ਨਵਾਂ ਹੈ; ਇਸ ਦੀ ਫਾਈਲ ਦਾ ਨਿਰਮਾਤਾ ਦੇ SHA-256 ਨਾਲ ਕਦੇ ਮਿਲਾਨ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>{version} is older than what the charger runs ({current}).</source>
        <translation>{version} ਚਾਰਜਰ ਵਿੱਚ ਚੱਲ ਰਹੇ ਵਰਜਨ ({current}) ਤੋਂ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Get the SHA-256 from the maker and add the file again with it, or confirm.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ SHA-256 ਲਓ ਅਤੇ ਉਸ ਨਾਲ ਫਾਈਲ ਮੁੜ ਜੋੜੋ, ਜਾਂ ਪੁਸ਼ਟੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger fetches the firmware</source>
        <translation>ਚਾਰਜਰ ਫਰਮਵੇਅਰ ਲੈ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Do not power the charger off: it may be writing its memory.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਪਾਵਰ ਬੰਦ ਨਾ ਕਰੋ: ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਆਪਣੀ ਮੈਮੋਰੀ ਲਿਖ ਰਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The update is proven.</source>
        <translation>ਅੱਪਡੇਟ ਸਾਬਤ ਹੋ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>It did not take the new firmware, or went back to the old one. It works as before.</source>
        <translation>ਇਸ ਨੇ ਨਵਾਂ ਫਰਮਵੇਅਰ ਨਹੀਂ ਲਿਆ, ਜਾਂ ਪੁਰਾਣੇ ਉੱਤੇ ਵਾਪਸ ਚਲਾ ਗਿਆ। ਇਹ ਪਹਿਲਾਂ ਵਾਂਗ ਕੰਮ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read the charger&apos;s log or its web page: it may say why.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਲਾਗ ਜਾਂ ਉਸ ਦਾ ਵੈੱਬ ਪੰਨਾ ਪੜ੍ਹੋ: ਸ਼ਾਇਦ ਉੱਥੇ ਕਾਰਨ ਦਿੱਤਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Check that the image is for this model and hardware revision, then try once more.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਮੇਜ ਇਸੇ ਮਾਡਲ ਅਤੇ ਹਾਰਡਵੇਅਰ ਸੰਸਕਰਨ ਲਈ ਹੈ, ਫਿਰ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger has the firmware and did not report back in time.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਫਰਮਵੇਅਰ ਮਿਲ ਗਿਆ ਹੈ, ਪਰ ਉਸ ਤੋਂ ਸਮੇਂ ਸਿਰ ਖ਼ਬਰ ਨਹੀਂ ਆਈ।</translation>
    </message>
    <message>
        <source>Whether it is still installing, or has another address now, is not known.</source>
        <translation>ਇਹ ਹਾਲੇ ਇੰਸਟਾਲ ਕਰ ਰਿਹਾ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਪਤਾ ਹੁਣ ਹੋਰ ਹੈ, ਇਹ ਜਾਣਕਾਰੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Wait until its lamps say that it is ready, then read it again: its version decides.</source>
        <translation>ਜਦ ਤੱਕ ਇਸ ਦੀਆਂ ਬੱਤੀਆਂ ਤਿਆਰ ਹੋਣ ਦਾ ਸੰਕੇਤ ਨਾ ਦੇਣ, ਉਡੀਕ ਕਰੋ, ਫਿਰ ਇਸ ਨੂੰ ਮੁੜ ਪੜ੍ਹੋ: ਫੈਸਲਾ ਇਸ ਦਾ ਵਰਜਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Send nothing again before that.</source>
        <translation>ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਵੀ ਮੁੜ ਨਾ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>The charger is back after the update and refuses the password.</source>
        <translation>ਚਾਰਜਰ ਅੱਪਡੇਟ ਤੋਂ ਬਾਅਦ ਵਾਪਸ ਆ ਗਿਆ ਹੈ ਪਰ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਨਦਾ।</translation>
    </message>
    <message>
        <source>The update may have set it back to the factory&apos;s, which everybody knows. Its version could not be read.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਅੱਪਡੇਟ ਨੇ ਇਸ ਨੂੰ ਮੁੜ ਫੈਕਟਰੀ ਵਾਲਾ ਕਰ ਦਿੱਤਾ ਹੋਵੇ, ਜੋ ਸਭ ਨੂੰ ਪਤਾ ਹੈ। ਚਾਰਜਰ ਦਾ ਵਰਜਨ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Log in with the factory password from the charger&apos;s plate or manual.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਪਲੇਟ ਜਾਂ ਮੈਨੂਅਲ ਵਿੱਚ ਦਿੱਤੇ ਫੈਕਟਰੀ ਪਾਸਵਰਡ ਨਾਲ ਲਾਗਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set a new password at once, then read the charger again: its version decides.</source>
        <translation>ਤੁਰੰਤ ਨਵਾਂ ਪਾਸਵਰਡ ਲਾਓ, ਫਿਰ ਚਾਰਜਰ ਨੂੰ ਮੁੜ ਪੜ੍ਹੋ: ਫੈਸਲਾ ਉਸ ਦਾ ਵਰਜਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its network link broke, or it gave up. What it does with the part is not known.</source>
        <translation>ਇਸ ਦਾ ਨੈੱਟਵਰਕ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ, ਜਾਂ ਇਸ ਨੇ ਕੋਸ਼ਿਸ਼ ਛੱਡ ਦਿੱਤੀ। ਇਹ ਮਿਲੇ ਹਿੱਸੇ ਦਾ ਕੀ ਕਰਦਾ ਹੈ, ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Check the network, wait until the charger reports again, then read its version.</source>
        <translation>ਨੈੱਟਵਰਕ ਵੇਖੋ, ਚਾਰਜਰ ਤੋਂ ਮੁੜ ਖ਼ਬਰ ਆਉਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਉਸ ਦਾ ਵਰਜਨ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Check the network between charger and laptop.</source>
        <translation>ਚਾਰਜਰ ਅਤੇ ਲੈਪਟਾਪ ਵਿਚਕਾਰਲਾ ਨੈੱਟਵਰਕ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Restart the charger, then try once more.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It may still be installing, or wait for something before it does.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਹਾਲੇ ਇੰਸਟਾਲ ਕਰ ਰਿਹਾ ਹੋਵੇ, ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਚੀਜ਼ ਦੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Wait until it has restarted, then read it again: its version decides.</source>
        <translation>ਇਸ ਦੇ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਇਸ ਨੂੰ ਮੁੜ ਪੜ੍ਹੋ: ਫੈਸਲਾ ਇਸ ਦਾ ਵਰਜਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It ignored the request, its clock is wrong, or it waits for a charging session to end. Nothing was fetched, and the address is closed now.</source>
        <translation>ਇਸ ਨੇ ਬੇਨਤੀ ਵੱਲ ਧਿਆਨ ਨਹੀਂ ਦਿੱਤਾ, ਇਸ ਦੀ ਘੜੀ ਗਲਤ ਹੈ, ਜਾਂ ਇਹ ਚਾਰਜਿੰਗ ਸੈਸ਼ਨ ਦੇ ਖਤਮ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੈ। ਕੁਝ ਡਾਊਨਲੋਡ ਨਹੀਂ ਹੋਇਆ, ਅਤੇ ਪਤਾ ਹੁਣ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that no vehicle is charging, then try once more.</source>
        <translation>ਵੇਖੋ ਕਿ ਕੋਈ ਵਾਹਨ ਚਾਰਜ ਨਾ ਹੋ ਰਿਹਾ ਹੋਵੇ, ਫਿਰ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the charger&apos;s clock: one that is behind waits for the given time.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਘੜੀ ਵੇਖੋ: ਜੇ ਘੜੀ ਪਿੱਛੇ ਹੋਵੇ ਤਾਂ ਚਾਰਜਰ ਦਿੱਤੇ ਸਮੇਂ ਦੀ ਉਡੀਕ ਕਰਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Update it through its own web page if it offers that.</source>
        <translation>ਜੇ ਇਸ ਦੇ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਅੱਪਡੇਟ ਦੀ ਸਹੂਲਤ ਹੈ, ਤਾਂ ਉੱਥੋਂ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A firewall on this computer blocks it, or the charger takes files by FTP only.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਫਾਇਰਵਾਲ ਇਸ ਨੂੰ ਰੋਕਦੀ ਹੈ, ਜਾਂ ਚਾਰਜਰ ਸਿਰਫ਼ FTP ਰਾਹੀਂ ਫਾਈਲਾਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Allow evsetup in this computer&apos;s firewall, also for public networks, then try once more.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਫਾਇਰਵਾਲ ਵਿੱਚ evsetup ਨੂੰ ਇਜਾਜ਼ਤ ਦਿਓ, ਜਨਤਕ ਨੈੱਟਵਰਕਾਂ ਲਈ ਵੀ, ਫਿਰ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>See in the charger&apos;s settings which file transfer protocols it takes.</source>
        <translation>ਚਾਰਜਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਵੇਖੋ ਕਿ ਇਹ ਕਿਹੜੇ ਫਾਈਲ ਟ੍ਰਾਂਸਫਰ ਪ੍ਰੋਟੋਕੋਲ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It keeps the firmware that it has.</source>
        <translation>ਇਹ ਆਪਣਾ ਮੌਜੂਦਾ ਫਰਮਵੇਅਰ ਹੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the image is for this model and hardware revision.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਮੇਜ ਇਸੇ ਮਾਡਲ ਅਤੇ ਹਾਰਡਵੇਅਰ ਸੰਸਕਰਨ ਲਈ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger takes no firmware in this way.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਇਸ ਤਰੀਕੇ ਨਾਲ ਫਰਮਵੇਅਰ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Connect it over the network, or let it dial in and update over OCPP.</source>
        <translation>ਇਸ ਨੂੰ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਜੋੜੋ, ਜਾਂ ਇਸ ਨੂੰ ਆਪ ਜੁੜਨ ਦਿਓ ਅਤੇ OCPP ਰਾਹੀਂ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use its own web page or the maker&apos;s app.</source>
        <translation>ਇਸ ਦਾ ਆਪਣਾ ਵੈੱਬ ਪੰਨਾ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>A vehicle is charging.</source>
        <translation>ਇੱਕ ਵਾਹਨ ਚਾਰਜ ਹੋ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An update would break the session off, or wait for its end. Nothing was sent.</source>
        <translation>ਅੱਪਡੇਟ ਸੈਸ਼ਨ ਨੂੰ ਵਿਚਾਲੇ ਰੋਕ ਦੇਵੇਗਾ, ਜਾਂ ਉਸ ਦੇ ਖਤਮ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰੇਗਾ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Stop the session first, then update.</source>
        <translation>ਪਹਿਲਾਂ ਸੈਸ਼ਨ ਰੋਕੋ, ਫਿਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ਡਾਊਨਲੋਡ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>ਡਾਊਨਲੋਡ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>ਇੰਸਟਾਲ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>checking the version</source>
        <translation>ਵਰਜਨ ਵੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ਫੇਲ੍ਹ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ਪਤਾ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Look for newer firmware.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>No certificate was made. The charger keeps the one it has, or none.</source>
        <translation>ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਬਣਿਆ। ਚਾਰਜਰ ਆਪਣਾ ਮੌਜੂਦਾ ਹੀ ਰੱਖਦਾ ਹੈ, ਜਾਂ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Restart the charger, then ask it for a new request.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਫਿਰ ਉਸ ਤੋਂ ਨਵੀਂ ਬੇਨਤੀ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Sending the file</source>
        <translation>ਫਾਈਲ ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>It is switched off, on another network, or a firewall drops the connection.</source>
        <translation>ਇਹ ਬੰਦ ਹੈ, ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ’ਤੇ ਹੈ, ਜਾਂ ਫਾਇਰਵਾਲ ਕੁਨੈਕਸ਼ਨ ਰੋਕ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s certificate request cannot be read.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਬੇਨਤੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The charger&apos;s certificate request is not signed by its own key.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਬੇਨਤੀ ਉੱਤੇ ਉਸ ਦੀ ਆਪਣੀ ਕੁੰਜੀ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger&apos;s certificate request names nobody.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਬੇਨਤੀ ਵਿੱਚ ਕੋਈ ਨਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The device is busy or hangs, or its connection is bad.</source>
        <translation>ਡਿਵਾਈਸ ਰੁੱਝੀ ਹੋਈ ਜਾਂ ਅਟਕੀ ਹੋਈ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੁਨੈਕਸ਼ਨ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The key in the charger&apos;s certificate request is too weak.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਬੇਨਤੀ ਵਿਚਲੀ ਕੁੰਜੀ ਬਹੁਤ ਕਮਜ਼ੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The name is mistyped, or nothing on this network announces it.</source>
        <translation>ਨਾਂ ਗਲਤ ਲਿਖਿਆ ਗਿਆ ਹੈ, ਜਾਂ ਇਸ ਨੈੱਟਵਰਕ ’ਤੇ ਕੋਈ ਵੀ ਡਿਵਾਈਸ ਇਹ ਨਾਂ ਨਹੀਂ ਦੱਸਦੀ।</translation>
    </message>
    <message>
        <source>The device is starting, its web page is off, or the port is another one.</source>
        <translation>ਡਿਵਾਈਸ ਚਾਲੂ ਹੋ ਰਹੀ ਹੈ, ਇਸ ਦਾ ਵੈੱਬ ਪੰਨਾ ਬੰਦ ਹੈ, ਜਾਂ ਪੋਰਟ ਕੋਈ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The device restarted, lost its power or left the network.</source>
        <translation>ਡਿਵਾਈਸ ਮੁੜ-ਚਾਲੂ ਹੋਈ, ਇਸ ਦੀ ਪਾਵਰ ਚਲੀ ਗਈ ਜਾਂ ਇਹ ਨੈੱਟਵਰਕ ਤੋਂ ਹਟ ਗਈ।</translation>
    </message>
    <message>
        <source>Check its power and its network cable, then read its settings again.</source>
        <translation>ਇਸ ਦੀ ਪਾਵਰ ਅਤੇ ਨੈੱਟਵਰਕ ਕੇਬਲ ਵੇਖੋ, ਫਿਰ ਇਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>A USB adapter ({bridge}) is plugged in, and this computer made no serial port of it.</source>
        <translation>USB ਅਡੈਪਟਰ ({bridge}) ਲੱਗਾ ਹੈ, ਪਰ ਇਸ ਕੰਪਿਊਟਰ ਨੇ ਉਸ ਦਾ ਸੀਰੀਅਲ ਪੋਰਟ ਨਹੀਂ ਬਣਾਇਆ।</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last change was taken over.</source>
        <translation>ਹਾਲੇ ਪਤਾ ਨਹੀਂ ਕਿ ਆਖਰੀ ਤਬਦੀਲੀ ਲਾਗੂ ਹੋਈ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Somebody has protected this device&apos;s web page.</source>
        <translation>ਕਿਸੇ ਨੇ ਇਸ ਡਿਵਾਈਸ ਦਾ ਵੈੱਬ ਪੰਨਾ ਸੁਰੱਖਿਅਤ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The serial port {port} went away.</source>
        <translation>ਸੀਰੀਅਲ ਪੋਰਟ {port} ਹੁਣ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no serial port {port}.</source>
        <translation>ਸੀਰੀਅਲ ਪੋਰਟ {port} ਮੌਜੂਦ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no way from this laptop to {host}.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਤੋਂ {host} ਤੱਕ ਕੋਈ ਰਾਹ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This user may not open the serial port {port}.</source>
        <translation>ਇਸ ਵਰਤੋਂਕਾਰ ਨੂੰ ਸੀਰੀਅਲ ਪੋਰਟ {port} ਖੋਲ੍ਹਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Type its user name and password.</source>
        <translation>ਇਸ ਦਾ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>One of them is wrong. After several wrong ones the device locks itself for a while.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਗਲਤ ਹੈ। ਕਈ ਗਲਤ ਕੋਸ਼ਿਸ਼ਾਂ ਤੋਂ ਬਾਅਦ ਡਿਵਾਈਸ ਕੁਝ ਸਮੇਂ ਲਈ ਆਪਣੇ ਆਪ ਲਾਕ ਹੋ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Type them again; mind capital letters.</source>
        <translation>ਇਹ ਦੁਬਾਰਾ ਲਿਖੋ; ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਦਾ ਧਿਆਨ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Ask the person who installed it, or look for a label on the device.</source>
        <translation>ਜਿਸ ਨੇ ਇਸ ਨੂੰ ਲਗਾਇਆ ਹੈ ਉਸ ਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਡਿਵਾਈਸ ’ਤੇ ਲੇਬਲ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਸਹੀ ਪਾਸਵਰਡ ਨਾਲ ਇੱਕ ਵਾਰ ਲਾਗਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. The device opens again by itself.</source>
        <translation>ਬਹੁਤ ਵਾਰ ਗਲਤ ਪਾਸਵਰਡ ਆਇਆ। ਡਿਵਾਈਸ ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਖੁੱਲ੍ਹ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Close other programs and web pages that try to log in.</source>
        <translation>ਲਾਗਇਨ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਵੈੱਬ ਪੰਨੇ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A charger does not do that. A log-in page of the network may stand in between.</source>
        <translation>ਚਾਰਜਰ ਅਜਿਹਾ ਨਹੀਂ ਕਰਦਾ। ਹੋ ਸਕਦਾ ਹੈ ਵਿਚਕਾਰ ਨੈੱਟਵਰਕ ਦਾ ਲਾਗਇਨ ਪੰਨਾ ਆ ਰਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>A charger has no VPN: it goes another way, which this test does not see.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ VPN ਨਹੀਂ ਹੁੰਦਾ: ਇਹ ਹੋਰ ਰਾਹ ਜਾਂਦਾ ਹੈ, ਜੋ ਇਹ ਜਾਂਚ ਨਹੀਂ ਵੇਖਦੀ।</translation>
    </message>
    <message>
        <source>A charger in another network, such as a SIM card&apos;s, would not find it.</source>
        <translation>ਹੋਰ ਨੈੱਟਵਰਕ ਵਿਚਲਾ ਚਾਰਜਰ, ਜਿਵੇਂ SIM ਕਾਰਡ ਵਾਲਾ, ਇਸਨੂੰ ਨਹੀਂ ਲੱਭੇਗਾ।</translation>
    </message>
    <message>
        <source>A filter in this network (a DNS filter, an ad blocker) blocks the name.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਕੋਈ ਫਿਲਟਰ (DNS ਫਿਲਟਰ, ਇਸ਼ਤਿਹਾਰ ਰੋਕਣ ਵਾਲਾ) ਇਸ ਨਾਂ ਨੂੰ ਰੋਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A filter in this network blocks the name, or its name server is out of date.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਕੋਈ ਫਿਲਟਰ ਇਸ ਨਾਂ ਨੂੰ ਰੋਕਦਾ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਨਾਂ ਸਰਵਰ ਪੁਰਾਣਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A firewall drops connections to this port: this network&apos;s, or the CSMS operator&apos;s.</source>
        <translation>ਕੋਈ ਫਾਇਰਵਾਲ ਇਸ ਪੋਰਟ ਦੇ ਕੁਨੈਕਸ਼ਨ ਰੋਕਦੀ ਹੈ: ਇਸ ਨੈੱਟਵਰਕ ਦੀ, ਜਾਂ CSMS ਓਪਰੇਟਰ ਦੀ।</translation>
    </message>
    <message>
        <source>A firewall of this network drops connections to this port.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦੀ ਕੋਈ ਫਾਇਰਵਾਲ ਇਸ ਪੋਰਟ ਦੇ ਕੁਨੈਕਸ਼ਨ ਰੋਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A person signs in there and is let through; chargers cannot.</source>
        <translation>ਵਿਅਕਤੀ ਉੱਥੇ ਸਾਈਨ-ਇਨ ਕਰਕੇ ਅੱਗੇ ਲੰਘ ਸਕਦਾ ਹੈ; ਚਾਰਜਰ ਨਹੀਂ ਲੰਘ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>A serial port serves one program at a time.</source>
        <translation>ਸੀਰੀਅਲ ਪੋਰਟ ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕੋ ਪ੍ਰੋਗਰਾਮ ਲਈ ਕੰਮ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A web filter may block this page, or the page has a fault of its own.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਕੋਈ ਵੈੱਬ ਫਿਲਟਰ ਇਹ ਪੰਨਾ ਰੋਕਦਾ ਹੋਵੇ, ਜਾਂ ਪੰਨੇ ਵਿੱਚ ਆਪਣਾ ਨੁਕਸ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Accept the new certificate only when you know why it changed.</source>
        <translation>ਨਵਾਂ ਸਰਟੀਫਿਕੇਟ ਤਾਂ ਹੀ ਮੰਨੋ ਜੇ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਉਹ ਕਿਉਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Another page comes in place of {host}: a sign-in page.</source>
        <translation>{host} ਦੀ ਥਾਂ ਹੋਰ ਪੰਨਾ ਆਉਂਦਾ ਹੈ: ਸਾਈਨ-ਇਨ ਪੰਨਾ।</translation>
    </message>
    <message>
        <source>Another program uses the serial port {port}.</source>
        <translation>ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਸੀਰੀਅਲ ਪੋਰਟ {port} ਵਰਤ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether only known addresses may connect.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਸਿਰਫ਼ ਜਾਣੇ-ਪਛਾਣੇ ਪਤੇ ਹੀ ਜੁੜ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether the CSMS is running at {address}.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ CSMS {address} ਉੱਤੇ ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which address {host} should have.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ {host} ਦਾ ਪਤਾ ਕਿਹੜਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the driver {driver}.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਡਰਾਈਵਰ {driver} ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the charger&apos;s manufacturer whether it speaks IPv6.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਨਿਰਮਾਤਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ IPv6 ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the maker how its local interface is opened.</source>
        <translation>ਨਿਰਮਾਤਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਦਾ ਸਥਾਨਕ ਇੰਟਰਫੇਸ ਕਿਵੇਂ ਖੋਲ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator for IPv4 (DHCP) for the chargers.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਚਾਰਜਰਾਂ ਲਈ IPv4 (DHCP) ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow TCP {port} to {address}.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ {address} ਤੱਕ TCP {port} ਦੀ ਇਜਾਜ਼ਤ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let name look-ups (DNS, port 53) through, for the chargers too.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਨਾਂ ਲੱਭਣ ਦੇ ਸਵਾਲ (DNS, ਪੋਰਟ 53) ਲੰਘਣ ਦੇਵੇ, ਚਾਰਜਰਾਂ ਦੇ ਵੀ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let the chargers connect directly to {target}, without the proxy.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਚਾਰਜਰਾਂ ਨੂੰ ਪ੍ਰੌਕਸੀ ਤੋਂ ਬਿਨਾਂ, ਸਿੱਧਾ {target} ਨਾਲ ਜੁੜਨ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let the chargers through without signing in, or for another network.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਚਾਰਜਰਾਂ ਨੂੰ ਸਾਈਨ-ਇਨ ਤੋਂ ਬਿਨਾਂ ਲੰਘਣ ਦੇਵੇ, ਜਾਂ ਹੋਰ ਨੈੱਟਵਰਕ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to take {host} off the filter.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ {host} ਨੂੰ ਫਿਲਟਰ ਵਿੱਚੋਂ ਕੱਢੇ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator whether this network leads to the outside.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਨੈੱਟਵਰਕ ਬਾਹਰ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator why its name server gives this address.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਦਾ ਨਾਂ ਸਰਵਰ ਇਹ ਪਤਾ ਕਿਉਂ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask who reset, updated or replaced the charger.</source>
        <translation>ਪੁੱਛੋ ਕਿ ਚਾਰਜਰ ਕਿਸ ਨੇ ਰੀਸੈੱਟ ਕੀਤਾ, ਅੱਪਡੇਟ ਕੀਤਾ ਜਾਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Chargers hardly ever support proxies.</source>
        <translation>ਚਾਰਜਰ ਸ਼ਾਇਦ ਹੀ ਕਦੇ ਪ੍ਰੌਕਸੀ ਵਰਤ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Check that this laptop is online, then test again.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਹ ਲੈਪਟਾਪ ਆਨਲਾਈਨ ਹੈ, ਫਿਰ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the address and the charger&apos;s service network, then try again.</source>
        <translation>ਪਤਾ ਅਤੇ ਚਾਰਜਰ ਦਾ ਸਰਵਿਸ ਨੈੱਟਵਰਕ ਜਾਂਚੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the address, and the version of the charger&apos;s software.</source>
        <translation>ਪਤਾ ਜਾਂਚੋ, ਅਤੇ ਚਾਰਜਰ ਦੇ ਸਾਫਟਵੇਅਰ ਦਾ ਵਰਜਨ ਵੀ।</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>ਪਤਾ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Check the address: {address}</source>
        <translation>ਪਤਾ ਜਾਂਚੋ: {address}</translation>
    </message>
    <message>
        <source>Check the address; switch Modbus TCP on in the charger&apos;s own page.</source>
        <translation>ਪਤਾ ਜਾਂਚੋ; ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਵਿੱਚ Modbus TCP ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the cable at both ends, and whether the router&apos;s DHCP is on.</source>
        <translation>ਕੇਬਲ ਦੋਹਾਂ ਸਿਰਿਆਂ ਉੱਤੇ ਵੇਖੋ, ਅਤੇ ਇਹ ਕਿ ਰਾਊਟਰ ਦਾ DHCP ਚਾਲੂ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the cable, and whether the router&apos;s DHCP is on.</source>
        <translation>ਕੇਬਲ ਵੇਖੋ, ਅਤੇ ਇਹ ਕਿ ਰਾਊਟਰ ਦਾ DHCP ਚਾਲੂ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the gateway (router) in this laptop&apos;s network settings.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀਆਂ ਨੈੱਟਵਰਕ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਗੇਟਵੇ (ਰਾਊਟਰ) ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>ਪਤੇ ਵਿਚਲੇ ਪੋਰਟ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Close other programs that are connected to the charger.</source>
        <translation>ਚਾਰਜਰ ਨਾਲ ਜੁੜੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>ਉਹ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the CSMS operator gave you.</source>
        <translation>ਪਤਾ CSMS ਓਪਰੇਟਰ ਦੇ ਦਿੱਤੇ ਪਤੇ ਨਾਲ ਅੱਖਰ-ਅੱਖਰ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Connect the laptop to the charger with a cable of its own, then allow old TLS for this charger.</source>
        <translation>ਲੈਪਟਾਪ ਨੂੰ ਵੱਖਰੀ ਕੇਬਲ ਨਾਲ ਚਾਰਜਰ ਨਾਲ ਜੋੜੋ, ਫਿਰ ਇਸ ਚਾਰਜਰ ਲਈ ਪੁਰਾਣੇ TLS ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Connect to the charger&apos;s service network, or forward its port, then try again.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਸਰਵਿਸ ਨੈੱਟਵਰਕ ਨਾਲ ਜੁੜੋ, ਜਾਂ ਉਸ ਦਾ ਪੋਰਟ ਅੱਗੇ ਭੇਜੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Either the CSMS is in this network (or a VPN), or a sign-in page or filter answers in its place.</source>
        <translation>ਜਾਂ ਤਾਂ CSMS ਇਸੇ ਨੈੱਟਵਰਕ (ਜਾਂ VPN) ਵਿੱਚ ਹੈ, ਜਾਂ ਉਸ ਦੀ ਥਾਂ ਕੋਈ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਜਾਂ ਫਿਲਟਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>For {host} the name server answers {address}, where nobody is.</source>
        <translation>{host} ਲਈ ਨਾਂ ਸਰਵਰ {address} ਦੱਸਦਾ ਹੈ, ਜਿੱਥੇ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>For {host} this network&apos;s name server answers {near}, {server} outside answers {far}.</source>
        <translation>{host} ਲਈ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਨਾਂ ਸਰਵਰ {near} ਦੱਸਦਾ ਹੈ, ਬਾਹਰਲਾ {server} {far} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>If it should lead there, open any web page on this laptop.</source>
        <translation>ਜੇ ਇਸਨੂੰ ਉੱਥੇ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਕੋਈ ਵੀ ਵੈੱਬ ਪੰਨਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>If nobody answers, ask the network&apos;s administrator why its name server gives this address.</source>
        <translation>ਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ, ਤਾਂ ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਉਸ ਦਾ ਨਾਂ ਸਰਵਰ ਇਹ ਪਤਾ ਕਿਉਂ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>If other names work, tell the CSMS operator that the name service of {host} fails.</source>
        <translation>ਜੇ ਹੋਰ ਨਾਂ ਚੱਲਦੇ ਹਨ, ਤਾਂ CSMS ਓਪਰੇਟਰ ਨੂੰ ਦੱਸੋ ਕਿ {host} ਦੀ ਨਾਂ ਸੇਵਾ ਕੰਮ ਨਹੀਂ ਕਰਦੀ।</translation>
    </message>
    <message>
        <source>If the charger uses a SIM card, test over that card&apos;s network (its APN).</source>
        <translation>ਜੇ ਚਾਰਜਰ SIM ਕਾਰਡ ਵਰਤਦਾ ਹੈ, ਤਾਂ ਉਸੇ ਕਾਰਡ ਦੇ ਨੈੱਟਵਰਕ (ਉਸ ਦੇ APN) ਰਾਹੀਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In a private network (a private APN, a site without internet) that is as it should be.</source>
        <translation>ਨਿੱਜੀ ਨੈੱਟਵਰਕ (ਪ੍ਰਾਈਵੇਟ APN, ਬਿਨਾਂ ਇੰਟਰਨੈੱਟ ਵਾਲੀ ਸਾਈਟ) ਵਿੱਚ ਇਹ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>It has an address, {address}, and no gateway that leads to the CSMS.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ {address} ਹੈ, ਪਰ CSMS ਤੱਕ ਲੈ ਜਾਣ ਵਾਲਾ ਕੋਈ ਗੇਟਵੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is another program, or another version of this interface.</source>
        <translation>ਇਹ ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਹੈ, ਜਾਂ ਇਸ ਇੰਟਰਫੇਸ ਦਾ ਹੋਰ ਵਰਜਨ।</translation>
    </message>
    <message>
        <source>It lets only those in whom its maker or owner has named.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਉਹਨਾਂ ਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ ਜਿਹਨਾਂ ਦਾ ਨਾਂ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਜਾਂ ਮਾਲਕ ਨੇ ਦਿੱਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It reaches no further server, or the CSMS operator&apos;s own name servers fail.</source>
        <translation>ਇਹ ਅੱਗੇ ਕਿਸੇ ਸਰਵਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ, ਜਾਂ CSMS ਓਪਰੇਟਰ ਦੇ ਆਪਣੇ ਨਾਂ ਸਰਵਰ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।</translation>
    </message>
    <message>
        <source>It starts, charges, or serves another program.</source>
        <translation>ਇਹ ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ, ਚਾਰਜ ਕਰ ਰਿਹਾ ਹੈ, ਜਾਂ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਲਈ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It was reset or updated, or another device answers in its place. Nothing was sent, no password either.</source>
        <translation>ਇਹ ਰੀਸੈੱਟ ਜਾਂ ਅੱਪਡੇਟ ਹੋਇਆ, ਜਾਂ ਇਸ ਦੀ ਥਾਂ ਹੋਰ ਡਿਵਾਈਸ ਜਵਾਬ ਦਿੰਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ, ਪਾਸਵਰਡ ਵੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Its driver is missing, or another part of the system took the adapter.</source>
        <translation>ਇਸ ਦਾ ਡਰਾਈਵਰ ਨਹੀਂ ਹੈ, ਜਾਂ ਸਿਸਟਮ ਦੇ ਹੋਰ ਹਿੱਸੇ ਨੇ ਅਡੈਪਟਰ ਲੈ ਲਿਆ।</translation>
    </message>
    <message>
        <source>Large services have many addresses. If nobody answers here, this network&apos;s answer is out of date.</source>
        <translation>ਵੱਡੀਆਂ ਸੇਵਾਵਾਂ ਦੇ ਕਈ ਪਤੇ ਹੁੰਦੇ ਹਨ। ਜੇ ਇੱਥੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ, ਤਾਂ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਜਵਾਬ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Load its driver: {command}</source>
        <translation>ਇਸ ਦਾ ਡਰਾਈਵਰ ਲੋਡ ਕਰੋ: {command}</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser first.</source>
        <translation>ਪਹਿਲਾਂ ਵੈੱਬ ਬ੍ਰਾਊਜ਼ਰ ਨਾਲ ਨੈੱਟਵਰਕ ਵਿੱਚ ਲਾਗਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Modbus is off in the charger, as it mostly is when delivered, or the device is not there.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ Modbus ਬੰਦ ਹੈ, ਜਿਵੇਂ ਬਹੁਤੀ ਵਾਰ ਨਵੇਂ ਚਾਰਜਰ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਡਿਵਾਈਸ ਉੱਥੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>ModemManager runs here: it asks each new port for half a minute whether it is a modem.</source>
        <translation>ਇੱਥੇ ModemManager ਚੱਲਦਾ ਹੈ: ਇਹ ਹਰ ਨਵੇਂ ਪੋਰਟ ਨੂੰ ਅੱਧਾ ਮਿੰਟ ਪੁੱਛਦਾ ਹੈ ਕਿ ਕੀ ਉਹ ਮੋਡਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Most chargers need IPv4, and would get no address here.</source>
        <translation>ਬਹੁਤੇ ਚਾਰਜਰਾਂ ਨੂੰ IPv4 ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਉਹਨਾਂ ਨੂੰ ਇੱਥੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>No DHCP server answered. Such an address leads nowhere; a charger would be as badly off.</source>
        <translation>ਕਿਸੇ DHCP ਸਰਵਰ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਅਜਿਹਾ ਪਤਾ ਕਿਤੇ ਨਹੀਂ ਲੈ ਜਾਂਦਾ; ਚਾਰਜਰ ਦਾ ਵੀ ਇਹੀ ਹਾਲ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>No MQTT broker answers on {host}, port {port}.</source>
        <translation>{host}, ਪੋਰਟ {port} &apos;ਤੇ ਕੋਈ MQTT ਬ੍ਰੋਕਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>No Modbus connection to {host}, port {port}.</source>
        <translation>{host}, ਪੋਰਟ {port} ਨਾਲ Modbus ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਬਣਿਆ।</translation>
    </message>
    <message>
        <source>No answer came over MQTT within {seconds} s.</source>
        <translation>{seconds} s ਵਿੱਚ MQTT ਰਾਹੀਂ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>No device is known by the name {host}.</source>
        <translation>{host} ਨਾਂ ਦੀ ਕੋਈ ਡਿਵਾਈਸ ਨਹੀਂ ਮਿਲੀ।</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about.</source>
        <translation>{host} ਨਾਲ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਬਣਿਆ।</translation>
    </message>
    <message>
        <source>No way leads from this laptop out of its network.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਇਸ ਦੇ ਨੈੱਟਵਰਕ ਦੇ ਬਾਹਰ ਕੋਈ ਰਾਹ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nobody asks for a sign-in: {host} answers as it should.</source>
        <translation>ਕੋਈ ਸਾਈਨ-ਇਨ ਨਹੀਂ ਮੰਗਦਾ: {host} ਉਵੇਂ ਹੀ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਜਿਵੇਂ ਦੇਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not asked: by its name or address, the CSMS is not in the internet.</source>
        <translation>ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ: ਨਾਂ ਜਾਂ ਪਤੇ ਮੁਤਾਬਕ CSMS ਇੰਟਰਨੈੱਟ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Not needed: the CSMS is on this laptop.</source>
        <translation>ਲੋੜ ਨਹੀਂ: CSMS ਇਸੇ ਲੈਪਟਾਪ ਉੱਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was received on {port} within {seconds} s.</source>
        <translation>{seconds} s ਵਿੱਚ {port} ’ਤੇ ਕੁਝ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>One outside answers, so it is this network&apos;s name server that is down or wrong.</source>
        <translation>ਬਾਹਰਲਾ ਇੱਕ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਇਸ ਲਈ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਨਾਂ ਸਰਵਰ ਹੀ ਬੰਦ ਜਾਂ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>One outside can, so it is this network&apos;s name server that fails.</source>
        <translation>ਬਾਹਰਲਾ ਇੱਕ ਲੱਭ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਨਾਂ ਸਰਵਰ ਹੀ ਕੰਮ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>Open any web page on this laptop and see whether a sign-in page comes.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਕੋਈ ਵੀ ਵੈੱਬ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਵੇਖੋ ਕਿ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਆਉਂਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Or allow it to whoever sits at this computer, then plug it in again: {command}</source>
        <translation>ਜਾਂ ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਬੈਠਣ ਵਾਲੇ ਨੂੰ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ, ਫਿਰ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਲਾਓ: {command}</translation>
    </message>
    <message>
        <source>Or stop it for now: {command}</source>
        <translation>ਜਾਂ ਇਸ ਨੂੰ ਹਾਲ ਦੀ ਘੜੀ ਰੋਕੋ: {command}</translation>
    </message>
    <message>
        <source>Plug the cable in, or join the Wi-Fi that the charger uses.</source>
        <translation>ਕੇਬਲ ਲਗਾਓ, ਜਾਂ ਉਸ Wi-Fi ਨਾਲ ਜੁੜੋ ਜੋ ਚਾਰਜਰ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Port {port} does not answer anywhere, not at {other} either.</source>
        <translation>ਪੋਰਟ {port} ਕਿਤੇ ਵੀ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ, {other} ਉੱਤੇ ਵੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Restart the charger and try once more.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Restart the router, or ask the network&apos;s administrator to look at its name server.</source>
        <translation>ਰਾਊਟਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ, ਜਾਂ ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਆਪਣਾ ਨਾਂ ਸਰਵਰ ਵੇਖੇ।</translation>
    </message>
    <message>
        <source>Run this in a terminal, then log out and in again: {command}</source>
        <translation>ਇਹ ਟਰਮੀਨਲ ਵਿੱਚ ਚਲਾਓ, ਫਿਰ ਲਾਗਆਊਟ ਕਰਕੇ ਮੁੜ ਲਾਗਇਨ ਕਰੋ: {command}</translation>
    </message>
    <message>
        <source>Somebody on the same network could read along, the password too. Nothing was sent yet.</source>
        <translation>ਇਸੇ ਨੈੱਟਵਰਕ &apos;ਤੇ ਕੋਈ ਵੀ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਪਾਸਵਰਡ ਵੀ। ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Something on this laptop (a VPN, a security program) answers in their place. A charger is not concerned.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਕੋਈ ਚੀਜ਼ (VPN, ਸੁਰੱਖਿਆ ਪ੍ਰੋਗਰਾਮ) ਉਹਨਾਂ ਦੀ ਥਾਂ ਜਵਾਬ ਦਿੰਦੀ ਹੈ। ਚਾਰਜਰ ਉੱਤੇ ਇਸ ਦਾ ਅਸਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Switch VPN and security programs off, or test from another laptop.</source>
        <translation>VPN ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਹੋਰ ਲੈਪਟਾਪ ਤੋਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch the VPN off and test again, in the network that the charger uses.</source>
        <translation>VPN ਬੰਦ ਕਰਕੇ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ, ਉਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਜੋ ਚਾਰਜਰ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Take the line with {host} out of the hosts file and test again.</source>
        <translation>hosts ਫਾਈਲ ਵਿੱਚੋਂ {host} ਵਾਲੀ ਲਾਈਨ ਕੱਢੋ ਅਤੇ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Tell the CSMS operator that {host} has neither an A nor an AAAA record.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਦੱਸੋ ਕਿ {host} ਲਈ ਨਾ A ਰਿਕਾਰਡ ਹੈ ਅਤੇ ਨਾ AAAA ਰਿਕਾਰਡ।</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The CSMS is on this laptop; no network is needed.</source>
        <translation>CSMS ਇਸੇ ਲੈਪਟਾਪ ਉੱਤੇ ਹੈ; ਨੈੱਟਵਰਕ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CSMS operator&apos;s entry in the name service is missing or half done, or a part of the name is missing.</source>
        <translation>ਨਾਂ ਸੇਵਾ ਵਿੱਚ CSMS ਓਪਰੇਟਰ ਦਾ ਇੰਦਰਾਜ ਨਹੀਂ ਹੈ ਜਾਂ ਅਧੂਰਾ ਹੈ, ਜਾਂ ਨਾਂ ਦਾ ਕੋਈ ਹਿੱਸਾ ਰਹਿ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The MQTT broker on {host} refused the user name and password.</source>
        <translation>{host} ਦੇ MQTT ਬ੍ਰੋਕਰ ਨੇ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਰੱਦ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The answer of {host} is longer than a charger&apos;s answer can be.</source>
        <translation>{host} ਦਾ ਜਵਾਬ ਚਾਰਜਰ ਦੇ ਸੰਭਵ ਜਵਾਬ ਤੋਂ ਵੱਧ ਲੰਬਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The answer on {topic} is not JSON.</source>
        <translation>{topic} ਦਾ ਜਵਾਬ JSON ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The broker is off, or takes connections from inside the charger only, as many do.</source>
        <translation>ਬ੍ਰੋਕਰ ਬੰਦ ਹੈ, ਜਾਂ ਸਿਰਫ਼ ਚਾਰਜਰ ਦੇ ਅੰਦਰੋਂ ਕੁਨੈਕਸ਼ਨ ਲੈਂਦਾ ਹੈ, ਜਿਵੇਂ ਕਈ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The broker runs, and the program behind it does not answer: it is starting, or it hangs.</source>
        <translation>ਬ੍ਰੋਕਰ ਚੱਲਦਾ ਹੈ, ਪਰ ਉਸ ਦੇ ਪਿੱਛੇ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: ਉਹ ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ, ਜਾਂ ਅਟਕ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The cable or Wi-Fi is there, and no DHCP server answers; a charger would get no address either.</source>
        <translation>ਕੇਬਲ ਜਾਂ Wi-Fi ਹੈ, ਪਰ ਕੋਈ DHCP ਸਰਵਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ; ਚਾਰਜਰ ਨੂੰ ਵੀ ਪਤਾ ਨਹੀਂ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it had answered.</source>
        <translation>{host} ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਜਵਾਬ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>{host} ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The name is misspelt, or it is known in another network only (a private APN, a VPN).</source>
        <translation>ਨਾਂ ਦੀ ਸਪੈਲਿੰਗ ਗਲਤ ਹੈ, ਜਾਂ ਇਹ ਸਿਰਫ਼ ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਵਿੱਚ ਜਾਣਿਆ ਜਾਂਦਾ ਹੈ (ਪ੍ਰਾਈਵੇਟ APN, VPN)।</translation>
    </message>
    <message>
        <source>The name servers know {host}; this laptop&apos;s own look-up fails.</source>
        <translation>ਨਾਂ ਸਰਵਰ {host} ਨੂੰ ਜਾਣਦੇ ਹਨ; ਇਸ ਲੈਪਟਾਪ ਦੀ ਆਪਣੀ ਖੋਜ ਅਸਫਲ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The name servers say otherwise, and a charger goes by them alone.</source>
        <translation>ਨਾਂ ਸਰਵਰ ਹੋਰ ਦੱਸਦੇ ਹਨ, ਅਤੇ ਚਾਰਜਰ ਸਿਰਫ਼ ਉਹਨਾਂ ਦੀ ਮੰਨਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: no name server answers.</source>
        <translation>ਨਾਂ {host} ਲੱਭਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: ਕੋਈ ਨਾਂ ਸਰਵਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The name {host} exists, and no address belongs to it.</source>
        <translation>ਨਾਂ {host} ਮੌਜੂਦ ਹੈ, ਪਰ ਉਸ ਦਾ ਕੋਈ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The port is another one, or the device is out of order.</source>
        <translation>ਪੋਰਟ ਕੋਈ ਹੋਰ ਹੈ, ਜਾਂ ਡਿਵਾਈਸ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The port speaks no TLS, or the device is out of order.</source>
        <translation>ਪੋਰਟ TLS ਨਹੀਂ ਬੋਲਦਾ, ਜਾਂ ਡਿਵਾਈਸ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The program {program} uses the serial port {port}.</source>
        <translation>ਪ੍ਰੋਗਰਾਮ {program} ਸੀਰੀਅਲ ਪੋਰਟ {port} ਵਰਤ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which this laptop is told to use, does not answer.</source>
        <translation>ਪ੍ਰੌਕਸੀ {proxy}, ਜੋ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਵਰਤਣ ਲਈ ਦੱਸੀ ਗਈ ਹੈ, ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which this laptop is told to use, does not lead to the CSMS ({status}).</source>
        <translation>ਪ੍ਰੌਕਸੀ {proxy}, ਜੋ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਵਰਤਣ ਲਈ ਦੱਸੀ ਗਈ ਹੈ, CSMS ਤੱਕ ਨਹੀਂ ਲੈ ਜਾਂਦੀ ({status})।</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which this laptop is told to use, leads to the CSMS.</source>
        <translation>ਪ੍ਰੌਕਸੀ {proxy}, ਜੋ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਵਰਤਣ ਲਈ ਦੱਸੀ ਗਈ ਹੈ, CSMS ਤੱਕ ਲੈ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which this laptop is told to use, wants a log-in (407).</source>
        <translation>ਪ੍ਰੌਕਸੀ {proxy}, ਜੋ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਵਰਤਣ ਲਈ ਦੱਸੀ ਗਈ ਹੈ, ਲਾਗਇਨ ਮੰਗਦੀ ਹੈ (407)।</translation>
    </message>
    <message>
        <source>There is no server named {host}.</source>
        <translation>{host} ਨਾਂ ਦਾ ਕੋਈ ਸਰਵਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop gave itself the address {address}.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੇ ਆਪਣੇ ਆਪ ਨੂੰ ਪਤਾ {address} ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>This laptop goes out by {interface} as {address}.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ {interface} ਰਾਹੀਂ {address} ਵਜੋਂ ਬਾਹਰ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop has no address in any network.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਕੋਈ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This laptop has only IPv6 in this network.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਕੋਲ ਸਿਰਫ਼ IPv6 ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop is in a network as {address}.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਨੈੱਟਵਰਕ ਵਿੱਚ {address} ਵਜੋਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop is in no network: no cable is plugged in, no Wi-Fi is joined.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਨਹੀਂ: ਨਾ ਕੇਬਲ ਲੱਗੀ ਹੈ, ਨਾ ਕੋਈ Wi-Fi ਜੁੜਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop is told to find its proxy by a script (PAC), which was not run.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਪ੍ਰੌਕਸੀ ਇੱਕ ਸਕ੍ਰਿਪਟ (PAC) ਰਾਹੀਂ ਲੱਭਣ ਲਈ ਦੱਸਿਆ ਗਿਆ ਹੈ, ਜੋ ਨਹੀਂ ਚਲਾਈ ਗਈ।</translation>
    </message>
    <message>
        <source>This laptop is told to use no proxy.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਕੋਈ ਪ੍ਰੌਕਸੀ ਵਰਤਣ ਲਈ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This laptop is told to use the proxy {proxy}; it was not tried.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਪ੍ਰੌਕਸੀ {proxy} ਵਰਤਣ ਲਈ ਦੱਸਿਆ ਗਿਆ ਹੈ; ਇਸਨੂੰ ਅਜ਼ਮਾਇਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This laptop reaches no name service (DNS): it has no internet, or a firewall blocks it.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਕਿਸੇ ਨਾਂ ਸੇਵਾ (DNS) ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ: ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ, ਜਾਂ ਕੋਈ ਫਾਇਰਵਾਲ ਰੋਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop reaches the CSMS through {interface}, which is a VPN.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ CSMS ਤੱਕ {interface} ਰਾਹੀਂ ਪਹੁੰਚਦਾ ਹੈ, ਜੋ VPN ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s hosts file says that {host} is {address}.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ hosts ਫਾਈਲ ਮੁਤਾਬਕ {host} ਦਾ ਪਤਾ {address} ਹੈ।</translation>
    </message>
    <message>
        <source>This network does not lead to the internet, as far as one page tells.</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਇੰਟਰਨੈੱਟ ਤੱਕ ਨਹੀਂ ਜਾਂਦਾ, ਜਿੰਨਾ ਇੱਕ ਪੰਨੇ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This network leads to a machine of its own: a sign-in page, a filter, or a copy for this site only.</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਆਪਣੀ ਹੀ ਕਿਸੇ ਮਸ਼ੀਨ ਵੱਲ ਲੈ ਜਾਂਦਾ ਹੈ: ਸਾਈਨ-ਇਨ ਪੰਨਾ, ਫਿਲਟਰ, ਜਾਂ ਸਿਰਫ਼ ਇਸ ਸਾਈਟ ਲਈ ਕਾਪੀ।</translation>
    </message>
    <message>
        <source>This network lets the port through. The server is down, or takes only known addresses.</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਪੋਰਟ ਨੂੰ ਲੰਘਣ ਦਿੰਦਾ ਹੈ। ਸਰਵਰ ਬੰਦ ਹੈ, ਜਾਂ ਸਿਰਫ਼ ਜਾਣੇ-ਪਛਾਣੇ ਪਤੇ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This network says that one has to sign in (511).</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਕਹਿੰਦਾ ਹੈ ਕਿ ਸਾਈਨ-ਇਨ ਕਰਨਾ ਪਵੇਗਾ (511)।</translation>
    </message>
    <message>
        <source>This network sends web pages on to {place}, a sign-in page.</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਵੈੱਬ ਪੰਨਿਆਂ ਨੂੰ ਅੱਗੇ {place} ਵੱਲ ਭੇਜਦਾ ਹੈ, ਜੋ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This network&apos;s name server answers, and cannot look {host} up.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਨਾਂ ਸਰਵਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ {host} ਨੂੰ ਲੱਭ ਨਹੀਂ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This network&apos;s name server denies that there is {host}; {server} outside knows it.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਨਾਂ ਸਰਵਰ ਕਹਿੰਦਾ ਹੈ ਕਿ {host} ਹੈ ਹੀ ਨਹੀਂ; ਬਾਹਰਲਾ {server} ਇਸਨੂੰ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>To go on testing from this laptop, open any web page and sign in.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਜਾਂਚ ਜਾਰੀ ਰੱਖਣ ਲਈ ਕੋਈ ਵੀ ਵੈੱਬ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਸਾਈਨ-ਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Type the user name and password of the charger&apos;s service interface.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਸਰਵਿਸ ਇੰਟਰਫੇਸ ਦਾ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Under the name {host} a sign-in page of this network answers.</source>
        <translation>{host} ਨਾਂ ਹੇਠ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and wait some seconds.</source>
        <translation>ਇਸ ਨੂੰ ਕੱਢੋ, ਦੁਬਾਰਾ ਲਾਓ, ਅਤੇ ਕੁਝ ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Update the charger&apos;s firmware afterwards.</source>
        <translation>ਬਾਅਦ ਵਿੱਚ ਚਾਰਜਰ ਦਾ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait a minute and read again; then restart the charger.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਪੜ੍ਹੋ; ਫਿਰ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Where addresses are given by hand, enter one for this laptop.</source>
        <translation>ਜਿੱਥੇ ਪਤੇ ਹੱਥੀਂ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ, ਉੱਥੇ ਇਸ ਲੈਪਟਾਪ ਲਈ ਇੱਕ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Without a network nothing can be tested.</source>
        <translation>ਨੈੱਟਵਰਕ ਤੋਂ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਜਾਂਚਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{address} does not answer; {other} does, on the same port.</source>
        <translation>{address} ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ; {other} ਉਸੇ ਪੋਰਟ ਉੱਤੇ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{address} is there (port {other} answers), but port {port} does not.</source>
        <translation>{address} ਮੌਜੂਦ ਹੈ (ਪੋਰਟ {other} ਜਵਾਬ ਦਿੰਦਾ ਹੈ), ਪਰ ਪੋਰਟ {port} ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be used.</source>
        <translation>{file} ਵਿੱਚ ਵਰਤਣਯੋਗ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} answers {status}; whether somebody is in between cannot be told.</source>
        <translation>{host} ਦਾ ਜਵਾਬ {status} ਹੈ; ਵਿਚਕਾਰ ਕੋਈ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>{host} is busy and did nothing.</source>
        <translation>{host} ਰੁੱਝਾ ਹੈ ਅਤੇ ਉਸ ਨੇ ਕੁਝ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>{host} is known in this network, and not to {server} outside.</source>
        <translation>{host} ਇਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਜਾਣਿਆ ਜਾਂਦਾ ਹੈ, ਪਰ ਬਾਹਰਲਾ {server} ਇਸਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>{host} refused the user name and password.</source>
        <translation>{host} ਨੇ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਰੱਦ ਕੀਤੇ।</translation>
    </message>
    <message>
        <source>{host} sends us to another address: {target}</source>
        <translation>{host} ਸਾਨੂੰ ਕਿਸੇ ਹੋਰ ਪਤੇ ’ਤੇ ਭੇਜਦਾ ਹੈ: {target}</translation>
    </message>
    <message>
        <source>{host} shows another certificate than before.</source>
        <translation>{host} ਪਹਿਲਾਂ ਤੋਂ ਵੱਖਰਾ ਸਰਟੀਫਿਕੇਟ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} speaks only an old, weak TLS.</source>
        <translation>{host} ਸਿਰਫ਼ ਪੁਰਾਣਾ, ਕਮਜ਼ੋਰ TLS ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} stands for {address}, an address of this network only.</source>
        <translation>{host} ਦਾ ਪਤਾ {address} ਹੈ, ਜੋ ਸਿਰਫ਼ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} takes no connection on this port.</source>
        <translation>{host} ਇਸ ਪੋਰਟ ’ਤੇ ਕੋਈ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>{host} takes no log-in for now.</source>
        <translation>{host} ਫਿਲਹਾਲ ਕੋਈ ਲਾਗਇਨ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} ਨੇ ਬੇਨਤੀ ਲੈ ਲਈ ਪਰ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>{host} wants a user name and a password.</source>
        <translation>{host} ਨੂੰ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} was found.</source>
        <translation>{host} ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>It is another kind of device, or its web server is out of order.</source>
        <translation>ਇਹ ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦੀ ਡਿਵਾਈਸ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਵੈੱਬ ਸਰਵਰ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the device has power and that this laptop is on the same network.</source>
        <translation>ਵੇਖੋ ਕਿ ਡਿਵਾਈਸ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ ਅਤੇ ਇਹ ਲੈਪਟਾਪ ਉਸੇ ਨੈੱਟਵਰਕ ’ਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>The device answered something that is not JSON.</source>
        <translation>ਡਿਵਾਈਸ ਨੇ ਅਜਿਹਾ ਜਵਾਬ ਦਿੱਤਾ ਜੋ JSON ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Open it in a web browser and see what answers.</source>
        <translation>ਇਸ ਨੂੰ ਵੈੱਬ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ ਅਤੇ ਵੇਖੋ ਕਿ ਕੀ ਜਵਾਬ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No network interface leads there, or nobody knows the name.</source>
        <translation>ਕੋਈ ਨੈੱਟਵਰਕ ਇੰਟਰਫੇਸ ਉੱਥੇ ਨਹੀਂ ਜਾਂਦਾ, ਜਾਂ ਇਹ ਨਾਂ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Connect the laptop to the charger&apos;s network.</source>
        <translation>ਲੈਪਟਾਪ ਨੂੰ ਚਾਰਜਰ ਦੇ ਨੈੱਟਵਰਕ ਨਾਲ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>The cable is not plugged in, or its adapter has no driver on this computer.</source>
        <translation>ਕੇਬਲ ਲੱਗੀ ਨਹੀਂ ਹੈ, ਜਾਂ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਇਸ ਦੇ ਅਡੈਪਟਰ ਦਾ ਡਰਾਈਵਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Plug the USB cable in and wait some seconds.</source>
        <translation>USB ਕੇਬਲ ਲਗਾਓ ਅਤੇ ਕੁਝ ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use another cable: some carry power only.</source>
        <translation>ਕੋਈ ਹੋਰ ਕੇਬਲ ਵਰਤੋ: ਕੁਝ ਕੇਬਲਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਪਾਵਰ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Install the driver of the USB adapter.</source>
        <translation>USB ਅਡੈਪਟਰ ਦਾ ਡਰਾਈਵਰ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The system gives serial ports to members of a certain group only.</source>
        <translation>ਸਿਸਟਮ ਸੀਰੀਅਲ ਪੋਰਟ ਸਿਰਫ਼ ਇੱਕ ਖਾਸ ਗਰੁੱਪ ਦੇ ਮੈਂਬਰਾਂ ਨੂੰ ਹੀ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A terminal program is open, or modem software is looking at the new port.</source>
        <translation>ਕੋਈ ਟਰਮੀਨਲ ਪ੍ਰੋਗਰਾਮ ਖੁੱਲ੍ਹਾ ਹੈ, ਜਾਂ ਮੋਡਮ ਸਾਫਟਵੇਅਰ ਨਵੇਂ ਪੋਰਟ ਨੂੰ ਵੇਖ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Close other programs that use the port.</source>
        <translation>ਇਹ ਪੋਰਟ ਵਰਤਦੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait half a minute after plugging in, then try again.</source>
        <translation>ਪਲੱਗ ਲਗਾਉਣ ਤੋਂ ਬਾਅਦ ਅੱਧਾ ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The cable was pulled, or the charger lost its power. The last line may not have arrived.</source>
        <translation>ਕੇਬਲ ਕੱਢੀ ਗਈ, ਜਾਂ ਚਾਰਜਰ ਦੀ ਪਾਵਰ ਚਲੀ ਗਈ। ਹੋ ਸਕਦਾ ਹੈ ਆਖਰੀ ਲਾਈਨ ਨਾ ਪਹੁੰਚੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Plug the cable in again and check the charger&apos;s power.</source>
        <translation>ਕੇਬਲ ਦੁਬਾਰਾ ਲਗਾਓ ਅਤੇ ਚਾਰਜਰ ਦੀ ਪਾਵਰ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Then start the step once more: nothing is written twice in vain.</source>
        <translation>ਫਿਰ ਇਹ ਕਦਮ ਇੱਕ ਵਾਰ ਹੋਰ ਸ਼ੁਰੂ ਕਰੋ: ਕੁਝ ਵੀ ਬੇਲੋੜਾ ਦੋ ਵਾਰ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Another kind of device is connected, or it is off or still starting.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦੀ ਡਿਵਾਈਸ ਜੁੜੀ ਹੈ, ਜਾਂ ਇਹ ਬੰਦ ਹੈ ਜਾਂ ਹਾਲੇ ਚਾਲੂ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the charger has power.</source>
        <translation>ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Unplug the cable, plug it in again and wait until the charger has started.</source>
        <translation>ਕੇਬਲ ਕੱਢੋ, ਦੁਬਾਰਾ ਲਗਾਓ ਅਤੇ ਚਾਰਜਰ ਦੇ ਚਾਲੂ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਸੀਰੀਅਲ ਪੋਰਟ ਵਰਤਣ ਦੀ ਇਜਾਜ਼ਤ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then log in once with the right password.</source>
        <translation>{seconds} ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਸਹੀ ਪਾਸਵਰਡ ਨਾਲ ਇੱਕ ਵਾਰ ਲਾਗਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>What answers at {host} is not a web server.</source>
        <translation>{host} ’ਤੇ ਜੋ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਉਹ ਵੈੱਬ ਸਰਵਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Without it the CSMS cannot be told from an impostor.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਅਸਲੀ CSMS ਨੂੰ ਨਕਲੀ ਤੋਂ ਵੱਖ ਨਹੀਂ ਪਛਾਣਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Choose the root certificate of the CSMS, in PEM form (BEGIN CERTIFICATE).</source>
        <translation>CSMS ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ PEM ਰੂਪ (BEGIN CERTIFICATE) ਵਿੱਚ ਚੁਣੋ।</translation>
    </message>
</context>
<context>
    <name>ocppj</name>
    <message>
        <source>A charger may open new links without closing its old ones.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਚਾਰਜਰ ਪੁਰਾਣੇ ਕਨੈਕਸ਼ਨ ਬੰਦ ਕੀਤੇ ਬਿਨਾਂ ਨਵੇਂ ਖੋਲ੍ਹ ਰਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>A charger proves with a key that never leaves it; this laptop cannot prove it in its place, so such a link cannot be recorded on the way.</source>
        <translation>ਚਾਰਜਰ ਅਜਿਹੀ ਕੁੰਜੀ ਨਾਲ ਆਪਣੀ ਪਛਾਣ ਸਾਬਤ ਕਰਦਾ ਹੈ ਜੋ ਕਦੇ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦੀ; ਇਹ ਲੈਪਟਾਪ ਉਸ ਦੀ ਥਾਂ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਇਸ ਲਈ ਅਜਿਹਾ ਕਨੈਕਸ਼ਨ ਰਾਹ ਵਿੱਚ ਰਿਕਾਰਡ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A connection cannot go on after that, with no CSMS.</source>
        <translation>ਇਸ ਤੋਂ ਬਾਅਦ ਕਨੈਕਸ਼ਨ ਕਿਸੇ ਵੀ CSMS ਨਾਲ ਅੱਗੇ ਨਹੀਂ ਚੱਲ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Ask the operator whether the charger is enabled, and from which addresses it may come.</source>
        <translation>ਆਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਚਾਰਜਰ ਚਾਲੂ ਕੀਤਾ ਹੋਇਆ ਹੈ, ਅਤੇ ਉਹ ਕਿਹੜੇ ਪਤਿਆਂ ਤੋਂ ਆ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Compare identity and key in the charger with what the operator has.</source>
        <translation>ਚਾਰਜਰ ਵਿਚਲੀ ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਨੂੰ ਆਪਰੇਟਰ ਕੋਲ ਦਰਜ ਨਾਲ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Compare the path with the operator&apos;s instructions, letter by letter.</source>
        <translation>ਪਾਥ ਨੂੰ ਆਪਰੇਟਰ ਦੀਆਂ ਹਦਾਇਤਾਂ ਨਾਲ ਅੱਖਰ-ਅੱਖਰ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Give the root certificate of the CSMS.</source>
        <translation>CSMS ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਦਿਓ।</translation>
    </message>
    <message>
        <source>It did not like what came before, or could not go on.</source>
        <translation>ਉਸ ਨੂੰ ਪਹਿਲਾਂ ਆਇਆ ਸੁਨੇਹਾ ਪਸੰਦ ਨਹੀਂ ਆਇਆ, ਜਾਂ ਉਹ ਅੱਗੇ ਨਹੀਂ ਚੱਲ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>It restarted, or the network between it and this laptop broke or dropped the connection.</source>
        <translation>ਉਹ ਮੁੜ ਚਾਲੂ ਹੋਇਆ, ਜਾਂ ਉਸ ਦੇ ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਦੇ ਵਿਚਕਾਰਲੇ ਨੈੱਟਵਰਕ ਨੇ ਕਨੈਕਸ਼ਨ ਤੋੜ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Let the charger dial the CSMS directly and read its own log.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ CSMS ਨਾਲ ਸਿੱਧਾ ਜੁੜਨ ਦਿਓ ਅਤੇ ਉਸ ਦਾ ਆਪਣਾ ਲੌਗ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Look at the last messages before it.</source>
        <translation>ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਆਖਰੀ ਸੁਨੇਹੇ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>Look at what came last before it, and how long the link had been silent.</source>
        <translation>ਦੇਖੋ ਕਿ ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਆਖਰ ਵਿੱਚ ਕੀ ਆਇਆ, ਅਤੇ ਕਨੈਕਸ਼ਨ ਕਿੰਨੀ ਦੇਰ ਚੁੱਪ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>Look whether one charger is there many times.</source>
        <translation>ਦੇਖੋ ਕਿ ਕੀ ਕੋਈ ਚਾਰਜਰ ਕਈ ਵਾਰ ਜੁੜਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Many chargers close the connection then; it was passed on as it is.</source>
        <translation>ਕਈ ਚਾਰਜਰ ਤਦ ਕਨੈਕਸ਼ਨ ਬੰਦ ਕਰ ਦਿੰਦੇ ਹਨ; ਇਹ ਜਿਵੇਂ ਦਾ ਤਿਵੇਂ ਅੱਗੇ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Name the address that this laptop has in the charger&apos;s network.</source>
        <translation>ਉਹ ਪਤਾ ਦੱਸੋ ਜੋ ਚਾਰਜਰ ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or ask the operator for an account with security profile 2 for the time of the recording.</source>
        <translation>ਜਾਂ ਰਿਕਾਰਡਿੰਗ ਦੇ ਸਮੇਂ ਲਈ ਆਪਰੇਟਰ ਤੋਂ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫ਼ਾਈਲ 2 ਵਾਲਾ ਖਾਤਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Show the answer to the operator.</source>
        <translation>ਇਹ ਜਵਾਬ ਆਪਰੇਟਰ ਨੂੰ ਦਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Test the CSMS from this laptop; that names the step that fails.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਤੋਂ CSMS ਦੀ ਜਾਂਚ ਕਰੋ; ਉਹ ਦੱਸਦੀ ਹੈ ਕਿ ਕਿਹੜਾ ਕਦਮ ਅਸਫਲ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS</source>
        <translation>CSMS</translation>
    </message>
    <message>
        <source>The CSMS answered {status} to {identity}.</source>
        <translation>CSMS ਨੇ {identity} ਨੂੰ {status} ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The CSMS does not accept the charger&apos;s log-in.</source>
        <translation>CSMS ਚਾਰਜਰ ਦਾ ਲੌਗ-ਇਨ ਨਹੀਂ ਮੰਨਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS does not know this identity, or its path is another.</source>
        <translation>CSMS ਇਸ ਪਛਾਣ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ, ਜਾਂ ਉਸ ਦਾ ਪਾਥ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS does not take the charger in now.</source>
        <translation>CSMS ਇਸ ਵੇਲੇ ਚਾਰਜਰ ਨੂੰ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS is down, the address is wrong, or the network of this laptop does not lead there.</source>
        <translation>CSMS ਬੰਦ ਹੈ, ਪਤਾ ਗਲਤ ਹੈ, ਜਾਂ ਇਸ ਲੈਪਟਾਪ ਦਾ ਨੈੱਟਵਰਕ ਉੱਥੇ ਨਹੀਂ ਪਹੁੰਚਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS knows who asks and does not let it in.</source>
        <translation>CSMS ਜਾਣਦਾ ਹੈ ਕਿ ਕੌਣ ਪੁੱਛ ਰਿਹਾ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS uses a root of its own, or somebody stands between.</source>
        <translation>CSMS ਆਪਣਾ ਰੂਟ ਵਰਤਦਾ ਹੈ, ਜਾਂ ਕੋਈ ਵਿਚਕਾਰ ਖੜ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate of {url} is not trusted here; nothing was passed on.</source>
        <translation>{url} ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਇੱਥੇ ਭਰੋਸਾ ਨਹੀਂ; ਕੁਝ ਵੀ ਅੱਗੇ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger</source>
        <translation>ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>The charger&apos;s own path and log-in are added to it as they come.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਪਾਥ ਅਤੇ ਲੌਗ-ਇਨ ਜਿਵੇਂ ਆਉਂਦੇ ਹਨ ਤਿਵੇਂ ਇਸ ਨਾਲ ਜੋੜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The recording must be open to the charger&apos;s network only.</source>
        <translation>ਰਿਕਾਰਡਿੰਗ ਸਿਰਫ਼ ਚਾਰਜਰ ਦੇ ਨੈੱਟਵਰਕ ਲਈ ਖੁੱਲ੍ਹੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This is no address of a CSMS that can be passed on to.</source>
        <translation>ਇਹ ਕਿਸੇ ਅਜਿਹੇ CSMS ਦਾ ਪਤਾ ਨਹੀਂ ਜਿਸ ਨੂੰ ਅੱਗੇ ਭੇਜਿਆ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>This laptop could not reach {url}; the charger was told so (502).</source>
        <translation>ਇਹ ਲੈਪਟਾਪ {url} ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਿਆ; ਚਾਰਜਰ ਨੂੰ ਇਹ ਦੱਸ ਦਿੱਤਾ ਗਿਆ (502)।</translation>
    </message>
    <message>
        <source>Write ws:// or wss://, the server and its path, without identity, user, password and “?”.</source>
        <translation>ws:// ਜਾਂ wss://, ਸਰਵਰ ਅਤੇ ਉਸ ਦਾ ਪਾਥ ਲਿਖੋ; ਪਛਾਣ, ਯੂਜ਼ਰ, ਪਾਸਵਰਡ ਅਤੇ “?” ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>{count} links are open; no more are taken.</source>
        <translation>{count} ਕਨੈਕਸ਼ਨ ਖੁੱਲ੍ਹੇ ਹਨ; ਹੋਰ ਨਹੀਂ ਲਏ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>{host} is every network of this laptop.</source>
        <translation>{host} ਦਾ ਮਤਲਬ ਇਸ ਲੈਪਟਾਪ ਦਾ ਹਰ ਨੈੱਟਵਰਕ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} offers {offered}; the CSMS answers {chosen}.</source>
        <translation>{identity} {offered} ਪੇਸ਼ ਕਰਦਾ ਹੈ; CSMS {chosen} ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{url} wants the charger&apos;s own certificate (security profile 3).</source>
        <translation>{url} ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਮੰਗਦਾ ਹੈ (ਸੁਰੱਖਿਆ ਪ੍ਰੋਫ਼ਾਈਲ 3)।</translation>
    </message>
    <message>
        <source>{who} broke the WebSocket protocol on the link of {identity}.</source>
        <translation>{identity} ਦੇ ਕਨੈਕਸ਼ਨ ਉੱਤੇ {who} ਨੇ WebSocket ਪ੍ਰੋਟੋਕੋਲ ਤੋੜਿਆ।</translation>
    </message>
    <message>
        <source>{who} closed the link of {identity} ({code}).</source>
        <translation>{who} ਨੇ {identity} ਦਾ ਕਨੈਕਸ਼ਨ ਬੰਦ ਕੀਤਾ ({code})।</translation>
    </message>
    <message>
        <source>{who} was gone without a close: the link of {identity} broke.</source>
        <translation>{who} ਬੰਦ ਕੀਤੇ ਬਿਨਾਂ ਚਲਾ ਗਿਆ: {identity} ਦਾ ਕਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A CSMS may not know the charger by this, or refuse the whole message.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ CSMS ਚਾਰਜਰ ਨੂੰ ਇਸ ਨਾਲ ਨਾ ਪਛਾਣੇ, ਜਾਂ ਪੂਰਾ ਸੁਨੇਹਾ ਰੱਦ ਕਰ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>A CSMS that pings closes the connection again and again; here it is kept.</source>
        <translation>ਪਿੰਗ ਕਰਨ ਵਾਲਾ CSMS ਕੁਨੈਕਸ਼ਨ ਵਾਰ-ਵਾਰ ਬੰਦ ਕਰਦਾ ਹੈ; ਇੱਥੇ ਇਹ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger dials in and cannot use this laptop&apos;s kind of certificate.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ ਪਰ ਇਸ ਲੈਪਟਾਪ ਦੀ ਕਿਸਮ ਦਾ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਵਰਤ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A charger dials in and takes this laptop&apos;s certificate for expired or not yet valid.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਦੇ ਸਰਟੀਫਿਕੇਟ ਨੂੰ ਮਿਆਦ ਲੰਘਿਆ ਜਾਂ ਹਾਲੇ ਲਾਗੂ ਨਹੀਂ ਸਮਝਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger dials in and takes this laptop&apos;s certificate for revoked.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਦੇ ਸਰਟੀਫਿਕੇਟ ਨੂੰ ਵਾਪਸ ਲਿਆ ਹੋਇਆ ਸਮਝਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger dials in with TLS suites none of which OCPP allows.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਅਜਿਹੀਆਂ TLS ਸੂਟਾਂ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ ਜਿਹਨਾਂ ਵਿੱਚੋਂ OCPP ਕਿਸੇ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>A charger dials in with {version} at most.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਵੱਧ ਤੋਂ ਵੱਧ {version} ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger shows a certificate of its own that cannot be trusted.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਆਪਣਾ ਅਜਿਹਾ ਸਰਟੀਫਿਕੇਟ ਵਿਖਾਉਂਦਾ ਹੈ ਜਿਸ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A log-in is split at its first colon, so most CSMSs see another name and refuse it.</source>
        <translation>ਲਾਗਇਨ ਆਪਣੇ ਪਹਿਲੇ ਕੋਲਨ ਉੱਤੇ ਵੰਡਿਆ ਜਾਂਦਾ ਹੈ, ਇਸ ਲਈ ਬਹੁਤੇ CSMS ਹੋਰ ਨਾਂ ਵੇਖਦੇ ਹਨ ਅਤੇ ਨਾਂਹ ਕਰ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>ਇੱਕ ਸੁਨੇਹਾ</translation>
    </message>
    <message>
        <source>A message has a type that this OCPP version does not know.</source>
        <translation>ਇੱਕ ਸੁਨੇਹੇ ਦੀ ਕਿਸਮ ਇਹ OCPP ਵਰਜਨ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>A message has no id that could be answered.</source>
        <translation>ਇੱਕ ਸੁਨੇਹੇ ਦਾ ਕੋਈ id ਨਹੀਂ ਜਿਸ ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>A message is JSON but no OCPP array.</source>
        <translation>ਇੱਕ ਸੁਨੇਹਾ JSON ਹੈ ਪਰ OCPP ਐਰੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A message is neither text nor JSON.</source>
        <translation>ਇੱਕ ਸੁਨੇਹਾ ਨਾ ਲਿਖਤ ਹੈ ਨਾ JSON।</translation>
    </message>
    <message>
        <source>A message is nested deeper than OCPP ever nests.</source>
        <translation>ਇੱਕ ਸੁਨੇਹਾ OCPP ਨਾਲੋਂ ਕਿਤੇ ਡੂੰਘਾ ਪਰਤਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>A message is not JSON.</source>
        <translation>ਇੱਕ ਸੁਨੇਹਾ JSON ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A request does not name its action.</source>
        <translation>ਇੱਕ ਬੇਨਤੀ ਆਪਣਾ ਐਕਸ਼ਨ ਨਹੀਂ ਦੱਸਦੀ।</translation>
    </message>
    <message>
        <source>A strict CSMS cannot read the message and drops it; its sender may wait for an answer in vain.</source>
        <translation>ਸਖ਼ਤ CSMS ਇਹ ਸੁਨੇਹਾ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ ਅਤੇ ਸੁੱਟ ਦਿੰਦਾ ਹੈ; ਭੇਜਣ ਵਾਲਾ ਐਵੇਂ ਜਵਾਬ ਉਡੀਕ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A strict CSMS does not recognise this as the answer and runs into its time-out.</source>
        <translation>ਸਖ਼ਤ CSMS ਇਸਨੂੰ ਜਵਾਬ ਵਜੋਂ ਨਹੀਂ ਪਛਾਣਦਾ ਅਤੇ ਉਸ ਦਾ ਸਮਾਂ ਮੁੱਕ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A strict CSMS refuses the message, and what it was to tell is lost.</source>
        <translation>ਸਖ਼ਤ CSMS ਸੁਨੇਹਾ ਰੱਦ ਕਰ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਜੋ ਦੱਸਣਾ ਸੀ ਉਹ ਗੁਆਚ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Add a slash and the identity to its CSMS address.</source>
        <translation>ਇਸ ਦੇ CSMS ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਅਤੇ ਪਛਾਣ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>An answer belongs to no request that was sent.</source>
        <translation>ਇੱਕ ਜਵਾਬ ਕਿਸੇ ਭੇਜੀ ਬੇਨਤੀ ਦਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Another program uses the port, or the network connection is gone.</source>
        <translation>ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਇਹ ਪੋਰਟ ਵਰਤ ਰਿਹਾ ਹੈ, ਜਾਂ ਨੈੱਟਵਰਕ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to switch pings off for it, or to rely on its heartbeat.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਲਈ ਪਿੰਗ ਬੰਦ ਕਰੇ, ਜਾਂ ਇਸ ਦੇ Heartbeat ਉੱਤੇ ਭਰੋਸਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether their system takes it.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਉਹਨਾਂ ਦਾ ਸਿਸਟਮ ਇਹ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check its time server.</source>
        <translation>ਇਸ ਦਾ ਸਮਾਂ ਸਰਵਰ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Check the network for delay, and give the charger more time.</source>
        <translation>ਵੇਖੋ ਕਿ ਨੈੱਟਵਰਕ ਵਿੱਚ ਦੇਰੀ ਤਾਂ ਨਹੀਂ, ਅਤੇ ਚਾਰਜਰ ਨੂੰ ਹੋਰ ਸਮਾਂ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port.</source>
        <translation>ਦੂਜਾ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਪੋਰਟ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, then choose the network again.</source>
        <translation>ਕੇਬਲ ਜਾਂ Wi-Fi ਦੀ ਜਾਂਚ ਕਰੋ, ਫਿਰ ਨੈੱਟਵਰਕ ਦੁਬਾਰਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Correct its CSMS address, also at the end of the field.</source>
        <translation>ਇਸ ਦਾ CSMS ਪਤਾ ਠੀਕ ਕਰੋ, ਖਾਨੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਵੀ।</translation>
    </message>
    <message>
        <source>Delete old temporary root certificates in the charger, then install this one.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚੋਂ ਪੁਰਾਣੇ ਅਸਥਾਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮਿਟਾਓ, ਫਿਰ ਇਹ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Every CSMS must offer four suites, and a charger must know one pair of them.</source>
        <translation>ਹਰ CSMS ਨੂੰ ਚਾਰ ਸੂਟਾਂ ਦੇਣੀਆਂ ਪੈਂਦੀਆਂ ਹਨ, ਅਤੇ ਚਾਰਜਰ ਨੂੰ ਉਹਨਾਂ ਦਾ ਇੱਕ ਜੋੜਾ ਜਾਣਨਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Fill in the empty field in the charger&apos;s own settings.</source>
        <translation>ਚਾਰਜਰ ਦੀਆਂ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਖਾਲੀ ਖਾਨਾ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Give it an identity of letters, digits, - . _ only.</source>
        <translation>ਇਸਨੂੰ ਸਿਰਫ਼ ਅੱਖਰਾਂ, ਅੰਕਾਂ, - . _ ਵਾਲੀ ਪਛਾਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Here OCPP {versions} is spoken, so nothing can be exchanged.</source>
        <translation>ਇੱਥੇ OCPP {versions} ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ, ਇਸ ਲਈ ਕੋਈ ਗੱਲ ਨਹੀਂ ਹੋ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>If it was reset on purpose, let it in again by its identity: then the lower profile counts.</source>
        <translation>ਜੇ ਇਸਨੂੰ ਜਾਣ-ਬੁੱਝ ਕੇ ਰੀਸੈੱਟ ਕੀਤਾ ਗਿਆ ਸੀ, ਤਾਂ ਇਸਨੂੰ ਇਸਦੀ ਪਛਾਣ ਨਾਲ ਦੁਬਾਰਾ ਆਉਣ ਦਿਓ: ਫਿਰ ਹੇਠਲਾ ਪ੍ਰੋਫਾਈਲ ਮੰਨਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>If the addresses differ, make sure that only one charger has this identity.</source>
        <translation>ਜੇ ਪਤੇ ਵੱਖਰੇ ਹਨ, ਤਾਂ ਯਕੀਨੀ ਬਣਾਓ ਕਿ ਇਹ ਪਛਾਣ ਸਿਰਫ਼ ਇੱਕ ਚਾਰਜਰ ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It asks somebody about certificates who does not know this laptop, or keeps an old root.</source>
        <translation>ਇਹ ਸਰਟੀਫਿਕੇਟਾਂ ਬਾਰੇ ਕਿਸੇ ਅਜਿਹੇ ਤੋਂ ਪੁੱਛਦਾ ਹੈ ਜੋ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ, ਜਾਂ ਇਸ ਵਿੱਚ ਪੁਰਾਣਾ ਰੂਟ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not hold this laptop&apos;s temporary root certificate, or checks the name.</source>
        <translation>ਇਸ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਅਸਥਾਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ, ਜਾਂ ਇਹ ਨਾਂ ਪਰਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It fell back, or it was reset; a CSMS refuses a profile lower than the one that was proven.</source>
        <translation>ਇਹ ਵਾਪਸ ਹੇਠਾਂ ਆ ਗਿਆ, ਜਾਂ ਰੀਸੈੱਟ ਕੀਤਾ ਗਿਆ; CSMS ਸਾਬਤ ਹੋਏ ਪ੍ਰੋਫਾਈਲ ਤੋਂ ਹੇਠਲਾ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is expired, or signed by an authority that this laptop does not know.</source>
        <translation>ਇਸ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ ਹੈ, ਜਾਂ ਇਸ ਉੱਤੇ ਅਜਿਹੀ ਅਥਾਰਟੀ ਦੇ ਦਸਤਖ਼ਤ ਹਨ ਜਿਸਨੂੰ ਇਹ ਲੈਪਟਾਪ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It is taken for {version}; a strict CSMS refuses this spelling.</source>
        <translation>ਇਸਨੂੰ {version} ਮੰਨਿਆ ਗਿਆ; ਸਖ਼ਤ CSMS ਇਹ ਸਪੈਲਿੰਗ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is understood here; a strict CSMS refuses it.</source>
        <translation>ਇੱਥੇ ਇਹ ਸਮਝ ਆ ਜਾਂਦੀ ਹੈ; ਸਖ਼ਤ CSMS ਇਸਨੂੰ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It knows other keys or signatures than ECDSA P-256 and RSA 2048, or wants other usages in it.</source>
        <translation>ਇਹ ECDSA P-256 ਅਤੇ RSA 2048 ਤੋਂ ਹੋਰ ਕੁੰਜੀਆਂ ਜਾਂ ਦਸਤਖ਼ਤ ਜਾਣਦਾ ਹੈ, ਜਾਂ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਹੋਰ ਵਰਤੋਂਆਂ ਚਾਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It restarted or lost its network. From another address it may also be another device.</source>
        <translation>ਇਹ ਮੁੜ-ਚਾਲੂ ਹੋਇਆ ਜਾਂ ਇਸ ਦਾ ਨੈੱਟਵਰਕ ਟੁੱਟਿਆ। ਹੋਰ ਪਤੇ ਤੋਂ ਹੋਵੇ ਤਾਂ ਇਹ ਹੋਰ ਡਿਵਾਈਸ ਵੀ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It was recognised here; most CSMSs look for the identity at the end of the address.</source>
        <translation>ਇੱਥੇ ਇਹ ਪਛਾਣਿਆ ਗਿਆ; ਬਹੁਤੇ CSMS ਪਛਾਣ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਲੱਭਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It was understood here; a strict CSMS closes such a connection without a word.</source>
        <translation>ਇੱਥੇ ਇਹ ਸਮਝ ਆ ਗਈ; ਸਖ਼ਤ CSMS ਅਜਿਹਾ ਕੁਨੈਕਸ਼ਨ ਬਿਨਾਂ ਕੁਝ ਕਹੇ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its clock is wrong: the certificate is new.</source>
        <translation>ਇਸ ਦੀ ਘੜੀ ਗਲਤ ਹੈ: ਸਰਟੀਫਿਕੇਟ ਨਵਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Its connection cannot go on after that, with no CSMS. It will dial in again.</source>
        <translation>ਇਸ ਤੋਂ ਬਾਅਦ ਇਸ ਦਾ ਕੁਨੈਕਸ਼ਨ ਕਿਸੇ ਵੀ CSMS ਨਾਲ ਨਹੀਂ ਚੱਲ ਸਕਦਾ। ਇਹ ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>Its request does not say that it speaks WebSocket version 13.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਇਹ WebSocket ਵਰਜਨ 13 ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request ends lines without a carriage return.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਦੀਆਂ ਲਾਈਨਾਂ ਕੈਰਿਜ ਰਿਟਰਨ (CR) ਤੋਂ ਬਿਨਾਂ ਖਤਮ ਹੁੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Its request has a Content-Length.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ Content-Length ਹੈ।</translation>
    </message>
    <message>
        <source>Its request has a header over two lines.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ ਇੱਕ ਹੈਡਰ ਦੋ ਲਾਈਨਾਂ ਉੱਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request has a line that is no header.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ ਇੱਕ ਲਾਈਨ ਹੈਡਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request has a space before a colon.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ ਕੋਲਨ ਤੋਂ ਪਹਿਲਾਂ ਖਾਲੀ ਥਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request has more or longer headers than servers take.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ ਸਰਵਰਾਂ ਦੀ ਹੱਦ ਤੋਂ ਵੱਧ ਜਾਂ ਲੰਮੇ ਹੈਡਰ ਹਨ।</translation>
    </message>
    <message>
        <source>Its request holds control characters.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ ਕੰਟਰੋਲ ਅੱਖਰ ਹਨ।</translation>
    </message>
    <message>
        <source>Its request is not HTTP/1.1.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ HTTP/1.1 ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request leaves “Connection: Upgrade” out.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ “Connection: Upgrade” ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request leaves “Upgrade: websocket” out.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ “Upgrade: websocket” ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request line holds the whole address instead of the path.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਦੀ ਲਾਈਨ ਵਿੱਚ ਪਾਥ ਦੀ ਥਾਂ ਪੂਰਾ ਪਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its request names no host.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਕੋਈ ਹੋਸਟ ਨਹੀਂ ਦੱਸਦੀ।</translation>
    </message>
    <message>
        <source>Look at its security events: they say why the higher profile failed.</source>
        <translation>ਇਸ ਦੀਆਂ ਸੁਰੱਖਿਆ ਘਟਨਾਵਾਂ ਵੇਖੋ: ਉਹ ਦੱਸਦੀਆਂ ਹਨ ਕਿ ਉੱਚਾ ਪ੍ਰੋਫਾਈਲ ਕਿਉਂ ਨਹੀਂ ਚੱਲਿਆ।</translation>
    </message>
    <message>
        <source>Look at the first bytes; check cable and Wi-Fi signal, then restart the charger.</source>
        <translation>ਪਹਿਲੇ ਬਾਈਟ ਵੇਖੋ; ਕੇਬਲ ਅਤੇ Wi-Fi ਸਿਗਨਲ ਵੇਖੋ, ਫਿਰ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Look for newer firmware, and show this to its maker.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ, ਅਤੇ ਇਹ ਨਿਰਮਾਤਾ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Look for newer firmware, and show this trace to the maker.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ, ਅਤੇ ਇਹ ਟ੍ਰੇਸ ਨਿਰਮਾਤਾ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Nearly every CSMS takes it as it is.</source>
        <translation>ਲਗਭਗ ਹਰ CSMS ਇਸਨੂੰ ਇਵੇਂ ਹੀ ਲੈ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OCPP asks for TLS 1.2 or newer; no CSMS of today lets it in.</source>
        <translation>OCPP TLS 1.2 ਜਾਂ ਨਵਾਂ ਮੰਗਦਾ ਹੈ; ਅੱਜ ਦਾ ਕੋਈ CSMS ਇਸਨੂੰ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>OCPP knows no action {action}.</source>
        <translation>OCPP ਵਿੱਚ {action} ਨਾਂ ਦਾ ਕੋਈ ਐਕਸ਼ਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Or add the root of its authority, then let it dial in again.</source>
        <translation>ਜਾਂ ਇਸ ਦੀ ਅਥਾਰਟੀ ਦਾ ਰੂਟ ਜੋੜੋ, ਫਿਰ ਇਸਨੂੰ ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Or use security profile 2.</source>
        <translation>ਜਾਂ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Renew the charger&apos;s own certificate here, then raise its profile again.</source>
        <translation>ਇੱਥੇ ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ, ਫਿਰ ਇਸ ਦਾ ਪ੍ਰੋਫਾਈਲ ਦੁਬਾਰਾ ਵਧਾਓ।</translation>
    </message>
    <message>
        <source>Renew the charger&apos;s own certificate here.</source>
        <translation>ਇੱਥੇ ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ।</translation>
    </message>
    <message>
        <source>Renew the charger&apos;s own certificate: its request must name its serial number.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ: ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Requests and answers are mixed up, or the answer came after its time-out.</source>
        <translation>ਬੇਨਤੀਆਂ ਅਤੇ ਜਵਾਬ ਰਲ ਗਏ ਹਨ, ਜਾਂ ਜਵਾਬ ਸਮਾਂ ਮੁੱਕਣ ਤੋਂ ਬਾਅਦ ਆਇਆ।</translation>
    </message>
    <message>
        <source>Security profile 3 needs one, signed by an authority that the CSMS trusts.</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਲਈ ਇਹ ਚਾਹੀਦਾ ਹੈ, ਜਿਸ ਉੱਤੇ CSMS ਦੇ ਭਰੋਸੇ ਵਾਲੀ ਅਥਾਰਟੀ ਦੇ ਦਸਤਖ਼ਤ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Set its OCPP version anew, or look for newer firmware.</source>
        <translation>ਇਸ ਦਾ OCPP ਵਰਜਨ ਨਵੇਂ ਸਿਰਿਓਂ ਸੈੱਟ ਕਰੋ, ਜਾਂ ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Set its address to wss:// and its security profile to {wanted}.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ wss:// ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {wanted} &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set its clock: connect it once over ws:// first, BootNotification tells it the time.</source>
        <translation>ਇਸ ਦੀ ਘੜੀ ਸੈੱਟ ਕਰੋ: ਪਹਿਲਾਂ ਇੱਕ ਵਾਰ ਇਸਨੂੰ ws:// ਰਾਹੀਂ ਜੋੜੋ, BootNotification ਇਸਨੂੰ ਸਮਾਂ ਦੱਸਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Set one OCPP version in the charger, the one that the CSMS speaks.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਇੱਕੋ OCPP ਵਰਜਨ ਸੈੱਟ ਕਰੋ, ਉਹੀ ਜੋ CSMS ਬੋਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set the charger to OCPP {versions} (JSON).</source>
        <translation>ਚਾਰਜਰ ਨੂੰ OCPP {versions} (JSON) &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set the charger&apos;s time zone and time source, then look again after the next heartbeat.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਸਮਾਂ ਖੇਤਰ ਅਤੇ ਸਮੇਂ ਦਾ ਸਰੋਤ ਸੈੱਟ ਕਰੋ, ਫਿਰ ਅਗਲੇ Heartbeat ਤੋਂ ਬਾਅਦ ਦੁਬਾਰਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Some CSMS refuse such messages.</source>
        <translation>ਕੁਝ CSMS ਅਜਿਹੇ ਸੁਨੇਹੇ ਰੱਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Some CSMSs compare it as it is sent and do not find it. Letters, digits, - . _ ~ are always safe.</source>
        <translation>ਕੁਝ CSMS ਇਸਨੂੰ ਜਿਵੇਂ ਭੇਜਿਆ ਗਿਆ ਉਵੇਂ ਹੀ ਮਿਲਾਉਂਦੇ ਹਨ ਅਤੇ ਨਹੀਂ ਲੱਭਦੇ। ਅੱਖਰ, ਅੰਕ, - . _ ~ ਹਮੇਸ਼ਾ ਠੀਕ ਹਨ।</translation>
    </message>
    <message>
        <source>Something connected and did not finish its request.</source>
        <translation>ਕੋਈ ਜੁੜਿਆ ਅਤੇ ਉਸ ਨੇ ਆਪਣੀ ਬੇਨਤੀ ਪੂਰੀ ਨਹੀਂ ਕੀਤੀ।</translation>
    </message>
    <message>
        <source>The answer to {action} came after its time-out.</source>
        <translation>{action} ਦਾ ਜਵਾਬ ਸਮਾਂ ਮੁੱਕਣ ਤੋਂ ਬਾਅਦ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The answer to {action} has the message id in another spelling.</source>
        <translation>{action} ਦੇ ਜਵਾਬ ਵਿੱਚ ਸੁਨੇਹੇ ਦਾ id ਹੋਰ ਸਪੈਲਿੰਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate of {identity} is for {name}; the charger&apos;s serial number is {serial}.</source>
        <translation>{identity} ਦਾ ਸਰਟੀਫਿਕੇਟ {name} ਲਈ ਹੈ; ਚਾਰਜਰ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ {serial} ਹੈ।</translation>
    </message>
    <message>
        <source>The charger does not reach this laptop, or dials another address.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਪਤੇ &apos;ਤੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that charger and laptop are in the same network, and allow evsetup in the firewall.</source>
        <translation>ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਅਤੇ ਲੈਪਟਾਪ ਇੱਕੋ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹਨ, ਅਤੇ ਫਾਇਰਵਾਲ ਵਿੱਚ evsetup ਨੂੰ ਇਜਾਜ਼ਤ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Restart the charger.</source>
        <translation>ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It is another charger, or its identity is not the one that is planned.</source>
        <translation>ਇਹ ਕੋਈ ਹੋਰ ਚਾਰਜਰ ਹੈ, ਜਾਂ ਇਸ ਦੀ ਪਛਾਣ ਯੋਜਨਾ ਵਾਲੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>If it is yours, take it over under this identity.</source>
        <translation>ਜੇ ਇਹ ਤੁਹਾਡਾ ਹੈ, ਤਾਂ ਇਸ ਨੂੰ ਇਸੇ ਪਛਾਣ ਨਾਲ ਸ਼ਾਮਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Otherwise correct the identity in the charger.</source>
        <translation>ਨਹੀਂ ਤਾਂ ਚਾਰਜਰ ਵਿੱਚ ਪਛਾਣ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Only the spelling differs; many CSMSs compare letter by letter and would refuse it.</source>
        <translation>ਸਿਰਫ਼ ਸਪੈਲਿੰਗ ਦਾ ਫ਼ਰਕ ਹੈ; ਕਈ CSMS ਅੱਖਰ-ਅੱਖਰ ਮਿਲਾਉਂਦੇ ਹਨ ਅਤੇ ਇਸ ਨੂੰ ਨਾਂਹ ਕਰ ਦੇਣਗੇ।</translation>
    </message>
    <message>
        <source>The common name must be the serial number; a CSMS that follows OCPP closes this connection.</source>
        <translation>ਕਾਮਨ ਨੇਮ (CN) ਸੀਰੀਅਲ ਨੰਬਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; OCPP ਅਨੁਸਾਰ ਚੱਲਣ ਵਾਲਾ CSMS ਇਹ ਕੁਨੈਕਸ਼ਨ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The connection is bad, or it is another kind of device.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਖਰਾਬ ਹੈ, ਜਾਂ ਇਹ ਹੋਰ ਕਿਸਮ ਦੀ ਡਿਵਾਈਸ ਹੈ।</translation>
    </message>
    <message>
        <source>The message id of {action} is a number, not text.</source>
        <translation>{action} ਦੇ ਸੁਨੇਹੇ ਦਾ id ਲਿਖਤ ਨਹੀਂ, ਨੰਬਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The message id of {action} is longer than 36 characters.</source>
        <translation>{action} ਦੇ ਸੁਨੇਹੇ ਦਾ id 36 ਅੱਖਰਾਂ ਤੋਂ ਲੰਮਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The message type of {action} is no whole number.</source>
        <translation>{action} ਦੇ ਸੁਨੇਹੇ ਦੀ ਕਿਸਮ ਪੂਰਾ ਅੰਕ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The payload of {action} is an array, not an object.</source>
        <translation>{action} ਦਾ ਪੇਲੋਡ ਐਰੇ ਹੈ, ਆਬਜੈਕਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The payload of {action} is no object.</source>
        <translation>{action} ਦਾ ਪੇਲੋਡ ਆਬਜੈਕਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The refusal of {action} lacks elements at its end.</source>
        <translation>{action} ਨੂੰ ਨਾਂਹ ਕਰਨ ਵਾਲੇ ਸੁਨੇਹੇ ਦੇ ਅਖੀਰਲੇ ਹਿੱਸੇ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The two sides do not mean the same OCPP version; a strict CSMS refuses such messages.</source>
        <translation>ਦੋਹਾਂ ਪਾਸਿਆਂ ਦਾ OCPP ਵਰਜਨ ਇੱਕੋ ਨਹੀਂ; ਸਖ਼ਤ CSMS ਅਜਿਹੇ ਸੁਨੇਹੇ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There is a double slash in its CSMS address.</source>
        <translation>ਇਸ ਦੇ CSMS ਪਤੇ ਵਿੱਚ ਦੋਹਰਾ ਸਲੈਸ਼ ਹੈ।</translation>
    </message>
    <message>
        <source>There is a question mark in its CSMS address.</source>
        <translation>ਇਸ ਦੇ CSMS ਪਤੇ ਵਿੱਚ ਪ੍ਰਸ਼ਨ ਚਿੰਨ੍ਹ ਹੈ।</translation>
    </message>
    <message>
        <source>There is a space in its CSMS address or its identity.</source>
        <translation>ਇਸ ਦੇ CSMS ਪਤੇ ਜਾਂ ਪਛਾਣ ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Transactions and meter values get wrong times, and some CSMS refuse the message.</source>
        <translation>ਟ੍ਰਾਂਜ਼ੈਕਸ਼ਨਾਂ ਅਤੇ ਮੀਟਰ ਮੁੱਲਾਂ ਦੇ ਸਮੇਂ ਗਲਤ ਹੋ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਕੁਝ CSMS ਸੁਨੇਹਾ ਰੱਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Write the identity in the charger exactly as planned.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਪਛਾਣ ਬਿਲਕੁਲ ਯੋਜਨਾ ਅਨੁਸਾਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>A charger dials in without an identity.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਬਿਨਾਂ ਪਛਾਣ ਦੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its CSMS address holds none, and it adds none by itself.</source>
        <translation>ਇਸ ਦੇ CSMS ਪਤੇ ਵਿੱਚ ਪਛਾਣ ਨਹੀਂ ਹੈ, ਅਤੇ ਇਹ ਆਪਣੇ ਆਪ ਨਹੀਂ ਜੋੜਦਾ।</translation>
    </message>
    <message>
        <source>Fill in its identity field.</source>
        <translation>ਇਸ ਦਾ ਪਛਾਣ ਵਾਲਾ ਖਾਨਾ ਭਰੋ।</translation>
    </message>
    <message>
        <source>300 s is usual for load balancers and firewalls.</source>
        <translation>ਲੋਡ ਬੈਲੈਂਸਰਾਂ ਅਤੇ ਫਾਇਰਵਾਲਾਂ ਲਈ 300 s ਆਮ ਹੈ।</translation>
    </message>
    <message>
        <source>60 s is what proxies (nginx) and the time limits of some CSMSs are set to.</source>
        <translation>ਪ੍ਰੌਕਸੀਆਂ (nginx) ਅਤੇ ਕੁਝ CSMS ਦੀਆਂ ਸਮਾਂ-ਹੱਦਾਂ 60 s ਉੱਤੇ ਸੈੱਟ ਹੁੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>A CSMS knows a charger by it.</source>
        <translation>CSMS ਚਾਰਜਰ ਨੂੰ ਇਸੇ ਤੋਂ ਪਛਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger cannot sign in.</source>
        <translation>ਚਾਰਜਰ ਸਾਈਨ-ਇਨ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A charger dials in and does not trust this laptop&apos;s certificate.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਪਰ ਇਸ ਲੈਪਟਾਪ ਦੇ ਸਰਟੀਫਿਕੇਟ &apos;ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>A charger dials in as {identity}; this identity is not expected.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ {identity} ਵਜੋਂ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ; ਇਸ ਪਛਾਣ ਦੀ ਉਮੀਦ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>A charger dials in as {identity}; {expected} is expected.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ {identity} ਵਜੋਂ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ; ਉਮੀਦ {expected} ਦੀ ਸੀ।</translation>
    </message>
    <message>
        <source>A charger dials in unencrypted, and this laptop serves wss:// here.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਪਰ ਇਹ ਲੈਪਟਾਪ ਇੱਥੇ wss:// ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger dials in, and the TLS handshake fails.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਪਰ TLS ਹੈਂਡਸ਼ੇਕ ਫੇਲ੍ਹ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger may refuse that; and whoever takes the server&apos;s key can make certificates.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਚਾਰਜਰ ਇਸਨੂੰ ਰੱਦ ਕਰੇ; ਅਤੇ ਜਿਸ ਦੇ ਹੱਥ ਸਰਵਰ ਦੀ ਕੁੰਜੀ ਲੱਗੇ, ਉਹ ਸਰਟੀਫਿਕੇਟ ਬਣਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that dials again at once is not let in: {answer}.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਤੁਰੰਤ ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਉਸਨੂੰ ਆਉਣ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ: {answer}।</translation>
    </message>
    <message>
        <source>A charger that dials again is let in at once; its old connection is ended.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਉਸਨੂੰ ਤੁਰੰਤ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ; ਉਸ ਦਾ ਪੁਰਾਣਾ ਕੁਨੈਕਸ਼ਨ ਖਤਮ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that dials again is let in at once; its old connection stays open beside the new one.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਉਸਨੂੰ ਤੁਰੰਤ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ; ਉਸ ਦਾ ਪੁਰਾਣਾ ਕੁਨੈਕਸ਼ਨ ਨਵੇਂ ਦੇ ਨਾਲ ਖੁੱਲ੍ਹਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that does not fetch it by itself, as browsers do, refuses the server.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਇਸਨੂੰ ਬ੍ਰਾਊਜ਼ਰਾਂ ਵਾਂਗ ਆਪ ਨਹੀਂ ਲਿਆਉਂਦਾ, ਉਹ ਸਰਵਰ ਨੂੰ ਨਾਂਹ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that has only those stays offline.</source>
        <translation>ਜਿਸ ਚਾਰਜਰ ਕੋਲ ਸਿਰਫ਼ ਉਹੀ ਹਨ, ਉਹ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that holds the card&apos;s root alone stays offline; or this network opens encrypted connections.</source>
        <translation>ਜਿਸ ਚਾਰਜਰ ਵਿੱਚ ਸਿਰਫ਼ ਕਾਰਡ ਦਾ ਰੂਟ ਹੈ, ਉਹ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ; ਜਾਂ ਇਹ ਨੈੱਟਵਰਕ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that is set to {offered} is not let in.</source>
        <translation>ਜੋ ਚਾਰਜਰ {offered} ਉੱਤੇ ਸੈੱਟ ਹੈ, ਉਸਨੂੰ ਆਉਣ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>A charger that offers compression does not come online; one that does not is fine.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਕੰਪ੍ਰੈਸ਼ਨ ਪੇਸ਼ ਕਰਦਾ ਹੈ, ਉਹ ਆਨਲਾਈਨ ਨਹੀਂ ਆਉਂਦਾ; ਜੋ ਨਹੀਂ ਕਰਦਾ, ਉਹ ਠੀਕ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that prefers IPv6 waits long before it tries IPv4, or never does.</source>
        <translation>ਜੋ ਚਾਰਜਰ IPv6 ਨੂੰ ਪਹਿਲ ਦਿੰਦਾ ਹੈ, ਉਹ IPv4 ਅਜ਼ਮਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਲੰਮਾ ਸਮਾਂ ਉਡੀਕਦਾ ਹੈ, ਜਾਂ ਕਦੇ ਨਹੀਂ ਅਜ਼ਮਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>A charger that sends pings loses its connection each time.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਪਿੰਗ ਭੇਜਦਾ ਹੈ, ਉਸ ਦਾ ਕੁਨੈਕਸ਼ਨ ਹਰ ਵਾਰ ਟੁੱਟ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that sends pings takes the connection for dead and dials again and again.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਪਿੰਗ ਭੇਜਦਾ ਹੈ, ਉਹ ਕੁਨੈਕਸ਼ਨ ਨੂੰ ਬੰਦ ਸਮਝ ਕੇ ਵਾਰ-ਵਾਰ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger that sends the hex digits as they are is refused; most decode them before.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਹੈਕਸ ਅੰਕ ਜਿਵੇਂ ਹਨ ਉਵੇਂ ਹੀ ਭੇਜਦਾ ਹੈ, ਉਸਨੂੰ ਨਾਂਹ ਹੋ ਜਾਂਦੀ ਹੈ; ਬਹੁਤੇ ਇਹਨਾਂ ਨੂੰ ਪਹਿਲਾਂ ਖੋਲ੍ਹਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A charger that speaks both comes online, with less than it can.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਦੋਵੇਂ ਵਰਤਦਾ ਹੈ, ਉਹ ਆਨਲਾਈਨ ਆਉਂਦਾ ਹੈ, ਪਰ ਆਪਣੀ ਸਮਰੱਥਾ ਤੋਂ ਘੱਟ ਨਾਲ।</translation>
    </message>
    <message>
        <source>A charger that trusts the root certificate sees no change; one that holds the server&apos;s own goes offline at the next renewal.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ, ਉਸ ਨੂੰ ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ ਦਿਸਦੀ; ਜਿਸ ਵਿੱਚ ਸਰਵਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਹੈ, ਉਹ ਅਗਲੀ ਵਾਰ ਨਵਿਆਉਣ &apos;ਤੇ ਆਫਲਾਈਨ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger trusts it only if it holds this very certificate; a TLS inspection may also be at work.</source>
        <translation>ਚਾਰਜਰ ਇਸ &apos;ਤੇ ਤਾਂ ਹੀ ਭਰੋਸਾ ਕਰਦਾ ਹੈ ਜੇ ਉਸ ਵਿੱਚ ਇਹੀ ਸਰਟੀਫਿਕੇਟ ਹੋਵੇ; ਇਹ ਵੀ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਵਿਚਕਾਰ TLS ਨਿਰੀਖਣ ਚੱਲ ਰਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>A charger with this address, identity and key would come online.</source>
        <translation>ਇਸ ਪਤੇ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਨਾਲ ਚਾਰਜਰ ਆਨਲਾਈਨ ਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>A charger without one never dials.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਕਦੇ ਕੁਨੈਕਟ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>A charger would come online as the test identity {identity} did; one thing is not as it should be: {seen}</source>
        <translation>ਚਾਰਜਰ ਆਨਲਾਈਨ ਆ ਜਾਵੇਗਾ, ਜਿਵੇਂ ਜਾਂਚ ਵਾਲੀ ਪਛਾਣ {identity} ਨਾਲ ਹੋਇਆ; ਇੱਕ ਚੀਜ਼ ਉਵੇਂ ਨਹੀਂ ਜਿਵੇਂ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: {seen}</translation>
    </message>
    <message>
        <source>A charger would come online at this address, as {identity} did.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਪਤੇ ਉੱਤੇ ਆਨਲਾਈਨ ਆ ਜਾਵੇਗਾ, ਜਿਵੇਂ {identity} ਨਾਲ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>A charger would come online; one thing is not as it should be: {seen}</source>
        <translation>ਚਾਰਜਰ ਆਨਲਾਈਨ ਆ ਜਾਵੇਗਾ; ਇੱਕ ਗੱਲ ਠੀਕ ਨਹੀਂ ਹੈ: {seen}</translation>
    </message>
    <message>
        <source>A firewall drops the connection, or the server is down; from here that cannot be told.</source>
        <translation>ਕੋਈ ਫਾਇਰਵਾਲ ਕੁਨੈਕਸ਼ਨ ਰੋਕਦੀ ਹੈ, ਜਾਂ ਸਰਵਰ ਬੰਦ ਹੈ; ਇੱਥੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A firewall may open all encrypted connections of this network. A charger does not know the signer and refuses it.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਕੋਈ ਫਾਇਰਵਾਲ ਇਸ ਨੈੱਟਵਰਕ ਦੇ ਸਾਰੇ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ ਖੋਲ੍ਹਦੀ ਹੋਵੇ। ਚਾਰਜਰ ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲੇ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ ਅਤੇ ਨਾਂਹ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A firewall or load balancer in between takes connections for a server that it does not let us see.</source>
        <translation>ਵਿਚਕਾਰਲੀ ਫਾਇਰਵਾਲ ਜਾਂ ਲੋਡ ਬੈਲੈਂਸਰ ਅਜਿਹੇ ਸਰਵਰ ਲਈ ਕੁਨੈਕਸ਼ਨ ਲੈਂਦਾ ਹੈ ਜੋ ਸਾਨੂੰ ਨਹੀਂ ਦਿਸਣ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>A made-up identity is unknown to it, this one is not: the key is wrong.</source>
        <translation>ਉਹ ਮਨਘੜਤ ਪਛਾਣ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ, ਪਰ ਇਸ ਪਛਾਣ ਨੂੰ ਜਾਣਦਾ ਹੈ: ਕੁੰਜੀ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>A message of {size} is not answered.</source>
        <translation>{size} ਦੇ ਸੁਨੇਹੇ ਦਾ ਜਵਾਬ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>A program renews such short ones, and should have by now; else all chargers go offline that day.</source>
        <translation>ਅਜਿਹੇ ਥੋੜ੍ਹੀ ਮਿਆਦ ਵਾਲੇ ਸਰਟੀਫਿਕੇਟ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਵਿਆਉਂਦਾ ਹੈ, ਅਤੇ ਹੁਣ ਤੱਕ ਨਵਿਆ ਦੇਣਾ ਚਾਹੀਦਾ ਸੀ; ਨਹੀਂ ਤਾਂ ਉਸ ਦਿਨ ਸਾਰੇ ਚਾਰਜਰ ਆਫਲਾਈਨ ਹੋ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A proxy in between asks for a log-in (407).</source>
        <translation>ਵਿਚਕਾਰਲੀ ਪ੍ਰੌਕਸੀ ਲਾਗ-ਇਨ ਮੰਗਦੀ ਹੈ (407)।</translation>
    </message>
    <message>
        <source>A proxy in between breaks WebSockets, or the server has a fault.</source>
        <translation>ਵਿਚਕਾਰਲੀ ਪ੍ਰੌਕਸੀ WebSocket ਨੂੰ ਤੋੜਦੀ ਹੈ, ਜਾਂ ਸਰਵਰ ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>A proxy in between takes it out, or the server speaks another WebSocket version.</source>
        <translation>ਵਿਚਕਾਰਲੀ ਪ੍ਰੌਕਸੀ ਇਸ ਨੂੰ ਕੱਢ ਦਿੰਦੀ ਹੈ, ਜਾਂ ਸਰਵਰ ਕੋਈ ਹੋਰ WebSocket ਵਰਜਨ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A proxy on the way takes the log-in out (the Authorization header).</source>
        <translation>ਰਾਹ ਵਿਚਲੀ ਪ੍ਰੌਕਸੀ ਲਾਗਇਨ (Authorization ਹੈਡਰ) ਕੱਢ ਦਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A router, a mobile network or a load balancer drops what is idle; the charger may not notice.</source>
        <translation>ਕੋਈ ਰਾਊਟਰ, ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਜਾਂ ਲੋਡ ਬੈਲੈਂਸਰ ਵਿਹਲੇ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਦਿੰਦਾ ਹੈ; ਹੋ ਸਕਦਾ ਹੈ ਚਾਰਜਰ ਨੂੰ ਪਤਾ ਨਾ ਲੱਗੇ।</translation>
    </message>
    <message>
        <source>A simple charger, which checks one certificate after the other, may refuse such a chain.</source>
        <translation>ਸਾਦਾ ਚਾਰਜਰ, ਜੋ ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਰਟੀਫਿਕੇਟ ਪਰਖਦਾ ਹੈ, ਅਜਿਹੀ ਚੇਨ ਰੱਦ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A virus scanner on this laptop may open the connection; the charger is not affected by that.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਵਾਇਰਸ ਸਕੈਨਰ ਕੁਨੈਕਸ਼ਨ ਖੋਲ੍ਹਦਾ ਹੋਵੇ; ਚਾਰਜਰ ਉੱਤੇ ਇਸ ਦਾ ਅਸਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>About 110 s is seen where a modem or a router drops what is idle.</source>
        <translation>ਲਗਭਗ 110 s ਉੱਥੇ ਵੇਖੇ ਜਾਂਦੇ ਹਨ ਜਿੱਥੇ ਮੋਡਮ ਜਾਂ ਰਾਊਟਰ ਵਿਹਲੇ ਕੁਨੈਕਸ਼ਨ ਤੋੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>About an hour is seen in mobile networks.</source>
        <translation>ਲਗਭਗ ਇੱਕ ਘੰਟਾ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਵੇਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Accepted, but the CSMS wants a heartbeat every {seconds} s.</source>
        <translation>ਸਵੀਕਾਰ ਹੋਇਆ, ਪਰ CSMS ਹਰ {seconds} s ਬਾਅਦ Heartbeat ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Accepted, but the CSMS wants a heartbeat only every {seconds} s.</source>
        <translation>ਸਵੀਕਾਰ ਹੋਇਆ, ਪਰ CSMS ਸਿਰਫ਼ ਹਰ {seconds} s ਬਾਅਦ Heartbeat ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Accepted, but the heartbeat interval in the answer is none: {interval}.</source>
        <translation>ਸਵੀਕਾਰ ਹੋਇਆ, ਪਰ ਜਵਾਬ ਵਿਚਲਾ Heartbeat ਦਾ ਵਕਫ਼ਾ ਸਹੀ ਨਹੀਂ: {interval}।</translation>
    </message>
    <message>
        <source>Address and encryption work; it lets nobody in without a key.</source>
        <translation>ਪਤਾ ਅਤੇ ਇਨਕ੍ਰਿਪਸ਼ਨ ਠੀਕ ਚੱਲਦੇ ਹਨ; ਇਹ ਕੁੰਜੀ ਤੋਂ ਬਿਨਾਂ ਕਿਸੇ ਨੂੰ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Address and identity</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Address and identity are right, the key is not: the CSMS answers {status} to this key and 404 to a made-up identity.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ ਸਹੀ ਹਨ, ਕੁੰਜੀ ਨਹੀਂ: CSMS ਇਸ ਕੁੰਜੀ ਨੂੰ {status} ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਅਤੇ ਇੱਕ ਮਨਘੜਤ ਪਛਾਣ ਨੂੰ 404।</translation>
    </message>
    <message>
        <source>Address and identity are right, the key is not: {seen}</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ ਸਹੀ ਹਨ, ਕੁੰਜੀ ਨਹੀਂ: {seen}</translation>
    </message>
    <message>
        <source>Address and identity are right; the CSMS holds no key for this charger.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ ਸਹੀ ਹਨ; CSMS ਵਿੱਚ ਇਸ ਚਾਰਜਰ ਲਈ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Address, identity and key are right, but the CSMS holds the key in another form.</source>
        <translation>ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਸਹੀ ਹਨ, ਪਰ CSMS ਵਿੱਚ ਕੁੰਜੀ ਹੋਰ ਰੂਪ ਵਿੱਚ ਰੱਖੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Address, identity and key are right, then it fails: {seen}</source>
        <translation>ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਸਹੀ ਹਨ, ਪਰ ਉਸ ਤੋਂ ਬਾਅਦ ਗੱਲ ਰੁਕ ਜਾਂਦੀ ਹੈ: {seen}</translation>
    </message>
    <message>
        <source>Address, identity and key are right; BootNotification was not sent.</source>
        <translation>ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਸਹੀ ਹਨ; BootNotification ਨਹੀਂ ਭੇਜੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Address, identity and key are right; the CSMS has not released the charger yet.</source>
        <translation>ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਸਹੀ ਹਨ; CSMS ਨੇ ਹਾਲੇ ਚਾਰਜਰ ਨੂੰ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>After a power cut or a gap in its network it stays offline until the CSMS has missed it.</source>
        <translation>ਬਿਜਲੀ ਜਾਣ ਜਾਂ ਨੈੱਟਵਰਕ ਟੁੱਟਣ ਤੋਂ ਬਾਅਦ ਇਹ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ ਜਦ ਤੱਕ CSMS ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ।</translation>
    </message>
    <message>
        <source>After each short break of its network it stays offline for a while.</source>
        <translation>ਨੈੱਟਵਰਕ ਥੋੜ੍ਹਾ ਚਿਰ ਟੁੱਟਣ ਤੋਂ ਬਾਅਦ ਹਰ ਵਾਰ ਇਹ ਕੁਝ ਸਮਾਂ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After the colon stands a port number from 1 to 65535, and nothing else.</source>
        <translation>ਕੋਲਨ ਤੋਂ ਬਾਅਦ 1 ਤੋਂ 65535 ਤੱਕ ਦਾ ਪੋਰਟ ਨੰਬਰ ਆਉਂਦਾ ਹੈ, ਹੋਰ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>An IP address must be entered as an address; as a DNS name it counts for nothing.</source>
        <translation>IP ਪਤਾ, ਪਤੇ ਵਜੋਂ ਹੀ ਭਰਿਆ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; DNS ਨਾਂ ਵਜੋਂ ਇਹ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Another service listens on this port.</source>
        <translation>ਇਸ ਪੋਰਟ &apos;ਤੇ ਕੋਈ ਹੋਰ ਸੇਵਾ ਚੱਲ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Anybody who knows the identity can pretend to be this charger.</source>
        <translation>ਜਿਸ ਨੂੰ ਵੀ ਪਛਾਣ ਪਤਾ ਹੈ, ਉਹ ਆਪਣੇ ਆਪ ਨੂੰ ਇਹ ਚਾਰਜਰ ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask for the address for {offered}, if there is another.</source>
        <translation>{offered} ਲਈ ਪਤਾ ਮੰਗੋ, ਜੇ ਕੋਈ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask for the wss:// address: a CSMS may refuse a charger with TLS that comes without.</source>
        <translation>wss:// ਵਾਲਾ ਪਤਾ ਮੰਗੋ: TLS ਵਾਲਾ ਚਾਰਜਰ ਇਸ ਤੋਂ ਬਿਨਾਂ ਆਵੇ ਤਾਂ CSMS ਉਸਨੂੰ ਨਾਂਹ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for a certificate that is a server&apos;s only.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਅਜਿਹਾ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ ਜੋ ਸਿਰਫ਼ ਸਰਵਰ ਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for a certificate with fewer names, and a shorter chain.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਘੱਟ ਨਾਂਵਾਂ ਅਤੇ ਛੋਟੀ ਚੇਨ ਵਾਲਾ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for a key, and for security profile 2.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਕੁੰਜੀ ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for a new certificate for this charger.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਇਸ ਚਾਰਜਰ ਲਈ ਨਵਾਂ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for a server certificate on this server.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਸਰਵਰ ਉੱਤੇ ਸਰਵਰ ਵਾਲਾ ਸਰਟੀਫਿਕੇਟ ਲਾਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for a wss:// address.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ wss:// ਵਾਲਾ ਪਤਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for an address with security profile 2.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਵਾਲਾ ਪਤਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for an address without ? and #.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਅਜਿਹਾ ਪਤਾ ਮੰਗੋ ਜਿਸ ਵਿੱਚ ? ਅਤੇ # ਨਾ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for it; it begins with wss:// or ws://.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਇਹ ਮੰਗੋ; ਇਹ wss:// ਜਾਂ ws:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for the address for security profile 3.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਵਾਲਾ ਪਤਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for the final address (wss:// instead of ws:// is a common reason).</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਅੰਤਿਮ ਪਤਾ ਮੰਗੋ (ਅਕਸਰ ਕਾਰਨ ਇਹ ਹੁੰਦਾ ਹੈ ਕਿ ws:// ਦੀ ਥਾਂ wss:// ਚਾਹੀਦਾ ਹੈ)।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for the new root certificate; the charger needs it too.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਨਵਾਂ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ; ਚਾਰਜਰ ਨੂੰ ਵੀ ਇਹ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for the right address, or for the certificate as a file, and choose that.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਸਹੀ ਪਤਾ ਮੰਗੋ, ਜਾਂ ਸਰਟੀਫਿਕੇਟ ਦੀ ਫਾਈਲ ਮੰਗੋ ਅਤੇ ਉਹ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator for the root certificate, and choose that as CA file.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ, ਅਤੇ ਉਸਨੂੰ CA ਫਾਈਲ ਵਜੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator how long a charger must wait, and whether that can be shorter.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਕਿੰਨਾ ਉਡੀਕਣਾ ਪੈਂਦਾ ਹੈ, ਅਤੇ ਕੀ ਇਹ ਘੱਟ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to allow TLS 1.2 as well.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ TLS 1.2 ਦੀ ਵੀ ਇਜਾਜ਼ਤ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to allow messages of at least {size}, in its proxy too.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਘੱਟੋ-ਘੱਟ {size} ਦੇ ਸੁਨੇਹਿਆਂ ਦੀ ਇਜਾਜ਼ਤ ਦੇਵੇ, ਆਪਣੀ ਪ੍ਰੌਕਸੀ ਵਿੱਚ ਵੀ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to allow the suites that OCPP prescribes.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ OCPP ਦੀਆਂ ਦੱਸੀਆਂ ਸੂਟਾਂ ਦੀ ਇਜਾਜ਼ਤ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to correct the certificate.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਸਰਟੀਫਿਕੇਟ ਠੀਕ ਕਰਨ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to end the old connection when a new one comes, or to ping often.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਨਵਾਂ ਕੁਨੈਕਸ਼ਨ ਆਉਣ ਉੱਤੇ ਪੁਰਾਣਾ ਖਤਮ ਕਰੇ, ਜਾਂ ਵਾਰ-ਵਾਰ ਪਿੰਗ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to have keys checked.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਕੁੰਜੀਆਂ ਦੀ ਜਾਂਚ ਚਾਲੂ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to have the certificate made anew.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਨਵਾਂ ਬਣਵਾਏ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to have the certificates made anew.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਨਵੇਂ ਬਣਵਾਏ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to let chargers in without compression.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਚਾਰਜਰਾਂ ਨੂੰ ਕੰਪ੍ਰੈਸ਼ਨ ਤੋਂ ਬਿਨਾਂ ਆਉਣ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to let the server send its whole chain, with this certificate.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਵਰ ਆਪਣੀ ਪੂਰੀ ਚੇਨ ਭੇਜੇ, ਇਸ ਸਰਟੀਫਿਕੇਟ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to renew it.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਇਸ ਨੂੰ ਨਵਿਆਉਣ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to renew the certificate with a stronger key or signature.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਨੂੰ ਤਕੜੀ ਕੁੰਜੀ ਜਾਂ ਦਸਤਖ਼ਤ ਨਾਲ ਨਵਿਆਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to renew the certificate with the address entered as an address.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਵੇ, ਅਤੇ ਉਸ ਵਿੱਚ ਪਤਾ, ਪਤੇ ਵਜੋਂ ਭਰੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to renew the certificate with the name in subjectAltName.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਵੇ, ਅਤੇ ਨਾਂ subjectAltName ਵਿੱਚ ਪਾਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to repair IPv6, or to take the address out of the name service.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ IPv6 ਠੀਕ ਕਰੇ, ਜਾਂ ਇਹ ਪਤਾ ਨਾਂ ਸੇਵਾ ਵਿੱਚੋਂ ਕੱਢੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to set a heartbeat interval of some minutes.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ Heartbeat ਦਾ ਵਕਫ਼ਾ ਕੁਝ ਮਿੰਟਾਂ ਦਾ ਰੱਖੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to sort the server&apos;s certificate file: its own, then who signed it.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਸਰਵਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਫਾਈਲ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੇ: ਪਹਿਲਾਂ ਉਸ ਦਾ ਆਪਣਾ, ਫਿਰ ਜਿਸ ਨੇ ਦਸਤਖ਼ਤ ਕੀਤੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to store the key itself, as text.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਕੁੰਜੀ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ, ਟੈਕਸਟ ਵਜੋਂ, ਸੰਭਾਲੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to switch TLS 1.2 on.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ TLS 1.2 ਚਾਲੂ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to take it out of the server&apos;s certificate file.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਇਸਨੂੰ ਸਰਵਰ ਦੀ ਸਰਟੀਫਿਕੇਟ ਫਾਈਲ ਵਿੱਚੋਂ ਕੱਢੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator to turn it off here, unless chargers of this site need it.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ ਇੱਥੇ ਇਸ ਨੂੰ ਬੰਦ ਕਰੇ, ਜਦ ਤੱਕ ਇਸ ਸਾਈਟ ਦੇ ਚਾਰਜਰਾਂ ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator under which identity the charger is registered.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਚਾਰਜਰ ਕਿਸ ਪਛਾਣ ਨਾਲ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether addresses are restricted, and whether it is blocked.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਪਤਿਆਂ &apos;ਤੇ ਰੋਕ ਹੈ, ਅਤੇ ਕੀ ਇਹ ਬਲੌਕ ਕੀਤਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether it is renewed by itself.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਆਪਣੇ ਆਪ ਨਵਿਆਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether only known addresses may connect.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਸਿਰਫ਼ ਜਾਣੇ-ਪਛਾਣੇ ਪਤੇ ਹੀ ਜੁੜ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether the CSMS can be reached by IPv4.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ CSMS ਤੱਕ IPv4 ਰਾਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether the CSMS is running.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ CSMS ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether the log-in&apos;s user name must be another than {identity}.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਲਾਗਇਨ ਦਾ ਯੂਜ਼ਰ ਨਾਂ {identity} ਤੋਂ ਵੱਖਰਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether the proxy before the CSMS passes WebSockets on.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ CSMS ਤੋਂ ਪਹਿਲਾਂ ਵਾਲੀ ਪ੍ਰੌਕਸੀ WebSocket ਅੱਗੇ ਭੇਜਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether the server sends its whole chain.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਸਰਵਰ ਆਪਣੀ ਪੂਰੀ ਸਰਟੀਫਿਕੇਟ ਚੇਨ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether this identity is registered, in exactly this spelling.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਪਛਾਣ ਬਿਲਕੁਲ ਇਸੇ ਸਪੈਲਿੰਗ ਨਾਲ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether this name is set up on the server.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਨਾਂ ਸਰਵਰ ਉੱਤੇ ਸੈੱਟ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether {identity} is registered, in exactly this spelling.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ {identity} ਬਿਲਕੁਲ ਇਸੇ ਸਪੈਲਿੰਗ ਨਾਲ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator whether {root} is its root certificate.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ {root} ਉਸ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which OCPP version this address serves.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਪਤੇ &apos;ਤੇ ਕਿਹੜਾ OCPP ਵਰਜਨ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which OCPP versions this address serves.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਸ ਪਤੇ &apos;ਤੇ ਕਿਹੜੇ OCPP ਵਰਜਨ ਚੱਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which address is right, or for a certificate with this name.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜਾ ਪਤਾ ਸਹੀ ਹੈ, ਜਾਂ ਇਸ ਨਾਂ ਵਾਲਾ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which address is right.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜਾ ਪਤਾ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which root certificate follows, and install that in the charger too.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਅਗਲਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਕਿਹੜਾ ਹੈ, ਅਤੇ ਉਸਨੂੰ ਚਾਰਜਰ ਵਿੱਚ ਵੀ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which root certificate is the present one, and for a new card.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਹੁਣ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਕਿਹੜਾ ਹੈ, ਅਤੇ ਨਵਾਂ ਕਾਰਡ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the CSMS operator which security profile and TLS versions are set.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਅਤੇ ਕਿਹੜੇ TLS ਵਰਜਨ ਸੈੱਟ ਹਨ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator for a direct way to the CSMS.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ CSMS ਤੱਕ ਸਿੱਧਾ ਰਾਹ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow DNS for the charger too.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਚਾਰਜਰ ਲਈ ਵੀ DNS ਦੀ ਇਜਾਜ਼ਤ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to except this address from TLS inspection.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਪਤੇ ਨੂੰ TLS ਦੀ ਪੜਤਾਲ ਤੋਂ ਬਾਹਰ ਰੱਖੇ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let the charger through without sign-in.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਕਹੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਸਾਈਨ-ਇਨ ਤੋਂ ਬਿਨਾਂ ਲੰਘਣ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to open this port to the outside.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਨੂੰ ਇਹ ਪੋਰਟ ਬਾਹਰ ਵੱਲ ਖੋਲ੍ਹਣ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator whether IPv4 leads out of this network.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ IPv4 ਇਸ ਨੈੱਟਵਰਕ ਤੋਂ ਬਾਹਰ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator whether IPv6 leads out of this network.</source>
        <translation>ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ IPv6 ਇਸ ਨੈੱਟਵਰਕ ਤੋਂ ਬਾਹਰ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask the operator whether {identity} is registered, in exactly this spelling.</source>
        <translation>ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ {identity} ਬਿਲਕੁਲ ਇਸੇ ਸਪੈਲਿੰਗ ਨਾਲ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>At most {count} faults wait for their message, none longer than an hour.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ {count} ਨੁਕਸ ਆਪਣੇ ਸੁਨੇਹੇ ਦੀ ਉਡੀਕ ਕਰਦੇ ਹਨ, ਕੋਈ ਵੀ ਇੱਕ ਘੰਟੇ ਤੋਂ ਵੱਧ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Better ask for an address with a name: OCPP wants one in the certificate.</source>
        <translation>ਨਾਂ ਵਾਲਾ ਪਤਾ ਮੰਗਣਾ ਬਿਹਤਰ ਹੈ: OCPP ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਨਾਂ ਚਾਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Between :// and the next / stands nothing.</source>
        <translation>:// ਅਤੇ ਅਗਲੇ / ਦੇ ਵਿਚਕਾਰ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>BootNotification</source>
        <translation>BootNotification</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Chargers come online without it; a charger that uses it for its vendor&apos;s functions has trouble.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਤੋਂ ਬਿਨਾਂ ਆਨਲਾਈਨ ਆਉਂਦੇ ਹਨ; ਜੋ ਚਾਰਜਰ ਇਸਨੂੰ ਨਿਰਮਾਤਾ ਦੇ ਆਪਣੇ ਕੰਮਾਂ ਲਈ ਵਰਤਦਾ ਹੈ, ਉਸਨੂੰ ਮੁਸ਼ਕਲ ਆਉਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers come online, and the CSMS does not show whether they are free or in use.</source>
        <translation>ਚਾਰਜਰ ਆਨਲਾਈਨ ਆਉਂਦੇ ਹਨ, ਪਰ CSMS ਨਹੀਂ ਵਿਖਾਉਂਦਾ ਕਿ ਉਹ ਵਿਹਲੇ ਹਨ ਜਾਂ ਵਰਤੋਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>Chargers do not follow; the address is not the final one.</source>
        <translation>ਚਾਰਜਰ ਅੱਗੇ ਭੇਜੇ ਪਤੇ &apos;ਤੇ ਨਹੀਂ ਜਾਂਦੇ; ਇਹ ਅੰਤਿਮ ਪਤਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers do not send it, and everybody who sees the address sees the password.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਨੂੰ ਨਹੀਂ ਭੇਜਦੇ, ਅਤੇ ਜੋ ਵੀ ਪਤਾ ਵੇਖਦਾ ਹੈ ਉਹ ਪਾਸਵਰਡ ਵੀ ਵੇਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers hardly ever can use a proxy.</source>
        <translation>ਚਾਰਜਰ ਸ਼ਾਇਦ ਹੀ ਕਦੇ ਪ੍ਰੌਕਸੀ ਵਰਤ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Chargers know Basic only; a proxy or a sign-in page answers in the CSMS&apos;s place.</source>
        <translation>ਚਾਰਜਰ ਸਿਰਫ਼ Basic ਜਾਣਦੇ ਹਨ; CSMS ਦੀ ਥਾਂ ਕੋਈ ਪ੍ਰੌਕਸੀ ਜਾਂ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers may set their clocks wrongly by hours.</source>
        <translation>ਚਾਰਜਰਾਂ ਦੀ ਘੜੀ ਕਈ ਘੰਟੇ ਗਲਤ ਸੈੱਟ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers send it as it is, and no server accepts it.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ ਭੇਜਦੇ ਹਨ, ਅਤੇ ਕੋਈ ਸਰਵਰ ਇਸ ਨੂੰ ਸਵੀਕਾਰ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>Chargers set their clock by it; less than once a day is too rare.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੀ ਘੜੀ ਇਸੇ ਤੋਂ ਮਿਲਾਉਂਦੇ ਹਨ; ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ ਤੋਂ ਘੱਟ ਬਹੁਤ ਥੋੜ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chargers take their clock from it.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੀ ਘੜੀ ਇਸੇ ਤੋਂ ਮਿਲਾਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Chargers that do not get the root that follows it go offline that day.</source>
        <translation>ਜਿਹਨਾਂ ਚਾਰਜਰਾਂ ਨੂੰ ਅਗਲਾ ਰੂਟ ਨਹੀਂ ਮਿਲਦਾ, ਉਹ ਉਸ ਦਿਨ ਆਫਲਾਈਨ ਹੋ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>ਪਤਾ ਅਤੇ ਪੋਰਟ ਵੇਖੋ ਕਿ ਸਹੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Check cable or Wi-Fi and the gateway.</source>
        <translation>ਕੇਬਲ ਜਾਂ Wi-Fi ਅਤੇ ਗੇਟਵੇ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check date and time of this laptop, and of the charger.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਅਤੇ ਚਾਰਜਰ ਦੀ ਤਾਰੀਖ ਅਤੇ ਸਮੇਂ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check date and time of this laptop.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਤਾਰੀਖ ਅਤੇ ਸਮੇਂ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this laptop.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਤਾਰੀਖ, ਸਮਾਂ ਅਤੇ ਸਮਾਂ ਖੇਤਰ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Check that its CSMS address is {url}.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਸ ਦਾ CSMS ਪਤਾ {url} ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the chain in the file goes up to the authority that the CSMS trusts.</source>
        <translation>ਵੇਖੋ ਕਿ ਫਾਈਲ ਵਿਚਲੀ ਚੇਨ ਉਸ ਅਥਾਰਟੀ ਤੱਕ ਜਾਂਦੀ ਹੈ ਜਿਸ ਉੱਤੇ CSMS ਭਰੋਸਾ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the key belongs to this certificate.</source>
        <translation>ਵੇਖੋ ਕਿ ਕੁੰਜੀ ਇਸੇ ਸਰਟੀਫਿਕੇਟ ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that this laptop is online, then test again.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਹ ਲੈਪਟਾਪ ਆਨਲਾਈਨ ਹੈ, ਫਿਰ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the address; one that begins with 10., 172. or 192.168. is a local one.</source>
        <translation>ਪਤੇ ਦੀ ਜਾਂਚ ਕਰੋ; 10., 172. ਜਾਂ 192.168. ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲਾ ਪਤਾ ਸਥਾਨਕ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>ਪਤੇ ਵਿਚਲੇ ਪੋਰਟ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>ਪੋਰਟ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the port: encrypted CSMSs mostly use 443.</source>
        <translation>ਪੋਰਟ ਦੀ ਜਾਂਚ ਕਰੋ: ਇਨਕ੍ਰਿਪਟਡ CSMS ਜ਼ਿਆਦਾਤਰ 443 ਵਰਤਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose certificate and key in PEM form, the charger&apos;s own certificate first.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਅਤੇ ਕੁੰਜੀ PEM ਰੂਪ ਵਿੱਚ ਚੁਣੋ, ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਪਹਿਲਾਂ।</translation>
    </message>
    <message>
        <source>Choose the root certificate of the CSMS, in PEM form (BEGIN CERTIFICATE).</source>
        <translation>CSMS ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ PEM ਰੂਪ ਵਿੱਚ ਚੁਣੋ (BEGIN CERTIFICATE)।</translation>
    </message>
    <message>
        <source>Clock of the CSMS</source>
        <translation>CSMS ਦੀ ਘੜੀ</translation>
    </message>
    <message>
        <source>Clock of this laptop</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ</translation>
    </message>
    <message>
        <source>Compare address and identity with what the CSMS operator gave you.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ CSMS ਓਪਰੇਟਰ ਦੀ ਦਿੱਤੀ ਜਾਣਕਾਰੀ ਨਾਲ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the CSMS operator gave you.</source>
        <translation>ਪਤਾ CSMS ਓਪਰੇਟਰ ਦੇ ਦਿੱਤੇ ਪਤੇ ਨਾਲ ਅੱਖਰ-ਅੱਖਰ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Compare the address with what the CSMS operator gave you.</source>
        <translation>ਪਤਾ CSMS ਓਪਰੇਟਰ ਦੇ ਦਿੱਤੇ ਪਤੇ ਨਾਲ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Compare the key with the one that the CSMS holds, letter by letter.</source>
        <translation>ਕੁੰਜੀ CSMS ਵਿਚਲੀ ਕੁੰਜੀ ਨਾਲ ਅੱਖਰ-ਅੱਖਰ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Compare the path, letter by letter, with what the CSMS operator gave you.</source>
        <translation>ਪਾਥ CSMS ਓਪਰੇਟਰ ਦੇ ਦਿੱਤੇ ਪਾਥ ਨਾਲ ਅੱਖਰ-ਅੱਖਰ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ਕੁਨੈਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>Correct the port, or leave it out with its colon.</source>
        <translation>ਪੋਰਟ ਠੀਕ ਕਰੋ, ਜਾਂ ਇਸ ਨੂੰ ਕੋਲਨ ਸਮੇਤ ਹਟਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Each charger then chooses for itself how often it reports, or does it all the time.</source>
        <translation>ਫਿਰ ਹਰ ਚਾਰਜਰ ਆਪ ਚੁਣਦਾ ਹੈ ਕਿ ਕਿੰਨੀ ਵਾਰ ਦੱਸੇ, ਜਾਂ ਹਰ ਵੇਲੇ ਦੱਸਦਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Either the path in the address is wrong, or the CSMS does not know {identity}.</source>
        <translation>ਜਾਂ ਤਾਂ ਪਤੇ ਵਿਚਲਾ ਪਾਥ ਗਲਤ ਹੈ, ਜਾਂ CSMS {identity} ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>Either the server is set up wrongly, or this laptop&apos;s clock is behind.</source>
        <translation>ਜਾਂ ਤਾਂ ਸਰਵਰ ਗਲਤ ਸੈੱਟ ਕੀਤਾ ਹੋਇਆ ਹੈ, ਜਾਂ ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਪਿੱਛੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Enter address and identity so that the charger dials {url}.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ ਇਉਂ ਭਰੋ ਕਿ ਚਾਰਜਰ {url} ਉੱਤੇ ਕੁਨੈਕਟ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Enter the key that the CSMS holds for this charger.</source>
        <translation>ਉਹ ਕੁੰਜੀ ਭਰੋ ਜੋ CSMS ਵਿੱਚ ਇਸ ਚਾਰਜਰ ਲਈ ਰੱਖੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Everybody on the way can read it; only a closed network makes that acceptable.</source>
        <translation>ਰਾਹ ਵਿੱਚ ਕੋਈ ਵੀ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ; ਇਹ ਸਿਰਫ਼ ਬੰਦ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹੀ ਚੱਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Few chargers can; OCPP does not ask for it.</source>
        <translation>ਘੱਟ ਹੀ ਚਾਰਜਰ ਇਹ ਕਰ ਸਕਦੇ ਹਨ; OCPP ਇਹ ਨਹੀਂ ਮੰਗਦਾ।</translation>
    </message>
    <message>
        <source>File or key cannot be read, the key is encrypted with another password, or it is another&apos;s key.</source>
        <translation>ਫਾਈਲ ਜਾਂ ਕੁੰਜੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ, ਕੁੰਜੀ ਹੋਰ ਪਾਸਵਰਡ ਨਾਲ ਇਨਕ੍ਰਿਪਟਡ ਹੈ, ਜਾਂ ਇਹ ਕਿਸੇ ਹੋਰ ਦੀ ਕੁੰਜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Get the operator&apos;s root certificate and choose it as CA file; the charger needs the same file.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਲਓ ਅਤੇ ਉਸ ਨੂੰ CA ਫਾਈਲ ਵਜੋਂ ਚੁਣੋ; ਚਾਰਜਰ ਨੂੰ ਵੀ ਇਹੀ ਫਾਈਲ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Have the CSMS operator let the Authorization header through, in proxy and load balancer.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਕਹੋ ਕਿ Authorization ਹੈਡਰ ਲੰਘਣ ਦੇਵੇ, ਪ੍ਰੌਕਸੀ ਅਤੇ ਲੋਡ ਬੈਲੈਂਸਰ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>Have the CSMS operator set a new key, and enter that.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਨਵੀਂ ਕੁੰਜੀ ਸੈੱਟ ਕਰਵਾਓ, ਅਤੇ ਉਹ ਇੱਥੇ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Have the CSMS operator set this key.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਤੋਂ ਇਹ ਕੁੰਜੀ ਸੈੱਟ ਕਰਵਾਓ।</translation>
    </message>
    <message>
        <source>Heartbeat and status</source>
        <translation>Heartbeat ਅਤੇ ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>How long an idle connection is kept was not watched.</source>
        <translation>ਇਹ ਨਹੀਂ ਵੇਖਿਆ ਗਿਆ ਕਿ ਵਿਹਲਾ ਕੁਨੈਕਸ਼ਨ ਕਿੰਨਾ ਚਿਰ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation>ਵਿਹਲਾ ਕੁਨੈਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>If a small charger&apos;s attempts end in the TLS handshake, ask the CSMS operator for an ECDSA certificate and a short chain.</source>
        <translation>ਜੇ ਛੋਟੇ ਚਾਰਜਰ ਦੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ TLS ਹੈਂਡਸ਼ੇਕ ਵਿੱਚ ਖਤਮ ਹੁੰਦੀਆਂ ਹਨ, ਤਾਂ CSMS ਓਪਰੇਟਰ ਤੋਂ ECDSA ਸਰਟੀਫਿਕੇਟ ਅਤੇ ਛੋਟੀ ਚੇਨ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>If both are right, ask whether the log-in arrives: a proxy may take out the Authorization header.</source>
        <translation>ਜੇ ਦੋਵੇਂ ਸਹੀ ਹਨ, ਤਾਂ ਪੁੱਛੋ ਕਿ ਕੀ ਲਾਗਇਨ ਪਹੁੰਚਦਾ ਹੈ: ਕੋਈ ਪ੍ਰੌਕਸੀ Authorization ਹੈਡਰ ਕੱਢ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>If both are right, ask whether the proxy before the CSMS passes WebSockets on.</source>
        <translation>ਜੇ ਦੋਵੇਂ ਸਹੀ ਹਨ, ਤਾਂ ਪੁੱਛੋ ਕਿ ਕੀ CSMS ਤੋਂ ਪਹਿਲਾਂ ਵਾਲੀ ਪ੍ਰੌਕਸੀ WebSocket ਅੱਗੇ ਭੇਜਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>If it cannot do {kind}, ask the CSMS operator for a certificate of the other kind beside this one.</source>
        <translation>ਜੇ ਇਹ {kind} ਨਹੀਂ ਕਰ ਸਕਦਾ, ਤਾਂ CSMS ਓਪਰੇਟਰ ਤੋਂ ਇਸ ਦੇ ਨਾਲ ਦੂਜੀ ਕਿਸਮ ਦਾ ਸਰਟੀਫਿਕੇਟ ਵੀ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>If it has none, add a slash and the identity to its CSMS address.</source>
        <translation>ਜੇ ਇਸ ਦੀ ਕੋਈ ਪਛਾਣ ਨਹੀਂ, ਤਾਂ ਇਸ ਦੇ CSMS ਪਤੇ ਦੇ ਅੰਤ ਵਿੱਚ ਸਲੈਸ਼ ਅਤੇ ਪਛਾਣ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>If it has none, let heartbeats come as often.</source>
        <translation>ਜੇ ਇਸ ਵਿੱਚ ਇਹ ਨਹੀਂ, ਤਾਂ Heartbeat ਓਨੀ ਵਾਰ ਆਉਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>If it is not renewed before, all chargers go offline that day.</source>
        <translation>ਜੇ ਇਸ ਨੂੰ ਪਹਿਲਾਂ ਨਾ ਨਵਿਆਇਆ ਗਿਆ, ਤਾਂ ਉਸ ਦਿਨ ਸਾਰੇ ਚਾਰਜਰ ਆਫਲਾਈਨ ਹੋ ਜਾਣਗੇ।</translation>
    </message>
    <message>
        <source>If it is, install it in the charger; if not, this network may inspect encrypted connections.</source>
        <translation>ਜੇ ਹੈ, ਤਾਂ ਇਸਨੂੰ ਚਾਰਜਰ ਵਿੱਚ ਇੰਸਟਾਲ ਕਰੋ; ਜੇ ਨਹੀਂ, ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਨੈੱਟਵਰਕ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨਾਂ ਦੀ ਪੜਤਾਲ ਕਰਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>If the charger lets you, switch IPv6 off.</source>
        <translation>ਜੇ ਚਾਰਜਰ ਇਜਾਜ਼ਤ ਦੇਵੇ, ਤਾਂ IPv6 ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If the charger uses a SIM card, test over that card&apos;s network.</source>
        <translation>ਜੇ ਚਾਰਜਰ SIM ਕਾਰਡ ਵਰਤਦਾ ਹੈ, ਤਾਂ ਉਸੇ ਕਾਰਡ ਦੇ ਨੈੱਟਵਰਕ ਰਾਹੀਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If the charger&apos;s own attempts end in the TLS handshake, bring its firmware up to date.</source>
        <translation>ਜੇ ਚਾਰਜਰ ਦੀਆਂ ਆਪਣੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ TLS ਹੈਂਡਸ਼ੇਕ ਵਿੱਚ ਖਤਮ ਹੁੰਦੀਆਂ ਹਨ, ਤਾਂ ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If the charger&apos;s own attempts end in the TLS handshake, look up which kinds it can do.</source>
        <translation>ਜੇ ਚਾਰਜਰ ਦੀਆਂ ਆਪਣੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ TLS ਹੈਂਡਸ਼ੇਕ ਵਿੱਚ ਖਤਮ ਹੁੰਦੀਆਂ ਹਨ, ਤਾਂ ਵੇਖੋ ਕਿ ਇਹ ਕਿਹੜੀਆਂ ਕਿਸਮਾਂ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>If the operator offers no encryption, write ws:// instead.</source>
        <translation>ਜੇ ਓਪਰੇਟਰ ਇਨਕ੍ਰਿਪਸ਼ਨ ਨਹੀਂ ਦਿੰਦਾ, ਤਾਂ ਇਸ ਦੀ ਥਾਂ ws:// ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>If they are right, show this to the CSMS operator.</source>
        <translation>ਜੇ ਇਹ ਸਹੀ ਹਨ, ਤਾਂ ਇਹ CSMS ਓਪਰੇਟਰ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>If they are right, tell the CSMS operator: chargers take the time from the CSMS.</source>
        <translation>ਜੇ ਇਹ ਸਹੀ ਹਨ, ਤਾਂ CSMS ਓਪਰੇਟਰ ਨੂੰ ਦੱਸੋ: ਚਾਰਜਰ ਸਮਾਂ CSMS ਤੋਂ ਲੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>If this date is not today&apos;s, the laptop is wrong and not the certificate.</source>
        <translation>ਜੇ ਇਹ ਤਾਰੀਖ ਅੱਜ ਦੀ ਨਹੀਂ, ਤਾਂ ਲੈਪਟਾਪ ਗਲਤ ਹੈ, ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>If this is the operator&apos;s root, get it as a file and choose it as CA file.</source>
        <translation>ਜੇ ਇਹ ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਹੈ, ਤਾਂ ਇਸਨੂੰ ਫਾਈਲ ਵਜੋਂ ਲਓ ਅਤੇ CA ਫਾਈਲ ਵਜੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>In place of the port stands an OCPP version: {word}.</source>
        <translation>ਪੋਰਟ ਦੀ ਥਾਂ OCPP ਵਰਜਨ ਲਿਖਿਆ ਹੈ: {word}।</translation>
    </message>
    <message>
        <source>Install the root certificate in the charger, never the server&apos;s own.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਇੰਸਟਾਲ ਕਰੋ, ਸਰਵਰ ਦਾ ਆਪਣਾ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Install the temporary root certificate in the charger.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਅਸਥਾਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It answers differently on another path, so the address is right and the identity is not.</source>
        <translation>ਹੋਰ ਪਾਥ &apos;ਤੇ ਇਸ ਦਾ ਜਵਾਬ ਵੱਖਰਾ ਹੈ, ਇਸ ਲਈ ਪਤਾ ਸਹੀ ਹੈ ਅਤੇ ਪਛਾਣ ਸਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It becomes part of an address, where these mean something else.</source>
        <translation>ਇਹ ਪਤੇ ਦਾ ਹਿੱਸਾ ਬਣ ਜਾਂਦੀ ਹੈ, ਜਿੱਥੇ ਇਹਨਾਂ ਦਾ ਮਤਲਬ ਹੋਰ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It breaks the WebSocket rules; a charger hangs up.</source>
        <translation>ਇਹ WebSocket ਦੇ ਨਿਯਮ ਤੋੜਦਾ ਹੈ; ਚਾਰਜਰ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It breaks the rules for certificates (RFC 5280); chargers may refuse it.</source>
        <translation>ਇਹ ਸਰਟੀਫਿਕੇਟਾਂ ਦੇ ਨਿਯਮ (RFC 5280) ਤੋੜਦਾ ਹੈ; ਚਾਰਜਰ ਇਸਨੂੰ ਰੱਦ ਕਰ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It chose {suite}; OCPP prescribes four others.</source>
        <translation>ਇਸ ਨੇ {suite} ਚੁਣੀ; OCPP ਚਾਰ ਹੋਰ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It counts a charger that says nothing for so long as gone.</source>
        <translation>ਜੋ ਚਾਰਜਰ ਇੰਨਾ ਚਿਰ ਕੁਝ ਨਹੀਂ ਭੇਜਦਾ, ਉਸਨੂੰ ਇਹ ਚਲਾ ਗਿਆ ਗਿਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not check the key: anybody who knows the identity can pretend to be this charger.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਨਹੀਂ ਪਰਖਦਾ: ਜੋ ਵੀ ਪਛਾਣ ਜਾਣਦਾ ਹੈ, ਉਹ ਇਹ ਚਾਰਜਰ ਹੋਣ ਦਾ ਦਿਖਾਵਾ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not fit into one TLS record (16 kB); a small charger may be unable to take it in.</source>
        <translation>ਇਹ ਇੱਕ TLS ਰਿਕਾਰਡ (16 kB) ਵਿੱਚ ਨਹੀਂ ਆਉਂਦੀ; ਹੋ ਸਕਦਾ ਹੈ ਛੋਟਾ ਚਾਰਜਰ ਇਸਨੂੰ ਲੈ ਨਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>It does not take this charger: not registered, or with another vendor, model or serial.</source>
        <translation>ਇਹ ਇਸ ਚਾਰਜਰ ਨੂੰ ਨਹੀਂ ਲੈਂਦਾ: ਚਾਰਜਰ ਰਜਿਸਟਰ ਨਹੀਂ, ਜਾਂ ਹੋਰ ਵਿਕਰੇਤਾ, ਮਾਡਲ ਜਾਂ ਸੀਰੀਅਲ ਨਾਲ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not tell whether the identity is unknown or the key is wrong.</source>
        <translation>ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਪਛਾਣ ਅਣਜਾਣ ਹੈ ਜਾਂ ਕੁੰਜੀ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not want a connection on which nothing is said.</source>
        <translation>ਇਹ ਅਜਿਹਾ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਚਾਹੁੰਦਾ ਜਿਸ ਉੱਤੇ ਕੋਈ ਗੱਲ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>It finds fault with the path, the identity or the OCPP version.</source>
        <translation>ਇਸ ਨੂੰ ਪਾਥ, ਪਛਾਣ ਜਾਂ OCPP ਵਰਜਨ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ।</translation>
    </message>
    <message>
        <source>It holds a key for this identity, and it is another one.</source>
        <translation>ਇਸ ਕੋਲ ਇਸ ਪਛਾਣ ਲਈ ਕੁੰਜੀ ਹੈ, ਪਰ ਉਹ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>It holds no key for this charger.</source>
        <translation>ਇਸ ਵਿੱਚ ਇਸ ਚਾਰਜਰ ਲਈ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is an intermediate; the chain must go on to {root}.</source>
        <translation>ਇਹ ਵਿਚਕਾਰਲਾ ਹੈ; ਚੇਨ ਨੂੰ ਅੱਗੇ {root} ਤੱਕ ਜਾਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>It is another operator&apos;s, has expired, or the CSMS does not know it.</source>
        <translation>ਇਹ ਹੋਰ ਓਪਰੇਟਰ ਦਾ ਹੈ, ਇਸ ਦੀ ਮਿਆਦ ਲੰਘ ਗਈ ਹੈ, ਜਾਂ CSMS ਇਸਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It knows the charger and cannot check its key.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਨੂੰ ਜਾਣਦਾ ਹੈ ਪਰ ਉਸ ਦੀ ਕੁੰਜੀ ਪਰਖ ਨਹੀਂ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>It knows the charger and has not released it yet; the charger stays out of service.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਨੂੰ ਜਾਣਦਾ ਹੈ ਪਰ ਹਾਲੇ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਦਿੱਤੀ; ਚਾਰਜਰ ਸੇਵਾ ਤੋਂ ਬਾਹਰ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>It lacks wss:// (encrypted) or ws:// (not encrypted).</source>
        <translation>ਇਸ ਵਿੱਚ wss:// (ਇਨਕ੍ਰਿਪਟਡ) ਜਾਂ ws:// (ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ) ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It may be a company&apos;s own, installed on this laptop; a charger does not know it unless it gets the root.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਕਿਸੇ ਕੰਪਨੀ ਦਾ ਆਪਣਾ ਹੋਵੇ, ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਇੰਸਟਾਲ ਕੀਤਾ; ਚਾਰਜਰ ਇਸਨੂੰ ਨਹੀਂ ਜਾਣਦਾ ਜਦ ਤੱਕ ਉਸਨੂੰ ਰੂਟ ਨਾ ਮਿਲੇ।</translation>
    </message>
    <message>
        <source>It missed an answer to its own ping, or has a fault.</source>
        <translation>ਇਸਨੂੰ ਆਪਣੇ ਪਿੰਗ ਦਾ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ, ਜਾਂ ਇਸ ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>It offers only TLS versions or suites that are not safe any more, or something else connected.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਅਜਿਹੇ TLS ਵਰਜਨ ਜਾਂ ਸਾਈਫਰ ਸੂਟ ਦਿੰਦਾ ਹੈ ਜੋ ਹੁਣ ਸੁਰੱਖਿਅਤ ਨਹੀਂ, ਜਾਂ ਕੋਈ ਹੋਰ ਚੀਜ਼ ਜੁੜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It serves chargers of security profile 3 too; they need a certificate of this operator.</source>
        <translation>ਇਹ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਵਾਲੇ ਚਾਰਜਰ ਵੀ ਲੈਂਦਾ ਹੈ; ਉਹਨਾਂ ਨੂੰ ਇਸ ਓਪਰੇਟਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It speaks none of the versions that OCPP has, or refuses this charger after all.</source>
        <translation>ਇਹ OCPP ਦੇ ਵਰਜਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਵਰਤਦਾ, ਜਾਂ ਆਖਰ ਇਸ ਚਾਰਜਰ ਨੂੰ ਨਾਂਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It stands in the common name and not among the names (subjectAltName), where most look.</source>
        <translation>ਇਹ ਕਾਮਨ ਨੇਮ (CN) ਵਿੱਚ ਹੈ, ਨਾਂਵਾਂ (subjectAltName) ਵਿੱਚ ਨਹੀਂ, ਜਿੱਥੇ ਬਹੁਤੇ ਵੇਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It stores the hex form of the key as the password; a charger that sends the key itself is refused.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਦਾ hex ਰੂਪ ਪਾਸਵਰਡ ਵਜੋਂ ਰੱਖਦਾ ਹੈ; ਜੋ ਚਾਰਜਰ ਕੁੰਜੀ ਹੀ ਭੇਜਦਾ ਹੈ, ਉਸ ਨੂੰ ਨਾਂਹ ਹੋ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes the two spellings for different chargers; the charger must dial exactly {url}.</source>
        <translation>ਇਹ ਦੋਹਾਂ ਸਪੈਲਿੰਗਾਂ ਨੂੰ ਵੱਖ-ਵੱਖ ਚਾਰਜਰ ਮੰਨਦਾ ਹੈ; ਚਾਰਜਰ ਨੂੰ ਬਿਲਕੁਲ {url} ਉੱਤੇ ਕੁਨੈਕਟ ਕਰਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>It vouches for the server&apos;s certificate, which is worth nothing without it.</source>
        <translation>ਇਹ ਸਰਵਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਦੀ ਗਵਾਹੀ ਦਿੰਦਾ ਹੈ; ਇਸ ਤੋਂ ਬਿਨਾਂ ਉਹ ਕਿਸੇ ਕੰਮ ਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Its address begins with ws://, or its security profile is 0 or 1.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ ws:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ਜਾਂ 1 ਹੈ।</translation>
    </message>
    <message>
        <source>Its certificate does not allow it to sign others (no CA flag); everybody could do that.</source>
        <translation>ਇਸ ਦਾ ਸਰਟੀਫਿਕੇਟ ਇਸਨੂੰ ਹੋਰਾਂ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ (CA ਨਿਸ਼ਾਨ ਨਹੀਂ); ਨਹੀਂ ਤਾਂ ਹਰ ਕੋਈ ਇਹ ਕਰ ਸਕਦਾ ਸੀ।</translation>
    </message>
    <message>
        <source>Its purposes do not contain server authentication; it may be a client&apos;s.</source>
        <translation>ਇਸ ਦੇ ਮਕਸਦਾਂ ਵਿੱਚ ਸਰਵਰ ਪ੍ਰਮਾਣਿਕਤਾ ਨਹੀਂ; ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਕਲਾਇੰਟ ਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Let in again, a charger does not get through its start: {seen}</source>
        <translation>ਦੁਬਾਰਾ ਆਉਣ ਦੇਣ ਉੱਤੇ ਚਾਰਜਰ ਆਪਣੀ ਸ਼ੁਰੂਆਤ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਦਾ: {seen}</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>ਲੰਮੇ ਸੁਨੇਹੇ</translation>
    </message>
    <message>
        <source>Many chargers hang up then; maybe it is no CSMS, or it does not speak {offered}.</source>
        <translation>ਕਈ ਚਾਰਜਰ ਫਿਰ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦੇ ਹਨ; ਸ਼ਾਇਦ ਇਹ CSMS ਨਹੀਂ, ਜਾਂ ਇਹ {offered} ਨਹੀਂ ਵਰਤਦਾ।</translation>
    </message>
    <message>
        <source>Messages of up to {size} are answered.</source>
        <translation>{size} ਤੱਕ ਦੇ ਸੁਨੇਹਿਆਂ ਦਾ ਜਵਾਬ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Meter values and lists of settings can be as long; the charger loses its connection then.</source>
        <translation>ਮੀਟਰ ਮੁੱਲ ਅਤੇ ਸੈਟਿੰਗਾਂ ਦੀਆਂ ਸੂਚੀਆਂ ਇੰਨੀਆਂ ਲੰਮੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ; ਉਦੋਂ ਚਾਰਜਰ ਦਾ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Most chargers use IPv4, and would not reach it.</source>
        <translation>ਬਹੁਤੇ ਚਾਰਜਰ IPv4 ਵਰਤਦੇ ਹਨ, ਅਤੇ ਉਹ ਇਸ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਣਗੇ।</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>ਸਰਵਰ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Name, dates and chain look right; it may have been revoked, or be forbidden on this laptop.</source>
        <translation>ਨਾਂ, ਤਾਰੀਖਾਂ ਅਤੇ ਚੇਨ ਠੀਕ ਲੱਗਦੇ ਹਨ; ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਵਾਪਸ ਲਿਆ ਗਿਆ ਹੋਵੇ, ਜਾਂ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਮਨ੍ਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>No charger may trust it, unless this laptop&apos;s clock is wrong.</source>
        <translation>ਕਿਸੇ ਵੀ ਚਾਰਜਰ ਨੂੰ ਇਸ &apos;ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਨਾ ਚਾਹੀਦਾ, ਜਦ ਤੱਕ ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਹੀ ਗਲਤ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>No charger sends messages of this length in everyday use.</source>
        <translation>ਰੋਜ਼ ਦੀ ਵਰਤੋਂ ਵਿੱਚ ਕੋਈ ਚਾਰਜਰ ਇੰਨੇ ਲੰਮੇ ਸੁਨੇਹੇ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>No way leads there from the network that this laptop is in.</source>
        <translation>ਜਿਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਇਹ ਲੈਪਟਾਪ ਹੈ, ਉੱਥੋਂ ਇਸ ਤੱਕ ਕੋਈ ਰਾਹ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nobody could follow more of them, and a link does not live that long.</source>
        <translation>ਇਸ ਤੋਂ ਵੱਧ ਦਾ ਧਿਆਨ ਕੋਈ ਨਹੀਂ ਰੱਖ ਸਕਦਾ, ਅਤੇ ਕੋਈ ਕੁਨੈਕਸ਼ਨ ਇੰਨਾ ਲੰਮਾ ਨਹੀਂ ਚੱਲਦਾ।</translation>
    </message>
    <message>
        <source>Nobody here knows the authority that vouches for the server: {issuer}.</source>
        <translation>ਸਰਵਰ ਦੀ ਗਵਾਹੀ ਦੇਣ ਵਾਲੀ ਅਥਾਰਟੀ ਨੂੰ ਇੱਥੇ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ: {issuer}।</translation>
    </message>
    <message>
        <source>OCPP 2.1 advises pieces of at most 2 kB for small chargers.</source>
        <translation>OCPP 2.1 ਛੋਟੇ ਚਾਰਜਰਾਂ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ 2 kB ਦੇ ਟੁਕੜਿਆਂ ਦੀ ਸਲਾਹ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OCPP allows that for old chargers; others should not use it.</source>
        <translation>OCPP ਪੁਰਾਣੇ ਚਾਰਜਰਾਂ ਲਈ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ; ਹੋਰਾਂ ਨੂੰ ਇਹ ਨਹੀਂ ਵਰਤਣਾ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>OCPP asks a CSMS for both kinds; a charger that can only do the other stays offline.</source>
        <translation>OCPP CSMS ਤੋਂ ਦੋਵੇਂ ਕਿਸਮਾਂ ਮੰਗਦਾ ਹੈ; ਜੋ ਚਾਰਜਰ ਸਿਰਫ਼ ਦੂਜੀ ਵਰਤ ਸਕਦਾ ਹੈ, ਉਹ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OCPP asks for RSA keys of 2048 bits, elliptic curves of 224 bits, and SHA-256.</source>
        <translation>OCPP 2048 ਬਿੱਟ ਦੀਆਂ RSA ਕੁੰਜੀਆਂ, 224 ਬਿੱਟ ਦੇ elliptic curve, ਅਤੇ SHA-256 ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OCPP asks for TLS 1.2 at least; a charger of today refuses less.</source>
        <translation>OCPP ਘੱਟੋ-ਘੱਟ TLS 1.2 ਮੰਗਦਾ ਹੈ; ਅੱਜ ਦਾ ਚਾਰਜਰ ਇਸ ਤੋਂ ਘੱਟ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>OCPP asks for TLS 1.2; a charger that speaks nothing newer stays offline.</source>
        <translation>OCPP TLS 1.2 ਮੰਗਦਾ ਹੈ; ਜੋ ਚਾਰਜਰ ਇਸ ਤੋਂ ਨਵਾਂ ਨਹੀਂ ਵਰਤਦਾ, ਉਹ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OCPP knows wss:// and ws:// only.</source>
        <translation>OCPP ਸਿਰਫ਼ wss:// ਅਤੇ ws:// ਨੂੰ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OCPP version</source>
        <translation>OCPP ਵਰਜਨ</translation>
    </message>
    <message>
        <source>OCPP wants the name there too. A charger that looks for it there stays offline.</source>
        <translation>OCPP ਨਾਂ ਉੱਥੇ ਵੀ ਚਾਹੁੰਦਾ ਹੈ। ਜੋ ਚਾਰਜਰ ਨਾਂ ਉੱਥੇ ਲੱਭਦਾ ਹੈ, ਉਹ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>One of the two clocks is wrong; from here it cannot be told which.</source>
        <translation>ਦੋਹਾਂ ਘੜੀਆਂ ਵਿੱਚੋਂ ਇੱਕ ਗਲਤ ਹੈ; ਇੱਥੋਂ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ ਕਿ ਕਿਹੜੀ।</translation>
    </message>
    <message>
        <source>One of the two is wrong; with a wrong clock certificates and bills are wrong.</source>
        <translation>ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਗਲਤ ਹੈ; ਘੜੀ ਗਲਤ ਹੋਵੇ ਤਾਂ ਸਰਟੀਫਿਕੇਟ ਅਤੇ ਬਿੱਲ ਵੀ ਗਲਤ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Only known networks may connect, or the charger is blocked in the CSMS.</source>
        <translation>ਸਿਰਫ਼ ਜਾਣੇ-ਪਛਾਣੇ ਨੈੱਟਵਰਕ ਜੁੜ ਸਕਦੇ ਹਨ, ਜਾਂ ਚਾਰਜਰ CSMS ਵਿੱਚ ਬਲੌਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Only reports of all settings of a large charger are as long; those will not arrive.</source>
        <translation>ਸਿਰਫ਼ ਵੱਡੇ ਚਾਰਜਰ ਦੀਆਂ ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਦੀਆਂ ਰਿਪੋਰਟਾਂ ਇੰਨੀਆਂ ਲੰਮੀਆਂ ਹੁੰਦੀਆਂ ਹਨ; ਉਹ ਨਹੀਂ ਪਹੁੰਚਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>Open any web page on this laptop; if a sign-in page comes, chargers cannot use this network.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ &apos;ਤੇ ਕੋਈ ਵੀ ਵੈੱਬ ਪੰਨਾ ਖੋਲ੍ਹੋ; ਜੇ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਆਵੇ, ਤਾਂ ਚਾਰਜਰ ਇਹ ਨੈੱਟਵਰਕ ਨਹੀਂ ਵਰਤ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>Or ask the CSMS operator for an address of its own, where this certificate is shown to all.</source>
        <translation>ਜਾਂ CSMS ਓਪਰੇਟਰ ਤੋਂ ਵੱਖਰਾ ਪਤਾ ਮੰਗੋ, ਜਿੱਥੇ ਇਹ ਸਰਟੀਫਿਕੇਟ ਸਭ ਨੂੰ ਵਿਖਾਇਆ ਜਾਵੇ।</translation>
    </message>
    <message>
        <source>Or ask the CSMS operator for the address for {offered}.</source>
        <translation>ਜਾਂ CSMS ਓਪਰੇਟਰ ਤੋਂ {offered} ਵਾਲਾ ਪਤਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Or commission over ws://, with security profile 0 or 1.</source>
        <translation>ਜਾਂ ws:// ਰਾਹੀਂ, ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ਜਾਂ 1 ਨਾਲ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or enter the identity that is registered.</source>
        <translation>ਜਾਂ ਉਹ ਪਛਾਣ ਭਰੋ ਜੋ ਰਜਿਸਟਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Or have the CSMS operator register the charger as it dials now.</source>
        <translation>ਜਾਂ CSMS ਓਪਰੇਟਰ ਤੋਂ ਚਾਰਜਰ ਉਵੇਂ ਰਜਿਸਟਰ ਕਰਵਾਓ ਜਿਵੇਂ ਇਹ ਹੁਣ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or leave the key empty in the charger, which lets anybody pretend to be it.</source>
        <translation>ਜਾਂ ਚਾਰਜਰ ਵਿੱਚ ਕੁੰਜੀ ਖਾਲੀ ਛੱਡੋ; ਫਿਰ ਕੋਈ ਵੀ ਇਹ ਚਾਰਜਰ ਹੋਣ ਦਾ ਦਿਖਾਵਾ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Or test with a certificate and key that the operator made for this charger.</source>
        <translation>ਜਾਂ ਉਸ ਸਰਟੀਫਿਕੇਟ ਅਤੇ ਕੁੰਜੀ ਨਾਲ ਜਾਂਚ ਕਰੋ ਜੋ ਓਪਰੇਟਰ ਨੇ ਇਸ ਚਾਰਜਰ ਲਈ ਬਣਾਏ।</translation>
    </message>
    <message>
        <source>Or use another network, or a SIM card in the charger.</source>
        <translation>ਜਾਂ ਹੋਰ ਨੈੱਟਵਰਕ ਵਰਤੋ, ਜਾਂ ਚਾਰਜਰ ਵਿੱਚ SIM ਕਾਰਡ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>ਪਿੰਗ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ਪ੍ਰੌਕਸੀ</translation>
    </message>
    <message>
        <source>Read its reason; if it names none, check that it offers {action}.</source>
        <translation>ਇਸ ਦਾ ਦੱਸਿਆ ਕਾਰਨ ਪੜ੍ਹੋ; ਜੇ ਕੋਈ ਕਾਰਨ ਨਹੀਂ, ਤਾਂ ਵੇਖੋ ਕਿ ਇਸ ਵਿੱਚ {action} ਹੈ।</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>ਦੁਬਾਰਾ ਜੁੜਨਾ</translation>
    </message>
    <message>
        <source>Register the charger in the CSMS, or release it there.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ CSMS ਵਿੱਚ ਰਜਿਸਟਰ ਕਰੋ, ਜਾਂ ਉੱਥੇ ਮਨਜ਼ੂਰੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Register this identity in the CSMS, in exactly this spelling.</source>
        <translation>ਇਹ ਪਛਾਣ CSMS ਵਿੱਚ ਬਿਲਕੁਲ ਇਸੇ ਸਪੈਲਿੰਗ ਨਾਲ ਰਜਿਸਟਰ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Release or finish setting up the charger in the CSMS.</source>
        <translation>CSMS ਵਿੱਚ ਚਾਰਜਰ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿਓ ਜਾਂ ਉਸ ਦਾ ਸੈੱਟਅੱਪ ਪੂਰਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this laptop, best by switching automatic time on.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਤਾਰੀਖ, ਸਮਾਂ ਅਤੇ ਸਮਾਂ ਖੇਤਰ ਸੈੱਟ ਕਰੋ, ਸਭ ਤੋਂ ਚੰਗਾ ਆਟੋਮੈਟਿਕ ਸਮਾਂ ਚਾਲੂ ਕਰਕੇ।</translation>
    </message>
    <message>
        <source>Set its address to wss:// and its security profile to 2.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ wss:// ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set the charger to security profile 2, or ask the operator for its certificate.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 &apos;ਤੇ ਸੈੱਟ ਕਰੋ, ਜਾਂ ਓਪਰੇਟਰ ਤੋਂ ਇਸ ਦਾ ਸਰਟੀਫਿਕੇਟ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Set the charger to {others}, if it knows that.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ {others} ਉੱਤੇ ਸੈੱਟ ਕਰੋ, ਜੇ ਇਹ ਉਸਨੂੰ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set the charger&apos;s ping interval (WebSocketPingInterval) to {seconds} s.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਪਿੰਗ ਵਕਫ਼ਾ (WebSocketPingInterval) {seconds} s ਉੱਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set the charger&apos;s user name to {identity}, or leave it empty.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਯੂਜ਼ਰ ਨਾਂ {identity} ਰੱਖੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Set the charger&apos;s waiting time between two attempts above that, if it has one.</source>
        <translation>ਦੋ ਕੋਸ਼ਿਸ਼ਾਂ ਵਿਚਕਾਰ ਚਾਰਜਰ ਦਾ ਉਡੀਕ ਸਮਾਂ ਇਸ ਤੋਂ ਵੱਧ ਰੱਖੋ, ਜੇ ਇਸ ਵਿੱਚ ਇਹ ਸੈਟਿੰਗ ਹੈ।</translation>
    </message>
    <message>
        <source>Show the evidence to the CSMS operator.</source>
        <translation>ਸਬੂਤ CSMS ਓਪਰੇਟਰ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Show the frames to the CSMS operator.</source>
        <translation>ਫਰੇਮ CSMS ਓਪਰੇਟਰ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Show this to the CSMS operator.</source>
        <translation>ਇਹ CSMS ਓਪਰੇਟਰ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>ਸਾਈਨ-ਇਨ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>So far nothing was found that keeps it offline.</source>
        <translation>ਹੁਣ ਤੱਕ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ ਜੋ ਇਸਨੂੰ ਆਫਲਾਈਨ ਰੱਖੇ।</translation>
    </message>
    <message>
        <source>Some networks cut it after a minute; the long test shows that.</source>
        <translation>ਕੁਝ ਨੈੱਟਵਰਕ ਇਸਨੂੰ ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਕੱਟ ਦਿੰਦੇ ਹਨ; ਲੰਮੀ ਜਾਂਚ ਇਹ ਵਿਖਾਉਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Some servers take it for /, others know no such path.</source>
        <translation>ਕੁਝ ਸਰਵਰ ਇਸ ਨੂੰ / ਸਮਝ ਲੈਂਦੇ ਹਨ, ਦੂਜੇ ਅਜਿਹਾ ਪਾਥ ਨਹੀਂ ਜਾਣਦੇ।</translation>
    </message>
    <message>
        <source>Something else than a TLS server listens there, or a firewall cuts encrypted connections.</source>
        <translation>ਉੱਥੇ TLS ਸਰਵਰ ਦੀ ਥਾਂ ਕੁਝ ਹੋਰ ਚੱਲ ਰਿਹਾ ਹੈ, ਜਾਂ ਕੋਈ ਫਾਇਰਵਾਲ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ ਕੱਟਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Something else than a web server listens there, or it is overloaded.</source>
        <translation>ਉੱਥੇ ਵੈੱਬ ਸਰਵਰ ਦੀ ਥਾਂ ਕੁਝ ਹੋਰ ਚੱਲ ਰਿਹਾ ਹੈ, ਜਾਂ ਉਸ &apos;ਤੇ ਬਹੁਤ ਭਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Something in between, a firewall or a load balancer, refuses the request; or it is no CSMS.</source>
        <translation>ਵਿਚਕਾਰ ਕੋਈ ਚੀਜ਼, ਫਾਇਰਵਾਲ ਜਾਂ ਲੋਡ ਬੈਲੈਂਸਰ, ਬੇਨਤੀ ਰੱਦ ਕਰਦੀ ਹੈ; ਜਾਂ ਇਹ CSMS ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Switch the inspection of encrypted connections off on this laptop, then test again.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨਾਂ ਦੀ ਪੜਤਾਲ ਬੰਦ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>TLS versions or suites do not match, or it lets only certain clients in.</source>
        <translation>TLS ਵਰਜਨ ਜਾਂ ਸੂਟਾਂ ਨਹੀਂ ਮਿਲਦੀਆਂ, ਜਾਂ ਇਹ ਸਿਰਫ਼ ਖਾਸ ਕਲਾਇੰਟਾਂ ਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Take it out, also at the beginning and at the end.</source>
        <translation>ਇਸ ਨੂੰ ਹਟਾਓ, ਸ਼ੁਰੂ ਅਤੇ ਅੰਤ ਵਿੱਚੋਂ ਵੀ।</translation>
    </message>
    <message>
        <source>Take out everything up to @; enter the key in its own field.</source>
        <translation>@ ਤੱਕ ਸਭ ਕੁਝ ਹਟਾਓ; ਕੁੰਜੀ ਉਸ ਦੇ ਆਪਣੇ ਖਾਨੇ ਵਿੱਚ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Take the identity out of the address.</source>
        <translation>ਪਤੇ ਵਿੱਚੋਂ ਪਛਾਣ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Take the waiting ones back first, or choose a shorter delay.</source>
        <translation>ਪਹਿਲਾਂ ਉਡੀਕ ਵਾਲੇ ਵਾਪਸ ਲਓ, ਜਾਂ ਥੋੜ੍ਹੀ ਦੇਰੀ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Tell the CSMS operator: a charger sends BootNotification after each restart.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਦੱਸੋ: ਚਾਰਜਰ ਹਰ ਵਾਰ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ BootNotification ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Tell the CSMS operator: chargers take the time from the CSMS.</source>
        <translation>CSMS ਓਪਰੇਟਰ ਨੂੰ ਦੱਸੋ: ਚਾਰਜਰ ਸਮਾਂ CSMS ਤੋਂ ਲੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Test again in some minutes.</source>
        <translation>ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Test again with vendor and model exactly as registered.</source>
        <translation>ਵਿਕਰੇਤਾ ਅਤੇ ਮਾਡਲ ਬਿਲਕੁਲ ਉਵੇਂ ਭਰ ਕੇ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ ਜਿਵੇਂ ਰਜਿਸਟਰ ਹਨ।</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Test from another laptop.</source>
        <translation>ਹੋਰ ਲੈਪਟਾਪ ਤੋਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Test from another network; if another certificate comes there, this is the cause.</source>
        <translation>ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਹੋਰ ਸਰਟੀਫਿਕੇਟ ਆਉਂਦਾ ਹੈ, ਤਾਂ ਕਾਰਨ ਇਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Test from another network; if it works there, a firewall is the cause.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਚੱਲਦਾ ਹੈ, ਤਾਂ ਕਾਰਨ ਕੋਈ ਫਾਇਰਵਾਲ ਹੈ।</translation>
    </message>
    <message>
        <source>Test from another network; if it works there, a firewall of this one refuses it.</source>
        <translation>ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਚੱਲਦਾ ਹੈ, ਤਾਂ ਇਸ ਨੈੱਟਵਰਕ ਦੀ ਫਾਇਰਵਾਲ ਇਸਨੂੰ ਨਾਂਹ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Test from another network; if it works there, ask this network&apos;s administrator.</source>
        <translation>ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਚੱਲਦਾ ਹੈ, ਤਾਂ ਇਸ ਨੈੱਟਵਰਕ ਦੇ ਪ੍ਰਬੰਧਕ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Test from another network; if it works there, the firewall is the cause.</source>
        <translation>ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਚੱਲਦਾ ਹੈ, ਤਾਂ ਕਾਰਨ ਫਾਇਰਵਾਲ ਹੈ।</translation>
    </message>
    <message>
        <source>Test from another network; if it works there, this network&apos;s proxy is the cause.</source>
        <translation>ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਚੱਲਦਾ ਹੈ, ਤਾਂ ਕਾਰਨ ਇਸ ਨੈੱਟਵਰਕ ਦੀ ਪ੍ਰੌਕਸੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Test from another network; if the card&apos;s root comes there, this network inspects TLS.</source>
        <translation>ਹੋਰ ਨੈੱਟਵਰਕ ਤੋਂ ਜਾਂਚ ਕਰੋ; ਜੇ ਉੱਥੇ ਕਾਰਡ ਦਾ ਰੂਟ ਆਉਂਦਾ ਹੈ, ਤਾਂ ਇਹ ਨੈੱਟਵਰਕ TLS ਦੀ ਪੜਤਾਲ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>That is a test identity: the charger&apos;s own identity and key have not been tested.</source>
        <translation>ਇਹ ਜਾਂਚ ਲਈ ਪਛਾਣ ਹੈ: ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਦੀ ਜਾਂਚ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>That is a web page&apos;s address, or OCPP over SOAP; OCPP over WebSocket is needed.</source>
        <translation>ਇਹ ਵੈੱਬ ਪੰਨੇ ਦਾ ਪਤਾ ਹੈ, ਜਾਂ SOAP ਵਾਲੇ OCPP ਦਾ; WebSocket ਵਾਲਾ OCPP ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>That is common where many servers share an address; a charger without SNI fails.</source>
        <translation>ਜਿੱਥੇ ਕਈ ਸਰਵਰਾਂ ਦਾ ਇੱਕੋ ਪਤਾ ਹੁੰਦਾ ਹੈ, ਉੱਥੇ ਇਹ ਆਮ ਹੈ; SNI ਤੋਂ ਬਿਨਾਂ ਚਾਰਜਰ ਨਹੀਂ ਜੁੜਦਾ।</translation>
    </message>
    <message>
        <source>That loads charger and CSMS, and uses up the volume of a SIM card.</source>
        <translation>ਇਸ ਨਾਲ ਚਾਰਜਰ ਅਤੇ CSMS ਉੱਤੇ ਭਾਰ ਪੈਂਦਾ ਹੈ, ਅਤੇ SIM ਕਾਰਡ ਦਾ ਡਾਟਾ ਖਰਚ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CA file holds a server&apos;s certificate and no root certificate.</source>
        <translation>CA ਫਾਈਲ ਵਿੱਚ ਸਰਵਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਹੈ, ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CA file holds an authority of this name, with another key: an old one, or a new one.</source>
        <translation>CA ਫਾਈਲ ਵਿੱਚ ਇਸ ਨਾਂ ਦੀ ਅਥਾਰਟੀ ਹੈ, ਪਰ ਹੋਰ ਕੁੰਜੀ ਨਾਲ: ਕੋਈ ਪੁਰਾਣੀ, ਜਾਂ ਕੋਈ ਨਵੀਂ।</translation>
    </message>
    <message>
        <source>The CA file holds {name}, which is no root.</source>
        <translation>CA ਫਾਈਲ ਵਿੱਚ {name} ਹੈ, ਜੋ ਰੂਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CA file is another operator&apos;s, or the server leaves a certificate of the chain out.</source>
        <translation>CA ਫਾਈਲ ਹੋਰ ਓਪਰੇਟਰ ਦੀ ਹੈ, ਜਾਂ ਸਰਵਰ ਚੇਨ ਦਾ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS accepts the charger and wants a heartbeat every {seconds} s.</source>
        <translation>CSMS ਚਾਰਜਰ ਨੂੰ ਸਵੀਕਾਰ ਕਰਦਾ ਹੈ ਅਤੇ ਹਰ {seconds} s ਬਾਅਦ Heartbeat ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS agrees to compress messages, and hangs up at the first one.</source>
        <translation>CSMS ਸੁਨੇਹੇ ਕੰਪ੍ਰੈੱਸ ਕਰਨਾ ਮੰਨਦਾ ਹੈ, ਪਰ ਪਹਿਲੇ ਉੱਤੇ ਹੀ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS answers BootNotification with Pending.</source>
        <translation>CSMS BootNotification ਦਾ ਜਵਾਬ Pending ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS answers BootNotification with Rejected.</source>
        <translation>CSMS BootNotification ਦਾ ਜਵਾਬ Rejected ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS answers with something that is no OCPP message.</source>
        <translation>CSMS ਅਜਿਹਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਜੋ OCPP ਸੁਨੇਹਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CSMS answers {status} to this key and 404 to a made-up identity.</source>
        <translation>CSMS ਇਸ ਕੁੰਜੀ ਨੂੰ {status} ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਅਤੇ ਇੱਕ ਮਨਘੜਤ ਪਛਾਣ ਨੂੰ 404।</translation>
    </message>
    <message>
        <source>The CSMS asks {identity} for a key.</source>
        <translation>CSMS {identity} ਤੋਂ ਕੁੰਜੀ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS closes the idle connection after {seconds} s ({code}).</source>
        <translation>CSMS ਵਿਹਲਾ ਕੁਨੈਕਸ਼ਨ {seconds} s ਬਾਅਦ ਬੰਦ ਕਰਦਾ ਹੈ ({code})।</translation>
    </message>
    <message>
        <source>The CSMS does not answer DataTransfer, so long messages could not be tried.</source>
        <translation>CSMS DataTransfer ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ, ਇਸ ਲਈ ਲੰਮੇ ਸੁਨੇਹੇ ਅਜ਼ਮਾਏ ਨਹੀਂ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>The CSMS does not know {identity}.</source>
        <translation>CSMS {identity} ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS hangs up at DataTransfer, so long messages could not be tried.</source>
        <translation>CSMS DataTransfer ਉੱਤੇ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ, ਇਸ ਲਈ ਲੰਮੇ ਸੁਨੇਹੇ ਅਜ਼ਮਾਏ ਨਹੀਂ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>The CSMS hangs up at a message of {size}: too long for it (1009).</source>
        <translation>CSMS {size} ਦੇ ਸੁਨੇਹੇ ਉੱਤੇ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ: ਇਸ ਲਈ ਬਹੁਤ ਲੰਮਾ (1009)।</translation>
    </message>
    <message>
        <source>The CSMS hangs up before it answers {action}.</source>
        <translation>CSMS {action} ਦਾ ਜਵਾਬ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS has a fault, or a proxy in between changes messages.</source>
        <translation>CSMS ਵਿੱਚ ਨੁਕਸ ਹੈ, ਜਾਂ ਵਿਚਕਾਰਲੀ ਪ੍ਰੌਕਸੀ ਸੁਨੇਹੇ ਬਦਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS has a fault, or something in between changes messages.</source>
        <translation>CSMS ਵਿੱਚ ਨੁਕਸ ਹੈ, ਜਾਂ ਵਿਚਕਾਰ ਕੋਈ ਚੀਜ਼ ਸੁਨੇਹੇ ਬਦਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS has a fault, or speaks another OCPP version.</source>
        <translation>CSMS ਵਿੱਚ ਨੁਕਸ ਹੈ, ਜਾਂ ਉਹ ਕੋਈ ਹੋਰ OCPP ਵਰਜਨ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS has a fault.</source>
        <translation>CSMS ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS has an authority of its own, or its server leaves a certificate of the chain out.</source>
        <translation>CSMS ਦੀ ਆਪਣੀ ਅਥਾਰਟੀ ਹੈ, ਜਾਂ ਉਸ ਦਾ ਸਰਵਰ ਚੇਨ ਦਾ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS is down, or its load balancer does not reach it.</source>
        <translation>CSMS ਬੰਦ ਹੈ, ਜਾਂ ਉਸ ਦਾ ਲੋਡ ਬੈਲੈਂਸਰ ਉਸ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS is not set to security profile 3 here; the certificate proves nothing to it.</source>
        <translation>CSMS ਇੱਥੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 ਉੱਤੇ ਸੈੱਟ ਨਹੀਂ; ਸਰਟੀਫਿਕੇਟ ਉਸ ਲਈ ਕੁਝ ਸਾਬਤ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS is set to security profile 3; a key alone does not open it.</source>
        <translation>CSMS ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 3 &apos;ਤੇ ਸੈੱਟ ਹੈ; ਸਿਰਫ਼ ਕੁੰਜੀ ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS knows the identity in another encoding.</source>
        <translation>CSMS ਇਸ ਪਛਾਣ ਨੂੰ ਹੋਰ ਐਨਕੋਡਿੰਗ ਵਿੱਚ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS knows the identity in another letter case.</source>
        <translation>CSMS ਇਸ ਪਛਾਣ ਨੂੰ ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਦੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS knows this address in small letters.</source>
        <translation>CSMS ਇਸ ਪਤੇ ਨੂੰ ਛੋਟੇ ਅੱਖਰਾਂ ਵਿੱਚ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS knows this address with a / at its end.</source>
        <translation>CSMS ਇਸ ਪਤੇ ਨੂੰ ਅਖੀਰ ਵਿੱਚ / ਨਾਲ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS knows this address without the / at its end.</source>
        <translation>CSMS ਇਸ ਪਤੇ ਨੂੰ ਅਖੀਰ ਵਿੱਚ / ਤੋਂ ਬਿਨਾਂ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS lets strangers in and refuses {identity} with this key.</source>
        <translation>CSMS ਅਣਜਾਣਾਂ ਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ, ਪਰ {identity} ਨੂੰ ਇਸ ਕੁੰਜੀ ਨਾਲ ਨਾਂਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS lets us in and does not talk: it is overloaded, or has a fault.</source>
        <translation>CSMS ਸਾਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ ਪਰ ਗੱਲ ਨਹੀਂ ਕਰਦਾ: ਉਸ &apos;ਤੇ ਬਹੁਤ ਭਾਰ ਹੈ, ਜਾਂ ਉਸ ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS lets us in and hangs up: identity or OCPP version do not suit it after all.</source>
        <translation>CSMS ਸਾਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ ਅਤੇ ਫਿਰ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ: ਪਛਾਣ ਜਾਂ OCPP ਵਰਜਨ ਉਸ ਨੂੰ ਆਖ਼ਰ ਠੀਕ ਨਹੀਂ ਬੈਠਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS lets {identity} in with a wrong key, too.</source>
        <translation>CSMS {identity} ਨੂੰ ਗਲਤ ਕੁੰਜੀ ਨਾਲ ਵੀ ਆਉਣ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS lets {identity} in without a key, and refuses it with this one.</source>
        <translation>CSMS {identity} ਨੂੰ ਬਿਨਾਂ ਕੁੰਜੀ ਆਉਣ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਇਸ ਕੁੰਜੀ ਨਾਲ ਨਾਂਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS lets {identity} in without a key.</source>
        <translation>CSMS {identity} ਨੂੰ ਕੁੰਜੀ ਤੋਂ ਬਿਨਾਂ ਆਉਣ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS may send a command to the old connection, where nobody hears it.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ CSMS ਪੁਰਾਣੇ ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਕਮਾਂਡ ਭੇਜੇ, ਜਿੱਥੇ ਕੋਈ ਨਹੀਂ ਸੁਣਦਾ।</translation>
    </message>
    <message>
        <source>The CSMS refuses {identity} with this key.</source>
        <translation>CSMS {identity} ਨੂੰ ਇਸ ਕੁੰਜੀ ਨਾਲ ਨਾਂਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS says that no key arrived, and one was sent.</source>
        <translation>CSMS ਕਹਿੰਦਾ ਹੈ ਕਿ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ ਪਹੁੰਚੀ, ਪਰ ਭੇਜੀ ਗਈ ਸੀ।</translation>
    </message>
    <message>
        <source>The CSMS says that no key is set for {identity}.</source>
        <translation>CSMS ਕਹਿੰਦਾ ਹੈ ਕਿ {identity} ਲਈ ਕੋਈ ਕੁੰਜੀ ਸੈੱਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The CSMS sends what no WebSocket allows; a charger hangs up.</source>
        <translation>CSMS ਉਹ ਭੇਜਦਾ ਹੈ ਜਿਸ ਦੀ WebSocket ਵਿੱਚ ਇਜਾਜ਼ਤ ਨਹੀਂ; ਚਾਰਜਰ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS speaks another OCPP version, or has a fault.</source>
        <translation>CSMS ਕੋਈ ਹੋਰ OCPP ਵਰਜਨ ਵਰਤਦਾ ਹੈ, ਜਾਂ ਉਸ ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS takes heartbeat and status.</source>
        <translation>CSMS Heartbeat ਅਤੇ ਸਥਿਤੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS takes this key only as hex digits.</source>
        <translation>CSMS ਇਹ ਕੁੰਜੀ ਸਿਰਫ਼ hex ਅੰਕਾਂ ਵਜੋਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS takes this key only decoded: it is the hex form of the password.</source>
        <translation>CSMS ਇਹ ਕੁੰਜੀ ਸਿਰਫ਼ ਖੋਲ੍ਹੀ ਹੋਈ ਲੈਂਦਾ ਹੈ: ਇਹ ਪਾਸਵਰਡ ਦਾ ਹੈਕਸ ਰੂਪ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS tells no time that can be read.</source>
        <translation>CSMS ਅਜਿਹਾ ਕੋਈ ਸਮਾਂ ਨਹੀਂ ਦੱਸਦਾ ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>The CSMS&apos;s clock and this laptop&apos;s agree.</source>
        <translation>CSMS ਦੀ ਘੜੀ ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਨਾਲ ਮਿਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS&apos;s clock differs from this laptop&apos;s by {seconds} s.</source>
        <translation>CSMS ਦੀ ਘੜੀ ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਵਿੱਚ {seconds} s ਦਾ ਫ਼ਰਕ ਹੈ।</translation>
    </message>
    <message>
        <source>The CSMS&apos;s time does not name its zone.</source>
        <translation>CSMS ਦਾ ਸਮਾਂ ਆਪਣਾ ਸਮਾਂ ਖੇਤਰ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>The address already ends with the identity {identity}.</source>
        <translation>ਪਤੇ ਦੇ ਅੰਤ ਵਿੱਚ ਪਛਾਣ {identity} ਪਹਿਲਾਂ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The address begins with {scheme}://.</source>
        <translation>ਪਤਾ {scheme}:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address cannot stay as it is: {seen}</source>
        <translation>ਪਤਾ ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਰਹਿ ਸਕਦਾ: {seen}</translation>
    </message>
    <message>
        <source>The address does not end with the identity {identity}.</source>
        <translation>ਪਤੇ ਦੇ ਅੰਤ ਵਿੱਚ ਪਛਾਣ {identity} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The address holds // in its path.</source>
        <translation>ਪਤੇ ਦੇ ਪਾਥ ਵਿੱਚ // ਹੈ।</translation>
    </message>
    <message>
        <source>The address holds ? or #.</source>
        <translation>ਪਤੇ ਵਿੱਚ ? ਜਾਂ # ਹੈ।</translation>
    </message>
    <message>
        <source>The address holds a space or a line break.</source>
        <translation>ਪਤੇ ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਜਾਂ ਨਵੀਂ ਲਾਈਨ ਹੈ।</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>ਪਤੇ ਵਿੱਚ ਯੂਜ਼ਰ ਨਾਂ ਜਾਂ ਪਾਸਵਰਡ ਹੈ।</translation>
    </message>
    <message>
        <source>The address is right, the OCPP version is not: {seen}</source>
        <translation>ਪਤਾ ਸਹੀ ਹੈ, OCPP ਵਰਜਨ ਨਹੀਂ: {seen}</translation>
    </message>
    <message>
        <source>The address is right, the identity is not.</source>
        <translation>ਪਤਾ ਸਹੀ ਹੈ, ਪਛਾਣ ਸਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The address is right; the CSMS wants a key.</source>
        <translation>ਪਤਾ ਸਹੀ ਹੈ; CSMS ਕੁੰਜੀ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address is right; the identity or the key is not.</source>
        <translation>ਪਤਾ ਸਹੀ ਹੈ; ਪਛਾਣ ਜਾਂ ਕੁੰਜੀ ਸਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The address is right; the key is taken out on its way to the CSMS.</source>
        <translation>ਪਤਾ ਸਹੀ ਹੈ; ਕੁੰਜੀ CSMS ਤੱਕ ਜਾਂਦੇ ਰਾਹ ਵਿੱਚ ਕੱਢ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The address leads to a server that is meant for other names, or the name is misspelt.</source>
        <translation>ਪਤਾ ਅਜਿਹੇ ਸਰਵਰ ਤੱਕ ਲੈ ਜਾਂਦਾ ਹੈ ਜੋ ਹੋਰ ਨਾਂਵਾਂ ਲਈ ਹੈ, ਜਾਂ ਨਾਂ ਦੀ ਸਪੈਲਿੰਗ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>ਪਤੇ ਵਿੱਚ ਕਿਸੇ ਸਰਵਰ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The address says ws://: nothing is encrypted, and no certificate is asked for.</source>
        <translation>ਪਤੇ ਵਿੱਚ ws:// ਹੈ: ਕੁਝ ਇਨਕ੍ਰਿਪਟ ਨਹੀਂ ਹੁੰਦਾ, ਅਤੇ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਮੰਗਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The address says wss:// (encrypted); this port serves ws:// (not encrypted).</source>
        <translation>ਪਤੇ ਵਿੱਚ wss:// (ਇਨਕ੍ਰਿਪਟਡ) ਹੈ; ਇਹ ਪੋਰਟ ws:// (ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ) ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address {address} does not say how to connect.</source>
        <translation>ਪਤਾ {address} ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕਿਵੇਂ ਜੁੜਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The answer to BootNotification holds no status that OCPP knows.</source>
        <translation>BootNotification ਦੇ ਜਵਾਬ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਸਟੇਟਸ ਨਹੀਂ ਜੋ OCPP ਵਿੱਚ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The answer to {action} is no OCPP message: {reason}.</source>
        <translation>{action} ਦਾ ਜਵਾਬ OCPP ਸੁਨੇਹਾ ਨਹੀਂ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>The certificate expired on {day}.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਦੀ ਮਿਆਦ {day} ਨੂੰ ਖਤਮ ਹੋ ਗਈ।</translation>
    </message>
    <message>
        <source>The certificate holds the address {host} written as a name.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਪਤਾ {host} ਨਾਂ ਵਜੋਂ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is for {wildcard}, which does not cover {host}.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ {wildcard} ਲਈ ਹੈ, ਜਿਸ ਵਿੱਚ {host} ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The certificate is good until {day} only.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਸਿਰਫ਼ {day} ਤੱਕ ਵੈਧ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is good until {day} only; a program renews such short ones in time.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਸਿਰਫ਼ {day} ਤੱਕ ਚੱਲਦਾ ਹੈ; ਅਜਿਹੇ ਥੋੜ੍ਹੀ ਮਿਆਦ ਵਾਲੇ ਸਰਟੀਫਿਕੇਟ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਸਮੇਂ ਸਿਰ ਨਵਿਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is good until {day}.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ {day} ਤੱਕ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is not accepted: {reason}</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਮੰਨਿਆ ਨਹੀਂ ਗਿਆ: {reason}</translation>
    </message>
    <message>
        <source>The certificate is not for {host}.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ {host} ਲਈ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਸਰਵਰਾਂ ਲਈ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is valid from {day} on.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ {day} ਤੋਂ ਵੈਧ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The certificate may not be the server&apos;s own; it is signed by {signer}.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਸਰਟੀਫਿਕੇਟ ਸਰਵਰ ਦਾ ਆਪਣਾ ਨਾ ਹੋਵੇ; ਇਸ ਉੱਤੇ {signer} ਦੇ ਦਸਤਖ਼ਤ ਹਨ।</translation>
    </message>
    <message>
        <source>The certificate names {host} in an outdated place only.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ {host} ਦਾ ਨਾਂ ਸਿਰਫ਼ ਪੁਰਾਣੀ ਥਾਂ ਉੱਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate of {authority} expired on {day}.</source>
        <translation>{authority} ਦੇ ਸਰਟੀਫਿਕੇਟ ਦੀ ਮਿਆਦ {day} ਨੂੰ ਲੰਘ ਗਈ।</translation>
    </message>
    <message>
        <source>The certificate of {authority} is good until {day} only.</source>
        <translation>{authority} ਦਾ ਸਰਟੀਫਿਕੇਟ ਸਿਰਫ਼ {day} ਤੱਕ ਲਾਗੂ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate of {authority} is valid from {day} on.</source>
        <translation>{authority} ਦਾ ਸਰਟੀਫਿਕੇਟ {day} ਤੋਂ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate of {name} is too weak: {weakness}.</source>
        <translation>{name} ਦਾ ਸਰਟੀਫਿਕੇਟ ਬਹੁਤ ਕਮਜ਼ੋਰ ਹੈ: {weakness}।</translation>
    </message>
    <message>
        <source>The charger adds it once more and dials an address that the CSMS does not know.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਨੂੰ ਇੱਕ ਵਾਰ ਹੋਰ ਜੋੜਦਾ ਹੈ ਅਤੇ ਅਜਿਹੇ ਪਤੇ &apos;ਤੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ ਜਿਸ ਨੂੰ CSMS ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>The charger dials {url}.</source>
        <translation>ਚਾਰਜਰ {url} &apos;ਤੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The client certificate in {file} cannot be used.</source>
        <translation>{file} ਵਿਚਲਾ ਕਲਾਇੰਟ ਸਰਟੀਫਿਕੇਟ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong: {seen}</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਗਲਤ ਹੈ: {seen}</translation>
    </message>
    <message>
        <source>The clocks of this laptop and of the server agree.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਅਤੇ ਸਰਵਰ ਦੀਆਂ ਘੜੀਆਂ ਮਿਲਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The common name of the certificate is not {host}.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਦਾ ਕਾਮਨ ਨੇਮ (CN) {host} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The computer is there, and nothing listens on this port; or a firewall refuses it.</source>
        <translation>ਕੰਪਿਊਟਰ ਉੱਥੇ ਹੈ, ਪਰ ਇਸ ਪੋਰਟ &apos;ਤੇ ਕੁਝ ਨਹੀਂ ਚੱਲ ਰਿਹਾ; ਜਾਂ ਕੋਈ ਫਾਇਰਵਾਲ ਨਾਂਹ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The connection ended before {action} was answered.</source>
        <translation>{action} ਦਾ ਜਵਾਬ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਕੁਨੈਕਸ਼ਨ ਖਤਮ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The connection is cut at a message of {size}.</source>
        <translation>{size} ਦੇ ਸੁਨੇਹੇ ਉੱਤੇ ਕੁਨੈਕਸ਼ਨ ਕੱਟਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The connection stayed open for {seconds} s with nothing said.</source>
        <translation>ਕੁਨੈਕਸ਼ਨ {seconds} s ਤੱਕ ਬਿਨਾਂ ਕਿਸੇ ਗੱਲ ਦੇ ਖੁੱਲ੍ਹਾ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The file {file} holds no certificate that can be used.</source>
        <translation>ਫਾਈਲ {file} ਵਿੱਚ ਵਰਤਣਯੋਗ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The first BootNotification was accepted; after a power cut the charger stays offline.</source>
        <translation>ਪਹਿਲੀ BootNotification ਸਵੀਕਾਰ ਹੋਈ; ਬਿਜਲੀ ਜਾਣ ਤੋਂ ਬਾਅਦ ਚਾਰਜਰ ਆਫਲਾਈਨ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The identity is put behind the address and would become part of it.</source>
        <translation>ਪਛਾਣ ਪਤੇ ਦੇ ਪਿੱਛੇ ਲਗਾਈ ਜਾਂਦੀ ਹੈ ਅਤੇ ਉਸ ਦਾ ਹਿੱਸਾ ਬਣ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>The identity {identity} holds a space or a slash.</source>
        <translation>ਪਛਾਣ {identity} ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਜਾਂ ਸਲੈਸ਼ ਹੈ।</translation>
    </message>
    <message>
        <source>The idle connection is cut after {seconds} s, without a word.</source>
        <translation>ਵਿਹਲਾ ਕੁਨੈਕਸ਼ਨ {seconds} s ਬਾਅਦ, ਬਿਨਾਂ ਕੁਝ ਦੱਸੇ, ਕੱਟਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The idle connection was open for {seconds} s, then the test was stopped.</source>
        <translation>ਵਿਹਲਾ ਕੁਨੈਕਸ਼ਨ {seconds} s ਤੱਕ ਖੁੱਲ੍ਹਾ ਸੀ, ਫਿਰ ਜਾਂਚ ਰੋਕੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The key is not stored in the charger, or its security profile does not use it.</source>
        <translation>ਕੁੰਜੀ ਚਾਰਜਰ ਵਿੱਚ ਸੰਭਾਲੀ ਨਹੀਂ ਗਈ, ਜਾਂ ਉਸ ਦਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਇਸ ਨੂੰ ਨਹੀਂ ਵਰਤਦਾ।</translation>
    </message>
    <message>
        <source>The key is taken, and it crossed the network unencrypted.</source>
        <translation>ਕੁੰਜੀ ਮੰਨੀ ਗਈ, ਪਰ ਇਹ ਨੈੱਟਵਰਕ ਵਿੱਚੋਂ ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ ਲੰਘੀ।</translation>
    </message>
    <message>
        <source>The name is misspelt, or it is known in another network only (a private APN, a VPN).</source>
        <translation>ਨਾਂ ਦੀ ਸਪੈਲਿੰਗ ਗਲਤ ਹੈ, ਜਾਂ ਇਹ ਸਿਰਫ਼ ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਵਿੱਚ ਜਾਣਿਆ ਜਾਂਦਾ ਹੈ (ਪ੍ਰਾਈਵੇਟ APN, VPN)।</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>ਨਾਂ {host} ਲੱਭਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The path is not the CSMS&apos;s, or a sign-in page of this network answers in its place.</source>
        <translation>ਪਾਥ CSMS ਦਾ ਨਹੀਂ ਹੈ, ਜਾਂ ਉਸ ਦੀ ਥਾਂ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਸਾਈਨ-ਇਨ ਪੰਨਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The port speaks TLS, and the address says ws://.</source>
        <translation>ਪੋਰਟ TLS ਵਰਤਦਾ ਹੈ, ਪਰ ਪਤੇ ਵਿੱਚ ws:// ਹੈ।</translation>
    </message>
    <message>
        <source>The server agrees to the upgrade and does it wrongly.</source>
        <translation>ਸਰਵਰ ਅੱਪਗ੍ਰੇਡ ਲਈ ਮੰਨਦਾ ਹੈ ਪਰ ਗਲਤ ਢੰਗ ਨਾਲ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server also speaks {version}, which is broken.</source>
        <translation>ਸਰਵਰ {version} ਵੀ ਵਰਤਦਾ ਹੈ, ਜੋ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The server answers a ping within {milliseconds} ms.</source>
        <translation>ਸਰਵਰ ਪਿੰਗ ਦਾ ਜਵਾਬ {milliseconds} ms ਵਿੱਚ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server answers by IPv4; its IPv6 address {address} does not.</source>
        <translation>ਸਰਵਰ IPv4 ਰਾਹੀਂ ਜਵਾਬ ਦਿੰਦਾ ਹੈ; ਇਸ ਦਾ IPv6 ਪਤਾ {address} ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The server answers with something that is no HTTP.</source>
        <translation>ਸਰਵਰ ਦਾ ਜਵਾਬ HTTP ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The server answers {named}, which was not offered.</source>
        <translation>ਸਰਵਰ {named} ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਜੋ ਪੇਸ਼ ਨਹੀਂ ਕੀਤਾ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and does without.</source>
        <translation>ਸਰਵਰ ਕਲਾਇੰਟ ਸਰਟੀਫਿਕੇਟ ਮੰਗਦਾ ਹੈ, ਪਰ ਉਸ ਤੋਂ ਬਿਨਾਂ ਵੀ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server asks for another way to log in: {scheme}.</source>
        <translation>ਸਰਵਰ ਲਾਗਇਨ ਦਾ ਹੋਰ ਤਰੀਕਾ ਮੰਗਦਾ ਹੈ: {scheme}।</translation>
    </message>
    <message>
        <source>The server closes the connection without an answer.</source>
        <translation>ਸਰਵਰ ਬਿਨਾਂ ਜਵਾਬ ਦਿੱਤੇ ਕੁਨੈਕਸ਼ਨ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server did not see our wish for a WebSocket ({status}).</source>
        <translation>ਸਰਵਰ ਨੂੰ ਸਾਡੀ WebSocket ਦੀ ਮੰਗ ਨਹੀਂ ਦਿਸੀ ({status})।</translation>
    </message>
    <message>
        <source>The server does not answer a WebSocket ping within {seconds} s.</source>
        <translation>ਸਰਵਰ WebSocket ਪਿੰਗ ਦਾ ਜਵਾਬ {seconds} s ਵਿੱਚ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The server does not ask for the client certificate.</source>
        <translation>ਸਰਵਰ ਕਲਾਇੰਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਮੰਗਦਾ।</translation>
    </message>
    <message>
        <source>The server does not say which OCPP version it speaks.</source>
        <translation>ਸਰਵਰ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਹ ਕਿਹੜਾ OCPP ਵਰਜਨ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server does not serve the name {host}.</source>
        <translation>ਸਰਵਰ {host} ਨਾਂ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>The server does not speak {offered}; it speaks {others}.</source>
        <translation>ਸਰਵਰ {offered} ਨਹੀਂ ਵਰਤਦਾ; ਇਹ {others} ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server does not tell the time, so this laptop&apos;s clock cannot be checked.</source>
        <translation>ਸਰਵਰ ਸਮਾਂ ਨਹੀਂ ਦੱਸਦਾ, ਇਸ ਲਈ ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਪਰਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The server does not tell the time. By this laptop&apos;s clock ({now}) its certificate is not valid.</source>
        <translation>ਸਰਵਰ ਸਮਾਂ ਨਹੀਂ ਦੱਸਦਾ। ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ({now}) ਮੁਤਾਬਕ ਇਸ ਦਾ ਸਰਟੀਫਿਕੇਟ ਲਾਗੂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake.</source>
        <translation>ਸਰਵਰ ਨੇ TLS ਹੈਂਡਸ਼ੇਕ ਖਤਮ ਕਰ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The server forbids the connection (403).</source>
        <translation>ਸਰਵਰ ਕੁਨੈਕਸ਼ਨ ਦੀ ਮਨਾਹੀ ਕਰਦਾ ਹੈ (403)।</translation>
    </message>
    <message>
        <source>The server hangs up when it gets a WebSocket ping.</source>
        <translation>WebSocket ਪਿੰਗ ਮਿਲਣ ਉੱਤੇ ਸਰਵਰ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server has a certificate with {kind} key only.</source>
        <translation>ਸਰਵਰ ਕੋਲ ਸਿਰਫ਼ {kind} ਕੁੰਜੀ ਵਾਲਾ ਸਰਟੀਫਿਕੇਟ ਹੈ।</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}).</source>
        <translation>ਸਰਵਰ ਦੇ ਆਪਣੇ ਵਿੱਚ ਨੁਕਸ ਹੈ ({status})।</translation>
    </message>
    <message>
        <source>The server has had enough of us for now (429).</source>
        <translation>ਸਰਵਰ ਫਿਲਹਾਲ ਸਾਡੀਆਂ ਹੋਰ ਬੇਨਤੀਆਂ ਨਹੀਂ ਲੈਂਦਾ (429)।</translation>
    </message>
    <message>
        <source>The server is another one than the address says, or its certificate lacks this name.</source>
        <translation>ਸਰਵਰ ਪਤੇ ਵਾਲਾ ਨਹੀਂ, ਕੋਈ ਹੋਰ ਹੈ, ਜਾਂ ਉਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਇਹ ਨਾਂ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The server is not reached from here: {seen}</source>
        <translation>ਸਰਵਰ ਤੱਕ ਇੱਥੋਂ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾਂਦਾ: {seen}</translation>
    </message>
    <message>
        <source>The server is reached by IPv6 only; {address} does not answer.</source>
        <translation>ਸਰਵਰ ਤੱਕ ਸਿਰਫ਼ IPv6 ਰਾਹੀਂ ਪਹੁੰਚਿਆ ਜਾਂਦਾ ਹੈ; {address} ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The server is reached, but it does not let the charger in: {seen}</source>
        <translation>ਸਰਵਰ ਤੱਕ ਪਹੁੰਚ ਹੈ, ਪਰ ਉਹ ਚਾਰਜਰ ਨੂੰ ਆਉਣ ਨਹੀਂ ਦਿੰਦਾ: {seen}</translation>
    </message>
    <message>
        <source>The server is reached, but no encrypted connection comes about: {seen}</source>
        <translation>ਸਰਵਰ ਤੱਕ ਪਹੁੰਚਿਆ ਜਾਂਦਾ ਹੈ, ਪਰ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਬਣਦਾ: {seen}</translation>
    </message>
    <message>
        <source>The server is reached, its certificate is not accepted: {seen}</source>
        <translation>ਸਰਵਰ ਤੱਕ ਪਹੁੰਚ ਹੈ, ਉਸ ਦਾ ਸਰਟੀਫਿਕੇਟ ਸਵੀਕਾਰ ਨਹੀਂ ਹੁੰਦਾ: {seen}</translation>
    </message>
    <message>
        <source>The server is right; address or identity must be spelt otherwise: {seen}</source>
        <translation>ਸਰਵਰ ਸਹੀ ਹੈ; ਪਤੇ ਜਾਂ ਪਛਾਣ ਦੀ ਸਪੈਲਿੰਗ ਹੋਰ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: {seen}</translation>
    </message>
    <message>
        <source>The server is right; the path or the identity is not.</source>
        <translation>ਸਰਵਰ ਸਹੀ ਹੈ; ਪਾਥ ਜਾਂ ਪਛਾਣ ਸਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The server knows neither this path nor this identity (404).</source>
        <translation>ਸਰਵਰ ਨਾ ਇਹ ਪਾਥ ਜਾਣਦਾ ਹੈ ਅਤੇ ਨਾ ਇਹ ਪਛਾਣ (404)।</translation>
    </message>
    <message>
        <source>The server knows the way and asks who we are.</source>
        <translation>ਸਰਵਰ ਰਾਹ ਜਾਣਦਾ ਹੈ ਅਤੇ ਪੁੱਛਦਾ ਹੈ ਕਿ ਅਸੀਂ ਕੌਣ ਹਾਂ।</translation>
    </message>
    <message>
        <source>The server leaves a certificate out of its chain: {missing}.</source>
        <translation>ਸਰਵਰ ਆਪਣੀ ਚੇਨ ਦਾ ਇੱਕ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਭੇਜਦਾ: {missing}।</translation>
    </message>
    <message>
        <source>The server lets in only who offers to compress messages (permessage-deflate).</source>
        <translation>ਸਰਵਰ ਸਿਰਫ਼ ਉਸਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ ਜੋ ਸੁਨੇਹੇ ਕੰਪ੍ਰੈੱਸ ਕਰਨ ਦੀ ਪੇਸ਼ਕਸ਼ ਕਰੇ (permessage-deflate)।</translation>
    </message>
    <message>
        <source>The server opens a WebSocket.</source>
        <translation>ਸਰਵਰ WebSocket ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server or port in {address} is none.</source>
        <translation>{address} ਵਿਚਲਾ ਸਰਵਰ ਜਾਂ ਪੋਰਟ ਵੈਧ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The server proves itself by {root}, and not by the root certificate that the operator&apos;s card names.</source>
        <translation>ਸਰਵਰ ਆਪਣੇ ਆਪ ਨੂੰ {root} ਨਾਲ ਸਾਬਤ ਕਰਦਾ ਹੈ, ਉਸ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਨਹੀਂ ਜੋ ਓਪਰੇਟਰ ਦੇ ਕਾਰਡ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The server proves who it is: {version}.</source>
        <translation>ਸਰਵਰ ਸਾਬਤ ਕਰਦਾ ਹੈ ਕਿ ਉਹ ਕੌਣ ਹੈ: {version}।</translation>
    </message>
    <message>
        <source>The server refuses the client certificate.</source>
        <translation>ਸਰਵਰ ਕਲਾਇੰਟ ਸਰਟੀਫਿਕੇਟ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server refuses the request ({status}).</source>
        <translation>ਸਰਵਰ ਬੇਨਤੀ ਰੱਦ ਕਰਦਾ ਹੈ ({status})।</translation>
    </message>
    <message>
        <source>The server sends a certificate that does not belong to its chain: {name}.</source>
        <translation>ਸਰਵਰ ਅਜਿਹਾ ਸਰਟੀਫਿਕੇਟ ਭੇਜਦਾ ਹੈ ਜੋ ਉਸ ਦੀ ਚੇਨ ਦਾ ਨਹੀਂ: {name}।</translation>
    </message>
    <message>
        <source>The server sends a web page instead of opening a WebSocket ({status}).</source>
        <translation>ਸਰਵਰ WebSocket ਖੋਲ੍ਹਣ ਦੀ ਥਾਂ ਵੈੱਬ ਪੰਨਾ ਭੇਜਦਾ ਹੈ ({status})।</translation>
    </message>
    <message>
        <source>The server sends its chain in the wrong order.</source>
        <translation>ਸਰਵਰ ਆਪਣੀ ਚੇਨ ਗਲਤ ਤਰਤੀਬ ਵਿੱਚ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server sends us on to {place}.</source>
        <translation>ਸਰਵਰ ਸਾਨੂੰ ਅੱਗੇ {place} &apos;ਤੇ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server shows its certificate only to those who say whom they want (SNI).</source>
        <translation>ਸਰਵਰ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਸਿਰਫ਼ ਉਹਨਾਂ ਨੂੰ ਵਿਖਾਉਂਦਾ ਹੈ ਜੋ ਦੱਸਣ ਕਿ ਕਿਸ ਨੂੰ ਚਾਹੁੰਦੇ ਹਨ (SNI)।</translation>
    </message>
    <message>
        <source>The server speaks {named}, and not OCPP {best}.</source>
        <translation>ਸਰਵਰ {named} ਵਰਤਦਾ ਹੈ, OCPP {best} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The server speaks {named}.</source>
        <translation>ਸਰਵਰ {named} ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server speaks {version} only, which is broken.</source>
        <translation>ਸਰਵਰ ਸਿਰਫ਼ {version} ਵਰਤਦਾ ਹੈ, ਜੋ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The server speaks {version} only.</source>
        <translation>ਸਰਵਰ ਸਿਰਫ਼ {version} ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server takes none of the four TLS suites that OCPP prescribes.</source>
        <translation>ਸਰਵਰ OCPP ਦੀਆਂ ਦੱਸੀਆਂ ਚਾਰ TLS ਸੂਟਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>The server takes only TLS suites that chargers do not have.</source>
        <translation>ਸਰਵਰ ਸਿਰਫ਼ ਉਹ TLS ਸੂਟਾਂ ਲੈਂਦਾ ਹੈ ਜੋ ਚਾਰਜਰਾਂ ਕੋਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The server takes the connection and then stays silent.</source>
        <translation>ਸਰਵਰ ਕੁਨੈਕਸ਼ਨ ਲੈਂਦਾ ਹੈ ਅਤੇ ਫਿਰ ਚੁੱਪ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server takes us in without naming an OCPP version, and hangs up.</source>
        <translation>ਸਰਵਰ OCPP ਵਰਜਨ ਦੱਸੇ ਬਿਨਾਂ ਸਾਨੂੰ ਆਉਣ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਕੁਨੈਕਸ਼ਨ ਕੱਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server vouches for itself; no authority does.</source>
        <translation>ਸਰਵਰ ਆਪਣੀ ਗਵਾਹੀ ਆਪ ਦਿੰਦਾ ਹੈ; ਕੋਈ ਅਥਾਰਟੀ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>The server wants a certificate of the charger.</source>
        <translation>ਸਰਵਰ ਚਾਰਜਰ ਤੋਂ ਸਰਟੀਫਿਕੇਟ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be read.</source>
        <translation>ਸਰਵਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The server&apos;s chain is {size} bytes long.</source>
        <translation>ਸਰਵਰ ਦੀ ਚੇਨ {size} ਬਾਈਟ ਲੰਮੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate is that of an authority.</source>
        <translation>ਸਰਵਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਅਥਾਰਟੀ ਵਾਲਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of the name, between two dots.</source>
        <translation>ਤਾਰਾ (*) ਨਾਂ ਦੇ ਠੀਕ ਇੱਕ ਹਿੱਸੇ ਦੀ ਥਾਂ ਹੈ, ਦੋ ਬਿੰਦੀਆਂ ਦੇ ਵਿਚਕਾਰ।</translation>
    </message>
    <message>
        <source>The test cannot go on with what was chosen for it: {seen}</source>
        <translation>ਜਾਂਚ ਲਈ ਜੋ ਚੁਣਿਆ ਗਿਆ, ਉਸ ਨਾਲ ਇਹ ਅੱਗੇ ਨਹੀਂ ਚੱਲ ਸਕਦੀ: {seen}</translation>
    </message>
    <message>
        <source>The test was stopped before it knew whether a charger would come online.</source>
        <translation>ਇਹ ਪਤਾ ਲੱਗਣ ਤੋਂ ਪਹਿਲਾਂ ਕਿ ਚਾਰਜਰ ਆਨਲਾਈਨ ਆਵੇਗਾ ਜਾਂ ਨਹੀਂ, ਜਾਂਚ ਰੋਕੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The version has a field of its own in the charger; no server is reached like this.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਵਰਜਨ ਦਾ ਆਪਣਾ ਵੱਖਰਾ ਖਾਨਾ ਹੈ; ਇਉਂ ਕਿਸੇ ਸਰਵਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>There is no CSMS address.</source>
        <translation>ਕੋਈ CSMS ਪਤਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no identity.</source>
        <translation>ਕੋਈ ਪਛਾਣ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no server named {host}.</source>
        <translation>{host} ਨਾਂ ਦਾ ਕੋਈ ਸਰਵਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger adds none by itself, so the CSMS would not know who dials.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਆਪਣੇ ਆਪ ਪਛਾਣ ਨਹੀਂ ਜੋੜਦਾ, ਇਸ ਲਈ CSMS ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗੇਗਾ ਕਿ ਕੌਣ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop cannot take calls on {host}, port {port}.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ {host}, ਪੋਰਟ {port} &apos;ਤੇ ਕੁਨੈਕਸ਼ਨ ਨਹੀਂ ਲੈ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This laptop reaches no name service (DNS): it has no internet, or a firewall blocks it.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਕਿਸੇ ਨਾਂ ਸੇਵਾ (DNS) ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ: ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ, ਜਾਂ ਕੋਈ ਫਾਇਰਵਾਲ ਰੋਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop trusts it. A firewall, or a scanner on this laptop, may open the connection; chargers refuse that.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਕੋਈ ਫਾਇਰਵਾਲ, ਜਾਂ ਇਸ ਲੈਪਟਾਪ ਦਾ ਸਕੈਨਰ, ਕੁਨੈਕਸ਼ਨ ਖੋਲ੍ਹਦਾ ਹੋਵੇ; ਚਾਰਜਰ ਇਸਨੂੰ ਨਾਂਹ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>This laptop trusts the server; the authority does not look like a public one.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਸਰਵਰ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ; ਅਥਾਰਟੀ ਜਨਤਕ ਨਹੀਂ ਲੱਗਦੀ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock differs by {seconds} s from a server&apos;s.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਅਤੇ ਇੱਕ ਸਰਵਰ ਦੀ ਘੜੀ ਵਿੱਚ {seconds} s ਦਾ ਫ਼ਰਕ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is right by another server, so the CSMS&apos;s own is wrong.</source>
        <translation>ਹੋਰ ਸਰਵਰ ਮੁਤਾਬਕ ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਸਹੀ ਹੈ, ਇਸ ਲਈ CSMS ਦੀ ਆਪਣੀ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is {seconds} s ahead of the server&apos;s.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਸਰਵਰ ਦੀ ਘੜੀ ਤੋਂ {seconds} s ਅੱਗੇ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is {seconds} s behind the server&apos;s.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਘੜੀ ਸਰਵਰ ਦੀ ਘੜੀ ਤੋਂ {seconds} s ਪਿੱਛੇ ਹੈ।</translation>
    </message>
    <message>
        <source>This laptop&apos;s network</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets anybody out (511).</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਕਿਸੇ ਨੂੰ ਬਾਹਰ ਜਾਣ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਸਾਈਨ-ਇਨ ਮੰਗਦਾ ਹੈ (511)।</translation>
    </message>
    <message>
        <source>This port serves encrypted connections only.</source>
        <translation>ਇਹ ਪੋਰਟ ਸਿਰਫ਼ ਇਨਕ੍ਰਿਪਟਡ ਕੁਨੈਕਸ਼ਨ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Too many log-ins in a short time, by us or by a charger that keeps trying.</source>
        <translation>ਥੋੜ੍ਹੇ ਸਮੇਂ ਵਿੱਚ ਬਹੁਤ ਸਾਰੇ ਲਾਗ-ਇਨ, ਸਾਡੇ ਵੱਲੋਂ ਜਾਂ ਕਿਸੇ ਚਾਰਜਰ ਵੱਲੋਂ ਜੋ ਵਾਰ-ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Turn compression on in the charger, if it knows that.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਕੰਪ੍ਰੈਸ਼ਨ ਚਾਲੂ ਕਰੋ, ਜੇ ਇਹ ਉਸਨੂੰ ਜਾਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Turn off compression in the charger, if it has a setting for it.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਕੰਪ੍ਰੈਸ਼ਨ ਬੰਦ ਕਰੋ, ਜੇ ਇਸ ਲਈ ਸੈਟਿੰਗ ਹੈ।</translation>
    </message>
    <message>
        <source>Turn off pings in the charger (WebSocketPingInterval 0), and let heartbeats come often.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਪਿੰਗ ਬੰਦ ਕਰੋ (WebSocketPingInterval 0), ਅਤੇ Heartbeat ਵਾਰ-ਵਾਰ ਆਉਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Turn off pings in the charger (WebSocketPingInterval 0).</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਪਿੰਗ ਬੰਦ ਕਰੋ (WebSocketPingInterval 0)।</translation>
    </message>
    <message>
        <source>Two chargers with the same identity would throw each other out again and again.</source>
        <translation>ਇੱਕੋ ਪਛਾਣ ਵਾਲੇ ਦੋ ਚਾਰਜਰ ਇੱਕ ਦੂਜੇ ਨੂੰ ਵਾਰ-ਵਾਰ ਬਾਹਰ ਕੱਢਣਗੇ।</translation>
    </message>
    <message>
        <source>Two hours is where some cloud gateways end each connection, idle or not.</source>
        <translation>ਕੁਝ ਕਲਾਊਡ ਗੇਟਵੇ ਦੋ ਘੰਟੇ ਬਾਅਦ ਹਰ ਕੁਨੈਕਸ਼ਨ ਖਤਮ ਕਰ ਦਿੰਦੇ ਹਨ, ਵਿਹਲਾ ਹੋਵੇ ਜਾਂ ਨਾ।</translation>
    </message>
    <message>
        <source>Use letters, digits, - . _ only.</source>
        <translation>ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ - . _ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate: {names}.</source>
        <translation>ਉਹ ਨਾਂ ਵਰਤੋ ਜੋ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਹੈ: {names}।</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <translation>ਕੁਝ ਮਿੰਟ ਉਡੀਕੋ, ਫਿਰ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>What is needed is the certificate of the authority that signs it: {issuer}.</source>
        <translation>ਲੋੜ ਉਸ ਅਥਾਰਟੀ ਦੇ ਸਰਟੀਫਿਕੇਟ ਦੀ ਹੈ ਜੋ ਇਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਦੀ ਹੈ: {issuer}।</translation>
    </message>
    <message>
        <source>What would have happened later is not known.</source>
        <translation>ਬਾਅਦ ਵਿੱਚ ਕੀ ਹੁੰਦਾ, ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>While the old connection seems open, a charger that dials again is not let in: {answer}.</source>
        <translation>ਜਦ ਤੱਕ ਪੁਰਾਣਾ ਕੁਨੈਕਸ਼ਨ ਖੁੱਲ੍ਹਾ ਜਾਪਦਾ ਹੈ, ਦੁਬਾਰਾ ਕੁਨੈਕਟ ਕਰਨ ਵਾਲੇ ਚਾਰਜਰ ਨੂੰ ਆਉਣ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ: {answer}।</translation>
    </message>
    <message>
        <source>With a wrong clock this laptop finds good certificates expired, or not valid yet.</source>
        <translation>ਗਲਤ ਘੜੀ ਨਾਲ ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਠੀਕ ਸਰਟੀਫਿਕੇਟ ਵੀ ਮਿਆਦ ਲੰਘੇ, ਜਾਂ ਹਾਲੇ ਲਾਗੂ ਨਾ ਹੋਏ ਲੱਗਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Without it the CSMS cannot be told from an impostor.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਅਸਲੀ CSMS ਅਤੇ ਨਕਲੀ ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Write a single slash.</source>
        <translation>ਇੱਕੋ ਸਲੈਸ਼ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write the address as {url}.</source>
        <translation>ਪਤਾ {url} ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write the key to the charger again.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਕੁੰਜੀ ਦੁਬਾਰਾ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write the name that the CSMS operator gave you.</source>
        <translation>ਉਹ ਨਾਂ ਲਿਖੋ ਜੋ CSMS ਓਪਰੇਟਰ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Write the port number there, or nothing at all, and choose the version in its own field.</source>
        <translation>ਉੱਥੇ ਪੋਰਟ ਨੰਬਰ ਲਿਖੋ, ਜਾਂ ਕੁਝ ਨਾ ਲਿਖੋ, ਅਤੇ ਵਰਜਨ ਉਸ ਦੇ ਆਪਣੇ ਖਾਨੇ ਵਿੱਚ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Write wss:// in front; ask the CSMS operator if you are not sure.</source>
        <translation>ਅੱਗੇ wss:// ਲਿਖੋ; ਜੇ ਪੱਕਾ ਪਤਾ ਨਹੀਂ, ਤਾਂ CSMS ਓਪਰੇਟਰ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Write wss:// instead of ws://.</source>
        <translation>ws:// ਦੀ ਥਾਂ wss:// ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write {scheme}:// instead.</source>
        <translation>ਇਸ ਦੀ ਥਾਂ {scheme}:// ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>ਸੁਨੇਹਾ</translation>
    </message>
    <message>
        <source>{action} came as a binary message; OCPP uses text messages.</source>
        <translation>{action} ਬਾਈਨਰੀ ਸੁਨੇਹੇ ਵਜੋਂ ਆਇਆ; OCPP ਲਿਖਤ ਵਾਲੇ ਸੁਨੇਹੇ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{action} comes in the form of another OCPP version.</source>
        <translation>{action} ਹੋਰ OCPP ਵਰਜਨ ਦੇ ਰੂਪ ਵਿੱਚ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{action} could not be checked against its schema.</source>
        <translation>{action} ਨੂੰ ਉਸ ਦੀ ਸਕੀਮਾ ਨਾਲ ਪਰਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>{action} has more elements than OCPP gives it.</source>
        <translation>{action} ਵਿੱਚ OCPP ਦੇ ਦੱਸੇ ਤੋਂ ਵੱਧ ਹਿੱਸੇ ਹਨ।</translation>
    </message>
    <message>
        <source>{action} has no payload, not even an empty one.</source>
        <translation>{action} ਦਾ ਪੇਲੋਡ ਨਹੀਂ ਹੈ, ਖਾਲੀ ਵੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{action} holds a field that OCPP does not have: {place}.</source>
        <translation>{action} ਵਿੱਚ ਅਜਿਹਾ ਖਾਨਾ ਹੈ ਜੋ OCPP ਵਿੱਚ ਨਹੀਂ: {place}।</translation>
    </message>
    <message>
        <source>{action} holds text with half a character, which no text may hold.</source>
        <translation>{action} ਵਿੱਚ ਅੱਧੇ ਅੱਖਰ ਵਾਲੀ ਲਿਖਤ ਹੈ, ਜੋ ਕਿਸੇ ਲਿਖਤ ਵਿੱਚ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{action} lacks a field that OCPP demands: {place}.</source>
        <translation>{action} ਵਿੱਚ ਉਹ ਖਾਨਾ ਨਹੀਂ ਜੋ OCPP ਮੰਗਦਾ ਹੈ: {place}।</translation>
    </message>
    <message>
        <source>{action} was answered more than once.</source>
        <translation>{action} ਦਾ ਜਵਾਬ ਇੱਕ ਤੋਂ ਵੱਧ ਵਾਰ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>{action} was not answered within {seconds} s.</source>
        <translation>{action} ਦਾ ਜਵਾਬ {seconds} s ਦੇ ਅੰਦਰ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>{action} was refused with an error code that this OCPP version does not know.</source>
        <translation>{action} ਨੂੰ ਅਜਿਹੇ ਗਲਤੀ ਕੋਡ ਨਾਲ ਨਾਂਹ ਕੀਤੀ ਗਈ ਜੋ ਇਹ OCPP ਵਰਜਨ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>{action} was refused: {code} {description}</source>
        <translation>{action} ਨੂੰ ਨਾਂਹ ਕੀਤੀ ਗਈ: {code} {description}</translation>
    </message>
    <message>
        <source>{action}, {place}: OCPP does not have this word here.</source>
        <translation>{action}, {place}: OCPP ਵਿੱਚ ਇੱਥੇ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{action}, {place}: fewer items than OCPP demands.</source>
        <translation>{action}, {place}: OCPP ਦੀ ਮੰਗ ਤੋਂ ਘੱਟ ਚੀਜ਼ਾਂ।</translation>
    </message>
    <message>
        <source>{action}, {place}: more items than OCPP allows.</source>
        <translation>{action}, {place}: OCPP ਦੀ ਇਜਾਜ਼ਤ ਤੋਂ ਵੱਧ ਚੀਜ਼ਾਂ।</translation>
    </message>
    <message>
        <source>{action}, {place}: no date and time with a time zone.</source>
        <translation>{action}, {place}: ਸਮਾਂ ਖੇਤਰ ਵਾਲੀ ਤਾਰੀਖ ਅਤੇ ਸਮਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{action}, {place}: the charger&apos;s clock is many years behind.</source>
        <translation>{action}, {place}: ਚਾਰਜਰ ਦੀ ਘੜੀ ਕਈ ਸਾਲ ਪਿੱਛੇ ਹੈ।</translation>
    </message>
    <message>
        <source>{action}, {place}: the number has more decimals than OCPP allows.</source>
        <translation>{action}, {place}: ਅੰਕ ਵਿੱਚ OCPP ਦੀ ਇਜਾਜ਼ਤ ਤੋਂ ਵੱਧ ਦਸ਼ਮਲਵ ਹਨ।</translation>
    </message>
    <message>
        <source>{action}, {place}: the number is outside its range.</source>
        <translation>{action}, {place}: ਅੰਕ ਆਪਣੀਆਂ ਹੱਦਾਂ ਤੋਂ ਬਾਹਰ ਹੈ।</translation>
    </message>
    <message>
        <source>{action}, {place}: the text is empty.</source>
        <translation>{action}, {place}: ਲਿਖਤ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{action}, {place}: the text is longer than OCPP allows.</source>
        <translation>{action}, {place}: ਲਿਖਤ OCPP ਦੀ ਇਜਾਜ਼ਤ ਤੋਂ ਲੰਮੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{action}, {place}: the value has the wrong type.</source>
        <translation>{action}, {place}: ਮੁੱਲ ਦੀ ਕਿਸਮ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>{action}, {place}: this is no number that JSON or a computer knows.</source>
        <translation>{action}, {place}: ਇਹ ਅਜਿਹਾ ਅੰਕ ਨਹੀਂ ਜੋ JSON ਜਾਂ ਕੰਪਿਊਟਰ ਜਾਣਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>{action}, {place}: this is no web address.</source>
        <translation>{action}, {place}: ਇਹ ਵੈੱਬ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}.</source>
        <translation>{address} ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{address} does not answer within {seconds} s.</source>
        <translation>{address} {seconds} s ਦੇ ਅੰਦਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>{address} does not complete the TLS handshake.</source>
        <translation>{address} TLS ਹੈਂਡਸ਼ੇਕ ਪੂਰਾ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>{address} does not speak TLS.</source>
        <translation>{address} TLS ਨਹੀਂ ਵਰਤਦਾ।</translation>
    </message>
    <message>
        <source>{address} refuses connections.</source>
        <translation>{address} ਕੁਨੈਕਸ਼ਨ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{address} speaks TLS, and the address says ws://.</source>
        <translation>{address} TLS ਵਰਤਦਾ ਹੈ, ਪਰ ਪਤੇ ਵਿੱਚ ws:// ਹੈ।</translation>
    </message>
    <message>
        <source>{address} takes connections.</source>
        <translation>{address} ਕੁਨੈਕਸ਼ਨ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{address} takes connections. This network has no way out for IPv6.</source>
        <translation>{address} ਕੁਨੈਕਸ਼ਨ ਲੈਂਦਾ ਹੈ। ਇਸ ਨੈੱਟਵਰਕ ਤੋਂ IPv6 ਲਈ ਬਾਹਰ ਕੋਈ ਰਾਹ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{address} takes the connection and resets it at once.</source>
        <translation>{address} ਕੁਨੈਕਸ਼ਨ ਲੈ ਕੇ ਤੁਰੰਤ ਤੋੜ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} is an address; there is no name to look up.</source>
        <translation>{host} ਇੱਕ ਪਤਾ ਹੈ; ਲੱਭਣ ਲਈ ਕੋਈ ਨਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{host} was found.</source>
        <translation>{host} ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>{identity} broke the WebSocket protocol: {reason}.</source>
        <translation>{identity} ਨੇ WebSocket ਪ੍ਰੋਟੋਕੋਲ ਤੋੜਿਆ: {reason}।</translation>
    </message>
    <message>
        <source>{identity} dials in from {new}; its link from {old} answered no more and was ended.</source>
        <translation>{identity} {new} ਤੋਂ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ; {old} ਵਾਲਾ ਇਸ ਦਾ ਕੁਨੈਕਸ਼ਨ ਹੋਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ ਸੀ, ਇਸ ਲਈ ਖਤਮ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>{identity} dials in unencrypted; security profile {wanted} is expected.</source>
        <translation>{identity} ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ; ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {wanted} ਦੀ ਆਸ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} dials in with a wrong security key.</source>
        <translation>{identity} ਗਲਤ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} dials in with security profile {profile}; {proven} is expected.</source>
        <translation>{identity} ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {profile} ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ; {proven} ਦੀ ਆਸ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} dials in without a certificate of its own.</source>
        <translation>{identity} ਆਪਣੇ ਸਰਟੀਫਿਕੇਟ ਤੋਂ ਬਿਨਾਂ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} dials in without a security key.</source>
        <translation>{identity} ਬਿਨਾਂ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਦੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} did not dial in within {seconds} s.</source>
        <translation>{identity} ਨੇ {seconds} s ਦੇ ਅੰਦਰ ਕੁਨੈਕਟ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>{identity} does not answer WebSocket pings.</source>
        <translation>{identity} WebSocket ਪਿੰਗ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>{identity} does not say which OCPP version it speaks.</source>
        <translation>{identity} ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਹ ਕਿਹੜਾ OCPP ਵਰਜਨ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} has a colon in its identity.</source>
        <translation>{identity} ਦੀ ਪਛਾਣ ਵਿੱਚ ਕੋਲਨ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} is let in with its certificate.</source>
        <translation>{identity} ਨੂੰ ਇਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} is let in with this key, and not with another.</source>
        <translation>{identity} ਨੂੰ ਇਸ ਕੁੰਜੀ ਨਾਲ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਹੋਰ ਨਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{identity} is let in with this key.</source>
        <translation>{identity} ਨੂੰ ਇਸ ਕੁੰਜੀ ਨਾਲ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} is locked out for {seconds} s.</source>
        <translation>{identity} &apos;ਤੇ {seconds} s ਲਈ ਰੋਕ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} logs in as {user}.</source>
        <translation>{identity} {user} ਵਜੋਂ ਲਾਗ-ਇਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} names itself in its log-in only, not in the address.</source>
        <translation>{identity} ਆਪਣਾ ਨਾਂ ਸਿਰਫ਼ ਲਾਗਇਨ ਵਿੱਚ ਦੱਸਦਾ ਹੈ, ਪਤੇ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{identity} offers the subprotocol {offered}.</source>
        <translation>{identity} ਸਬ-ਪ੍ਰੋਟੋਕੋਲ {offered} ਪੇਸ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} sends a log-in that is not Basic authentication.</source>
        <translation>{identity} ਅਜਿਹਾ ਲਾਗ-ਇਨ ਭੇਜਦਾ ਹੈ ਜੋ Basic authentication ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} sends its identity as {sent}.</source>
        <translation>{identity} ਆਪਣੀ ਪਛਾਣ {sent} ਵਜੋਂ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} speaks {offered} only.</source>
        <translation>{identity} ਸਿਰਫ਼ {offered} ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} still uses its previous security key.</source>
        <translation>{identity} ਹਾਲੇ ਵੀ ਆਪਣੀ ਪਿਛਲੀ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{identity} was let in without authentication.</source>
        <translation>{identity} ਨੂੰ ਬਿਨਾਂ ਪ੍ਰਮਾਣੀਕਰਨ ਆਉਣ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>{identity} writes its log-in in an unusual way: {how}.</source>
        <translation>{identity} ਆਪਣਾ ਲਾਗਇਨ ਅਨੋਖੇ ਢੰਗ ਨਾਲ ਲਿਖਦਾ ਹੈ: {how}।</translation>
    </message>
    <message>
        <source>{identity}: {seen}</source>
        <translation>{identity}: {seen}</translation>
    </message>
    <message>
        <source>{name} signs the server&apos;s certificate and is no authority.</source>
        <translation>{name} ਸਰਵਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ, ਪਰ ਅਥਾਰਟੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{newcomer} dials in as {identity}, which is already connected from {here}.</source>
        <translation>{newcomer} {identity} ਵਜੋਂ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਜੋ ਪਹਿਲਾਂ ਹੀ {here} ਤੋਂ ਜੁੜਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Set its security profile to 1 or 2.</source>
        <translation>ਇਸ ਦਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 1 ਜਾਂ 2 &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The charger&apos;s software builds the log-in wrongly, or a device in between changed it.</source>
        <translation>ਚਾਰਜਰ ਦਾ ਸਾਫਟਵੇਅਰ ਲਾਗ-ਇਨ ਗਲਤ ਬਣਾਉਂਦਾ ਹੈ, ਜਾਂ ਵਿਚਕਾਰਲੇ ਕਿਸੇ ਡਿਵਾਈਸ ਨੇ ਇਸ ਨੂੰ ਬਦਲ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Write the key again, with letters and digits only.</source>
        <translation>ਕੁੰਜੀ ਦੁਬਾਰਾ ਲਿਖੋ, ਸਿਰਫ਼ ਅੱਖਰਾਂ ਅਤੇ ਅੰਕਾਂ ਨਾਲ।</translation>
    </message>
    <message>
        <source>Look for newer firmware.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>The user name must be the identity; a CSMS refuses anything else.</source>
        <translation>ਯੂਜ਼ਰ ਨਾਂ ਪਛਾਣ ਹੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; CSMS ਹੋਰ ਸਭ ਕੁਝ ਰੱਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger holds another key than the one that is planned.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਯੋਜਨਾ ਵਾਲੀ ਕੁੰਜੀ ਨਹੀਂ, ਕੋਈ ਹੋਰ ਕੁੰਜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>If that is not possible, take the charger&apos;s own key over.</source>
        <translation>ਜੇ ਇਹ ਸੰਭਵ ਨਹੀਂ, ਤਾਂ ਚਾਰਜਰ ਦੀ ਆਪਣੀ ਕੁੰਜੀ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>The new key was not taken over, or takes effect only after a restart.</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਲਾਗੂ ਨਹੀਂ ਹੋਈ, ਜਾਂ ਮੁੜ-ਚਾਲੂ ਕਰਨ ਤੋਂ ਬਾਅਦ ਹੀ ਲਾਗੂ ਹੋਵੇਗੀ।</translation>
    </message>
    <message>
        <source>If it still uses the old key, write the new one again.</source>
        <translation>ਜੇ ਇਹ ਹਾਲੇ ਵੀ ਪੁਰਾਣੀ ਕੁੰਜੀ ਵਰਤਦਾ ਹੈ, ਤਾਂ ਨਵੀਂ ਕੁੰਜੀ ਦੁਬਾਰਾ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>It sent a wrong security key too often.</source>
        <translation>ਇਸ ਨੇ ਕਈ ਵਾਰ ਗਲਤ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਭੇਜੀ।</translation>
    </message>
    <message>
        <source>Correct its key; the lock ends at once when you set the expected key here.</source>
        <translation>ਇਸ ਦੀ ਕੁੰਜੀ ਠੀਕ ਕਰੋ; ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਸਹੀ ਕੁੰਜੀ ਸੈੱਟ ਕਰੋਗੇ ਤਾਂ ਰੋਕ ਤੁਰੰਤ ਹਟ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Two chargers have the same identity; a CSMS would throw out one of them, again and again.</source>
        <translation>ਦੋ ਚਾਰਜਰਾਂ ਦੀ ਇੱਕੋ ਪਛਾਣ ਹੈ; CSMS ਉਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ ਵਾਰ-ਵਾਰ ਬਾਹਰ ਕੱਢੇਗਾ।</translation>
    </message>
    <message>
        <source>Give each charger its own identity.</source>
        <translation>ਹਰ ਚਾਰਜਰ ਨੂੰ ਆਪਣੀ ਵੱਖਰੀ ਪਛਾਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>OCPP 1.6 is assumed here; a strict CSMS refuses such a charger.</source>
        <translation>ਇੱਥੇ OCPP 1.6 ਮੰਨ ਲਿਆ ਗਿਆ ਹੈ; ਸਖ਼ਤ CSMS ਅਜਿਹੇ ਚਾਰਜਰ ਨੂੰ ਨਾਂਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set its OCPP version to 1.6 JSON, or look for newer firmware.</source>
        <translation>ਇਸ ਦਾ OCPP ਵਰਜਨ 1.6 JSON &apos;ਤੇ ਸੈੱਟ ਕਰੋ, ਜਾਂ ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Anybody on this network could pretend to be this charger.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ &apos;ਤੇ ਕੋਈ ਵੀ ਆਪਣੇ ਆਪ ਨੂੰ ਇਹ ਚਾਰਜਰ ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set a security key for it.</source>
        <translation>ਇਸ ਲਈ ਸੁਰੱਖਿਆ ਕੁੰਜੀ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A charger dials in with TLS, and this laptop serves plain ws:// here.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ TLS ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਪਰ ਇਹ ਲੈਪਟਾਪ ਇੱਥੇ ਸਾਦਾ ws:// ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its address begins with wss://, or its security profile is 2 or 3.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ wss:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਜਾਂ 3 ਹੈ।</translation>
    </message>
    <message>
        <source>Set its address to ws:// and its security profile to 0 or 1 for the commissioning.</source>
        <translation>ਚਾਲੂ ਕਰਨ ਦੇ ਕੰਮ ਲਈ ਇਸ ਦਾ ਪਤਾ ws:// ਅਤੇ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ਜਾਂ 1 &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or serve TLS here, if the charger can be given this laptop&apos;s certificate.</source>
        <translation>ਜਾਂ ਇੱਥੇ TLS ਦਿਓ, ਜੇ ਚਾਰਜਰ ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਸਰਟੀਫਿਕੇਟ ਪਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger dials in with OCPP over SOAP.</source>
        <translation>ਇੱਕ ਚਾਰਜਰ SOAP ਵਾਲੇ OCPP ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is set to OCPP 1.5, or to 1.6 SOAP, which no CSMS of today speaks.</source>
        <translation>ਇਹ OCPP 1.5 ਜਾਂ 1.6 SOAP &apos;ਤੇ ਸੈੱਟ ਹੈ, ਜੋ ਅੱਜ ਦਾ ਕੋਈ CSMS ਨਹੀਂ ਵਰਤਦਾ।</translation>
    </message>
    <message>
        <source>Set the charger to OCPP 1.6 JSON.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ OCPP 1.6 JSON &apos;ਤੇ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Something connected and sent what is no WebSocket request.</source>
        <translation>ਕੋਈ ਚੀਜ਼ ਜੁੜੀ ਅਤੇ ਉਸ ਨੇ ਜੋ ਭੇਜਿਆ ਉਹ WebSocket ਬੇਨਤੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It is another kind of device, or a charger whose software breaks HTTP.</source>
        <translation>ਇਹ ਕਿਸੇ ਹੋਰ ਕਿਸਮ ਦਾ ਡਿਵਾਈਸ ਹੈ, ਜਾਂ ਅਜਿਹਾ ਚਾਰਜਰ ਜਿਸ ਦਾ ਸਾਫਟਵੇਅਰ HTTP ਦੇ ਨਿਯਮ ਤੋੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Look at the first bytes; if it is your charger, look for newer firmware.</source>
        <translation>ਪਹਿਲੇ ਬਾਈਟ ਵੇਖੋ; ਜੇ ਇਹ ਤੁਹਾਡਾ ਚਾਰਜਰ ਹੈ, ਤਾਂ ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>The other side understood the message and will not do it.</source>
        <translation>ਦੂਜੇ ਪਾਸੇ ਨੇ ਸੁਨੇਹਾ ਸਮਝ ਲਿਆ, ਪਰ ਇਹ ਕੰਮ ਨਹੀਂ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>The other side is busy, or does not know how to answer this.</source>
        <translation>ਦੂਜਾ ਪਾਸਾ ਰੁੱਝਿਆ ਹੋਇਆ ਹੈ, ਜਾਂ ਨਹੀਂ ਜਾਣਦਾ ਕਿ ਇਸ ਦਾ ਜਵਾਬ ਕਿਵੇਂ ਦੇਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If it stays silent, restart the charger and look for newer firmware.</source>
        <translation>ਜੇ ਇਹ ਚੁੱਪ ਰਹੇ, ਤਾਂ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ ਅਤੇ ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>The other side breaks the protocol; its software has a fault.</source>
        <translation>ਦੂਜਾ ਪਾਸਾ ਪ੍ਰੋਟੋਕੋਲ ਤੋੜਦਾ ਹੈ; ਉਸ ਦੇ ਸਾਫਟਵੇਅਰ ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>Look for newer firmware, and show this trace to its maker.</source>
        <translation>ਨਵਾਂ ਫਰਮਵੇਅਰ ਲੱਭੋ, ਅਤੇ ਇਹ ਟਰੇਸ ਇਸ ਦੇ ਨਿਰਮਾਤਾ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Whether it was done is not known: the charger may have restarted or lost its network.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਕੰਮ ਹੋਇਆ ਜਾਂ ਨਹੀਂ: ਹੋ ਸਕਦਾ ਹੈ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਹੋਇਆ ਹੋਵੇ ਜਾਂ ਉਸ ਦਾ ਨੈੱਟਵਰਕ ਟੁੱਟ ਗਿਆ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Wait until it is connected again, then read what it holds now.</source>
        <translation>ਉਡੀਕੋ ਜਦ ਤੱਕ ਇਹ ਮੁੜ ਨਹੀਂ ਜੁੜਦਾ, ਫਿਰ ਪੜ੍ਹੋ ਕਿ ਹੁਣ ਇਸ ਵਿੱਚ ਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>If it does not come back, check its network and power.</source>
        <translation>ਜੇ ਇਹ ਵਾਪਸ ਨਾ ਆਵੇ, ਤਾਂ ਇਸ ਦੇ ਨੈੱਟਵਰਕ ਅਤੇ ਪਾਵਰ ਦੀ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>read from device</source>
        <translation>ਡਿਵਾਈਸ ਤੋਂ ਪੜ੍ਹਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>ਸੈੱਟ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>ਜਾਂਚਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>ਦੱਸਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>After (● changed)</source>
        <translation>ਬਾਅਦ ਵਿੱਚ (● ਬਦਲਿਆ)</translation>
    </message>
    <message>
        <source>Annex: evidence</source>
        <translation>ਅੰਤਿਕਾ: ਸਬੂਤ</translation>
    </message>
    <message>
        <source>As it was seen last.</source>
        <translation>ਜਿਵੇਂ ਅਖੀਰਲੀ ਵਾਰ ਵੇਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Ask who runs {address} before you change that.</source>
        <translation>ਇਹ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਤੋਂ ਪੁੱਛੋ ਜੋ {address} ਚਲਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ਬ੍ਰੇਕਰ</translation>
    </message>
    <message>
        <source>By hand: {task}</source>
        <translation>ਹੱਥੀਂ: {task}</translation>
    </message>
    <message>
        <source>CSMS address</source>
        <translation>CSMS ਪਤਾ</translation>
    </message>
    <message>
        <source>CSMS answers: pending</source>
        <translation>CSMS ਦਾ ਜਵਾਬ: ਬਕਾਇਆ</translation>
    </message>
    <message>
        <source>CSMS answers: rejected</source>
        <translation>CSMS ਦਾ ਜਵਾਬ: ਰੱਦ</translation>
    </message>
    <message>
        <source>CSMS test as {identity}: {seen}</source>
        <translation>{identity} ਵਜੋਂ CSMS ਜਾਂਚ: {seen}</translation>
    </message>
    <message>
        <source>CSMS tested from the laptop</source>
        <translation>CSMS ਦੀ ਲੈਪਟਾਪ ਤੋਂ ਜਾਂਚ</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Check which charger stands in this bay, or correct the plan.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਸ ਬੇ ਵਿੱਚ ਕਿਹੜਾ ਚਾਰਜਰ ਲੱਗਾ ਹੈ, ਜਾਂ ਯੋਜਨਾ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check which charger stands in this bay.</source>
        <translation>ਵੇਖੋ ਕਿ ਇਸ ਬੇ ਵਿੱਚ ਕਿਹੜਾ ਚਾਰਜਰ ਲੱਗਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>ਅਜ਼ਮਾਇਆ ਪਤਾ</translation>
    </message>
    <message>
        <source>Do it on the charger&apos;s own page or app, and tick it in the charger&apos;s review.</source>
        <translation>ਇਸਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਜਾਂ ਐਪ ਉੱਤੇ ਕਰੋ, ਅਤੇ ਚਾਰਜਰ ਦੀ ਸਮੀਖਿਆ ਵਿੱਚ ਇਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।</translation>
    </message>
    <message>
        <source>Do not power the charger off; read it again: its version decides.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਪਾਵਰ ਬੰਦ ਨਾ ਕਰੋ; ਇਸ ਨੂੰ ਮੁੜ ਪੜ੍ਹੋ: ਫੈਸਲਾ ਇਸ ਦਾ ਵਰਜਨ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>EV charger hand-over report</source>
        <translation>EV ਚਾਰਜਰ ਸੌਂਪਣ ਦੀ ਰਿਪੋਰਟ</translation>
    </message>
    <message>
        <source>Ethernet address</source>
        <translation>ਈਥਰਨੈੱਟ ਪਤਾ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ਨਤੀਜਾ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ਨਤੀਜੇ</translation>
    </message>
    <message>
        <source>Finish commissioning this charger.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਨੂੰ ਚਾਲੂ ਕਰਨ ਦਾ ਕੰਮ ਪੂਰਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ਫਰਮਵੇਅਰ</translation>
    </message>
    <message>
        <source>Give one of them another identity: a CSMS takes both for one.</source>
        <translation>ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ ਹੋਰ ਪਛਾਣ ਦਿਓ: CSMS ਦੋਵਾਂ ਨੂੰ ਇੱਕੋ ਸਮਝਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Handed over: {done} of {all} chargers</source>
        <translation>ਸੌਂਪੇ ਗਏ: {all} ਵਿੱਚੋਂ {done} ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Highest current</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੰਟ</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ਹੋਸਟ ਨਾਂ</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>ਕਿੰਨਾ ਗੰਭੀਰ</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ</translation>
    </message>
    <message>
        <source>How the firmware update to {version} ended is not known.</source>
        <translation>{version} ਲਈ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਿਵੇਂ ਖਤਮ ਹੋਇਆ, ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Install and commission it, or take the bay out of the plan.</source>
        <translation>ਇਸ ਨੂੰ ਲਾਓ ਅਤੇ ਚਾਲੂ ਕਰੋ, ਜਾਂ ਬੇ ਨੂੰ ਯੋਜਨਾ ਵਿੱਚੋਂ ਕੱਢੋ।</translation>
    </message>
    <message>
        <source>Installer: name, date, signature</source>
        <translation>ਇੰਸਟਾਲਰ: ਨਾਂ, ਤਾਰੀਖ, ਦਸਤਖ਼ਤ</translation>
    </message>
    <message>
        <source>It has {version}; the plan says {expected}. Update it, or correct the plan.</source>
        <translation>ਇਸ ਵਿੱਚ {version} ਹੈ; ਯੋਜਨਾ ਵਿੱਚ {expected} ਹੈ। ਇਸ ਨੂੰ ਅੱਪਡੇਟ ਕਰੋ, ਜਾਂ ਯੋਜਨਾ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Left to a person, and not ticked: {task}.</source>
        <translation>ਵਿਅਕਤੀ ਉੱਤੇ ਛੱਡਿਆ, ਅਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਾਇਆ: {task}।</translation>
    </message>
    <message>
        <source>Log-in at the CSMS</source>
        <translation>CSMS ਉੱਤੇ ਲਾਗਇਨ</translation>
    </message>
    <message>
        <source>Log-in at the CSMS, rehearsed from the laptop</source>
        <translation>CSMS ਉੱਤੇ ਲਾਗਇਨ, ਲੈਪਟਾਪ ਤੋਂ ਅਜ਼ਮਾਇਆ</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC ਪਤਾ</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>ਨਿਰਮਾਤਾ</translation>
    </message>
    <message>
        <source>Mobile network (APN)</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ (APN)</translation>
    </message>
    <message>
        <source>Mobile network password</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Mobile network user</source>
        <translation>ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ ਵਰਤੋਂਕਾਰ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>No charger was set up for this bay.</source>
        <translation>ਇਸ ਬੇ ਲਈ ਕੋਈ ਚਾਰਜਰ ਸੈੱਟ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>No open points</source>
        <translation>ਕੋਈ ਕੰਮ ਬਾਕੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not handed over yet: {state}.</source>
        <translation>ਹਾਲੇ ਸੌਂਪਿਆ ਨਹੀਂ ਗਿਆ: {state}।</translation>
    </message>
    <message>
        <source>Not tested: {test}.</source>
        <translation>ਜਾਂਚ ਨਹੀਂ ਹੋਈ: {test}।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>{date} ਦਾ ਨੋਟ</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <translation>ਕੋਈ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>OCPP identity</source>
        <translation>OCPP ਪਛਾਣ</translation>
    </message>
    <message>
        <source>OCPP identity (Charge Point ID)</source>
        <translation>OCPP ਪਛਾਣ (Charge Point ID)</translation>
    </message>
    <message>
        <source>OCPP version</source>
        <translation>OCPP ਵਰਜਨ</translation>
    </message>
    <message>
        <source>Old value of: {setting}</source>
        <translation>ਪੁਰਾਣਾ ਮੁੱਲ: {setting}</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>ਬਾਕੀ ਕੰਮ</translation>
    </message>
    <message>
        <source>Open points: {count}</source>
        <translation>ਬਾਕੀ ਕੰਮ: {count}</translation>
    </message>
    <message>
        <source>Open the test on the page “CSMS test”, do what it says, and test again.</source>
        <translation>“CSMS ਜਾਂਚ” ਪੰਨੇ ਉੱਤੇ ਇਹ ਜਾਂਚ ਖੋਲ੍ਹੋ, ਜੋ ਉਹ ਕਹਿੰਦੀ ਹੈ ਕਰੋ, ਅਤੇ ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Owner: name, date, signature</source>
        <translation>ਮਾਲਕ: ਨਾਂ, ਤਾਰੀਖ, ਦਸਤਖ਼ਤ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>ਪੰਨਾ {page} / {pages}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ਫੋਟੋਆਂ</translation>
    </message>
    <message>
        <source>Planned identity</source>
        <translation>ਯੋਜਨਾ ਵਾਲੀ ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Planned model</source>
        <translation>ਯੋਜਨਾ ਵਾਲਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Planned serial number</source>
        <translation>ਯੋਜਨਾ ਵਾਲਾ ਸੀਰੀਅਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Plug in a vehicle or a test adapter, start as its users will, and note what you saw.</source>
        <translation>ਵਾਹਨ ਜਾਂ ਟੈਸਟ ਅਡੈਪਟਰ ਲਾਓ, ਉਵੇਂ ਸ਼ੁਰੂ ਕਰੋ ਜਿਵੇਂ ਇਸ ਦੇ ਵਰਤੋਂਕਾਰ ਕਰਨਗੇ, ਅਤੇ ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਵੇਖਿਆ।</translation>
    </message>
    <message>
        <source>Prove the charger: start, limit and stop a charging session.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਸਾਬਤ ਕਰੋ: ਚਾਰਜਿੰਗ ਸੈਸ਼ਨ ਸ਼ੁਰੂ ਕਰੋ, ਉਸ ਉੱਤੇ ਹੱਦ ਲਾਓ ਅਤੇ ਰੋਕੋ।</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ਮਕਸਦ</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>ਪਹੁੰਚ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Repeat the proof.</source>
        <translation>ਸਾਬਤ ਕਰਨ ਦੀ ਜਾਂਚ ਦੁਹਰਾਓ।</translation>
    </message>
    <message>
        <source>Repeat the update, or note why the charger keeps its firmware.</source>
        <translation>ਅੱਪਡੇਟ ਦੁਹਰਾਓ, ਜਾਂ ਨੋਟ ਕਰੋ ਕਿ ਚਾਰਜਰ ਆਪਣਾ ਫਰਮਵੇਅਰ ਕਿਉਂ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>SHA-256 of the content: {hash}</source>
        <translation>ਸਮੱਗਰੀ ਦਾ SHA-256: {hash}</translation>
    </message>
    <message>
        <source>SHA-256 of the image</source>
        <translation>ਇਮੇਜ ਦਾ SHA-256</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ਵੇਖਿਆ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ਸੀਰੀਅਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Set up by {who}</source>
        <translation>ਸੈੱਟ ਕੀਤਾ: {who}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ਸੈਟਿੰਗ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਹਾਲਤ</translation>
    </message>
    <message>
        <source>State: {state}.</source>
        <translation>ਹਾਲਤ: {state}।</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਜਾਂਚ</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>ਜਾਂਚਾਂ</translation>
    </message>
    <message>
        <source>The firmware update to {version} failed.</source>
        <translation>{version} ਲਈ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਫੇਲ੍ਹ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>The plan says model {planned}; the charger says {found}.</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ ਮਾਡਲ {planned} ਹੈ; ਚਾਰਜਰ {found} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The plan says serial {planned}; the charger says {found}.</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ ਸੀਰੀਅਲ {planned} ਹੈ; ਚਾਰਜਰ {found} ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The report {name} could not be written.</source>
        <translation>ਰਿਪੋਰਟ {name} ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>ਸਮਾਂ ਸਰਵਰ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>ਅੱਪਡੇਟ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ਮੁੱਲ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ਫੈਸਲਾ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ਕੀ</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>ਕੀ ਬਾਕੀ ਹੈ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>What was seen on the wire</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਕੀ ਵੇਖਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ਕਦੋਂ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ਕਿੱਥੇ</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Wi-Fi ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>accepted by the CSMS</source>
        <translation>CSMS ਵੱਲੋਂ ਸਵੀਕਾਰ</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>ਪਹਿਲਾਂ ਵਾਂਗ</translation>
    </message>
    <message>
        <source>begun; how it ended is not known</source>
        <translation>ਸ਼ੁਰੂ ਹੋਇਆ; ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਵੇਂ ਖਤਮ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>belongs to another operator</source>
        <translation>ਕਿਸੇ ਹੋਰ ਓਪਰੇਟਰ ਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>ਰੁਕਾਵਟ</translation>
    </message>
    <message>
        <source>dialling its CSMS</source>
        <translation>ਆਪਣੇ CSMS ਨਾਲ ਜੁੜ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>from the network (DHCP)</source>
        <translation>ਨੈੱਟਵਰਕ ਤੋਂ (DHCP)</translation>
    </message>
    <message>
        <source>from: {origin}</source>
        <translation>ਸਰੋਤ: {origin}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>ਸੌਂਪਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>has its factory password</source>
        <translation>ਹਾਲੇ ਫੈਕਟਰੀ ਪਾਸਵਰਡ ਹੈ</translation>
    </message>
    <message>
        <source>has the wrong firmware</source>
        <translation>ਫਰਮਵੇਅਰ ਗਲਤ ਹੈ</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>in use by another session</source>
        <translation>ਕਿਸੇ ਹੋਰ ਸੈਸ਼ਨ ਵਿੱਚ ਵਰਤੋਂ ਅਧੀਨ</translation>
    </message>
    <message>
        <source>its identity is used twice</source>
        <translation>ਇਸ ਦੀ ਪਛਾਣ ਦੋ ਵਾਰ ਵਰਤੀ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ਲਾਕ ਹੈ</translation>
    </message>
    <message>
        <source>log-in only</source>
        <translation>ਸਿਰਫ਼ ਲਾਗਇਨ</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>ਵਾਪਸ ਨਹੀਂ ਪਾਇਆ</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ਸੈੱਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ਵਿਖਾਇਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਾਇਆ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ਪਾਸ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>ਸਮੱਸਿਆ</translation>
    </message>
    <message>
        <source>quick test</source>
        <translation>ਛੋਟੀ ਜਾਂਚ</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>ਪਹੁੰਚ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>ticked as done</source>
        <translation>ਪੂਰਾ ਹੋਣ ਦਾ ਨਿਸ਼ਾਨ ਲਾਇਆ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ਚੇਤਾਵਨੀ</translation>
    </message>
    <message>
        <source>with {seconds} s of idle connection</source>
        <translation>{seconds} s ਦੇ ਵਿਹਲੇ ਕੁਨੈਕਸ਼ਨ ਨਾਲ</translation>
    </message>
    <message>
        <source>written, and taken</source>
        <translation>ਲਿਖਿਆ ਗਿਆ, ਅਤੇ ਲੈ ਲਿਆ</translation>
    </message>
    <message>
        <source>{address}, gateway {gateway}, DNS {dns}</source>
        <translation>{address}, ਗੇਟਵੇ {gateway}, DNS {dns}</translation>
    </message>
    <message>
        <source>{amperes} A</source>
        <translation>{amperes} A</translation>
    </message>
    <message>
        <source>{kind}, with an identity for tests</source>
        <translation>{kind}, ਜਾਂਚ ਵਾਲੀ ਪਛਾਣ ਨਾਲ</translation>
    </message>
    <message>
        <source>{test}: {seen}</source>
        <translation>{test}: {seen}</translation>
    </message>
    <message>
        <source>{time} · made with evsetup {version}</source>
        <translation>{time} · evsetup {version} ਨਾਲ ਬਣਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>{value}, {done}</source>
        <translation>{value}, {done}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ਫੇਲ੍ਹ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ਨਹੀਂ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>The folder is missing or may not be written, or the disk is full.</source>
        <translation>ਫੋਲਡਰ ਮੌਜੂਦ ਨਹੀਂ ਜਾਂ ਉਸ ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ, ਜਾਂ ਡਿਸਕ ਭਰੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents, and save again.</source>
        <translation>ਕੋਈ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਜਿਵੇਂ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਾਲਾ, ਅਤੇ ਮੁੜ ਸੰਭਾਲੋ।</translation>
    </message>
</context>
<context>
    <name>simulator</name>
    <message>
        <source>A CSMS that accepts the first BootNotification at once is not served: the link is dropped (EVBox Livo).</source>
        <translation>ਪਹਿਲੀ BootNotification ਤੁਰੰਤ ਮੰਨਣ ਵਾਲੇ CSMS ਨਾਲ ਕੰਮ ਨਹੀਂ ਕਰਦਾ: ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਦਿੰਦਾ ਹੈ (EVBox Livo)।</translation>
    </message>
    <message>
        <source>A GetConfiguration that comes before its BootNotification is answered makes it drop the link.</source>
        <translation>BootNotification ਦਾ ਜਵਾਬ ਮਿਲਣ ਤੋਂ ਪਹਿਲਾਂ ਆਈ GetConfiguration ਇਸ ਤੋਂ ਕੁਨੈਕਸ਼ਨ ਤੁੜਵਾ ਦਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A higher security profile is accepted, never connects, and is given up after some tries.</source>
        <translation>ਉੱਚਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ, ਕਦੇ ਨਹੀਂ ਜੁੜਦਾ, ਅਤੇ ਕੁਝ ਕੋਸ਼ਿਸ਼ਾਂ ਬਾਅਦ ਛੱਡ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A higher security profile is accepted, never connects, and is tried for ever.</source>
        <translation>ਉੱਚਾ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ, ਕਦੇ ਨਹੀਂ ਜੁੜਦਾ, ਅਤੇ ਸਦਾ ਅਜ਼ਮਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A new BasicAuthPassword is answered Accepted; the station drops the link and comes back with the old one.</source>
        <translation>ਨਵੇਂ BasicAuthPassword ਦਾ ਜਵਾਬ Accepted ਹੁੰਦਾ ਹੈ; ਸਟੇਸ਼ਨ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਕੇ ਪੁਰਾਣੇ ਨਾਲ ਵਾਪਸ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A question for all keys makes it restart.</source>
        <translation>ਸਾਰੀਆਂ ਕੁੰਜੀਆਂ ਪੁੱਛਣ ’ਤੇ ਇਹ ਮੁੜ-ਚਾਲੂ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A request that comes before its BootNotification is answered makes it hang for a minute.</source>
        <translation>BootNotification ਦਾ ਜਵਾਬ ਮਿਲਣ ਤੋਂ ਪਹਿਲਾਂ ਆਈ ਬੇਨਤੀ ਇਸਨੂੰ ਇੱਕ ਮਿੰਟ ਲਈ ਅਟਕਾ ਦਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A restart is begun and never ends.</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਣਾ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ ਅਤੇ ਕਦੇ ਖਤਮ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>A space stands in the address that it asks for.</source>
        <translation>ਜੋ ਪਤਾ ਇਹ ਮੰਗਦਾ ਹੈ, ਉਸ ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>After a restart with another slot in front it dials no more.</source>
        <translation>ਹੋਰ ਸਲਾਟ ਅੱਗੇ ਰੱਖ ਕੇ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਹ ਫਿਰ ਕੁਨੈਕਟ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>After each restart it drops the link once, in the middle of a GetConfiguration.</source>
        <translation>ਹਰ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਹ GetConfiguration ਦੇ ਵਿਚਕਾਰ ਇੱਕ ਵਾਰ ਕੁਨੈਕਸ਼ਨ ਤੋੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>All keys are in lower case, and known in no other spelling.</source>
        <translation>ਸਾਰੀਆਂ ਕੁੰਜੀਆਂ ਛੋਟੇ ਅੱਖਰਾਂ ਵਿੱਚ ਹਨ, ਅਤੇ ਹੋਰ ਕਿਸੇ ਸਪੈਲਿੰਗ ਵਿੱਚ ਨਹੀਂ ਜਾਣੀਆਂ ਜਾਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>An update over OCPP reports Downloading and then nothing more.</source>
        <translation>OCPP ਰਾਹੀਂ ਅੱਪਡੇਟ Downloading ਦੱਸਦਾ ਹੈ ਅਤੇ ਫਿਰ ਹੋਰ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>CSMS: StartTransaction and StopTransaction are answered with CALLERROR InternalError.</source>
        <translation>CSMS: StartTransaction ਅਤੇ StopTransaction ਦਾ ਜਵਾਬ CALLERROR InternalError ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>CSMS: every BootNotification is answered Rejected.</source>
        <translation>CSMS: ਹਰ BootNotification ਦਾ ਜਵਾਬ Rejected ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each answer comes 40 seconds late.</source>
        <translation>ਹਰ ਜਵਾਬ 40 ਸਕਿੰਟ ਦੇਰ ਨਾਲ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Every SetChargingProfile is answered Rejected (FoxESS).</source>
        <translation>ਹਰ SetChargingProfile ਦਾ ਜਵਾਬ Rejected ਹੁੰਦਾ ਹੈ (FoxESS)।</translation>
    </message>
    <message>
        <source>Every dial is preceded by a short link with subprotocol ocpp1.6 (FoxESS).</source>
        <translation>ਹਰ ਵਾਰ ਕੁਨੈਕਟ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ocpp1.6 ਸਬਪ੍ਰੋਟੋਕੋਲ ਵਾਲਾ ਇੱਕ ਛੋਟਾ ਕੁਨੈਕਸ਼ਨ ਹੁੰਦਾ ਹੈ (FoxESS)।</translation>
    </message>
    <message>
        <source>Every write is answered NotSupported, even of keys that it lists.</source>
        <translation>ਹਰ ਲਿਖਤ ਦਾ ਜਵਾਬ NotSupported ਹੁੰਦਾ ਹੈ, ਉਹਨਾਂ ਕੁੰਜੀਆਂ ਲਈ ਵੀ ਜੋ ਇਹ ਸੂਚੀ ਵਿੱਚ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Every write is answered RebootRequired and acts after a restart.</source>
        <translation>ਹਰ ਲਿਖਤ ਦਾ ਜਵਾਬ RebootRequired ਹੁੰਦਾ ਹੈ ਅਤੇ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>GetBaseReport and GetReport are answered Accepted, and no report follows.</source>
        <translation>GetBaseReport ਅਤੇ GetReport ਦਾ ਜਵਾਬ Accepted ਹੁੰਦਾ ਹੈ, ਅਤੇ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ ਆਉਂਦੀ।</translation>
    </message>
    <message>
        <source>It accepts a new key and goes on with the old one for ever.</source>
        <translation>ਇਹ ਨਵੀਂ ਕੁੰਜੀ ਮੰਨਦਾ ਹੈ ਅਤੇ ਸਦਾ ਪੁਰਾਣੀ ਨਾਲ ਹੀ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It accepts a new key, comes back with the old one, and uses the new one after a restart.</source>
        <translation>ਇਹ ਨਵੀਂ ਕੁੰਜੀ ਮੰਨਦਾ ਹੈ, ਪੁਰਾਣੀ ਨਾਲ ਵਾਪਸ ਆਉਂਦਾ ਹੈ, ਅਤੇ ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਨਵੀਂ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It accepts measurands that it does not have, and restarts when it is asked for the list.</source>
        <translation>ਇਹ ਉਹ ਮਾਪ ਵੀ ਮੰਨ ਲੈਂਦਾ ਹੈ ਜੋ ਇਸ ਕੋਲ ਨਹੀਂ, ਅਤੇ ਸੂਚੀ ਪੁੱਛਣ ’ਤੇ ਮੁੜ-ਚਾਲੂ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It answers all keys, whichever were asked for.</source>
        <translation>ਜੋ ਵੀ ਕੁੰਜੀਆਂ ਪੁੱਛੀਆਂ ਜਾਣ, ਇਹ ਸਾਰੀਆਂ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It answers no WebSocket ping.</source>
        <translation>ਇਹ ਕਿਸੇ WebSocket ਪਿੰਗ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>It asks for / and puts its identity nowhere into the address.</source>
        <translation>ਇਹ / ਮੰਗਦਾ ਹੈ ਅਤੇ ਆਪਣੀ ਪਛਾਣ ਪਤੇ ਵਿੱਚ ਕਿਤੇ ਨਹੀਂ ਪਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>It decodes a key&apos;s hex digits only where readable text comes out, and else uses the digits.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਦੇ hex ਅੰਕ ਤਾਂ ਹੀ ਖੋਲ੍ਹਦਾ ਹੈ ਜੇ ਪੜ੍ਹਨਯੋਗ ਲਿਖਤ ਬਣੇ, ਨਹੀਂ ਤਾਂ ਅੰਕ ਹੀ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It dials in under its serial number, whatever identity it was given.</source>
        <translation>ਇਸ ਨੂੰ ਜੋ ਵੀ ਪਛਾਣ ਦਿੱਤੀ ਗਈ ਹੋਵੇ, ਇਹ ਆਪਣੇ ਸੀਰੀਅਲ ਨੰਬਰ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It has no key for the address of its CSMS.</source>
        <translation>ਇਸ ਵਿੱਚ ਆਪਣੇ CSMS ਦੇ ਪਤੇ ਲਈ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is delivered with a key of 20 random bytes and sends these bytes.</source>
        <translation>ਇਹ 20 ਰਲਵੇਂ ਬਾਈਟਾਂ ਦੀ ਕੁੰਜੀ ਨਾਲ ਆਉਂਦਾ ਹੈ ਅਤੇ ਇਹੀ ਬਾਈਟ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It keeps address and identity together in one key whose name no card knows.</source>
        <translation>ਇਹ ਪਤਾ ਅਤੇ ਪਛਾਣ ਇਕੱਠੇ ਅਜਿਹੀ ਕੁੰਜੀ ਵਿੱਚ ਰੱਖਦਾ ਹੈ ਜਿਸ ਦਾ ਨਾਂ ਕੋਈ ਕਾਰਡ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It knows no TLS newer than 1.0.</source>
        <translation>ਇਹ 1.0 ਤੋਂ ਨਵਾਂ ਕੋਈ TLS ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It knows nothing of the security whitepaper: no certificates, no GetLog, no signed updates.</source>
        <translation>ਇਹ ਸੁਰੱਖਿਆ ਵ੍ਹਾਈਟਪੇਪਰ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਜਾਣਦਾ: ਨਾ ਸਰਟੀਫਿਕੇਟ, ਨਾ GetLog, ਨਾ ਦਸਤਖ਼ਤ ਵਾਲੇ ਅੱਪਡੇਟ।</translation>
    </message>
    <message>
        <source>It never answers a question for all keys, and takes four keys per question.</source>
        <translation>ਇਹ ਸਾਰੀਆਂ ਕੁੰਜੀਆਂ ਦੇ ਸਵਾਲ ਦਾ ਕਦੇ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ, ਅਤੇ ਇੱਕ ਸਵਾਲ ਵਿੱਚ ਚਾਰ ਕੁੰਜੀਆਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It offers no subprotocol.</source>
        <translation>ਇਹ ਕੋਈ ਸਬਪ੍ਰੋਟੋਕੋਲ ਪੇਸ਼ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>It offers ocpp1.6j instead of ocpp1.6.</source>
        <translation>ਇਹ ocpp1.6 ਦੀ ਥਾਂ ocpp1.6j ਪੇਸ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It opens a second link while the first one stands.</source>
        <translation>ਇਹ ਪਹਿਲੇ ਕੁਨੈਕਸ਼ਨ ਦੇ ਹੁੰਦਿਆਂ ਦੂਜਾ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It percent-encodes every character of its identity that is neither letter nor digit.</source>
        <translation>ਇਹ ਆਪਣੀ ਪਛਾਣ ਦਾ ਹਰ ਉਹ ਅੱਖਰ percent-encode ਕਰਦਾ ਹੈ ਜੋ ਨਾ ਅੱਖਰ ਹੈ ਨਾ ਅੰਕ।</translation>
    </message>
    <message>
        <source>It pings every 120 seconds, whatever it is told.</source>
        <translation>ਇਸ ਨੂੰ ਜੋ ਵੀ ਕਿਹਾ ਜਾਵੇ, ਇਹ ਹਰ 120 ਸਕਿੰਟਾਂ ਬਾਅਦ ਪਿੰਗ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It puts no slash between the address and its identity.</source>
        <translation>ਇਹ ਪਤੇ ਅਤੇ ਆਪਣੀ ਪਛਾਣ ਵਿਚਕਾਰ ਸਲੈਸ਼ ਨਹੀਂ ਪਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>It puts two slashes before its identity.</source>
        <translation>ਇਹ ਆਪਣੀ ਪਛਾਣ ਤੋਂ ਪਹਿਲਾਂ ਦੋ ਸਲੈਸ਼ ਪਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It refuses UpdateFirmware and takes signed updates only.</source>
        <translation>ਇਹ UpdateFirmware ਰੱਦ ਕਰਦਾ ਹੈ ਅਤੇ ਸਿਰਫ਼ ਦਸਤਖ਼ਤ ਵਾਲੇ ਅੱਪਡੇਟ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It rejects every new key, whatever its form.</source>
        <translation>ਇਹ ਹਰ ਨਵੀਂ ਕੁੰਜੀ ਰੱਦ ਕਰਦਾ ਹੈ, ਜਿਹੜੇ ਵੀ ਰੂਪ ਵਿੱਚ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>It restarts and never comes back.</source>
        <translation>ਇਹ ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਹੈ ਅਤੇ ਕਦੇ ਵਾਪਸ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>It sends no BootNotification when it connects again without a restart (OCPP 1.6 allows that).</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਏ ਬਿਨਾਂ ਦੁਬਾਰਾ ਜੁੜਨ ’ਤੇ ਇਹ BootNotification ਨਹੀਂ ਭੇਜਦਾ (OCPP 1.6 ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ)।</translation>
    </message>
    <message>
        <source>It sends no log-in, though it has a key.</source>
        <translation>ਇਹ ਲਾਗਇਨ ਨਹੀਂ ਭੇਜਦਾ, ਭਾਵੇਂ ਇਸ ਕੋਲ ਕੁੰਜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It speaks TLS even where its address begins with ws://.</source>
        <translation>ਇਹ ਉੱਥੇ ਵੀ TLS ਬੋਲਦਾ ਹੈ ਜਿੱਥੇ ਇਸ ਦਾ ਪਤਾ ws:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It spells HeartBeatInterval with a capital B, and knows no other spelling.</source>
        <translation>ਇਹ HeartBeatInterval ਵੱਡੇ B ਨਾਲ ਲਿਖਦਾ ਹੈ, ਅਤੇ ਹੋਰ ਸਪੈਲਿੰਗ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It spells authorizationKey with a small a, and knows no other spelling.</source>
        <translation>ਇਹ authorizationKey ਛੋਟੇ a ਨਾਲ ਲਿਖਦਾ ਹੈ, ਅਤੇ ਹੋਰ ਸਪੈਲਿੰਗ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>It takes keys of 16 to 20 characters as they are, and no hex digits.</source>
        <translation>ਇਹ 16 ਤੋਂ 20 ਅੱਖਰਾਂ ਦੀਆਂ ਕੁੰਜੀਆਂ ਜਿਵੇਂ ਹਨ ਉਵੇਂ ਲੈਂਦਾ ਹੈ, ਅਤੇ hex ਅੰਕ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It takes one key per question and leaves out the others.</source>
        <translation>ਇਹ ਇੱਕ ਸਵਾਲ ਵਿੱਚ ਇੱਕ ਕੁੰਜੀ ਲੈਂਦਾ ਹੈ ਅਤੇ ਬਾਕੀ ਛੱਡ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It transfers files by FTP and by nothing else.</source>
        <translation>ਇਹ ਫਾਈਲਾਂ ਸਿਰਫ਼ FTP ਰਾਹੀਂ ਭੇਜਦਾ ਅਤੇ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It uploads by HTTP POST, never by PUT.</source>
        <translation>ਇਹ HTTP POST ਨਾਲ ਅੱਪਲੋਡ ਕਰਦਾ ਹੈ, PUT ਨਾਲ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It uses the hex digits of its key as the password.</source>
        <translation>ਇਹ ਆਪਣੀ ਕੁੰਜੀ ਦੇ hex ਅੰਕ ਪਾਸਵਰਡ ਵਜੋਂ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>ItemsPerMessage is 1 for every request.</source>
        <translation>ਹਰ ਬੇਨਤੀ ਲਈ ItemsPerMessage 1 ਹੈ।</translation>
    </message>
    <message>
        <source>Its CALLERROR has three elements instead of five.</source>
        <translation>ਇਸ ਦੇ CALLERROR ਵਿੱਚ ਪੰਜ ਦੀ ਥਾਂ ਤਿੰਨ ਹਿੱਸੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Its clock stands in 1970 until the first Heartbeat is answered.</source>
        <translation>ਪਹਿਲੇ Heartbeat ਦਾ ਜਵਾਬ ਮਿਲਣ ਤੱਕ ਇਸ ਦੀ ਘੜੀ 1970 ਵਿੱਚ ਖੜ੍ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Its messages carry a reserved bit that was not agreed on.</source>
        <translation>ਇਸ ਦੇ ਸੁਨੇਹਿਆਂ ਵਿੱਚ ਇੱਕ ਰਾਖਵਾਂ ਬਿੱਟ ਹੈ ਜਿਸ ਉੱਤੇ ਸਹਿਮਤੀ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>Its own keys are answered by name, and missing in the full list.</source>
        <translation>ਇਸ ਦੀਆਂ ਆਪਣੀਆਂ ਕੁੰਜੀਆਂ ਨਾਂ ਲੈ ਕੇ ਪੁੱਛਣ ’ਤੇ ਮਿਲਦੀਆਂ ਹਨ, ਅਤੇ ਪੂਰੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Its request lacks the header Connection: Upgrade.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਵਿੱਚ Connection: Upgrade ਹੈਡਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Messages of OCPP 1.6 over the subprotocol of 2.0.1 (FoxESS).</source>
        <translation>2.0.1 ਦੇ ਸਬਪ੍ਰੋਟੋਕੋਲ ਉੱਤੇ OCPP 1.6 ਦੇ ਸੁਨੇਹੇ (FoxESS)।</translation>
    </message>
    <message>
        <source>Meter values hold a temperature in Celcius.</source>
        <translation>ਮੀਟਰ ਮੁੱਲਾਂ ਵਿੱਚ ਤਾਪਮਾਨ Celcius ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>No BootNotification on a reconnect without restart.</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਏ ਬਿਨਾਂ ਦੁਬਾਰਾ ਜੁੜਨ ’ਤੇ BootNotification ਨਹੀਂ ਆਉਂਦੀ।</translation>
    </message>
    <message>
        <source>One part of each report is left out: seqNo jumps.</source>
        <translation>ਹਰ ਰਿਪੋਰਟ ਦਾ ਇੱਕ ਭਾਗ ਛੱਡ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ: seqNo ਛਾਲ ਮਾਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>One value is 900 characters long.</source>
        <translation>ਇੱਕ ਮੁੱਲ 900 ਅੱਖਰ ਲੰਮਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only the slot that was used last ever connects: a migration ends where it began.</source>
        <translation>ਸਿਰਫ਼ ਪਿਛਲੀ ਵਾਰ ਵਰਤਿਆ ਸਲਾਟ ਹੀ ਕਦੇ ਜੁੜਦਾ ਹੈ: ਬਦਲੀ ਉੱਥੇ ਹੀ ਖਤਮ ਹੁੰਦੀ ਹੈ ਜਿੱਥੋਂ ਸ਼ੁਰੂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>OpenEVSE: answers are not JSON, half a page of HTML over HTTP, noise between lines over serial.</source>
        <translation>OpenEVSE: ਜਵਾਬ JSON ਨਹੀਂ ਹਨ, HTTP ਉੱਤੇ ਅੱਧਾ HTML ਪੰਨਾ, ਸੀਰੀਅਲ ਉੱਤੇ ਲਾਈਨਾਂ ਵਿਚਕਾਰ ਫਾਲਤੂ ਅੱਖਰ।</translation>
    </message>
    <message>
        <source>OpenEVSE: the serial port disappears after half of the answer line.</source>
        <translation>OpenEVSE: ਜਵਾਬ ਦੀ ਅੱਧੀ ਲਾਈਨ ਤੋਂ ਬਾਅਦ ਸੀਰੀਅਲ ਪੋਰਟ ਗਾਇਬ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>SetNetworkProfile is answered Failed, and nothing is stored.</source>
        <translation>SetNetworkProfile ਦਾ ਜਵਾਬ Failed ਹੁੰਦਾ ਹੈ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਸੰਭਾਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>SetNetworkProfile is answered with CALLERROR NotSupported.</source>
        <translation>SetNetworkProfile ਦਾ ਜਵਾਬ CALLERROR NotSupported ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>SetVariables is answered Accepted, and nothing changes.</source>
        <translation>SetVariables ਦਾ ਜਵਾਬ Accepted ਹੁੰਦਾ ਹੈ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।</translation>
    </message>
    <message>
        <source>StatusNotification holds an error code that OCPP does not know.</source>
        <translation>StatusNotification ਵਿੱਚ ਅਜਿਹਾ ਗਲਤੀ ਕੋਡ ਹੈ ਜੋ OCPP ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>Statuses and a boot reason that no schema has.</source>
        <translation>ਅਜਿਹੇ ਸਟੇਟਸ ਅਤੇ ਬੂਟ ਕਾਰਨ ਜੋ ਕਿਸੇ ਸਕੀਮਾ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The demo site did not start: {reason}.</source>
        <translation>ਡੈਮੋ ਸਾਈਟ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ: {reason}।</translation>
    </message>
    <message>
        <source>The last part of a report says that more is to come, and nothing comes.</source>
        <translation>ਰਿਪੋਰਟ ਦਾ ਆਖਰੀ ਭਾਗ ਕਹਿੰਦਾ ਹੈ ਕਿ ਹੋਰ ਆਵੇਗਾ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The lines of its request end with LF alone.</source>
        <translation>ਇਸ ਦੀ ਬੇਨਤੀ ਦੀਆਂ ਲਾਈਨਾਂ ਸਿਰਫ਼ LF ਨਾਲ ਖਤਮ ਹੁੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The link drops in the middle of a write, without an answer, and the write is lost.</source>
        <translation>ਲਿਖਣ ਦੇ ਵਿਚਕਾਰ ਬਿਨਾਂ ਜਵਾਬ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਲਿਖਤ ਗੁਆਚ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The link is dropped when a CALL comes before BootNotification has been answered (Wallbox).</source>
        <translation>BootNotification ਦਾ ਜਵਾਬ ਮਿਲਣ ਤੋਂ ਪਹਿਲਾਂ CALL ਆਵੇ ਤਾਂ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ (Wallbox)।</translation>
    </message>
    <message>
        <source>The message id of its answers comes back in capital letters.</source>
        <translation>ਇਸ ਦੇ ਜਵਾਬਾਂ ਵਿੱਚ ਸੁਨੇਹੇ ਦਾ id ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਵਾਪਸ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The serial number in its BootNotification has 33 characters.</source>
        <translation>ਇਸ ਦੀ BootNotification ਵਿੱਚ ਸੀਰੀਅਲ ਨੰਬਰ 33 ਅੱਖਰਾਂ ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The vendor in its BootNotification is empty.</source>
        <translation>ਇਸ ਦੀ BootNotification ਵਿੱਚ ਨਿਰਮਾਤਾ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Times are local, without a time zone.</source>
        <translation>ਸਮੇਂ ਸਥਾਨਕ ਹਨ, ਸਮਾਂ ਖੇਤਰ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>TriggerMessage is accepted, and nothing follows.</source>
        <translation>TriggerMessage ਮੰਨ ਲਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਉਸ ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>Try again; if it fails again, choose another folder for the demo.</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਫਿਰ ਵੀ ਫੇਲ੍ਹ ਹੋਵੇ, ਤਾਂ ਡੈਮੋ ਲਈ ਕੋਈ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Values come as numbers, true, false and null instead of text.</source>
        <translation>ਮੁੱਲ ਲਿਖਤ ਦੀ ਥਾਂ ਨੰਬਰਾਂ, true, false ਅਤੇ null ਵਜੋਂ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Without it there are no simulated chargers; real chargers are not touched by this.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਨਕਲੀ ਚਾਰਜਰ ਨਹੀਂ ਹੁੰਦੇ; ਇਸ ਦਾ ਅਸਲੀ ਚਾਰਜਰਾਂ ਉੱਤੇ ਕੋਈ ਅਸਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Writes are answered as done, and nothing changes.</source>
        <translation>ਲਿਖਤਾਂ ਦਾ ਜਵਾਬ ਹੋ ਗਿਆ ਆਉਂਦਾ ਹੈ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>It was moved, renamed or never made, or its drive is not there.</source>
        <translation>ਇਸਦੀ ਥਾਂ ਜਾਂ ਨਾਂ ਬਦਲਿਆ ਗਿਆ, ਇਹ ਕਦੇ ਬਣਾਈ ਹੀ ਨਹੀਂ ਗਈ, ਜਾਂ ਇਸਦੀ ਡਰਾਈਵ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new site.</source>
        <translation>ਨਾਂ ਅਤੇ ਫੋਲਡਰ ਜਾਂਚੋ, ਜਾਂ ਨਵੀਂ ਸਾਈਟ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>A new site never replaces a file; the old one was not touched.</source>
        <translation>ਨਵੀਂ ਸਾਈਟ ਕਦੇ ਕਿਸੇ ਫਾਈਲ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦੀ; ਪੁਰਾਣੀ ਫਾਈਲ ਨੂੰ ਛੇੜਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Open that file, or choose another name.</source>
        <translation>ਉਹ ਫਾਈਲ ਖੋਲ੍ਹੋ, ਜਾਂ ਹੋਰ ਨਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Its content is of another kind; it was not changed.</source>
        <translation>ਇਸਦੀ ਸਮੱਗਰੀ ਹੋਰ ਕਿਸਮ ਦੀ ਹੈ; ਇਸਨੂੰ ਬਦਲਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>An old copy was put in its place; newer keys are missing in it.</source>
        <translation>ਉਸਦੀ ਥਾਂ ਪੁਰਾਣੀ ਕਾਪੀ ਰੱਖੀ ਗਈ ਸੀ; ਉਸ ਵਿੱਚ ਨਵੀਆਂ ਕੁੰਜੀਆਂ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Another program is writing the vault {file}.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਵਾਲਟ {file} ਵਿੱਚ ਲਿਖ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Another program is writing {file}.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ {file} ਵਿੱਚ ਲਿਖ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a file that was made by this program (its name ends with .evsite).</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀ ਬਣਾਈ ਫਾਈਲ ਚੁਣੋ (ਉਸਦੇ ਨਾਂ ਦੇ ਅਖੀਰ ਵਿੱਚ .evsite ਹੁੰਦਾ ਹੈ)।</translation>
    </message>
    <message>
        <source>Install the newest version of this program and open the file again.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜਨ ਇੰਸਟਾਲ ਕਰੋ ਅਤੇ ਫਾਈਲ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>It has format {version} and this program writes format {known}; writing would lose data.</source>
        <translation>ਇਸਦਾ ਫਾਰਮੈਟ {version} ਹੈ ਅਤੇ ਇਹ ਪ੍ਰੋਗਰਾਮ ਫਾਰਮੈਟ {known} ਲਿਖਦਾ ਹੈ; ਲਿਖਣ ਨਾਲ ਡਾਟਾ ਗੁਆਚ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Its folder belongs to another user, or its drive is failing. Nothing was changed.</source>
        <translation>ਇਸਦਾ ਫੋਲਡਰ ਕਿਸੇ ਹੋਰ ਵਰਤੋਂਕਾਰ ਦਾ ਹੈ, ਜਾਂ ਇਸਦੀ ਡਰਾਈਵ ਖਰਾਬ ਹੋ ਰਹੀ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Open it as it was made, by {remembered}.</source>
        <translation>ਇਸਨੂੰ ਉਸੇ ਤਰ੍ਹਾਂ ਖੋਲ੍ਹੋ ਜਿਵੇਂ ਬਣਾਇਆ ਗਿਆ ਸੀ: {remembered}।</translation>
    </message>
    <message>
        <source>Or open it for reading only.</source>
        <translation>ਜਾਂ ਇਸਨੂੰ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Part of it cannot be read: a drive error, or a copy that was cut short.</source>
        <translation>ਇਸਦਾ ਕੁਝ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: ਡਰਾਈਵ ਦੀ ਗਲਤੀ, ਜਾਂ ਅਧੂਰੀ ਰਹਿ ਗਈ ਕਾਪੀ।</translation>
    </message>
    <message>
        <source>Close the program and keep a copy of the file as it is.</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ ਅਤੇ ਫਾਈਲ ਦੀ ਕਾਪੀ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ ਰੱਖ ਲਓ।</translation>
    </message>
    <message>
        <source>Open a backup or an earlier copy, then read the chargers again.</source>
        <translation>ਬੈਕਅੱਪ ਜਾਂ ਪਹਿਲਾਂ ਵਾਲੀ ਕਾਪੀ ਖੋਲ੍ਹੋ, ਫਿਰ ਚਾਰਜਰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>The last entry was not saved. Everything before it is safe in the file.</source>
        <translation>ਆਖਰੀ ਐਂਟਰੀ ਸੰਭਾਲੀ ਨਹੀਂ ਗਈ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਭ ਕੁਝ ਫਾਈਲ ਵਿੱਚ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Make room on the drive, then repeat the step.</source>
        <translation>ਡਰਾਈਵ ਉੱਤੇ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਇਹ ਕਦਮ ਦੁਹਰਾਓ।</translation>
    </message>
    <message>
        <source>Read the charger again before you go on: what it says decides.</source>
        <translation>ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਚਾਰਜਰ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ: ਜੋ ਇਹ ਦੱਸਦਾ ਹੈ ਉਹੀ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The file, its folder or its drive is read-only for you. Nothing was changed.</source>
        <translation>ਫਾਈਲ, ਇਸਦਾ ਫੋਲਡਰ ਜਾਂ ਇਸਦੀ ਡਰਾਈਵ ਤੁਹਾਡੇ ਲਈ ਸਿਰਫ਼ ਪੜ੍ਹਨਯੋਗ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open it there.</source>
        <translation>ਫਾਈਲ ਨੂੰ ਆਪਣੇ ਕਿਸੇ ਫੋਲਡਰ ਵਿੱਚ ਕਾਪੀ ਕਰੋ ਅਤੇ ਉੱਥੇ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>The file or its folder belongs to another user. Nothing was changed.</source>
        <translation>ਫਾਈਲ ਜਾਂ ਇਸਦਾ ਫੋਲਡਰ ਕਿਸੇ ਹੋਰ ਵਰਤੋਂਕਾਰ ਦਾ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Ask its owner for a copy, or for the right to read it.</source>
        <translation>ਇਸਦੇ ਮਾਲਕ ਤੋਂ ਕਾਪੀ ਮੰਗੋ, ਜਾਂ ਇਸਨੂੰ ਪੜ੍ਹਨ ਦਾ ਅਧਿਕਾਰ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>It kept the file locked for several seconds; the last entry was not saved.</source>
        <translation>ਉਸਨੇ ਫਾਈਲ ਕਈ ਸਕਿੰਟ ਲੌਕ ਰੱਖੀ; ਆਖਰੀ ਐਂਟਰੀ ਸੰਭਾਲੀ ਨਹੀਂ ਗਈ।</translation>
    </message>
    <message>
        <source>Close the other window or program that has this site open, then repeat the step.</source>
        <translation>ਉਹ ਦੂਜੀ ਵਿੰਡੋ ਜਾਂ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ ਜਿਸ ਵਿੱਚ ਇਹ ਸਾਈਟ ਖੁੱਲ੍ਹੀ ਹੈ, ਫਿਰ ਇਹ ਕਦਮ ਦੁਹਰਾਓ।</translation>
    </message>
    <message>
        <source>The drive was taken out, the network share is gone, or the drive is failing.</source>
        <translation>ਡਰਾਈਵ ਕੱਢ ਲਈ ਗਈ, ਨੈੱਟਵਰਕ ਸ਼ੇਅਰ ਹੁਣ ਨਹੀਂ ਹੈ, ਜਾਂ ਡਰਾਈਵ ਖਰਾਬ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect the drive or the share again, then open the site again.</source>
        <translation>ਡਰਾਈਵ ਜਾਂ ਸ਼ੇਅਰ ਦੁਬਾਰਾ ਜੋੜੋ, ਫਿਰ ਸਾਈਟ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Copy the site file to this computer&apos;s own drive and work there.</source>
        <translation>ਸਾਈਟ ਫਾਈਲ ਨੂੰ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਆਪਣੀ ਡਰਾਈਵ ਉੱਤੇ ਕਾਪੀ ਕਰੋ ਅਤੇ ਉੱਥੇ ਕੰਮ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used.</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਨਹੀਂ ਵਰਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>It is not running, did not answer or refused the vault&apos;s key. No secret was written.</source>
        <translation>ਇਹ ਚੱਲ ਨਹੀਂ ਰਹੀ, ਇਸਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂ ਵਾਲਟ ਦੀ ਕੁੰਜੀ ਲੈਣ ਤੋਂ ਨਾਂਹ ਕੀਤੀ। ਕੋਈ ਗੁਪਤ ਜਾਣਕਾਰੀ ਨਹੀਂ ਲਿਖੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Log in to the desktop as usual and start the program again.</source>
        <translation>ਆਮ ਵਾਂਗ ਡੈਸਕਟਾਪ ਵਿੱਚ ਲਾਗਇਨ ਕਰੋ ਅਤੇ ਪ੍ਰੋਗਰਾਮ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or protect the vault with a passphrase.</source>
        <translation>ਜਾਂ ਵਾਲਟ ਨੂੰ ਪਾਸਫਰੇਜ਼ ਨਾਲ ਸੁਰੱਖਿਅਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or work for this session only: keys are forgotten when the program ends.</source>
        <translation>ਜਾਂ ਸਿਰਫ਼ ਇਸ ਸੈਸ਼ਨ ਲਈ ਕੰਮ ਕਰੋ: ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋਣ ਉੱਤੇ ਕੁੰਜੀਆਂ ਭੁਲਾ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The drive is full: {file} could not be written.</source>
        <translation>ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਹੈ: {file} ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The drive of {file} answered with an error.</source>
        <translation>{file} ਦੀ ਡਰਾਈਵ ਨੇ ਜਵਾਬ ਵਿੱਚ ਗਲਤੀ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਲੌਕ ਹੈ।</translation>
    </message>
    <message>
        <source>It holds the key of the vault, and gives it out only after it was unlocked.</source>
        <translation>ਵਾਲਟ ਦੀ ਕੁੰਜੀ ਇਸ ਕੋਲ ਹੈ, ਅਤੇ ਇਹ ਅਨਲੌਕ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੀ ਕੁੰਜੀ ਦਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Unlock the keyring when the system asks, then try again.</source>
        <translation>ਜਦੋਂ ਸਿਸਟਮ ਪੁੱਛੇ ਤਾਂ ਕੀਰਿੰਗ ਅਨਲੌਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The keyring does not hold the key of this vault.</source>
        <translation>ਕੀਰਿੰਗ ਵਿੱਚ ਇਸ ਵਾਲਟ ਦੀ ਕੁੰਜੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The keyring was reset, or the vault was copied from another computer or user.</source>
        <translation>ਕੀਰਿੰਗ ਰੀਸੈੱਟ ਕੀਤੀ ਗਈ ਸੀ, ਜਾਂ ਵਾਲਟ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ਜਾਂ ਵਰਤੋਂਕਾਰ ਤੋਂ ਕਾਪੀ ਕੀਤਾ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Restore the keyring or work as the user who made the vault.</source>
        <translation>ਕੀਰਿੰਗ ਬਹਾਲ ਕਰੋ ਜਾਂ ਉਸ ਵਰਤੋਂਕਾਰ ਵਜੋਂ ਕੰਮ ਕਰੋ ਜਿਸਨੇ ਵਾਲਟ ਬਣਾਇਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The vault is protected by {remembered}, and now by {now}.</source>
        <translation>ਵਾਲਟ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਤਰੀਕਾ: {remembered}, ਅਤੇ ਹੁਣ: {now}।</translation>
    </message>
    <message>
        <source>The vault is protected with a passphrase.</source>
        <translation>ਵਾਲਟ ਪਾਸਫਰੇਜ਼ ਨਾਲ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Its secrets can be read only with it; nobody else has it.</source>
        <translation>ਇਸਦੀ ਗੁਪਤ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਉਸੇ ਨਾਲ ਪੜ੍ਹੀ ਜਾ ਸਕਦੀ ਹੈ; ਉਹ ਹੋਰ ਕਿਸੇ ਕੋਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>ਪਾਸਫਰੇਜ਼ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>ਪਾਸਫਰੇਜ਼ ਗਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask whoever made the file: nobody else has the passphrase.</source>
        <translation>ਜਿਸ ਨੇ ਫਾਈਲ ਬਣਾਈ, ਉਸ ਤੋਂ ਪੁੱਛੋ: ਪਾਸਫਰੇਜ਼ ਹੋਰ ਕਿਸੇ ਕੋਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Choose a copy of this site&apos;s own file.</source>
        <translation>ਇਸ ਸਾਈਟ ਦੀ ਆਪਣੀ ਫਾਈਲ ਦੀ ਕਾਪੀ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the drive.</source>
        <translation>ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਜਾਂ ਡਰਾਈਵ ਉੱਤੇ ਥਾਂ ਖਾਲੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Each was made as a new site. Nothing was merged.</source>
        <translation>ਹਰੇਕ ਨਵੀਂ ਸਾਈਟ ਵਜੋਂ ਬਣਾਈ ਗਈ ਸੀ। ਕੁਝ ਨਹੀਂ ਰਲਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Have the file sent again, best in an archive or on a USB stick.</source>
        <translation>ਫਾਈਲ ਦੁਬਾਰਾ ਮੰਗਵਾਓ, ਸਭ ਤੋਂ ਚੰਗਾ ਆਰਕਾਈਵ ਵਿੱਚ ਜਾਂ USB ਸਟਿੱਕ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>If both were made for one and the same site, say so and merge again.</source>
        <translation>ਜੇ ਦੋਵੇਂ ਇੱਕੋ ਸਾਈਟ ਲਈ ਬਣਾਈਆਂ ਗਈਆਂ ਸਨ, ਤਾਂ ਇਹ ਦੱਸੋ ਅਤੇ ਦੁਬਾਰਾ ਰਲਾਓ।</translation>
    </message>
    <message>
        <source>If it is lost, set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.</source>
        <translation>ਜੇ ਇਹ ਗੁਆਚ ਗਿਆ ਹੈ, ਤਾਂ ਪੁਰਾਣਾ ਵਾਲਟ ਇੱਕ ਪਾਸੇ ਰੱਖੋ (evsetup vault set-aside) ਅਤੇ ਨਵਾਂ ਸ਼ੁਰੂ ਕਰੋ, ਫਿਰ ਕੁੰਜੀਆਂ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install the newest version of this program on both laptops.</source>
        <translation>ਦੋਹਾਂ ਲੈਪਟਾਪਾਂ ਉੱਤੇ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜਨ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It is another kind of file, was cut short or changed on its way. Nothing was taken over.</source>
        <translation>ਇਹ ਹੋਰ ਕਿਸਮ ਦੀ ਫਾਈਲ ਹੈ, ਅਧੂਰੀ ਰਹਿ ਗਈ ਜਾਂ ਰਾਹ ਵਿੱਚ ਬਦਲ ਗਈ। ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It would be lost, so nothing was merged.</source>
        <translation>ਇਹ ਗੁਆਚ ਜਾਂਦਾ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਰਲਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Keep the site file on this computer&apos;s own drive.</source>
        <translation>ਸਾਈਟ ਫਾਈਲ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਆਪਣੀ ਡਰਾਈਵ &apos;ਤੇ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Make room on the drive, then open the site again.</source>
        <translation>ਡਰਾਈਵ &apos;ਤੇ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਸਾਈਟ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Or set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.</source>
        <translation>ਜਾਂ ਪੁਰਾਣਾ ਵਾਲਟ ਇੱਕ ਪਾਸੇ ਰੱਖੋ (evsetup vault set-aside) ਅਤੇ ਨਵਾਂ ਸ਼ੁਰੂ ਕਰੋ, ਫਿਰ ਕੁੰਜੀਆਂ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Some messages are missing in {file}.</source>
        <translation>{file} ਵਿੱਚ ਕੁਝ ਸੁਨੇਹੇ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Take at least {count} characters: four or five words do well.</source>
        <translation>ਘੱਟੋ-ਘੱਟ {count} ਅੱਖਰ ਵਰਤੋ: ਚਾਰ ਜਾਂ ਪੰਜ ਸ਼ਬਦ ਚੰਗੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Tell it to the other person on another way than the file.</source>
        <translation>ਇਹ ਦੂਜੇ ਵਿਅਕਤੀ ਨੂੰ ਫਾਈਲ ਤੋਂ ਵੱਖਰੇ ਰਾਹ ਰਾਹੀਂ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The drive is full, gone or read-only. The work itself went on.</source>
        <translation>ਡਰਾਈਵ ਭਰੀ ਹੋਈ, ਹਟਾਈ ਗਈ ਜਾਂ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਹੈ। ਕੰਮ ਆਪ ਚੱਲਦਾ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The folder is not there or is not yours, or the drive is full. No secret was lost.</source>
        <translation>ਫੋਲਡਰ ਮੌਜੂਦ ਨਹੀਂ ਜਾਂ ਤੁਹਾਡਾ ਨਹੀਂ, ਜਾਂ ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਹੈ। ਕੋਈ ਗੁਪਤ ਜਾਣਕਾਰੀ ਨਹੀਂ ਗੁਆਚੀ।</translation>
    </message>
    <message>
        <source>The messages of chargers are no longer kept in {file}: it could not be written.</source>
        <translation>ਚਾਰਜਰਾਂ ਦੇ ਸੁਨੇਹੇ ਹੁਣ {file} ਵਿੱਚ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ: ਇਹ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>ਪਾਸਫਰੇਜ਼ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਉਣਾ ਬਹੁਤ ਸੌਖਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The vault was not opened and not changed.</source>
        <translation>ਵਾਲਟ ਨਾ ਖੋਲ੍ਹਿਆ ਗਿਆ ਅਤੇ ਨਾ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The vault {file} cannot be read.</source>
        <translation>ਵਾਲਟ {file} ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The vault {file} could not be written.</source>
        <translation>ਵਾਲਟ {file} ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The vault {file} is damaged.</source>
        <translation>ਵਾਲਟ {file} ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The vault {file} is older than the last one written here.</source>
        <translation>ਵਾਲਟ {file} ਇੱਥੇ ਆਖਰੀ ਵਾਰ ਲਿਖੇ ਵਾਲਟ ਤੋਂ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The vault {file} was damaged; its copy was used.</source>
        <translation>ਵਾਲਟ {file} ਖਰਾਬ ਸੀ; ਇਸਦੀ ਕਾਪੀ ਵਰਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The vault {file} was written by a newer version of this program.</source>
        <translation>ਵਾਲਟ {file} ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਲਿਖਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>There is already a file {file}.</source>
        <translation>{file} ਨਾਂ ਦੀ ਫਾਈਲ ਪਹਿਲਾਂ ਹੀ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no site file {file}.</source>
        <translation>{file} ਨਾਂ ਦੀ ਕੋਈ ਸਾਈਟ ਫਾਈਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>These are files of two different sites: {one} and {other}.</source>
        <translation>ਇਹ ਦੋ ਵੱਖ-ਵੱਖ ਸਾਈਟਾਂ ਦੀਆਂ ਫਾਈਲਾਂ ਹਨ: {one} ਅਤੇ {other}।</translation>
    </message>
    <message>
        <source>They came faster than the drive took them. The work itself went on.</source>
        <translation>ਇਹ ਡਰਾਈਵ ਦੇ ਲਿਖਣ ਦੀ ਰਫ਼ਤਾਰ ਤੋਂ ਤੇਜ਼ ਆਏ। ਕੰਮ ਆਪ ਚੱਲਦਾ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>This program cannot read its format {version}.</source>
        <translation>ਇਹ ਪ੍ਰੋਗਰਾਮ ਇਸਦਾ ਫਾਰਮੈਟ {version} ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This program cannot read its format {version}; it was not changed.</source>
        <translation>ਇਹ ਪ੍ਰੋਗਰਾਮ ਇਸਦਾ ਫਾਰਮੈਟ {version} ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ; ਇਸਨੂੰ ਬਦਲਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Type it again; look at Caps Lock and the keyboard&apos;s language.</source>
        <translation>ਇਸਨੂੰ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ; Caps Lock ਅਤੇ ਕੀਬੋਰਡ ਦੀ ਭਾਸ਼ਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Whoever finds the file can try passphrases as long as they like. Nothing was written.</source>
        <translation>ਜਿਸਨੂੰ ਫਾਈਲ ਲੱਭ ਜਾਵੇ, ਉਹ ਜਿੰਨਾ ਚਿਰ ਚਾਹੇ ਪਾਸਫਰੇਜ਼ ਅਜ਼ਮਾ ਸਕਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Work as the user who made the vault, or connect its drive again.</source>
        <translation>ਉਸ ਵਰਤੋਂਕਾਰ ਵਜੋਂ ਕੰਮ ਕਰੋ ਜਿਸਨੇ ਵਾਲਟ ਬਣਾਇਆ ਸੀ, ਜਾਂ ਇਸਦੀ ਡਰਾਈਵ ਦੁਬਾਰਾ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>ਪਾਸਫਰੇਜ਼</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>ਸਿਰਫ਼ ਇਹ ਸੈਸ਼ਨ</translation>
    </message>
    <message>
        <source>{file} cannot be read or written.</source>
        <translation>{file} ਪੜ੍ਹੀ ਜਾਂ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>{file} does not open with this passphrase.</source>
        <translation>{file} ਇਸ ਪਾਸਫਰੇਜ਼ ਨਾਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ।</translation>
    </message>
    <message>
        <source>{file} holds something that this program cannot merge.</source>
        <translation>{file} ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਹੈ ਜੋ ਇਹ ਪ੍ਰੋਗਰਾਮ ਰਲਾ ਨਹੀਂ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>{file} is no whole file of secrets.</source>
        <translation>{file} ਗੁਪਤ ਜਾਣਕਾਰੀ ਦੀ ਪੂਰੀ ਫਾਈਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{file} is not a site file.</source>
        <translation>{file} ਸਾਈਟ ਫਾਈਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program.</source>
        <translation>{file} ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਬਣਾਈ ਸੀ।</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <translation>{file} ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਲਿਖੀ ਸੀ।</translation>
    </message>
    <message>
        <source>It was cut short, changed or taken away, and so was its copy. Nothing was replaced.</source>
        <translation>ਇਹ ਅਧੂਰਾ ਰਹਿ ਗਿਆ, ਬਦਲਿਆ ਗਿਆ ਜਾਂ ਹਟਾਇਆ ਗਿਆ, ਅਤੇ ਇਸਦੀ ਕਾਪੀ ਵੀ। ਕੁਝ ਵੀ ਬਦਲ ਕੇ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Restore the folder of the vault from a backup.</source>
        <translation>ਵਾਲਟ ਦਾ ਫੋਲਡਰ ਬੈਕਅੱਪ ਤੋਂ ਬਹਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Put the newest copy of the vault back.</source>
        <translation>ਵਾਲਟ ਦੀ ਸਭ ਤੋਂ ਨਵੀਂ ਕਾਪੀ ਵਾਪਸ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜਨ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Its secrets would not be found, so it was neither opened nor replaced.</source>
        <translation>ਇਸਦੀ ਗੁਪਤ ਜਾਣਕਾਰੀ ਨਾ ਲੱਭਦੀ, ਇਸ ਲਈ ਇਸਨੂੰ ਨਾ ਖੋਲ੍ਹਿਆ ਗਿਆ ਅਤੇ ਨਾ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The drive is full or the folder is read-only. The last secret was not saved; all others are.</source>
        <translation>ਡਰਾਈਵ ਭਰੀ ਹੋਈ ਹੈ ਜਾਂ ਫੋਲਡਰ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਹੈ। ਆਖਰੀ ਗੁਪਤ ਜਾਣਕਾਰੀ ਸੰਭਾਲੀ ਨਹੀਂ ਗਈ; ਬਾਕੀ ਸਾਰੀ ਸੰਭਾਲੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Make room on the drive, or make the folder writable, then repeat the step.</source>
        <translation>ਡਰਾਈਵ ਉੱਤੇ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਜਾਂ ਫੋਲਡਰ ਨੂੰ ਲਿਖਣਯੋਗ ਬਣਾਓ, ਫਿਰ ਇਹ ਕਦਮ ਦੁਹਰਾਓ।</translation>
    </message>
    <message>
        <source>Keep the key that you just made in a safe place until it is saved.</source>
        <translation>ਜੋ ਕੁੰਜੀ ਤੁਸੀਂ ਹੁਣੇ ਬਣਾਈ ਹੈ, ਉਸਨੂੰ ਸੰਭਾਲੇ ਜਾਣ ਤੱਕ ਸੁਰੱਖਿਅਤ ਥਾਂ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>It kept the vault locked for several seconds; nothing was saved.</source>
        <translation>ਉਸਨੇ ਵਾਲਟ ਕਈ ਸਕਿੰਟ ਲੌਕ ਰੱਖਿਆ; ਕੁਝ ਵੀ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Close the other window of this program, then repeat the step.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀ ਦੂਜੀ ਵਿੰਡੋ ਬੰਦ ਕਰੋ, ਫਿਰ ਇਹ ਕਦਮ ਦੁਹਰਾਓ।</translation>
    </message>
    <message>
        <source>All secrets are there except the last one that was changed.</source>
        <translation>ਆਖਰੀ ਬਦਲੀ ਗੁਪਤ ਜਾਣਕਾਰੀ ਤੋਂ ਬਿਨਾਂ ਬਾਕੀ ਸਾਰੀ ਗੁਪਤ ਜਾਣਕਾਰੀ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Check that the key you changed last is there; if it is not, type it again.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਤੁਹਾਡੀ ਆਖਰੀ ਬਦਲੀ ਕੁੰਜੀ ਮੌਜੂਦ ਹੈ; ਜੇ ਨਹੀਂ, ਤਾਂ ਉਸਨੂੰ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>A charger can also call this laptop.</source>
        <translation>ਚਾਰਜਰ ਵੀ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger dials</source>
        <translation>ਚਾਰਜਰ ਇੱਥੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>A charger is being worked on.</source>
        <translation>ਕਿਸੇ ਚਾਰਜਰ ਉੱਤੇ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger with another version is marked.</source>
        <translation>ਹੋਰ ਵਰਜਨ ਵਾਲੇ ਚਾਰਜਰ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A charger with another version is marked. Leave it empty where any version will do.</source>
        <translation>ਹੋਰ ਵਰਜਨ ਵਾਲੇ ਚਾਰਜਰ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਇਆ ਜਾਂਦਾ ਹੈ। ਜੇ ਕੋਈ ਵੀ ਵਰਜਨ ਚੱਲੇਗਾ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>A copied card, code, address or screenshot of a QR code</source>
        <translation>ਕਾਪੀ ਕੀਤਾ ਕਾਰਡ, ਕੋਡ, ਪਤਾ ਜਾਂ QR ਕੋਡ ਦਾ ਸਕ੍ਰੀਨਸ਼ਾਟ</translation>
    </message>
    <message>
        <source>A copy leaves the clipboard after {seconds} s.</source>
        <translation>ਕਾਪੀ ਕੀਤਾ ਮੁੱਲ {seconds} s ਬਾਅਦ ਕਲਿੱਪਬੋਰਡ ਤੋਂ ਹਟ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A key is made for this charger, and kept in the vault of this laptop.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਲਈ ਕੁੰਜੀ ਬਣਾਈ ਜਾਂਦੀ ਹੈ, ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਦੀ ਵਾਲਟ ਵਿੱਚ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A proxy stands before the CSMS</source>
        <translation>CSMS ਤੋਂ ਪਹਿਲਾਂ ਪ੍ਰੌਕਸੀ ਹੈ</translation>
    </message>
    <message>
        <source>A tick is your word: the report shows it as declared.</source>
        <translation>ਸਹੀ ਦਾ ਨਿਸ਼ਾਨ ਤੁਹਾਡਾ ਬਿਆਨ ਹੈ: ਰਿਪੋਰਟ ਇਸਨੂੰ ਦੱਸੇ ਗਏ ਵਜੋਂ ਵਿਖਾਉਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A word to find it by</source>
        <translation>ਲੱਭਣ ਲਈ ਕੋਈ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>ਲਾਗੂ ਹੁੰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>ਫੋਟੋ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>ਨੋਟ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>ਫੋਟੋ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Address (CSMS URL)</source>
        <translation>ਪਤਾ (CSMS URL)</translation>
    </message>
    <message>
        <source>Address with TLS (security profile 2 or 3)</source>
        <translation>TLS ਵਾਲਾ ਪਤਾ (ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2 ਜਾਂ 3)</translation>
    </message>
    <message>
        <source>Address, rules and certificate of an operator, once for all chargers. Never a key or password.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਪਤਾ, ਨਿਯਮ ਅਤੇ ਸਰਟੀਫਿਕੇਟ, ਸਾਰੇ ਚਾਰਜਰਾਂ ਲਈ ਇੱਕੋ ਵਾਰ। ਕੁੰਜੀ ਜਾਂ ਪਾਸਵਰਡ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Address, unencrypted (security profile 0 or 1)</source>
        <translation>ਪਤਾ, ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ (ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 0 ਜਾਂ 1)</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ਸਾਰੀਆਂ</translation>
    </message>
    <message>
        <source>All chargers of model {model}</source>
        <translation>ਮਾਡਲ {model} ਦੇ ਸਾਰੇ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>All chargers of this site</source>
        <translation>ਇਸ ਸਾਈਟ ਦੇ ਸਾਰੇ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>All from the other</source>
        <translation>ਸਾਰੇ ਦੂਜੀ ਤੋਂ</translation>
    </message>
    <message>
        <source>All from this file</source>
        <translation>ਸਾਰੇ ਇਸ ਫਾਈਲ ਤੋਂ</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>ਸਾਰੇ ਹਿੱਸੇ</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>All settings of the test</source>
        <translation>ਜਾਂਚ ਦੀਆਂ ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ…</translation>
    </message>
    <message>
        <source>All that it needs is there</source>
        <translation>ਇਸ ਲਈ ਸਭ ਕੁਝ ਮੌਜੂਦ ਹੈ</translation>
    </message>
    <message>
        <source>All values as they were read last. Keys and passwords are not kept.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਪੜ੍ਹੇ ਸਾਰੇ ਮੁੱਲ। ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>An event of this maker&apos;s own; its manual tells what it means.</source>
        <translation>ਇਸ ਨਿਰਮਾਤਾ ਦੀ ਆਪਣੀ ਘਟਨਾ; ਮਤਲਬ ਉਸ ਦੀ ਮੈਨੂਅਲ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>An operator bills</source>
        <translation>ਓਪਰੇਟਰ ਬਿੱਲ ਬਣਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>And watch the idle connection for 10 min</source>
        <translation>ਅਤੇ 10 min ਤੱਕ ਵਿਹਲੇ ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਨਜ਼ਰ</translation>
    </message>
    <message>
        <source>And watch the idle connection for 60 s</source>
        <translation>ਅਤੇ 60 s ਤੱਕ ਵਿਹਲੇ ਕੁਨੈਕਸ਼ਨ ਉੱਤੇ ਨਜ਼ਰ</translation>
    </message>
    <message>
        <source>Another key, by its name</source>
        <translation>ਹੋਰ ਕੁੰਜੀ, ਉਸ ਦੇ ਨਾਂ ਨਾਲ</translation>
    </message>
    <message>
        <source>Any charger</source>
        <translation>ਕੋਈ ਵੀ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Any that appends its identity</source>
        <translation>ਕੋਈ ਵੀ ਜੋ ਪਛਾਣ ਆਪ ਜੋੜਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Anybody on this network who names this identity is taken for this charger.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਉੱਤੇ ਜੋ ਵੀ ਇਹ ਪਛਾਣ ਦੱਸੇ, ਉਸਨੂੰ ਇਹੀ ਚਾਰਜਰ ਮੰਨ ਲਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Anybody: it is public</source>
        <translation>ਕੋਈ ਵੀ: ਇਹ ਜਨਤਕ ਹੈ</translation>
    </message>
    <message>
        <source>As for file names: * any, ? one, [0-9] one digit.</source>
        <translation>ਫਾਈਲ ਨਾਂਵਾਂ ਵਾਂਗ: * ਕੁਝ ਵੀ, ? ਇੱਕ ਅੱਖਰ, [0-9] ਇੱਕ ਅੰਕ।</translation>
    </message>
    <message>
        <source>As it stands you set it by hand, with the values shown here.</source>
        <translation>ਹੁਣ ਦੀ ਹਾਲਤ ਵਿੱਚ ਤੁਸੀਂ ਇਸਨੂੰ ਹੱਥੀਂ ਸੈੱਟ ਕਰਦੇ ਹੋ, ਇੱਥੇ ਵਿਖਾਏ ਮੁੱਲਾਂ ਨਾਲ।</translation>
    </message>
    <message>
        <source>As the maker&apos;s manual names it. Some chargers have keys that they do not list.</source>
        <translation>ਜਿਵੇਂ ਨਿਰਮਾਤਾ ਦੀ ਮੈਨੂਅਲ ਵਿੱਚ ਹੈ। ਕੁਝ ਚਾਰਜਰਾਂ ਵਿੱਚ ਅਜਿਹੀਆਂ ਕੁੰਜੀਆਂ ਹਨ ਜੋ ਉਹ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਦਿੰਦੇ।</translation>
    </message>
    <message>
        <source>At least {count} characters: four or five words do well.</source>
        <translation>ਘੱਟੋ-ਘੱਟ {count} ਅੱਖਰ: ਚਾਰ ਜਾਂ ਪੰਜ ਸ਼ਬਦ ਚੰਗੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>ਤੁਰੰਤ</translation>
    </message>
    <message>
        <source>Back to security</source>
        <translation>ਸੁਰੱਖਿਆ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>ਸੈਟਿੰਗਾਂ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>ਇਸ ਨਾਲ ਸ਼ੁਰੂ</translation>
    </message>
    <message>
        <source>BootNotification then overwrites maker and model of {identity} in the CSMS.</source>
        <translation>ਫਿਰ BootNotification CSMS ਵਿੱਚ {identity} ਦੇ ਨਿਰਮਾਤਾ ਅਤੇ ਮਾਡਲ ਬਦਲ ਦਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>BootNotification then tells the CSMS what this charger says of itself: {model}, serial {serial}.</source>
        <translation>ਫਿਰ BootNotification CSMS ਨੂੰ ਉਹ ਦੱਸਦੀ ਹੈ ਜੋ ਇਹ ਚਾਰਜਰ ਆਪਣੇ ਬਾਰੇ ਦੱਸਦਾ ਹੈ: {model}, ਸੀਰੀਅਲ ਨੰਬਰ {serial}।</translation>
    </message>
    <message>
        <source>Brand of the charger</source>
        <translation>ਚਾਰਜਰ ਦਾ ਬ੍ਰਾਂਡ</translation>
    </message>
    <message>
        <source>Breaker (A)</source>
        <translation>ਬ੍ਰੇਕਰ (A)</translation>
    </message>
    <message>
        <source>By hand: {setting} = {value}</source>
        <translation>ਹੱਥੀਂ: {setting} = {value}</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>ਬਦਲੀਆਂ ਜਾ ਸਕਦੀਆਂ</translation>
    </message>
    <message>
        <source>Can be written, and is never shown.</source>
        <translation>ਲਿਖੀ ਜਾ ਸਕਦੀ ਹੈ, ਅਤੇ ਕਦੇ ਨਹੀਂ ਵਿਖਾਈ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Certificates in the charger</source>
        <translation>ਚਾਰਜਰ ਵਿਚਲੇ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ਬਦਲਿਆ</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>ਘੱਟੋ-ਘੱਟ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Characters at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Charger and operator take: {what}.</source>
        <translation>ਚਾਰਜਰ ਅਤੇ ਓਪਰੇਟਰ ਲੈਂਦੇ ਹਨ: {what}।</translation>
    </message>
    <message>
        <source>Charger of this site</source>
        <translation>ਇਸ ਸਾਈਟ ਦਾ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Charger that stands there</source>
        <translation>ਉੱਥੇ ਲੱਗਾ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Chargers at the same time</source>
        <translation>ਇੱਕੋ ਸਮੇਂ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Chargers done</source>
        <translation>ਪੂਰੇ ਹੋਏ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Checked last (year-month)</source>
        <translation>ਪਿਛਲੀ ਜਾਂਚ (ਸਾਲ-ਮਹੀਨਾ)</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>JPEG ਜਾਂ PNG ਫਾਈਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a key…</source>
        <translation>ਕੁੰਜੀ ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>Choose a setting to see what it means.</source>
        <translation>ਮਤਲਬ ਵੇਖਣ ਲਈ ਕੋਈ ਸੈਟਿੰਗ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>ਹੋਰ ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>Choose one on the site&apos;s board that is on this laptop over OCPP.</source>
        <translation>ਸਾਈਟ ਦੇ ਬੋਰਡ ਤੋਂ ਕੋਈ ਅਜਿਹਾ ਚੁਣੋ ਜੋ OCPP ਰਾਹੀਂ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Choose several chargers</source>
        <translation>ਕਈ ਚਾਰਜਰ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Choose the column that holds the label of the bay.</source>
        <translation>ਉਹ ਕਾਲਮ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਬੇ ਦਾ ਲੇਬਲ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ਫਾਈਲ ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>Choose the operator&apos;s root certificate: a .pem, .crt or .cer file.</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਚੁਣੋ: .pem, .crt ਜਾਂ .cer ਫਾਈਲ।</translation>
    </message>
    <message>
        <source>Close this earlier test</source>
        <translation>ਇਹ ਪਿਛਲੀ ਜਾਂਚ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>ਕੰਪਨੀ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Compare with what?</source>
        <translation>ਕਿਸ ਨਾਲ ਤੁਲਨਾ ਕਰਨੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Compared with {name}. Different: {count}</source>
        <translation>{name} ਨਾਲ ਤੁਲਨਾ। ਵੱਖਰੀਆਂ: {count}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>ਤੁਲਨਾ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ਕੁਨੈਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the IT department.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ। ਇਸਨੂੰ IT ਵਿਭਾਗ ਲਈ ਮੇਲ ਵਿੱਚ ਚੇਪੋ।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy settings from</source>
        <translation>ਸੈਟਿੰਗਾਂ ਇੱਥੋਂ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>ਸਬੂਤ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>ਤਸਵੀਰ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Customers of several networks</source>
        <translation>ਕਈ ਨੈੱਟਵਰਕਾਂ ਦੇ ਗਾਹਕ</translation>
    </message>
    <message>
        <source>Delete certificate {serial}</source>
        <translation>ਸਰਟੀਫਿਕੇਟ {serial} ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete this laptop&apos;s root</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਰੂਟ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete {name} from {charger}?</source>
        <translation>{charger} ਵਿੱਚੋਂ {name} ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>ਵੱਖਰੀਆਂ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>ਇਹ ਕਰੋ</translation>
    </message>
    <message>
        <source>Earlier test: {when}, {url}</source>
        <translation>ਪਿਛਲੀ ਜਾਂਚ: {when}, {url}</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>ਪਿਛਲੀਆਂ ਜਾਂਚਾਂ</translation>
    </message>
    <message>
        <source>Edit this CSMS card…</source>
        <translation>ਇਹ CSMS ਕਾਰਡ ਸੋਧੋ…</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>ਸੋਧੀਆਂ</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>ਤੁਲਨਾ ਖਤਮ ਕਰੋ</translation>
    </message>
    <message>
        <source>Enter the address of the local controller: it is the CSMS of this charger.</source>
        <translation>ਸਥਾਨਕ ਕੰਟਰੋਲਰ ਦਾ ਪਤਾ ਭਰੋ: ਇਸ ਚਾਰਜਰ ਦਾ CSMS ਉਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Enter the address of the proxy: the charger dials it in place of the CSMS.</source>
        <translation>ਪ੍ਰੌਕਸੀ ਦਾ ਪਤਾ ਭਰੋ: ਚਾਰਜਰ CSMS ਦੀ ਥਾਂ ਉਸ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Entries that come in: {count}. A copy of this file is saved first.</source>
        <translation>ਅੰਦਰ ਆਉਣ ਵਾਲੀਆਂ ਐਂਟਰੀਆਂ: {count}। ਪਹਿਲਾਂ ਇਸ ਫਾਈਲ ਦੀ ਕਾਪੀ ਸੰਭਾਲੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Every charger is read first. You see each plan before anything is written.</source>
        <translation>ਪਹਿਲਾਂ ਹਰ ਚਾਰਜਰ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ। ਕੁਝ ਲਿਖੇ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਹਰ ਯੋਜਨਾ ਵੇਖਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Everything is saved as it happens; there is nothing to save by hand.</source>
        <translation>ਸਭ ਕੁਝ ਨਾਲੋ-ਨਾਲ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ; ਹੱਥੀਂ ਸੰਭਾਲਣ ਲਈ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Evidence: {step}</source>
        <translation>ਸਬੂਤ: {step}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ਮਿਸਾਲ</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>ਫਾਈਲ ਵਜੋਂ ਐਕਸਪੋਰਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Exported to {file}, without keys and passwords.</source>
        <translation>{file} ਵਿੱਚ ਐਕਸਪੋਰਟ ਹੋਈਆਂ, ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡਾਂ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ਪਰਿਵਾਰ</translation>
    </message>
    <message>
        <source>Family of the charger</source>
        <translation>ਚਾਰਜਰ ਦਾ ਪਰਿਵਾਰ</translation>
    </message>
    <message>
        <source>Fetch diagnostics log…</source>
        <translation>ਡਾਇਗਨੌਸਟਿਕ ਲਾਗ ਲਓ…</translation>
    </message>
    <message>
        <source>Fetch security log…</source>
        <translation>ਸੁਰੱਖਿਆ ਲਾਗ ਲਓ…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>ਫਿੰਗਰਪ੍ਰਿੰਟ (SHA-256)</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>ਫਰਮਵੇਅਰ ਵਰਜਨ</translation>
    </message>
    <message>
        <source>Five simulated chargers and a CSMS on this laptop. Nothing real is touched.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਪੰਜ ਨਕਲੀ ਚਾਰਜਰ ਅਤੇ ਇੱਕ CSMS। ਕਿਸੇ ਅਸਲੀ ਚੀਜ਼ ਨੂੰ ਨਹੀਂ ਛੇੜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>For a charger that tells no number of its own.</source>
        <translation>ਉਸ ਚਾਰਜਰ ਲਈ ਜੋ ਆਪਣਾ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>For another laptop, or to be kept. This one stays open.</source>
        <translation>ਹੋਰ ਲੈਪਟਾਪ ਲਈ, ਜਾਂ ਰੱਖਣ ਲਈ। ਇਹ ਖੁੱਲ੍ਹੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>For whom does it charge?</source>
        <translation>ਇਹ ਕਿਸ ਲਈ ਚਾਰਜ ਕਰਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Forget the secrets of {site}</source>
        <translation>{site} ਦੇ ਗੁਪਤ ਮੁੱਲ ਭੁਲਾਓ</translation>
    </message>
    <message>
        <source>Forget these for good?</source>
        <translation>ਇਹਨਾਂ ਨੂੰ ਸਦਾ ਲਈ ਭੁਲਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Forget this site&apos;s secrets…</source>
        <translation>ਇਸ ਸਾਈਟ ਦੇ ਗੁਪਤ ਮੁੱਲ ਭੁਲਾਓ…</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>ਲੱਭੀਆਂ: {count}</translation>
    </message>
    <message>
        <source>Give it on…</source>
        <translation>ਅੱਗੇ ਦਿਓ…</translation>
    </message>
    <message>
        <source>Give the card on</source>
        <translation>ਕਾਰਡ ਅੱਗੇ ਦਿਓ</translation>
    </message>
    <message>
        <source>Give {charger} a certificate of its own?</source>
        <translation>{charger} ਨੂੰ ਉਸ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਦੇਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Go on with {count}</source>
        <translation>{count} ਨਾਲ ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Hand over in a file…</source>
        <translation>ਫਾਈਲ ਵਿੱਚ ਸੌਂਪੋ…</translation>
    </message>
    <message>
        <source>Hand over keys and passwords</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ ਸੌਂਪੋ</translation>
    </message>
    <message>
        <source>Hand them over in a file before you close, or open the site again with a vault that lasts.</source>
        <translation>ਬੰਦ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਇਹਨਾਂ ਨੂੰ ਫਾਈਲ ਵਿੱਚ ਸੌਂਪੋ, ਜਾਂ ਸਾਈਟ ਨੂੰ ਟਿਕਾਊ ਵਾਲਟ ਨਾਲ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Hide the address taken apart</source>
        <translation>ਪਤੇ ਦੇ ਹਿੱਸੇ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>Hide: {step}</source>
        <translation>ਲੁਕਾਓ: {step}</translation>
    </message>
    <message>
        <source>How long to test</source>
        <translation>ਕਿੰਨਾ ਚਿਰ ਜਾਂਚਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Id of the card</source>
        <translation>ਕਾਰਡ ਦਾ id</translation>
    </message>
    <message>
        <source>Identities of bays that have none</source>
        <translation>ਬਿਨਾਂ ਪਛਾਣ ਵਾਲੇ ਬੇਆਂ ਦੀ ਪਛਾਣ</translation>
    </message>
    <message>
        <source>Identities of new bays (optional)</source>
        <translation>ਨਵੇਂ ਬੇਆਂ ਦੀ ਪਛਾਣ (ਚਾਹੋ ਤਾਂ)</translation>
    </message>
    <message>
        <source>Identities, keys and fixed addresses stay with each charger.</source>
        <translation>ਪਛਾਣਾਂ, ਕੁੰਜੀਆਂ ਅਤੇ ਪੱਕੇ ਪਤੇ ਹਰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Identity (ChargeBoxIdentity, CBID, Charge Point ID)</source>
        <translation>ਪਛਾਣ (ChargeBoxIdentity, CBID, Charge Point ID)</translation>
    </message>
    <message>
        <source>Identity for tests</source>
        <translation>ਜਾਂਚ ਲਈ ਪਛਾਣ</translation>
    </message>
    <message>
        <source>If {identity} is connected to this CSMS now, the test may throw it out: many CSMS keep one connection for each identity.</source>
        <translation>ਜੇ {identity} ਹੁਣ ਇਸ CSMS ਨਾਲ ਜੁੜਿਆ ਹੈ, ਤਾਂ ਜਾਂਚ ਉਸਨੂੰ ਬਾਹਰ ਕਰ ਸਕਦੀ ਹੈ: ਕਈ CSMS ਹਰ ਪਛਾਣ ਲਈ ਇੱਕੋ ਕੁਨੈਕਸ਼ਨ ਰੱਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>ਸ਼ੱਕ ਹੈ</translation>
    </message>
    <message>
        <source>In its key {key}, as you said.</source>
        <translation>ਇਸ ਦੀ ਕੁੰਜੀ {key} ਵਿੱਚ, ਜਿਵੇਂ ਤੁਸੀਂ ਦੱਸਿਆ।</translation>
    </message>
    <message>
        <source>In none that we write: you set it by hand, with the values shown here.</source>
        <translation>ਅਜਿਹੀ ਕਿਸੇ ਵਿੱਚ ਨਹੀਂ ਜੋ ਅਸੀਂ ਲਿਖਦੇ ਹਾਂ: ਤੁਸੀਂ ਇਸਨੂੰ ਇੱਥੇ ਵਿਖਾਏ ਮੁੱਲਾਂ ਨਾਲ ਹੱਥੀਂ ਸੈੱਟ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>In place: {good} of {count}</source>
        <translation>ਥਾਂ ਸਿਰ: {count} ਵਿੱਚੋਂ {good}</translation>
    </message>
    <message>
        <source>In the file of {laptop}</source>
        <translation>{laptop} ਦੀ ਫਾਈਲ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>ਇਸ ਫਾਈਲ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Install a root from a file…</source>
        <translation>ਫਾਈਲ ਤੋਂ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Install this laptop&apos;s root</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Install this laptop&apos;s root in {charger}?</source>
        <translation>{charger} ਵਿੱਚ ਇਸ ਲੈਪਟਾਪ ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Install this laptop&apos;s root…</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦਾ ਰੂਟ ਇੰਸਟਾਲ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Install {name}</source>
        <translation>{name} ਇੰਸਟਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Install “{name}” as what?</source>
        <translation>“{name}” ਕਿਸ ਵਜੋਂ ਇੰਸਟਾਲ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>ਇੰਸਟਾਲਰ</translation>
    </message>
    <message>
        <source>Installer and company…</source>
        <translation>ਇੰਸਟਾਲਰ ਅਤੇ ਕੰਪਨੀ…</translation>
    </message>
    <message>
        <source>Into the CSMS, as hex digits</source>
        <translation>CSMS ਵਿੱਚ, ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Into the charger, as hex digits</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ, ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Is there an energy manager or local controller?</source>
        <translation>ਕੀ ਇੱਥੇ ਊਰਜਾ ਮੈਨੇਜਰ ਜਾਂ ਸਥਾਨਕ ਕੰਟਰੋਲਰ ਹੈ?</translation>
    </message>
    <message>
        <source>It can also be {kind}.</source>
        <translation>ਜਾਂ ਇਹ ਹੋ ਸਕਦੀ ਹੈ: {kind}।</translation>
    </message>
    <message>
        <source>It is not {bay}</source>
        <translation>ਇਹ {bay} ਨਹੀਂ</translation>
    </message>
    <message>
        <source>It logged in here with it, as {name}.</source>
        <translation>ਇਹ ਉਸ ਨਾਲ ਇੱਥੇ {name} ਵਜੋਂ ਲਾਗਇਨ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>It shows no key for it, as many brands. You set it by hand, with the values shown here.</source>
        <translation>ਕਈ ਬ੍ਰਾਂਡਾਂ ਵਾਂਗ ਇਹ ਇਸ ਲਈ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ ਵਿਖਾਉਂਦਾ। ਤੁਸੀਂ ਇਸਨੂੰ ਇੱਥੇ ਵਿਖਾਏ ਮੁੱਲਾਂ ਨਾਲ ਹੱਥੀਂ ਸੈੱਟ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>It stands at the head of the report.</source>
        <translation>ਇਹ ਰਿਪੋਰਟ ਦੇ ਸਿਰੇ ਉੱਤੇ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It stands beneath it in the report.</source>
        <translation>ਇਹ ਰਿਪੋਰਟ ਵਿੱਚ ਇਸ ਦੇ ਹੇਠਾਂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It stands for the certificate in a QR code, which is too small for it.</source>
        <translation>ਇਹ QR ਕੋਡ ਵਿੱਚ ਸਰਟੀਫਿਕੇਟ ਦੀ ਥਾਂ ਹੈ, ਜਿਸ ਵਿੱਚ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਸਮਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>It took one from this laptop; its next log-in with profile 3 proves it.</source>
        <translation>ਇਸ ਨੇ ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਇੱਕ ਲਿਆ; ਪ੍ਰੋਫਾਈਲ 3 ਨਾਲ ਇਸ ਦਾ ਅਗਲਾ ਲਾਗਇਨ ਇਹ ਸਾਬਤ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its characters</source>
        <translation>ਇਸ ਦੇ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Its key (PEM); cancel when it is in the same file</source>
        <translation>ਇਸ ਦੀ ਕੁੰਜੀ (PEM); ਜੇ ਉਸੇ ਫਾਈਲ ਵਿੱਚ ਹੈ ਤਾਂ ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ਕੰਮ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep the diagnostics log as</source>
        <translation>ਡਾਇਗਨੌਸਟਿਕ ਲਾਗ ਇਸ ਵਜੋਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep the security log as</source>
        <translation>ਸੁਰੱਖਿਆ ਲਾਗ ਇਸ ਵਜੋਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep these settings in the site file?</source>
        <translation>ਇਹ ਸੈਟਿੰਗਾਂ ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਰੱਖਣੀਆਂ ਹਨ?</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>ਸਿਰਫ਼ ਮੈਮੋਰੀ ਵਿੱਚ ਰੱਖੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Kept in the site file, and in the report.</source>
        <translation>ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਅਤੇ ਰਿਪੋਰਟ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Kept in the site file; it stands in the report.</source>
        <translation>ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਰੱਖੀ ਗਈ; ਇਹ ਰਿਪੋਰਟ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Kept in the vault of this laptop, opened by this system&apos;s keyring. The site file holds none of them.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੇ ਵਾਲਟ ਵਿੱਚ ਰੱਖੇ ਹਨ, ਜੋ ਇਸ ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Kept in the vault of this laptop, opened by your passphrase. The site file holds none of them.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੇ ਵਾਲਟ ਵਿੱਚ ਰੱਖੇ ਹਨ, ਜੋ ਤੁਹਾਡੇ ਪਾਸਫਰੇਜ਼ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Key (AuthorizationKey, password)</source>
        <translation>ਕੁੰਜੀ (AuthorizationKey, ਪਾਸਵਰਡ)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Keys and passwords are kept for this session only.</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ ਸਿਰਫ਼ ਇਸ ਸੈਸ਼ਨ ਲਈ ਰੱਖੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Known RFID cards</source>
        <translation>ਜਾਣੇ-ਪਛਾਣੇ RFID ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ਲੇਬਲ</translation>
    </message>
    <message>
        <source>Let a charger dial in</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ</translation>
    </message>
    <message>
        <source>Let a charger dial in…</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ…</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>ਇਸਨੂੰ ਅੰਦਰ ਆਉਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Let the charger itself dial this laptop…</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਆਪ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>ਲਾਈਨ {line}: {why}</translation>
    </message>
    <message>
        <source>Load the certificate…</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਲੋਡ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ਟਿਕਾਣਾ</translation>
    </message>
    <message>
        <source>Log in only, without BootNotification</source>
        <translation>ਸਿਰਫ਼ ਲਾਗਇਨ, BootNotification ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Log saved: {file}, {size}.</source>
        <translation>ਲਾਗ ਸੰਭਾਲਿਆ ਗਿਆ: {file}, {size}।</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ਲਾਗ</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>ਇਸ ਵਿੱਚ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Looking for the card</source>
        <translation>ਕਾਰਡ ਲੱਭਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>ਇਸ ਵਰਗੀ</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC ਪਤਾ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ਬਣਿਆ</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>ਇੱਕ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Make or check a key…</source>
        <translation>ਕੁੰਜੀ ਬਣਾਓ ਜਾਂ ਪਰਖੋ…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ਰਲਾਓ</translation>
    </message>
    <message>
        <source>Merge again.</source>
        <translation>ਦੁਬਾਰਾ ਰਲਾਓ।</translation>
    </message>
    <message>
        <source>Merge another laptop&apos;s file</source>
        <translation>ਹੋਰ ਲੈਪਟਾਪ ਦੀ ਫਾਈਲ ਰਲਾਓ</translation>
    </message>
    <message>
        <source>Merge another laptop&apos;s file…</source>
        <translation>ਹੋਰ ਲੈਪਟਾਪ ਦੀ ਫਾਈਲ ਰਲਾਓ…</translation>
    </message>
    <message>
        <source>Merge them only if both were made for this one site. Bays with the same name become one.</source>
        <translation>ਇਹਨਾਂ ਨੂੰ ਤਾਂ ਹੀ ਰਲਾਓ ਜੇ ਦੋਵੇਂ ਇਸੇ ਇੱਕ ਸਾਈਟ ਲਈ ਬਣਾਈਆਂ ਗਈਆਂ ਸਨ। ਇੱਕੋ ਨਾਂ ਵਾਲੇ ਬੇ ਇੱਕ ਹੋ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>ਹੋਰ…</translation>
    </message>
    <message>
        <source>Most chargers add the identity by themselves: then leave it out at the end of the address.</source>
        <translation>ਬਹੁਤੇ ਚਾਰਜਰ ਪਛਾਣ ਆਪਣੇ ਆਪ ਜੋੜ ਲੈਂਦੇ ਹਨ: ਫਿਰ ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਇਸਨੂੰ ਨਾ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Most likely this key is {kind}.</source>
        <translation>ਸਭ ਤੋਂ ਸੰਭਾਵੀ, ਇਹ ਕੁੰਜੀ ਹੈ: {kind}।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>ਕੁੰਜੀ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Name of the operator</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>ਸਾਈਟ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Needed only when the operator&apos;s certificate is none of the public ones.</source>
        <translation>ਸਿਰਫ਼ ਤਾਂ ਚਾਹੀਦਾ ਹੈ ਜੇ ਓਪਰੇਟਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਜਨਤਕ ਸਰਟੀਫਿਕੇਟਾਂ ਵਿੱਚੋਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>New CSMS card…</source>
        <translation>ਨਵਾਂ CSMS ਕਾਰਡ…</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ਨਵਾਂ ਨੋਟ</translation>
    </message>
    <message>
        <source>New operator&apos;s card</source>
        <translation>ਨਵੇਂ ਓਪਰੇਟਰ ਦਾ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>ਨਵਾਂ ਪਾਸਫਰੇਜ਼</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>ਨਵਾਂ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>New value of {name}</source>
        <translation>{name} ਦਾ ਨਵਾਂ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>New: {new}. As ours: {same}. Ours differs: {conflict}.</source>
        <translation>ਨਵੇਂ: {new}। ਸਾਡੇ ਵਾਂਗ: {same}। ਸਾਡੇ ਵੱਖਰੇ: {conflict}।</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. As before: {same}. Left out: {refused}.</source>
        <translation>ਨਵੇਂ: {new}। ਬਦਲੇ: {changed}। ਪਹਿਲਾਂ ਵਾਂਗ: {same}। ਛੱਡੇ ਗਏ: {refused}।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No authentication, for this charger only</source>
        <translation>ਬਿਨਾਂ ਪ੍ਰਮਾਣਿਕਤਾ, ਸਿਰਫ਼ ਇਸ ਚਾਰਜਰ ਲਈ</translation>
    </message>
    <message>
        <source>No charger is marked when it appears.</source>
        <translation>ਚਾਰਜਰ ਦਿਸਣ ਉੱਤੇ ਕਿਸੇ ਉੱਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗਦਾ।</translation>
    </message>
    <message>
        <source>No code was looked for in it.</source>
        <translation>ਇਸ ਵਿੱਚ ਕੋਈ ਕੋਡ ਨਹੀਂ ਲੱਭਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>No value differs.</source>
        <translation>ਕੋਈ ਮੁੱਲ ਵੱਖਰਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nobody bills</source>
        <translation>ਕੋਈ ਬਿੱਲ ਨਹੀਂ ਬਣਾਉਂਦਾ</translation>
    </message>
    <message>
        <source>Nobody has described this setting here yet.</source>
        <translation>ਇਸ ਸੈਟਿੰਗ ਬਾਰੇ ਇੱਥੇ ਹਾਲੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਲਿਖਿਆ।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>None came yet. A charger sends them when something happens, and after a log-in that failed once it is back.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਨਹੀਂ ਆਈ। ਚਾਰਜਰ ਇਹ ਉਦੋਂ ਭੇਜਦਾ ਹੈ ਜਦੋਂ ਕੁਝ ਵਾਪਰਦਾ ਹੈ, ਅਤੇ ਅਸਫਲ ਲਾਗਇਨ ਤੋਂ ਬਾਅਦ, ਜਦੋਂ ਇਹ ਵਾਪਸ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>None was shown here. OCPP cannot list it.</source>
        <translation>ਇੱਥੇ ਕੋਈ ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ। OCPP ਇਸਨੂੰ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਦੇ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>None: I set it by hand</source>
        <translation>ਕੋਈ ਨਹੀਂ: ਪਤਾ ਹੱਥੀਂ ਸੈੱਟ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>None: what the operating system trusts is trusted.</source>
        <translation>ਕੋਈ ਨਹੀਂ: ਜਿਸ ਉੱਤੇ ਓਪਰੇਟਿੰਗ ਸਿਸਟਮ ਭਰੋਸਾ ਕਰਦਾ ਹੈ, ਉਸ ਉੱਤੇ ਭਰੋਸਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not everything can be known</source>
        <translation>ਸਭ ਕੁਝ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Not found yet. Switch the charger on, and connect it to this network or by USB.</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਲੱਭਿਆ। ਚਾਰਜਰ ਚਾਲੂ ਕਰੋ, ਅਤੇ ਇਸ ਨੂੰ ਇਸ ਨੈੱਟਵਰਕ ਨਾਲ ਜਾਂ USB ਰਾਹੀਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>ਵਧਾਇਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Not taken over: {what}</source>
        <translation>ਨਹੀਂ ਲਿਆ ਗਿਆ: {what}</translation>
    </message>
    <message>
        <source>Not taken over: {why}.</source>
        <translation>ਨਹੀਂ ਲਿਆ ਗਿਆ: {why}।</translation>
    </message>
    <message>
        <source>Not told by the charger</source>
        <translation>ਚਾਰਜਰ ਨੇ ਨਹੀਂ ਦੱਸਿਆ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Notes and photos</source>
        <translation>ਨੋਟ ਅਤੇ ਫੋਟੋਆਂ</translation>
    </message>
    <message>
        <source>Notes and photos: {place}</source>
        <translation>ਨੋਟ ਅਤੇ ਫੋਟੋਆਂ: {place}</translation>
    </message>
    <message>
        <source>Notes: {notes} · photos: {photos}</source>
        <translation>ਨੋਟ: {notes} · ਫੋਟੋਆਂ: {photos}</translation>
    </message>
    <message>
        <source>Nothing fits. Search for other words.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਮਿਲਦਾ। ਹੋਰ ਸ਼ਬਦ ਖੋਜੋ।</translation>
    </message>
    <message>
        <source>Nothing fits. Take a word out of the search, or choose All.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਮਿਲਦਾ। ਖੋਜ ਵਿੱਚੋਂ ਕੋਈ ਸ਼ਬਦ ਹਟਾਓ, ਜਾਂ ਸਾਰੀਆਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Nothing is done before you choose.</source>
        <translation>ਤੁਹਾਡੇ ਚੁਣਨ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nothing is kept for this site yet.</source>
        <translation>ਇਸ ਸਾਈਟ ਲਈ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ।</translation>
    </message>
    <message>
        <source>Nothing is written by this. Keys and passwords are never compared.</source>
        <translation>ਇਸ ਨਾਲ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ। ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡਾਂ ਦੀ ਤੁਲਨਾ ਕਦੇ ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>ਬਦਲਣ ਲਈ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: save a snapshot, or let another charger dial in.</source>
        <translation>ਤੁਲਨਾ ਲਈ ਹਾਲੇ ਕੁਝ ਨਹੀਂ: ਸਨੈਪਸ਼ਾਟ ਸੰਭਾਲੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਚਾਰਜਰ ਨੂੰ ਕੁਨੈਕਟ ਕਰਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Nothing was added to the site.</source>
        <translation>ਸਾਈਟ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>ਹਾਲੇ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Now: empty</source>
        <translation>ਹੁਣ: ਖਾਲੀ</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>ਹੁਣ: {step}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>ਹੁਣ: {value}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਅੰਕ</translation>
    </message>
    <message>
        <source>Numbers are whole: 16. An address is dhcp, or 192.0.2.7/24,192.0.2.1.</source>
        <translation>ਨੰਬਰ ਪੂਰੇ ਅੰਕ ਹਨ: 16। ਪਤਾ dhcp ਹੁੰਦਾ ਹੈ, ਜਾਂ 192.0.2.7/24,192.0.2.1।</translation>
    </message>
    <message>
        <source>OCPP 1.6 names no key for it, and this charger has none of the usual ones. Choose; nothing is written before you apply.</source>
        <translation>OCPP 1.6 ਵਿੱਚ ਇਸ ਲਈ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ, ਅਤੇ ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਆਮ ਕੁੰਜੀਆਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ। ਚੁਣੋ; ਤੁਹਾਡੇ ਲਾਗੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>OCPP settings that the operator wants, one a line: Name = value</source>
        <translation>ਓਪਰੇਟਰ ਦੀਆਂ ਮੰਗੀਆਂ OCPP ਸੈਟਿੰਗਾਂ, ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ: ਨਾਂ = ਮੁੱਲ</translation>
    </message>
    <message>
        <source>OCPP versions</source>
        <translation>OCPP ਵਰਜਨ</translation>
    </message>
    <message>
        <source>Older ones: {count}. The trace has all.</source>
        <translation>ਪੁਰਾਣੀਆਂ: {count}। ਟਰੇਸ ਵਿੱਚ ਸਾਰੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>On the charger&apos;s own page or in its maker&apos;s app; the values to copy are shown here.</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਉੱਤੇ ਜਾਂ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਵਿੱਚ; ਕਾਪੀ ਕਰਨ ਵਾਲੇ ਮੁੱਲ ਇੱਥੇ ਵਿਖਾਏ ਗਏ ਹਨ।</translation>
    </message>
    <message>
        <source>On this laptop; it is read now.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ; ਹੁਣ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On this laptop; read {time}.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ; {time} ਨੂੰ ਪੜ੍ਹਿਆ।</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>ਇੱਕ ਵਾਰ ਫਿਰ</translation>
    </message>
    <message>
        <source>One more value</source>
        <translation>ਇੱਕ ਹੋਰ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>One of several words</source>
        <translation>ਕਈਆਂ ਵਿੱਚੋਂ ਇੱਕ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>One that the operator allows for tests, so that no real charger is thrown out.</source>
        <translation>ਜਿਸ ਦੀ ਓਪਰੇਟਰ ਜਾਂਚ ਲਈ ਇਜਾਜ਼ਤ ਦੇਵੇ, ਤਾਂ ਜੋ ਕੋਈ ਅਸਲੀ ਚਾਰਜਰ ਬਾਹਰ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Only our own people</source>
        <translation>ਸਿਰਫ਼ ਸਾਡੇ ਆਪਣੇ ਲੋਕ</translation>
    </message>
    <message>
        <source>Only {bay}</source>
        <translation>ਸਿਰਫ਼ {bay}</translation>
    </message>
    <message>
        <source>Open a card or a picture of its QR code…</source>
        <translation>ਕਾਰਡ ਜਾਂ ਉਸ ਦੇ QR ਕੋਡ ਦੀ ਤਸਵੀਰ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>Open another site…</source>
        <translation>ਹੋਰ ਸਾਈਟ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>ਇਸਨੂੰ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਖੋਲ੍ਹੀਆਂ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ਓਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>Operator&apos;s card</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ਕਿੱਥੋਂ</translation>
    </message>
    <message>
        <source>Ours stays, unless you tick it: then theirs comes, and ours is kept until theirs is proven.</source>
        <translation>ਸਾਡਾ ਰਹਿੰਦਾ ਹੈ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਇਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਾਉਂਦੇ: ਫਿਰ ਉਹਨਾਂ ਦਾ ਆਉਂਦਾ ਹੈ, ਅਤੇ ਸਾਡਾ ਉਹਨਾਂ ਦਾ ਸਾਬਤ ਹੋਣ ਤੱਕ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Over OCPP it only goes up, never down. What is needed is read first; nothing is written yet.</source>
        <translation>OCPP ਰਾਹੀਂ ਇਹ ਸਿਰਫ਼ ਵਧਦਾ ਹੈ, ਕਦੇ ਘਟਦਾ ਨਹੀਂ। ਪਹਿਲਾਂ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਕੀ ਚਾਹੀਦਾ ਹੈ; ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Over OCPP, one charger at a time.</source>
        <translation>OCPP ਰਾਹੀਂ, ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਚਾਰਜਰ।</translation>
    </message>
    <message>
        <source>Part of the charger</source>
        <translation>ਚਾਰਜਰ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ਚੇਪੋ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ਰੋਕ ਕੇ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>ਫੇਜ਼</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ਫੋਟੋ</translation>
    </message>
    <message>
        <source>Plan in {file}</source>
        <translation>{file} ਵਿਚਲੀ ਯੋਜਨਾ</translation>
    </message>
    <message>
        <source>Planned firmware</source>
        <translation>ਯੋਜਨਾ ਵਾਲਾ ਫਰਮਵੇਅਰ</translation>
    </message>
    <message>
        <source>Planned model</source>
        <translation>ਯੋਜਨਾ ਵਾਲਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Planned serial number</source>
        <translation>ਯੋਜਨਾ ਵਾਲਾ ਸੀਰੀਅਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Plug it in now</source>
        <translation>ਹੁਣ ਪਲੱਗ ਲਾਓ</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>ਇੱਕ ਪਾਸੇ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>QR code of the card</source>
        <translation>ਕਾਰਡ ਦਾ QR ਕੋਡ</translation>
    </message>
    <message>
        <source>Quick: some seconds</source>
        <translation>ਛੋਟੀ: ਕੁਝ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>Raise to {profile}…</source>
        <translation>{profile} ਤੱਕ ਵਧਾਓ…</translation>
    </message>
    <message>
        <source>Raise {charger} to security profile {n}</source>
        <translation>{charger} ਨੂੰ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {n} ਤੱਕ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Raise {charger} to {n}</source>
        <translation>{charger} ਨੂੰ {n} ਤੱਕ ਵਧਾਓ</translation>
    </message>
    <message>
        <source>Raised: it is back with security profile {n}</source>
        <translation>ਵਧਾਇਆ ਗਿਆ: ਇਹ ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ {n} ਨਾਲ ਵਾਪਸ ਆ ਗਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>Read again, save, compare, restore, export</source>
        <translation>ਦੁਬਾਰਾ ਪੜ੍ਹੋ, ਸੰਭਾਲੋ, ਤੁਲਨਾ ਕਰੋ, ਬਹਾਲ ਕਰੋ, ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Read back from the charger.</source>
        <translation>ਚਾਰਜਰ ਤੋਂ ਵਾਪਸ ਪੜ੍ਹੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Read {count} chargers</source>
        <translation>{count} ਚਾਰਜਰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read-only: this charger does not let it be changed.</source>
        <translation>ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ: ਇਹ ਚਾਰਜਰ ਇਸਨੂੰ ਬਦਲਣ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Reading: {count} of {all} are here. Nothing is written.</source>
        <translation>ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ: {all} ਵਿੱਚੋਂ {count} ਇੱਥੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Ready: {count} of {all}. Nothing was written yet.</source>
        <translation>ਤਿਆਰ: {all} ਵਿੱਚੋਂ {count}। ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ਟਿੱਪਣੀ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Renew its own certificate…</source>
        <translation>ਇਸ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ…</translation>
    </message>
    <message>
        <source>Renew the certificate of {charger}</source>
        <translation>{charger} ਦਾ ਸਰਟੀਫਿਕੇਟ ਨਵਿਆਓ</translation>
    </message>
    <message>
        <source>Replace {id}</source>
        <translation>{id} ਦੀ ਥਾਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Require a key again as soon as the charger can store one.</source>
        <translation>ਜਿਵੇਂ ਹੀ ਚਾਰਜਰ ਕੁੰਜੀ ਸੰਭਾਲ ਸਕੇ, ਦੁਬਾਰਾ ਕੁੰਜੀ ਲਾਜ਼ਮੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>ਹੁਣੇ ਮੁੜ-ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Restart it to see which one it is</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਕਰਕੇ ਵੇਖੋ ਕਿ ਇਹ ਕਿਹੜਾ ਹੈ</translation>
    </message>
    <message>
        <source>Restart the charger when a setting needs it</source>
        <translation>ਸੈਟਿੰਗ ਨੂੰ ਲੋੜ ਹੋਵੇ ਤਾਂ ਚਾਰਜਰ ਮੁੜ-ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Restart this charger to see which one it is?</source>
        <translation>ਇਹ ਕਿਹੜਾ ਹੈ, ਵੇਖਣ ਲਈ ਇਸ ਚਾਰਜਰ ਨੂੰ ਮੁੜ-ਚਾਲੂ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Restore a snapshot…</source>
        <translation>ਸਨੈਪਸ਼ਾਟ ਬਹਾਲ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Restore which snapshot?</source>
        <translation>ਕਿਹੜਾ ਸਨੈਪਸ਼ਾਟ ਬਹਾਲ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Review changes: {count}</source>
        <translation>ਤਬਦੀਲੀਆਂ ਵੇਖੋ: {count}</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>ਰੂਟ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Root certificate for the charger</source>
        <translation>ਚਾਰਜਰ ਲਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Root certificate of the operator</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਰੂਟ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Root certificate to install</source>
        <translation>ਇੰਸਟਾਲ ਕਰਨ ਲਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>SHA-256 of the root: {fingerprint}</source>
        <translation>ਰੂਟ ਦਾ SHA-256: {fingerprint}</translation>
    </message>
    <message>
        <source>SIM card and settings</source>
        <translation>SIM ਕਾਰਡ ਅਤੇ ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ਕਾਪੀ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ਕਾਪੀ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save a snapshot…</source>
        <translation>ਸਨੈਪਸ਼ਾਟ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>ਇਸਨੂੰ ਹੋਰ ਫੋਲਡਰ ਵਿੱਚ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>ਕਾਰਡ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>ਫਾਈਲ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>ਤਸਵੀਰ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>ਯੋਜਨਾ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save the plan as a table…</source>
        <translation>ਯੋਜਨਾ ਸਾਰਣੀ ਵਜੋਂ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save the snapshot</source>
        <translation>ਸਨੈਪਸ਼ਾਟ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Say first where this charger keeps its CSMS address.</source>
        <translation>ਪਹਿਲਾਂ ਦੱਸੋ ਕਿ ਇਹ ਚਾਰਜਰ ਆਪਣੇ CSMS ਦਾ ਪਤਾ ਕਿੱਥੇ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Say which bay this is</source>
        <translation>ਦੱਸੋ ਕਿ ਇਹ ਕਿਹੜਾ ਬੇ ਹੈ</translation>
    </message>
    <message>
        <source>Scan it with evsetup on another laptop: as a photo or a screenshot.</source>
        <translation>ਇਸਨੂੰ ਹੋਰ ਲੈਪਟਾਪ ਉੱਤੇ evsetup ਨਾਲ ਸਕੈਨ ਕਰੋ: ਫੋਟੋ ਜਾਂ ਸਕ੍ਰੀਨਸ਼ਾਟ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>Search names, meanings, values</source>
        <translation>ਨਾਂ, ਮਤਲਬ, ਮੁੱਲ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Section of this page</source>
        <translation>ਇਸ ਪੰਨੇ ਦਾ ਭਾਗ</translation>
    </message>
    <message>
        <source>Security event</source>
        <translation>ਸੁਰੱਖਿਆ ਘਟਨਾ</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>ਸੁਰੱਖਿਆ ਘਟਨਾਵਾਂ</translation>
    </message>
    <message>
        <source>Serial {serial}, valid until {date}. The charger trusts it from then on.</source>
        <translation>ਸੀਰੀਅਲ ਨੰਬਰ {serial}, {date} ਤੱਕ ਲਾਗੂ। ਇਸ ਤੋਂ ਬਾਅਦ ਚਾਰਜਰ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set it by hand</source>
        <translation>ਹੱਥੀਂ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set its address by hand first, with the values shown here.</source>
        <translation>ਪਹਿਲਾਂ ਇਸ ਦਾ ਪਤਾ ਇੱਥੇ ਵਿਖਾਏ ਮੁੱਲਾਂ ਨਾਲ ਹੱਥੀਂ ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Set its firmware version</source>
        <translation>ਇਸ ਦਾ ਫਰਮਵੇਅਰ ਵਰਜਨ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set up 1 charger…</source>
        <translation>1 ਚਾਰਜਰ ਸੈੱਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Set up chargers</source>
        <translation>ਚਾਰਜਰ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set up chargers: {count}</source>
        <translation>ਚਾਰਜਰ ਸੈੱਟ ਕਰੋ: {count}</translation>
    </message>
    <message>
        <source>Set up with others</source>
        <translation>ਹੋਰਾਂ ਨਾਲ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set up {bay} with others</source>
        <translation>{bay} ਨੂੰ ਹੋਰਾਂ ਨਾਲ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set up {count} chargers…</source>
        <translation>{count} ਚਾਰਜਰ ਸੈੱਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Setting, or OCPP&apos;s own name</source>
        <translation>ਸੈਟਿੰਗ, ਜਾਂ OCPP ਦਾ ਆਪਣਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Settings of {charger}</source>
        <translation>{charger} ਦੀਆਂ ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Settings to write: {count}. A restart only if the charger asks for one.</source>
        <translation>ਲਿਖੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਸੈਟਿੰਗਾਂ: {count}। ਮੁੜ-ਚਾਲੂ ਸਿਰਫ਼ ਜੇ ਚਾਰਜਰ ਮੰਗੇ।</translation>
    </message>
    <message>
        <source>Several words</source>
        <translation>ਕਈ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>Show the address taken apart</source>
        <translation>ਪਤੇ ਦੇ ਹਿੱਸੇ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show the ones before, too</source>
        <translation>ਪਹਿਲਾਂ ਵਾਲੇ ਵੀ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show the test of {when}: {identity}</source>
        <translation>{when} ਦੀ ਜਾਂਚ ਵਿਖਾਓ: {identity}</translation>
    </message>
    <message>
        <source>Show what was seen</source>
        <translation>ਵਿਖਾਓ ਕਿ ਕੀ ਵੇਖਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} ਹੋਰ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show: {step}</source>
        <translation>ਵਿਖਾਓ: {step}</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>ਵਿਖਾਓ: {what}</translation>
    </message>
    <message>
        <source>Single settings (OCPP)</source>
        <translation>ਇੱਕ-ਇੱਕ ਸੈਟਿੰਗ (OCPP)</translation>
    </message>
    <message>
        <source>Site file…</source>
        <translation>ਸਾਈਟ ਫਾਈਲ…</translation>
    </message>
    <message>
        <source>Snapshot saved: {note}</source>
        <translation>ਸਨੈਪਸ਼ਾਟ ਸੰਭਾਲਿਆ ਗਿਆ: {note}</translation>
    </message>
    <message>
        <source>So: {purpose}.</source>
        <translation>ਇਸ ਲਈ: {purpose}।</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>ਕੁਝ ਘੱਟ ਹੈ</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>ਸਾਰੇ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop leaves a known state: the charger is let in here with either profile.</source>
        <translation>ਰੋਕਣ ਨਾਲ ਹਾਲਤ ਪਤਾ ਰਹਿੰਦੀ ਹੈ: ਚਾਰਜਰ ਨੂੰ ਇੱਥੇ ਕਿਸੇ ਵੀ ਪ੍ਰੋਫਾਈਲ ਨਾਲ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Stop leaves a known state: what was written until then is read back.</source>
        <translation>ਰੋਕਣ ਨਾਲ ਹਾਲਤ ਪਤਾ ਰਹਿੰਦੀ ਹੈ: ਉਦੋਂ ਤੱਕ ਜੋ ਲਿਖਿਆ ਗਿਆ, ਉਹ ਵਾਪਸ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>ਤੁਸੀਂ ਰੋਕਿਆ।</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>ਰੋਕਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Stopping. What was begun is named, and the charger is let in with either profile.</source>
        <translation>ਰੋਕਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਜੋ ਸ਼ੁਰੂ ਹੋਇਆ ਸੀ ਉਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਚਾਰਜਰ ਨੂੰ ਕਿਸੇ ਵੀ ਪ੍ਰੋਫਾਈਲ ਨਾਲ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Stops before the next setting; what is being written now is finished first.</source>
        <translation>ਅਗਲੀ ਸੈਟਿੰਗ ਤੋਂ ਪਹਿਲਾਂ ਰੁਕਦਾ ਹੈ; ਜੋ ਹੁਣ ਲਿਖਿਆ ਜਾ ਰਿਹਾ ਹੈ, ਉਹ ਪਹਿਲਾਂ ਪੂਰਾ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Support (phone, e-mail)</source>
        <translation>ਸਹਾਇਤਾ (ਫੋਨ, ਈ-ਮੇਲ)</translation>
    </message>
    <message>
        <source>Switch its charger on now: the next one that appears is marked.</source>
        <translation>ਹੁਣ ਇਸ ਦਾ ਚਾਰਜਰ ਚਾਲੂ ਕਰੋ: ਜੋ ਅਗਲਾ ਦਿਸੇ, ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>ਲਓ</translation>
    </message>
    <message>
        <source>Take a screenshot or a photo of the code, as PNG or JPEG file.</source>
        <translation>ਕੋਡ ਦਾ ਸਕ੍ਰੀਨਸ਼ਾਟ ਜਾਂ ਫੋਟੋ ਲਓ, PNG ਜਾਂ JPEG ਫਾਈਲ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Take it off the card</source>
        <translation>ਕਾਰਡ ਤੋਂ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ਸ਼ਾਮਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>ਫਾਈਲ ਤੋਂ ਲਓ…</translation>
    </message>
    <message>
        <source>Take over its values</source>
        <translation>ਇਸ ਦੇ ਮੁੱਲ ਲਓ</translation>
    </message>
    <message>
        <source>Take over keys and passwords</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ ਲਓ</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>{count} ਸ਼ਾਮਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Take the address from the operator&apos;s card, or copy it from another charger.</source>
        <translation>ਪਤਾ ਓਪਰੇਟਰ ਦੇ ਕਾਰਡ ਤੋਂ ਲਓ, ਜਾਂ ਹੋਰ ਚਾਰਜਰ ਤੋਂ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take these over?</source>
        <translation>ਇਹਨਾਂ ਨੂੰ ਲੈਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation>ਇਹ ਮੁੱਲ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>ਲੈਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Takes back what was said by hand. What is known of the charger stays.</source>
        <translation>ਜੋ ਹੱਥੀਂ ਦੱਸਿਆ ਗਿਆ ਸੀ, ਉਹ ਵਾਪਸ ਲੈਂਦਾ ਹੈ। ਚਾਰਜਰ ਬਾਰੇ ਜੋ ਪਤਾ ਹੈ, ਉਹ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>ਟੈਂਪਲੇਟ…</translation>
    </message>
    <message>
        <source>Test as {identity}</source>
        <translation>{identity} ਵਜੋਂ ਜਾਂਚ ਕਰੋ</translation>
    </message>
    <message>
        <source>Test as {identity}?</source>
        <translation>{identity} ਵਜੋਂ ਜਾਂਚ ਕਰਨੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ਲਿਖਤ</translation>
    </message>
    <message>
        <source>The CSMS address “{address}” {flaw}.</source>
        <translation>CSMS ਦਾ ਪਤਾ “{address}”: {flaw}।</translation>
    </message>
    <message>
        <source>The address must end with a slash; the charger puts its identity behind it.</source>
        <translation>ਪਤੇ ਦੇ ਅਖੀਰ ਵਿੱਚ ਸਲੈਸ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; ਚਾਰਜਰ ਉਸ ਦੇ ਪਿੱਛੇ ਆਪਣੀ ਪਛਾਣ ਪਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>ਕਾਰਡ</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>ਕਾਰਡ ਲਿਖਤ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>The card is as it was.</source>
        <translation>ਕਾਰਡ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The card is complete</source>
        <translation>ਕਾਰਡ ਪੂਰਾ ਹੈ</translation>
    </message>
    <message>
        <source>The card knows its fingerprint only. Load the certificate: it is checked against it.</source>
        <translation>ਕਾਰਡ ਵਿੱਚ ਸਿਰਫ਼ ਇਸ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਹੈ। ਸਰਟੀਫਿਕੇਟ ਲੋਡ ਕਰੋ: ਇਸਨੂੰ ਉਸ ਨਾਲ ਪਰਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The card that you load takes its place.</source>
        <translation>ਜੋ ਕਾਰਡ ਤੁਸੀਂ ਲੋਡ ਕਰਦੇ ਹੋ, ਉਹ ਇਸ ਦੀ ਥਾਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The certificate is not there yet.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਹਾਲੇ ਉੱਥੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The certificate needs the operator&apos;s name. Nothing was sent.</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਲਈ ਓਪਰੇਟਰ ਦਾ ਨਾਂ ਚਾਹੀਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger adds nothing: the identity is typed as the end of the address.</source>
        <translation>ਚਾਰਜਰ ਕੁਝ ਨਹੀਂ ਜੋੜਦਾ: ਪਛਾਣ ਪਤੇ ਦੇ ਅਖੀਰ ਵਜੋਂ ਟਾਈਪ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger dials this laptop, which dials the CSMS with the charger&apos;s own log-in, passes everything on unchanged and records it, up to {size} GB. Keys and log-ins are left out of the recording; card numbers are not.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਅਤੇ ਲੈਪਟਾਪ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਲਾਗਇਨ ਨਾਲ CSMS ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ, ਸਭ ਕੁਝ ਬਦਲੇ ਬਿਨਾਂ ਅੱਗੇ ਭੇਜਦਾ ਹੈ ਅਤੇ {size} GB ਤੱਕ ਰਿਕਾਰਡ ਕਰਦਾ ਹੈ। ਕੁੰਜੀਆਂ ਅਤੇ ਲਾਗਇਨ ਰਿਕਾਰਡਿੰਗ ਵਿੱਚ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ; ਕਾਰਡ ਨੰਬਰ ਰੱਖੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The charger left for its new CSMS.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੇ ਨਵੇਂ CSMS ਕੋਲ ਚਲਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The charger lists no root certificate.</source>
        <translation>ਚਾਰਜਰ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕੋਈ ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger makes a key and asks; this laptop signs. The operator&apos;s name goes into the charger and the certificate.</source>
        <translation>ਚਾਰਜਰ ਕੁੰਜੀ ਬਣਾ ਕੇ ਬੇਨਤੀ ਕਰਦਾ ਹੈ; ਇਹ ਲੈਪਟਾਪ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ। ਓਪਰੇਟਰ ਦਾ ਨਾਂ ਚਾਰਜਰ ਅਤੇ ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger puts a slash and its identity behind the address.</source>
        <translation>ਚਾਰਜਰ ਪਤੇ ਦੇ ਪਿੱਛੇ ਸਲੈਸ਼ ਅਤੇ ਆਪਣੀ ਪਛਾਣ ਪਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger puts a slash and its identity, percent-encoded, behind the address.</source>
        <translation>ਚਾਰਜਰ ਪਤੇ ਦੇ ਪਿੱਛੇ ਸਲੈਸ਼ ਅਤੇ ਆਪਣੀ ਪਛਾਣ, % ਐਨਕੋਡਿੰਗ ਵਿੱਚ, ਪਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger shows its own certificate: {file}.</source>
        <translation>ਚਾਰਜਰ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ ਵਿਖਾਉਂਦਾ ਹੈ: {file}।</translation>
    </message>
    <message>
        <source>The charger then dials</source>
        <translation>ਫਿਰ ਚਾਰਜਰ ਇੱਥੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The charger uploads it to this laptop over HTTP; you say where it is kept.</source>
        <translation>ਚਾਰਜਰ ਇਸਨੂੰ HTTP ਰਾਹੀਂ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਅੱਪਲੋਡ ਕਰਦਾ ਹੈ; ਤੁਸੀਂ ਦੱਸਦੇ ਹੋ ਕਿ ਕਿੱਥੇ ਰੱਖਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger&apos;s log</source>
        <translation>ਚਾਰਜਰ ਦਾ ਲਾਗ</translation>
    </message>
    <message>
        <source>The charger&apos;s own certificate (PEM)</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ (PEM)</translation>
    </message>
    <message>
        <source>The charger&apos;s own certificate: {what}</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ: {what}</translation>
    </message>
    <message>
        <source>The charger&apos;s own certificate…</source>
        <translation>ਚਾਰਜਰ ਦਾ ਆਪਣਾ ਸਰਟੀਫਿਕੇਟ…</translation>
    </message>
    <message>
        <source>The fields have other names on each brand&apos;s page; these are the usual ones.</source>
        <translation>ਹਰ ਬ੍ਰਾਂਡ ਦੇ ਪੰਨੇ ਉੱਤੇ ਖਾਨਿਆਂ ਦੇ ਨਾਂ ਵੱਖਰੇ ਹਨ; ਇਹ ਆਮ ਨਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The file holds every key and password of {site}. Tell the passphrase on another way.</source>
        <translation>ਫਾਈਲ ਵਿੱਚ {site} ਦੀ ਹਰ ਕੁੰਜੀ ਅਤੇ ਪਾਸਵਰਡ ਹੈ। ਪਾਸਫਰੇਜ਼ ਵੱਖਰੇ ਰਾਹ ਰਾਹੀਂ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The local controller takes no key</source>
        <translation>ਸਥਾਨਕ ਕੰਟਰੋਲਰ ਕੁੰਜੀ ਨਹੀਂ ਲੈਂਦਾ</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀਆਂ ਆਪਣੀਆਂ</translation>
    </message>
    <message>
        <source>The nearer wish counts: bay before model, model before site. Keys, passwords and identities stay with each charger.</source>
        <translation>ਨੇੜਲੀ ਮੰਗ ਗਿਣੀ ਜਾਂਦੀ ਹੈ: ਮਾਡਲ ਤੋਂ ਪਹਿਲਾਂ ਬੇ, ਸਾਈਟ ਤੋਂ ਪਹਿਲਾਂ ਮਾਡਲ। ਕੁੰਜੀਆਂ, ਪਾਸਵਰਡ ਅਤੇ ਪਛਾਣਾਂ ਹਰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The nearer wish counts: your answer, then bay, model, site, CSMS card.</source>
        <translation>ਨੇੜਲੀ ਮੰਗ ਗਿਣੀ ਜਾਂਦੀ ਹੈ: ਤੁਹਾਡਾ ਜਵਾਬ, ਫਿਰ ਬੇ, ਮਾਡਲ, ਸਾਈਟ, CSMS ਕਾਰਡ।</translation>
    </message>
    <message>
        <source>The next charger that appears is marked, and you are asked whether it is {bay}.</source>
        <translation>ਜੋ ਅਗਲਾ ਚਾਰਜਰ ਦਿਸੇ, ਉਸ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲੱਗਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਨੂੰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਕੀ ਇਹ {bay} ਹੈ।</translation>
    </message>
    <message>
        <source>The one that came in its place is proven, so this one is no longer kept.</source>
        <translation>ਜੋ ਇਸ ਦੀ ਥਾਂ ਆਇਆ ਉਹ ਸਾਬਤ ਹੋ ਗਿਆ, ਇਸ ਲਈ ਇਹ ਹੁਣ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The operator writes it</source>
        <translation>ਓਪਰੇਟਰ ਇਸਨੂੰ ਇਉਂ ਲਿਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The other laptop&apos;s file</source>
        <translation>ਦੂਜੇ ਲੈਪਟਾਪ ਦੀ ਫਾਈਲ</translation>
    </message>
    <message>
        <source>The other one is kept beside it, with the ending .before.</source>
        <translation>ਦੂਜਾ ਇਸ ਦੇ ਨਾਲ .before ਅੰਤ ਵਾਲੇ ਨਾਂ ਹੇਠ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The root certificate is only in the file; the code holds its fingerprint.</source>
        <translation>ਰੂਟ ਸਰਟੀਫਿਕੇਟ ਸਿਰਫ਼ ਫਾਈਲ ਵਿੱਚ ਹੈ; ਕੋਡ ਵਿੱਚ ਉਸ ਦਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਹੈ।</translation>
    </message>
    <message>
        <source>The root certificate is saved as {file}.</source>
        <translation>ਰੂਟ ਸਰਟੀਫਿਕੇਟ {file} ਵਜੋਂ ਸੰਭਾਲਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>ਇਹੀ ਲਿਖਤ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>The site changed while you decided.</source>
        <translation>ਤੁਹਾਡੇ ਫੈਸਲਾ ਕਰਨ ਦੌਰਾਨ ਸਾਈਟ ਬਦਲ ਗਈ।</translation>
    </message>
    <message>
        <source>The test of {url} begins.</source>
        <translation>{url} ਦੀ ਜਾਂਚ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ਦੋਵੇਂ ਹਾਲੇ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The words of the page are from: {source}</source>
        <translation>ਪੰਨੇ ਦੇ ਸ਼ਬਦ ਇੱਥੋਂ ਹਨ: {source}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>ਉੱਥੇ</translation>
    </message>
    <message>
        <source>There is no certificate on the card that can be read.</source>
        <translation>ਕਾਰਡ ਉੱਤੇ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>There is no file any more at {path}</source>
        <translation>{path} ਉੱਤੇ ਹੁਣ ਕੋਈ ਫਾਈਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>There is something new to decide. Nothing was merged.</source>
        <translation>ਫੈਸਲਾ ਕਰਨ ਲਈ ਕੁਝ ਨਵਾਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਰਲਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>They are forgotten when the program ends. The chargers keep theirs.</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋਣ ਉੱਤੇ ਇਹ ਭੁਲਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਚਾਰਜਰਾਂ ਵਿੱਚ ਆਪਣੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>They are kept in the site file and stand in the report. Where and with which camera a photo was taken is left out.</source>
        <translation>ਇਹ ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ ਰੱਖੇ ਜਾਂਦੇ ਹਨ ਅਤੇ ਰਿਪੋਰਟ ਵਿੱਚ ਹੁੰਦੇ ਹਨ। ਫੋਟੋ ਕਿੱਥੇ ਅਤੇ ਕਿਹੜੇ ਕੈਮਰੇ ਨਾਲ ਲਈ ਗਈ, ਇਹ ਛੱਡ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>They are one site</source>
        <translation>ਇਹ ਇੱਕੋ ਸਾਈਟ ਹਨ</translation>
    </message>
    <message>
        <source>They are taken out of the vault and of its copy. Unless you handed them over, nobody has them but the chargers.</source>
        <translation>ਇਹ ਵਾਲਟ ਅਤੇ ਉਸ ਦੀ ਕਾਪੀ ਵਿੱਚੋਂ ਕੱਢੇ ਜਾਂਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਸੌਂਪਿਆ ਨਹੀਂ, ਤਾਂ ਇਹ ਚਾਰਜਰਾਂ ਤੋਂ ਬਿਨਾਂ ਕਿਸੇ ਕੋਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This is no value of {setting}.</source>
        <translation>ਇਹ {setting} ਦਾ ਮੁੱਲ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This is the one</source>
        <translation>ਇਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>This is {bay}</source>
        <translation>ਇਹ {bay} ਹੈ</translation>
    </message>
    <message>
        <source>This key is {kind}.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਹੈ: {kind}।</translation>
    </message>
    <message>
        <source>This laptop logs in to the CSMS as this charger. Type these into the charger&apos;s own page; then it is watched as it leaves.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਇਸ ਚਾਰਜਰ ਵਜੋਂ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ। ਇਹ ਮੁੱਲ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਵਿੱਚ ਟਾਈਪ ਕਰੋ; ਫਿਰ ਇਸਨੂੰ ਜਾਂਦਿਆਂ ਵੇਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This one is closed; all of it is saved already.</source>
        <translation>ਇਹ ਬੰਦ ਹੋ ਜਾਂਦੀ ਹੈ; ਇਸ ਦਾ ਸਭ ਕੁਝ ਪਹਿਲਾਂ ਹੀ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>This one just appeared. Is it the charger of {bay}?</source>
        <translation>ਇਹ ਹੁਣੇ ਦਿਸਿਆ ਹੈ। ਕੀ ਇਹ {bay} ਦਾ ਚਾਰਜਰ ਹੈ?</translation>
    </message>
    <message>
        <source>Time with its zone</source>
        <translation>ਸਮਾਂ ਖੇਤਰ ਵਾਲਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Trusted in place of the system&apos;s authorities: the root of {name}.</source>
        <translation>ਸਿਸਟਮ ਦੀਆਂ ਅਥਾਰਟੀਆਂ ਦੀ ਥਾਂ ਇਸ ਉੱਤੇ ਭਰੋਸਾ: {name} ਦਾ ਰੂਟ।</translation>
    </message>
    <message>
        <source>Trusted in place of the system&apos;s authorities: {file}.</source>
        <translation>ਸਿਸਟਮ ਦੀਆਂ ਅਥਾਰਟੀਆਂ ਦੀ ਥਾਂ ਇਸ ਉੱਤੇ ਭਰੋਸਾ: {file}।</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ਕਿਸਮ</translation>
    </message>
    <message>
        <source>Type a new one</source>
        <translation>ਨਵਾਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Type an address and an identity: the values to copy then stand here.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ ਟਾਈਪ ਕਰੋ: ਫਿਰ ਕਾਪੀ ਕਰਨ ਵਾਲੇ ਮੁੱਲ ਇੱਥੇ ਦਿਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ਇਕਾਈ</translation>
    </message>
    <message>
        <source>Use for other chargers…</source>
        <translation>ਹੋਰ ਚਾਰਜਰਾਂ ਲਈ ਵਰਤੋ…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>ਇਹ ਕੁੰਜੀ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Use {identity}, for tests, instead</source>
        <translation>ਇਸ ਦੀ ਥਾਂ ਜਾਂਚ ਵਾਲੀ {identity} ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>{key} ਵਰਤੋ</translation>
    </message>
    <message>
        <source>User and password of the APN are secrets and stay out of a card.</source>
        <translation>APN ਦੇ ਵਰਤੋਂਕਾਰ ਨਾਂ ਅਤੇ ਪਾਸਵਰਡ ਗੁਪਤ ਹਨ ਅਤੇ ਕਾਰਡ ਤੋਂ ਬਾਹਰ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ਮੁੱਲ</translation>
    </message>
    <message>
        <source>Values that differ: {count}. To decide: {left}</source>
        <translation>ਵੱਖਰੇ ਮੁੱਲ: {count}। ਫੈਸਲਾ ਕਰਨ ਲਈ: {left}</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ਨਿਰਮਾਤਾ</translation>
    </message>
    <message>
        <source>Wait for it no more</source>
        <translation>ਹੁਣ ਇਸ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and merge then.</source>
        <translation>ਇਸ ਦੇ ਪੂਰੇ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਇਸਨੂੰ ਰੋਕੋ, ਅਤੇ ਫਿਰ ਰਲਾਓ।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Waiting for {identity}</source>
        <translation>{identity} ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>ਕਿਸ ਉੱਤੇ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Watch {charger} leave</source>
        <translation>{charger} ਨੂੰ ਜਾਂਦਿਆਂ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ਕੀ</translation>
    </message>
    <message>
        <source>What a charger dials</source>
        <translation>ਚਾਰਜਰ ਕਿੱਥੇ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ਇਸ ਦਾ ਕੀ ਬਣਿਆ</translation>
    </message>
    <message>
        <source>What both wrote is put together. You decide where they differ.</source>
        <translation>ਦੋਹਾਂ ਨੇ ਜੋ ਲਿਖਿਆ, ਉਹ ਇਕੱਠਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਜਿੱਥੇ ਫ਼ਰਕ ਹੈ, ਉੱਥੇ ਤੁਸੀਂ ਫੈਸਲਾ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>What does the photo show?</source>
        <translation>ਫੋਟੋ ਵਿੱਚ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>What every charger of this site, of a model, or of a bay shall have</source>
        <translation>ਇਸ ਸਾਈਟ, ਮਾਡਲ ਜਾਂ ਬੇ ਦੇ ਹਰ ਚਾਰਜਰ ਵਿੱਚ ਕੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is needed, and what can cut us off</source>
        <translation>ਕੀ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਕਿਸ ਨਾਲ ਸਾਡਾ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>ਕੀ ਜਾਂਚਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is to be done here?</source>
        <translation>ਇੱਥੇ ਕੀ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>What is to be done with the site file?</source>
        <translation>ਸਾਈਟ ਫਾਈਲ ਨਾਲ ਕੀ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>What is written about it meanwhile could not be compared. Nothing was merged.</source>
        <translation>ਇਸ ਦੌਰਾਨ ਇਸ ਬਾਰੇ ਜੋ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ, ਉਸ ਦੀ ਤੁਲਨਾ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਰਲਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>What shall every charger have?</source>
        <translation>ਹਰ ਚਾਰਜਰ ਵਿੱਚ ਕੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>What to type on the charger&apos;s own page…</source>
        <translation>ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਉੱਤੇ ਕੀ ਟਾਈਪ ਕਰਨਾ ਹੈ…</translation>
    </message>
    <message>
        <source>What to type on the charger&apos;s page</source>
        <translation>ਚਾਰਜਰ ਦੇ ਪੰਨੇ ਉੱਤੇ ਕੀ ਟਾਈਪ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>What was odd while reading: {count}</source>
        <translation>ਪੜ੍ਹਨ ਦੌਰਾਨ ਜੋ ਅਜੀਬ ਸੀ: {count}</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ਕੀ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>What you say here goes before serial numbers and identities. It can be taken back.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਦੱਸੋ, ਉਹ ਸੀਰੀਅਲ ਨੰਬਰਾਂ ਅਤੇ ਪਛਾਣਾਂ ਤੋਂ ਉੱਪਰ ਹੈ। ਇਹ ਵਾਪਸ ਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਟਾਈਪ ਕੀਤਾ, ਉਹ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Where does this charger keep its CSMS address?</source>
        <translation>ਇਹ ਚਾਰਜਰ ਆਪਣੇ CSMS ਦਾ ਪਤਾ ਕਿੱਥੇ ਰੱਖਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Where it can be downloaded (https://)</source>
        <translation>ਜਿੱਥੋਂ ਇਹ ਡਾਊਨਲੋਡ ਹੋ ਸਕਦਾ ਹੈ (https://)</translation>
    </message>
    <message>
        <source>Which bay is {charger}?</source>
        <translation>{charger} ਕਿਹੜਾ ਬੇ ਹੈ?</translation>
    </message>
    <message>
        <source>Which firmware shall {bay} have?</source>
        <translation>{bay} ਵਿੱਚ ਕਿਹੜਾ ਫਰਮਵੇਅਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Which passphrase opens the file?</source>
        <translation>ਕਿਹੜੇ ਪਾਸਫਰੇਜ਼ ਨਾਲ ਫਾਈਲ ਖੁੱਲ੍ਹਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Which passphrase opens {file}?</source>
        <translation>ਕਿਹੜੇ ਪਾਸਫਰੇਜ਼ ਨਾਲ {file} ਖੁੱਲ੍ਹਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Who bills the energy?</source>
        <translation>ਊਰਜਾ ਦਾ ਬਿੱਲ ਕੌਣ ਬਣਾਉਂਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Who else shall have these values?</source>
        <translation>ਇਹ ਮੁੱਲ ਹੋਰ ਕਿਸ ਵਿੱਚ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ?</translation>
    </message>
    <message>
        <source>Who sets this site up, for the report.</source>
        <translation>ਇਸ ਸਾਈਟ ਨੂੰ ਕੌਣ ਸੈੱਟ ਕਰਦਾ ਹੈ, ਰਿਪੋਰਟ ਲਈ।</translation>
    </message>
    <message>
        <source>Who sets this site up?</source>
        <translation>ਇਸ ਸਾਈਟ ਨੂੰ ਕੌਣ ਸੈੱਟ ਕਰਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Who shall use this charger?</source>
        <translation>ਇਸ ਚਾਰਜਰ ਨੂੰ ਕੌਣ ਵਰਤੇਗਾ?</translation>
    </message>
    <message>
        <source>Whoever made the file knows it.</source>
        <translation>ਜਿਸ ਨੇ ਫਾਈਲ ਬਣਾਈ, ਉਸਨੂੰ ਇਹ ਪਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whoever plugs in</source>
        <translation>ਜੋ ਵੀ ਪਲੱਗ ਲਾਵੇ</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>ਪੂਰਾ ਅੰਕ</translation>
    </message>
    <message>
        <source>Wished differently</source>
        <translation>ਵੱਖ-ਵੱਖ ਮੰਗਿਆ</translation>
    </message>
    <message>
        <source>With it the charger trusts this laptop over wss, until the commissioning is over. Delete it before the hand-over.</source>
        <translation>ਇਸ ਨਾਲ ਚਾਰਜਰ wss ਉੱਤੇ ਇਸ ਲੈਪਟਾਪ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ, ਜਦ ਤੱਕ ਚਾਲੂ ਕਰਨ ਦਾ ਕੰਮ ਪੂਰਾ ਨਹੀਂ ਹੁੰਦਾ। ਸੌਂਪਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸਨੂੰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Without the identity, when it comes at the end. Where it stands elsewhere, write {place} there.</source>
        <translation>ਪਛਾਣ ਤੋਂ ਬਿਨਾਂ, ਜੇ ਉਹ ਅਖੀਰ ਵਿੱਚ ਆਉਂਦੀ ਹੈ। ਜੇ ਹੋਰ ਥਾਂ ਹੈ, ਤਾਂ ਉੱਥੇ {place} ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Words for it</source>
        <translation>ਇਸ ਲਈ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>Words in their order</source>
        <translation>ਸ਼ਬਦ ਆਪਣੀ ਤਰਤੀਬ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Write it down: nobody can get it back.</source>
        <translation>ਇਸਨੂੰ ਲਿਖ ਕੇ ਰੱਖੋ: ਕੋਈ ਇਸਨੂੰ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Write {count} plans</source>
        <translation>{count} ਯੋਜਨਾਵਾਂ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>ਲਿਖਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>ਹਾਂ ਜਾਂ ਨਾਂਹ</translation>
    </message>
    <message>
        <source>Yes, chargers dial it by OCPP</source>
        <translation>ਹਾਂ, ਚਾਰਜਰ ਉਸ ਨਾਲ OCPP ਰਾਹੀਂ ਕੁਨੈਕਟ ਕਰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>You are asked again for another address or identity.</source>
        <translation>ਹੋਰ ਪਤੇ ਜਾਂ ਪਛਾਣ ਲਈ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>You are told what happens, and asked.</source>
        <translation>ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਕੀ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>a profile that OCPP does not know</source>
        <translation>ਪ੍ਰੋਫਾਈਲ ਜੋ OCPP ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>acts after a restart</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਲਾਗੂ</translation>
    </message>
    <message>
        <source>any letters</source>
        <translation>ਕੋਈ ਵੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>ਪਹਿਲਾਂ ਵਾਂਗ</translation>
    </message>
    <message>
        <source>as hex digits</source>
        <translation>ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>ਲਿਖਤ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>by the charger&apos;s clock {time}</source>
        <translation>ਚਾਰਜਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ {time}</translation>
    </message>
    <message>
        <source>can cut us off</source>
        <translation>ਸਾਡਾ ਕੁਨੈਕਸ਼ਨ ਤੋੜ ਸਕਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>ਵੱਡੇ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ਬਦਲਿਆ</translation>
    </message>
    <message>
        <source>connected, by Wi-Fi</source>
        <translation>ਜੁੜਿਆ, Wi-Fi ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ਸੋਧੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>from: {origin}</source>
        <translation>ਸਰੋਤ: {origin}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ਠੀਕ</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>ਕੋਈ ਖਤਰਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>hex digits</source>
        <translation>ਹੈਕਸ ਅੰਕ</translation>
    </message>
    <message>
        <source>issuer {hash}</source>
        <translation>ਜਾਰੀ ਕਰਨ ਵਾਲਾ {hash}</translation>
    </message>
    <message>
        <source>kept before settings were written</source>
        <translation>ਸੈਟਿੰਗਾਂ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ ਰੱਖਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>keys and security</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਸੁਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>later, over OCPP</source>
        <translation>ਬਾਅਦ ਵਿੱਚ, OCPP ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ਛੱਡਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>ਅੱਖਰ ਅਤੇ ਅੰਕ</translation>
    </message>
    <message>
        <source>letters, digits, signs</source>
        <translation>ਅੱਖਰ, ਅੰਕ, ਚਿੰਨ੍ਹ</translation>
    </message>
    <message>
        <source>line {line} must be Name = value</source>
        <translation>ਲਾਈਨ {line} ਇਉਂ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: ਨਾਂ = ਮੁੱਲ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>never shown</source>
        <translation>ਕਦੇ ਨਹੀਂ ਵਿਖਾਈ ਜਾਂਦੀ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ਨਵਾਂ</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not in this charger</source>
        <translation>ਇਸ ਚਾਰਜਰ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>ਨਹੀਂ ਲਈ ਗਈ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>ਕੁਝ ਨਹੀਂ ਜੁੜਿਆ</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ</translation>
    </message>
    <message>
        <source>request of the CSMS</source>
        <translation>CSMS ਦੀ ਬੇਨਤੀ</translation>
    </message>
    <message>
        <source>request of the charger</source>
        <translation>ਚਾਰਜਰ ਦੀ ਬੇਨਤੀ</translation>
    </message>
    <message>
        <source>serial {serial}</source>
        <translation>ਸੀਰੀਅਲ ਨੰਬਰ {serial}</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>ਛੋਟੇ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>stays: not known</source>
        <translation>ਰਹਿੰਦਾ ਹੈ: ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>stays: unused</source>
        <translation>ਰਹਿੰਦਾ ਹੈ: ਵਰਤੋਂ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>the values of now, in the site file</source>
        <translation>ਹੁਣ ਦੇ ਮੁੱਲ, ਸਾਈਟ ਫਾਈਲ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ਚੇਤਾਵਨੀ</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>ਸਮੱਸਿਆ</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>ਰੁਕਾਵਟ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>ਨਹੀਂ ਚਲਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>The charger must be read first.</source>
        <translation>ਪਹਿਲਾਂ ਚਾਰਜਰ ਨੂੰ ਪੜ੍ਹਨਾ ਜ਼ਰੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>ਅਜੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>All settings are in place.</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਸਹੀ ਲੱਗੀਆਂ ਹੋਈਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Go to hand over</source>
        <translation>ਸੌਂਪਣ &apos;ਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>ਦੁਬਾਰਾ ਸਾਬਤ ਕਰੋ</translation>
    </message>
    <message>
        <source>The charger was seen to do its job.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਆਪਣਾ ਕੰਮ ਕਰਦਿਆਂ ਵੇਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>ਰਿਪੋਰਟ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>The address of the CSMS is written last, after a rehearsal.</source>
        <translation>CSMS ਦਾ ਪਤਾ ਅਭਿਆਸ ਜਾਂਚ ਤੋਂ ਬਾਅਦ, ਸਭ ਤੋਂ ਅਖੀਰ ਵਿੱਚ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ਹੋਸਟ ਨਾਂ</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>ਸਮਾਂ ਸਰਵਰ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ਪਤਾ</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Wi-Fi ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Mobile access point (APN)</source>
        <translation>ਮੋਬਾਈਲ ਐਕਸੈੱਸ ਪੁਆਇੰਟ (APN)</translation>
    </message>
    <message>
        <source>Mobile user name</source>
        <translation>ਮੋਬਾਈਲ ਵਰਤੋਂਕਾਰ ਨਾਂ</translation>
    </message>
    <message>
        <source>Mobile password</source>
        <translation>ਮੋਬਾਈਲ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Highest current</source>
        <translation>ਸਭ ਤੋਂ ਵੱਧ ਕਰੰਟ</translation>
    </message>
    <message>
        <source>OCPP version</source>
        <translation>OCPP ਵਰਜਨ</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ਪਛਾਣ</translation>
    </message>
    <message>
        <source>CSMS address</source>
        <translation>CSMS ਪਤਾ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ਨੈੱਟਵਰਕ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ਸੁਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>CSMS</source>
        <translation>CSMS</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>ਹੱਦਾਂ</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ਤੁਰੰਤ</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>ਮੁੜ-ਚਾਲੂ ਕਰਨ ਦੀ ਲੋੜ</translation>
    </message>
    <message>
        <source>cuts the link</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਕੱਟਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>whom it dials</source>
        <translation>ਕਿਸ ਨਾਲ ਕੁਨੈਕਟ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>written, not read back yet</source>
        <translation>ਲਿਖੀ ਗਈ, ਹਾਲੇ ਵਾਪਸ ਨਹੀਂ ਪੜ੍ਹੀ</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>ਪਹਿਲਾਂ ਹੀ ਇਵੇਂ ਸੀ</translation>
    </message>
    <message>
        <source>written, restart follows</source>
        <translation>ਲਿਖੀ ਗਈ, ਹੁਣ ਮੁੜ-ਚਾਲੂ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ਰੱਦ</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>ਉਪਲਬਧ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ਕੋਈ ਜਵਾਬ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>link cut, as expected</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਕੱਟਿਆ ਗਿਆ, ਉਮੀਦ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ਫੇਲ੍ਹ</translation>
    </message>
    <message>
        <source>0 · none</source>
        <translation>0 · ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>0 – no log-in</source>
        <translation>0 – ਕੋਈ ਲਾਗਇਨ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>1 · key, no TLS</source>
        <translation>1 · ਕੁੰਜੀ, TLS ਨਹੀਂ</translation>
    </message>
    <message>
        <source>1 – key, no encryption</source>
        <translation>1 – ਕੁੰਜੀ, ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ</translation>
    </message>
    <message>
        <source>2 · TLS and key</source>
        <translation>2 · TLS ਅਤੇ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>2 – key, encrypted (TLS)</source>
        <translation>2 – ਕੁੰਜੀ, ਇਨਕ੍ਰਿਪਟਡ (TLS)</translation>
    </message>
    <message>
        <source>3 · TLS with certificates</source>
        <translation>3 · ਸਰਟੀਫਿਕੇਟਾਂ ਨਾਲ TLS</translation>
    </message>
    <message>
        <source>3 – certificate, encrypted (TLS)</source>
        <translation>3 – ਸਰਟੀਫਿਕੇਟ, ਇਨਕ੍ਰਿਪਟਡ (TLS)</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>A few questions to all</source>
        <translation>ਸਭ ਨੂੰ ਕੁਝ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>A serial port, not a charger yet: what hangs on it shows when it is read.</source>
        <translation>ਸੀਰੀਅਲ ਪੋਰਟ, ਹਾਲੇ ਚਾਰਜਰ ਨਹੀਂ: ਇਸ ਨਾਲ ਕੀ ਜੁੜਿਆ ਹੈ, ਪੜ੍ਹਨ &apos;ਤੇ ਦਿਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>ਨਵਾਂ ਸਰਟੀਫਿਕੇਟ ਮੰਨੋ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ਐਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>Action (empty: any)</source>
        <translation>ਐਕਸ਼ਨ (ਖਾਲੀ: ਕੋਈ ਵੀ)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Address for the charger</source>
        <translation>ਚਾਰਜਰ ਲਈ ਪਤਾ</translation>
    </message>
    <message>
        <source>Address of its page</source>
        <translation>ਇਸ ਦੇ ਪੰਨੇ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>Address of the CSMS, without the identity</source>
        <translation>CSMS ਦਾ ਪਤਾ, ਪਛਾਣ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Address or port</source>
        <translation>ਪਤਾ ਜਾਂ ਪੋਰਟ</translation>
    </message>
    <message>
        <source>Address that they dial</source>
        <translation>ਪਤਾ ਜਿਸ ਨਾਲ ਇਹ ਕੁਨੈਕਟ ਕਰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>ਸਭ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ</translation>
    </message>
    <message>
        <source>Allow old TLS for this charger</source>
        <translation>ਇਸ ਚਾਰਜਰ ਲਈ ਪੁਰਾਣੇ TLS ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ</translation>
    </message>
    <message>
        <source>Alter it</source>
        <translation>ਇਸ ਨੂੰ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>And {count} more, on the board.</source>
        <translation>ਅਤੇ {count} ਹੋਰ, ਬੋਰਡ &apos;ਤੇ।</translation>
    </message>
    <message>
        <source>Another charger answers to {bay} as well. Say which of them stands there: More…, then the bay.</source>
        <translation>ਇੱਕ ਹੋਰ ਚਾਰਜਰ ਵੀ {bay} ਨਾਲ ਮੇਲ ਖਾਂਦਾ ਹੈ। ਦੱਸੋ ਕਿ ਉੱਥੇ ਕਿਹੜਾ ਲੱਗਾ ਹੈ: ਹੋਰ…, ਫਿਰ ਬੇ।</translation>
    </message>
    <message>
        <source>Apply to {charger}</source>
        <translation>{charger} &apos;ਤੇ ਲਾਗੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Ask servers outside too</source>
        <translation>ਬਾਹਰਲੇ ਸਰਵਰਾਂ ਨੂੰ ਵੀ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask the charger in this laptop&apos;s own name?</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਇਸ ਲੈਪਟਾਪ ਦੇ ਆਪਣੇ ਨਾਂ &apos;ਤੇ ਪੁੱਛਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Ask the charger myself…</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਆਪ ਪੁੱਛੋ…</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask the network: many chargers do not announce themselves.</source>
        <translation>ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੋ: ਕਈ ਚਾਰਜਰ ਆਪਣੀ ਮੌਜੂਦਗੀ ਨਹੀਂ ਦੱਸਦੇ।</translation>
    </message>
    <message>
        <source>Ask the network…</source>
        <translation>ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੋ…</translation>
    </message>
    <message>
        <source>Asked. Addresses: {asked} · devices that answered: {answered} · of them chargers: {chargers} · packets: {packets}</source>
        <translation>ਪੁੱਛਿਆ ਗਿਆ। ਪਤੇ: {asked} · ਜਵਾਬ ਦੇਣ ਵਾਲੀਆਂ ਡਿਵਾਈਸਾਂ: {answered} · ਉਹਨਾਂ ਵਿੱਚੋਂ ਚਾਰਜਰ: {chargers} · ਪੈਕੇਟ: {packets}</translation>
    </message>
    <message>
        <source>Asking the CSMS</source>
        <translation>CSMS ਤੋਂ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Asking the network: {count} devices answered</source>
        <translation>ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ: {count} ਡਿਵਾਈਸਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Boot pending</source>
        <translation>ਬੂਟ ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Boot rejected</source>
        <translation>ਬੂਟ ਰੱਦ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>ਰੁੱਝਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>By hand: {task}</source>
        <translation>ਹੱਥੀਂ: {task}</translation>
    </message>
    <message>
        <source>CSMS on port {port}</source>
        <translation>ਪੋਰਟ {port} &apos;ਤੇ CSMS</translation>
    </message>
    <message>
        <source>CSMS test of {url}</source>
        <translation>{url} ਦੀ CSMS ਜਾਂਚ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <translation>ਸੰਭਾਲਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Changes that could cut us off: {count}</source>
        <translation>ਬਦਲਾਅ ਜਿਨ੍ਹਾਂ ਨਾਲ ਸਾਡਾ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਸਕਦਾ ਹੈ: {count}</translation>
    </message>
    <message>
        <source>Charger (identity)</source>
        <translation>ਚਾਰਜਰ (ਪਛਾਣ)</translation>
    </message>
    <message>
        <source>Chargers on this network.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦੇ ਚਾਰਜਰ।</translation>
    </message>
    <message>
        <source>Check that the charger has power, and that its cable or Wi-Fi is in the same network as this laptop.</source>
        <translation>ਵੇਖੋ ਕਿ ਚਾਰਜਰ ਨੂੰ ਪਾਵਰ ਮਿਲ ਰਹੀ ਹੈ, ਅਤੇ ਇਸ ਦੀ ਕੇਬਲ ਜਾਂ Wi-Fi ਇਸ ਲੈਪਟਾਪ ਵਾਲੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose its family above: how it is opened for commissioning then stands here.</source>
        <translation>ਉੱਪਰ ਇਸ ਦਾ ਪਰਿਵਾਰ ਚੁਣੋ: ਫਿਰ ਇੱਥੇ ਲਿਖਿਆ ਹੋਵੇਗਾ ਕਿ ਕਮਿਸ਼ਨਿੰਗ ਲਈ ਇਸ ਨੂੰ ਕਿਵੇਂ ਖੋਲ੍ਹਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose, as the label on the charger says</source>
        <translation>ਚੁਣੋ, ਜਿਵੇਂ ਚਾਰਜਰ ਦੇ ਲੇਬਲ &apos;ਤੇ ਲਿਖਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>ਸੈਟਿੰਗਾਂ ਹੋ ਗਈਆਂ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>ਜੁੜਿਆ</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>ਕਾਪੀ ਕਰੋ: {what}</translation>
    </message>
    <message>
        <source>Default password</source>
        <translation>ਡਿਫਾਲਟ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>ਦੇਰੀ</translation>
    </message>
    <message>
        <source>Delay it</source>
        <translation>ਦੇਰ ਨਾਲ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Dialling in</source>
        <translation>ਕੁਨੈਕਟ ਕਰ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>ਸੁੱਟ ਦਿਓ</translation>
    </message>
    <message>
        <source>Every address of {network}</source>
        <translation>{network} ਦਾ ਹਰ ਪਤਾ</translation>
    </message>
    <message>
        <source>Faults that wait for their message: {waiting}. Messages that are held: {holding}.</source>
        <translation>ਆਪਣੇ ਸੁਨੇਹੇ ਦੀ ਉਡੀਕ ਕਰਦੇ ਨੁਕਸ: {waiting}। ਰੋਕੇ ਹੋਏ ਸੁਨੇਹੇ: {holding}।</translation>
    </message>
    <message>
        <source>File that it is recorded in</source>
        <translation>ਫਾਈਲ ਜਿਸ ਵਿੱਚ ਰਿਕਾਰਡ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Find a charger</source>
        <translation>ਚਾਰਜਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Find another…</source>
        <translation>ਹੋਰ ਲੱਭੋ…</translation>
    </message>
    <message>
        <source>For reading only: nothing is saved</source>
        <translation>ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ: ਕੁਝ ਨਹੀਂ ਸੰਭਾਲਿਆ ਜਾਂਦਾ</translation>
    </message>
    <message>
        <source>Forget them when I close</source>
        <translation>ਬੰਦ ਕਰਨ &apos;ਤੇ ਇਹਨਾਂ ਨੂੰ ਭੁੱਲ ਜਾਓ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>Found: {count}. None of them is planned yet.</source>
        <translation>ਲੱਭੇ: {count}। ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਅਜੇ ਯੋਜਨਾ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Hand over {charger}</source>
        <translation>{charger} ਸੌਂਪੋ</translation>
    </message>
    <message>
        <source>Handed over: {done} of {total} · need you: {need} · in progress: {running} · not planned: {extra}</source>
        <translation>ਸੌਂਪੇ ਗਏ: {total} ਵਿੱਚੋਂ {done} · ਤੁਹਾਡੀ ਲੋੜ: {need} · ਜਾਰੀ: {running} · ਯੋਜਨਾ ਵਿੱਚ ਨਹੀਂ: {extra}</translation>
    </message>
    <message>
        <source>Hide what is known of this family</source>
        <translation>ਇਸ ਪਰਿਵਾਰ ਬਾਰੇ ਜੋ ਪਤਾ ਹੈ, ਉਹ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>Hold it until I release it</source>
        <translation>ਇਸ ਨੂੰ ਰੋਕੋ ਜਦ ਤੱਕ ਛੱਡਿਆ ਨਾ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>How shall keys and passwords be kept?</source>
        <translation>ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ ਕਿਵੇਂ ਰੱਖੇ ਜਾਣ?</translation>
    </message>
    <message>
        <source>Identity used twice</source>
        <translation>ਪਛਾਣ ਦੋ ਵਾਰ ਵਰਤੀ ਗਈ</translation>
    </message>
    <message>
        <source>If it happens again, send us the evidence below. Nothing is sent by itself.</source>
        <translation>ਜੇ ਫਿਰ ਹੋਵੇ, ਤਾਂ ਹੇਠਲਾ ਸਬੂਤ ਸਾਨੂੰ ਭੇਜੋ। ਆਪਣੇ ਆਪ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>If it happens again, send us the line of evidence below.</source>
        <translation>ਜੇ ਇਹ ਦੁਬਾਰਾ ਹੋਵੇ, ਤਾਂ ਹੇਠਾਂ ਦਿੱਤੀ ਸਬੂਤ ਦੀ ਲਾਈਨ ਸਾਨੂੰ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>Images in the library of this laptop: {count}</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੀ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ ਇਮੇਜਾਂ: {count}</translation>
    </message>
    <message>
        <source>It cannot come to this laptop</source>
        <translation>ਇਹ ਇਸ ਲੈਪਟਾਪ &apos;ਤੇ ਨਹੀਂ ਆ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>It goes out on {interface} only. Ask whoever runs this network first, where that is not you.</source>
        <translation>ਇਹ ਸਿਰਫ਼ {interface} ਤੋਂ ਬਾਹਰ ਜਾਂਦਾ ਹੈ। ਜੇ ਨੈੱਟਵਰਕ ਤੁਸੀਂ ਨਹੀਂ ਚਲਾਉਂਦੇ, ਤਾਂ ਪਹਿਲਾਂ ਉਸ ਤੋਂ ਪੁੱਛੋ ਜੋ ਚਲਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is on the mobile network, or its maker&apos;s cloud keeps its address: then it goes to its CSMS at once.</source>
        <translation>ਇਹ ਮੋਬਾਈਲ ਨੈੱਟਵਰਕ &apos;ਤੇ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਪਤਾ ਨਿਰਮਾਤਾ ਦਾ ਕਲਾਊਡ ਰੱਖਦਾ ਹੈ: ਫਿਰ ਇਹ ਸਿੱਧਾ ਆਪਣੇ CSMS ਵੱਲ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It may be at {url}: this laptop needs an address beside it ({own}).</source>
        <translation>ਇਹ {url} &apos;ਤੇ ਹੋ ਸਕਦਾ ਹੈ: ਇਸ ਲੈਪਟਾਪ ਨੂੰ ਉਸ ਦੇ ਨਾਲ ਵਾਲਾ ਪਤਾ ({own}) ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its address on the network, or its USB port. Chargers that show themselves are listed already.</source>
        <translation>ਨੈੱਟਵਰਕ &apos;ਤੇ ਇਸ ਦਾ ਪਤਾ, ਜਾਂ ਇਸ ਦਾ USB ਪੋਰਟ। ਜਿਹੜੇ ਚਾਰਜਰ ਆਪਣੇ ਆਪ ਦਿਸਦੇ ਹਨ, ਉਹ ਪਹਿਲਾਂ ਹੀ ਸੂਚੀ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>Jobs running: {count}</source>
        <translation>ਚੱਲ ਰਹੇ ਕੰਮ: {count}</translation>
    </message>
    <message>
        <source>Keep the address: {now}</source>
        <translation>ਪਤਾ ਉਹੀ ਰੱਖੋ: {now}</translation>
    </message>
    <message>
        <source>Know this before you begin</source>
        <translation>ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਜਾਣੋ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ਲਾਕ ਹੈ</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>ਨਿਰਮਾਤਾ</translation>
    </message>
    <message>
        <source>Many chargers keep silent until they are asked</source>
        <translation>ਕਈ ਚਾਰਜਰ ਪੁੱਛੇ ਜਾਣ ਤੱਕ ਚੁੱਪ ਰਹਿੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Messages: {count}</source>
        <translation>ਸੁਨੇਹੇ: {count}</translation>
    </message>
    <message>
        <source>Messages: {count} · not recorded any more in {file}</source>
        <translation>ਸੁਨੇਹੇ: {count} · ਹੁਣ {file} ਵਿੱਚ ਰਿਕਾਰਡ ਨਹੀਂ ਹੁੰਦੇ</translation>
    </message>
    <message>
        <source>Messages: {count} · recorded in {file}</source>
        <translation>ਸੁਨੇਹੇ: {count} · {file} ਵਿੱਚ ਰਿਕਾਰਡ ਹੁੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Model (* for all)</source>
        <translation>ਮਾਡਲ (ਸਾਰਿਆਂ ਲਈ *)</translation>
    </message>
    <message>
        <source>Most chargers add the identity by themselves. Its key stays as it is: the CSMS checks it.</source>
        <translation>ਬਹੁਤੇ ਚਾਰਜਰ ਪਛਾਣ ਆਪ ਜੋੜਦੇ ਹਨ। ਇਸ ਦੀ ਕੁੰਜੀ ਉਹੀ ਰਹਿੰਦੀ ਹੈ: CSMS ਉਸ ਦੀ ਜਾਂਚ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No charger seen yet on {interface}. They appear here by themselves.</source>
        <translation>{interface} &apos;ਤੇ ਹਾਲੇ ਕੋਈ ਚਾਰਜਰ ਨਹੀਂ ਦਿਸਿਆ। ਉਹ ਇੱਥੇ ਆਪਣੇ ਆਪ ਦਿਸਣਗੇ।</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Normal here: up to {time}.</source>
        <translation>ਇੱਥੇ ਆਮ ਤੌਰ &apos;ਤੇ: {time} ਤੱਕ।</translation>
    </message>
    <message>
        <source>Not found? Do this</source>
        <translation>ਨਹੀਂ ਲੱਭਿਆ? ਇਹ ਕਰੋ</translation>
    </message>
    <message>
        <source>Not seen since this site was opened.</source>
        <translation>ਇਹ ਸਾਈਟ ਖੋਲ੍ਹਣ ਤੋਂ ਬਾਅਦ ਨਹੀਂ ਵੇਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing is sent on any other, and chargers can dial in to this laptop on this one only.</source>
        <translation>ਕਿਸੇ ਹੋਰ &apos;ਤੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ, ਅਤੇ ਚਾਰਜਰ ਸਿਰਫ਼ ਇਸੇ &apos;ਤੇ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing is written from here.</source>
        <translation>ਇੱਥੋਂ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nothing is written from here: you type these values, and OCPP proves them.</source>
        <translation>ਇੱਥੋਂ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ: ਇਹ ਮੁੱਲ ਤੁਸੀਂ ਟਾਈਪ ਕਰਦੇ ਹੋ, ਅਤੇ OCPP ਇਹਨਾਂ ਨੂੰ ਸਾਬਤ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing of what was written is left on it. Go back to change what it shall have, or apply it once more.</source>
        <translation>ਜੋ ਲਿਖਿਆ ਗਿਆ ਸੀ, ਉਸ ਵਿੱਚੋਂ ਇਸ &apos;ਤੇ ਕੁਝ ਬਾਕੀ ਨਹੀਂ। ਪਿੱਛੇ ਜਾ ਕੇ ਬਦਲੋ ਕਿ ਇਸ ਵਿੱਚ ਕੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਾਂ ਇੱਕ ਵਾਰ ਫਿਰ ਲਾਗੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is altered.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>ਇਸ ਲੈਪਟਾਪ &apos;ਤੇ</translation>
    </message>
    <message>
        <source>Only this laptop and USB.</source>
        <translation>ਸਿਰਫ਼ ਇਹ ਲੈਪਟਾਪ ਅਤੇ USB।</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>ਰਿਕਾਰਡਿੰਗ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>ਰਿਕਾਰਡਿੰਗ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ਇਸ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open points: {count}</source>
        <translation>ਬਾਕੀ ਨੁਕਤੇ: {count}</translation>
    </message>
    <message>
        <source>Opening the site…</source>
        <translation>ਸਾਈਟ ਖੋਲ੍ਹੀ ਜਾ ਰਹੀ ਹੈ…</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ਹੋਰ ਫਾਈਲ…</translation>
    </message>
    <message>
        <source>Owned by another</source>
        <translation>ਕਿਸੇ ਹੋਰ ਦੀ ਮਲਕੀਅਤ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ਪਾਸਫਰੇਜ਼</translation>
    </message>
    <message>
        <source>Payload (JSON)</source>
        <translation>ਪੇਲੋਡ (JSON)</translation>
    </message>
    <message>
        <source>Payload in the place of its own (JSON)</source>
        <translation>ਆਪਣੇ ਪੇਲੋਡ ਦੀ ਥਾਂ ਪੇਲੋਡ (JSON)</translation>
    </message>
    <message>
        <source>Plan of the site</source>
        <translation>ਸਾਈਟ ਦੀ ਯੋਜਨਾ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ਯੋਜਨਾ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Private, for known RFID cards: no CSMS</source>
        <translation>ਨਿੱਜੀ, ਜਾਣੇ-ਪਛਾਣੇ RFID ਕਾਰਡਾਂ ਲਈ: ਕੋਈ CSMS ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Private, for whoever plugs in: no CSMS</source>
        <translation>ਨਿੱਜੀ, ਜੋ ਵੀ ਪਲੱਗ ਲਾਵੇ: ਕੋਈ CSMS ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Prove {charger}</source>
        <translation>{charger} ਨੂੰ ਸਾਬਤ ਕਰੋ</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>ਸਾਬਤ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Proxy on port {port}</source>
        <translation>ਪੋਰਟ {port} &apos;ਤੇ ਪ੍ਰੌਕਸੀ</translation>
    </message>
    <message>
        <source>Public: a CSMS runs them</source>
        <translation>ਜਨਤਕ: CSMS ਇਹਨਾਂ ਨੂੰ ਚਲਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Put a fault in…</source>
        <translation>ਨੁਕਸ ਪਾਓ…</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>ਪਾਓ</translation>
    </message>
    <message>
        <source>Put the old settings back?</source>
        <translation>ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਵਾਪਸ ਪਾਉਣੀਆਂ ਹਨ?</translation>
    </message>
    <message>
        <source>Put the old settings back…</source>
        <translation>ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਵਾਪਸ ਪਾਓ…</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>ਇਹਨਾਂ ਨੂੰ ਵਾਪਸ ਪਾਓ</translation>
    </message>
    <message>
        <source>Quad9 for names, Mozilla for sign-in pages; only when the CSMS is in the internet.</source>
        <translation>ਨਾਂਵਾਂ ਲਈ Quad9, ਸਾਈਨ-ਇਨ ਪੰਨਿਆਂ ਲਈ Mozilla; ਸਿਰਫ਼ ਜਦੋਂ CSMS ਇੰਟਰਨੈੱਟ ਵਿੱਚ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>ਪਹੁੰਚ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>ਪਹੁੰਚ ਦਾ ਰਾਹ</translation>
    </message>
    <message>
        <source>Read the charger again: what it says decides.</source>
        <translation>ਚਾਰਜਰ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ: ਜੋ ਇਹ ਦੱਸਦਾ ਹੈ ਉਹੀ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Read the charger that was worked on: what it says decides.</source>
        <translation>ਜਿਸ ਚਾਰਜਰ ਉੱਤੇ ਕੰਮ ਹੋ ਰਿਹਾ ਸੀ, ਉਸਨੂੰ ਪੜ੍ਹੋ: ਜੋ ਉਹ ਦੱਸੇ, ਉਹੀ ਮੰਨੋ।</translation>
    </message>
    <message>
        <source>Record in</source>
        <translation>ਇਸ ਵਿੱਚ ਰਿਕਾਰਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>Recording {file}</source>
        <translation>{file} ਰਿਕਾਰਡ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Release what is held</source>
        <translation>ਰੋਕੇ ਹੋਏ ਨੂੰ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>SHA-256 from the maker</source>
        <translation>ਨਿਰਮਾਤਾ ਦਾ SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the root</source>
        <translation>ਰੂਟ ਦਾ SHA-256</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ਰਿਪੋਰਟ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>ਟਰੇਸ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} ਵਜੋਂ ਸੰਭਾਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>ਕਾਰਨ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ਵੇਖਿਆ</translation>
    </message>
    <message>
        <source>Seen by: {ways}</source>
        <translation>ਇਸ ਰਾਹੀਂ ਵੇਖਿਆ: {ways}</translation>
    </message>
    <message>
        <source>Seen: {count}, on {interface} and on USB.</source>
        <translation>ਦਿਸੇ: {count}, {interface} ਅਤੇ USB &apos;ਤੇ।</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>ਬੇਨਤੀ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ਸੀਰੀਅਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Set up, proven and handed over.</source>
        <translation>ਸੈੱਟ ਕੀਤਾ, ਸਾਬਤ ਕੀਤਾ ਅਤੇ ਸੌਂਪਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Settings to write: {count}. No restart is needed.</source>
        <translation>ਲਿਖਣ ਵਾਲੀਆਂ ਸੈਟਿੰਗਾਂ: {count}। ਮੁੜ-ਚਾਲੂ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Settings to write: {count}. The charger restarts once.</source>
        <translation>ਲਿਖਣ ਵਾਲੀਆਂ ਸੈਟਿੰਗਾਂ: {count}। ਚਾਰਜਰ ਇੱਕ ਵਾਰ ਮੁੜ-ਚਾਲੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Several networks: a CSMS runs them</source>
        <translation>ਕਈ ਨੈੱਟਵਰਕ: CSMS ਇਹਨਾਂ ਨੂੰ ਚਲਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Show the last recording</source>
        <translation>ਪਿਛਲੀ ਰਿਕਾਰਡਿੰਗ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Single settings (OCPP) are restored from their snapshot, under All settings.</source>
        <translation>ਇੱਕ-ਇੱਕ ਸੈਟਿੰਗ (OCPP) ‘ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ’ ਹੇਠ ਆਪਣੇ ਸਨੈਪਸ਼ਾਟ ਤੋਂ ਬਹਾਲ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Sit between a charger and its CSMS</source>
        <translation>ਚਾਰਜਰ ਅਤੇ ਉਸ ਦੇ CSMS ਦੇ ਵਿਚਕਾਰ ਬੈਠੋ</translation>
    </message>
    <message>
        <source>Sit between the charger and this CSMS…</source>
        <translation>ਚਾਰਜਰ ਅਤੇ ਇਸ CSMS ਦੇ ਵਿਚਕਾਰ ਬੈਠੋ…</translation>
    </message>
    <message>
        <source>Sit in between…</source>
        <translation>ਵਿਚਕਾਰ ਬੈਠੋ…</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>ਸਾਈਟ ਫਾਈਲ</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Start the proxy</source>
        <translation>ਪ੍ਰੌਕਸੀ ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ਚਾਲੂ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Stop the proxy</source>
        <translation>ਪ੍ਰੌਕਸੀ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ਰੁਕਿਆ</translation>
    </message>
    <message>
        <source>Stopped. Addresses asked: {asked} · devices that answered: {answered} · of them chargers: {chargers}</source>
        <translation>ਰੋਕਿਆ ਗਿਆ। ਪੁੱਛੇ ਪਤੇ: {asked} · ਜਵਾਬ ਦੇਣ ਵਾਲੀਆਂ ਡਿਵਾਈਸਾਂ: {answered} · ਉਹਨਾਂ ਵਿੱਚੋਂ ਚਾਰਜਰ: {chargers}</translation>
    </message>
    <message>
        <source>Switch {charger} to its CSMS</source>
        <translation>{charger} ਨੂੰ ਇਸ ਦੇ CSMS ਉੱਤੇ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Take all faults back</source>
        <translation>ਸਾਰੇ ਨੁਕਸ ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>Tested from this laptop, not from the charger.</source>
        <translation>ਜਾਂਚ ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਕੀਤੀ ਗਈ, ਚਾਰਜਰ ਤੋਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The charger has its old settings again: {count}.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਮੁੜ ਪੁਰਾਣੀਆਂ ਸੈਟਿੰਗਾਂ ਹਨ: {count}।</translation>
    </message>
    <message>
        <source>The charger is on this laptop.</source>
        <translation>ਚਾਰਜਰ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਜੁੜਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger is read first; only what differs is written, and each value is read back.</source>
        <translation>ਪਹਿਲਾਂ ਚਾਰਜਰ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ; ਸਿਰਫ਼ ਉਹੀ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ ਜੋ ਵੱਖਰਾ ਹੈ, ਅਤੇ ਹਰ ਮੁੱਲ ਵਾਪਸ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The charger uses TLS (wss, security profile 2)</source>
        <translation>ਚਾਰਜਰ TLS ਵਰਤਦਾ ਹੈ (wss, ਸੁਰੱਖਿਆ ਪ੍ਰੋਫਾਈਲ 2)</translation>
    </message>
    <message>
        <source>The maker&apos;s page names it. Without the maker&apos;s SHA-256 the image stays unverified.</source>
        <translation>ਇਹ ਨਿਰਮਾਤਾ ਦੇ ਪੰਨੇ ਉੱਤੇ ਦਿੱਤਾ ਹੁੰਦਾ ਹੈ। ਨਿਰਮਾਤਾ ਦੇ SHA-256 ਤੋਂ ਬਿਨਾਂ ਇਮੇਜ ਗੈਰ-ਤਸਦੀਕਸ਼ੁਦਾ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The payload is no JSON object.</source>
        <translation>ਪੇਲੋਡ JSON ਆਬਜੈਕਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The program ended without warning last time.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ ਪ੍ਰੋਗਰਾਮ ਬਿਨਾਂ ਚੇਤਾਵਨੀ ਬੰਦ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The proxy runs. Type {url} into the charger.</source>
        <translation>ਪ੍ਰੌਕਸੀ ਚੱਲ ਰਹੀ ਹੈ। ਚਾਰਜਰ ਵਿੱਚ {url} ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The request goes to the charger on its own link. The CSMS sees neither it nor the answer. What it changes on the charger stands in no plan and is not taken back.</source>
        <translation>ਬੇਨਤੀ ਚਾਰਜਰ ਨੂੰ ਉਸ ਦੇ ਆਪਣੇ ਕੁਨੈਕਸ਼ਨ &apos;ਤੇ ਜਾਂਦੀ ਹੈ। CSMS ਨੂੰ ਨਾ ਇਹ ਦਿਸਦੀ ਹੈ ਨਾ ਜਵਾਬ। ਇਹ ਚਾਰਜਰ &apos;ਤੇ ਜੋ ਬਦਲਦੀ ਹੈ, ਉਹ ਕਿਸੇ ਯੋਜਨਾ ਵਿੱਚ ਨਹੀਂ ਅਤੇ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The site file keeps every step that was begun. A charger may be in the middle of a change.</source>
        <translation>ਸਾਈਟ ਫਾਈਲ ਹਰ ਸ਼ੁਰੂ ਕੀਤਾ ਕਦਮ ਸਾਂਭਦੀ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਕੋਈ ਚਾਰਜਰ ਤਬਦੀਲੀ ਦੇ ਵਿਚਕਾਰ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The way back, saved before the first is written: {way}</source>
        <translation>ਵਾਪਸੀ ਦਾ ਰਾਹ, ਪਹਿਲੀ ਤਬਦੀਲੀ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ ਸੰਭਾਲਿਆ ਗਿਆ: {way}</translation>
    </message>
    <message>
        <source>This family is set up from here.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਪਰਿਵਾਰ ਇੱਥੋਂ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This family is set up in its maker&apos;s cloud; here it is proven.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਪਰਿਵਾਰ ਆਪਣੇ ਨਿਰਮਾਤਾ ਦੇ ਕਲਾਊਡ ਵਿੱਚ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ; ਇੱਥੇ ਇਸ ਨੂੰ ਸਾਬਤ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This family is set up on its own web page; the exact values are shown here.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਪਰਿਵਾਰ ਆਪਣੇ ਵੈੱਬ ਪੰਨੇ ਉੱਤੇ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ; ਸਹੀ ਮੁੱਲ ਇੱਥੇ ਵਿਖਾਏ ਗਏ ਹਨ।</translation>
    </message>
    <message>
        <source>This family is set up with its maker&apos;s app; the exact values are shown here.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਪਰਿਵਾਰ ਆਪਣੇ ਨਿਰਮਾਤਾ ਦੀ ਐਪ ਨਾਲ ਸੈੱਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ; ਸਹੀ ਮੁੱਲ ਇੱਥੇ ਵਿਖਾਏ ਗਏ ਹਨ।</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>ਇਹ ਲੈਪਟਾਪ</translation>
    </message>
    <message>
        <source>This laptop logs in to the CSMS as this charger. Type these into the charger&apos;s own page or app; then look at the CSMS.</source>
        <translation>ਇਹ ਲੈਪਟਾਪ ਇਸ ਚਾਰਜਰ ਵਜੋਂ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ। ਇਹ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਜਾਂ ਐਪ ਵਿੱਚ ਟਾਈਪ ਕਰੋ; ਫਿਰ CSMS ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>This laptop: {address}</source>
        <translation>ਇਹ ਲੈਪਟਾਪ: {address}</translation>
    </message>
    <message>
        <source>This was tested from this laptop, not from the charger. To test from the charger itself:</source>
        <translation>ਇਹ ਜਾਂਚ ਇਸ ਲੈਪਟਾਪ ਤੋਂ ਹੋਈ, ਚਾਰਜਰ ਤੋਂ ਨਹੀਂ। ਚਾਰਜਰ ਤੋਂ ਹੀ ਜਾਂਚ ਕਰਨ ਲਈ:</translation>
    </message>
    <message>
        <source>Those that announce themselves, hang on USB or dial in appear by themselves. The others answer a question to the network. It is asked only when you say so, and never logs in anywhere.</source>
        <translation>ਜੋ ਆਪਣੀ ਮੌਜੂਦਗੀ ਦੱਸਦੇ ਹਨ, USB &apos;ਤੇ ਲੱਗੇ ਹਨ ਜਾਂ ਆਪ ਕੁਨੈਕਟ ਕਰਦੇ ਹਨ, ਉਹ ਆਪਣੇ ਆਪ ਦਿਸਦੇ ਹਨ। ਬਾਕੀ ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕਹਿਣ &apos;ਤੇ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਤੇ ਵੀ ਲਾਗਇਨ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>Tick the last box when the CSMS shows the charger.</source>
        <translation>ਜਦੋਂ CSMS ਚਾਰਜਰ ਨੂੰ ਵਿਖਾਵੇ, ਅਖੀਰਲੇ ਖਾਨੇ &apos;ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>ਅਗਲੇ &apos;ਤੇ</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s: {file}</source>
        <translation>ਸਿਸਟਮ ਦੇ CA ਤੋਂ ਇਲਾਵਾ ਇਸ ਉੱਤੇ ਵੀ ਭਰੋਸਾ: {file}</translation>
    </message>
    <message>
        <source>Type an address…</source>
        <translation>ਪਤਾ ਟਾਈਪ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Type into the charger</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Type its address, as its display, its app or the router&apos;s list shows it.</source>
        <translation>ਇਸ ਦਾ ਪਤਾ ਟਾਈਪ ਕਰੋ, ਜਿਵੇਂ ਇਸ ਦਾ ਡਿਸਪਲੇ, ਇਸ ਦੀ ਐਪ ਜਾਂ ਰਾਊਟਰ ਦੀ ਸੂਚੀ ਵਿਖਾਉਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Under a local controller</source>
        <translation>ਸਥਾਨਕ ਕੰਟਰੋਲਰ ਹੇਠ</translation>
    </message>
    <message>
        <source>Update {charger}</source>
        <translation>{charger} ਨੂੰ ਅੱਪਡੇਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>ਇਹ ਪਾਸਫਰੇਜ਼ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Vault: open, by passphrase</source>
        <translation>ਵਾਲਟ: ਖੁੱਲ੍ਹਾ, ਪਾਸਫਰੇਜ਼ ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>Vault: open, by this system&apos;s keyring</source>
        <translation>ਵਾਲਟ: ਖੁੱਲ੍ਹਾ, ਇਸ ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>Vault: this session only</source>
        <translation>ਵਾਲਟ: ਸਿਰਫ਼ ਇਸ ਸੈਸ਼ਨ ਲਈ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ਵਰਜਨ</translation>
    </message>
    <message>
        <source>Wait for {charger}</source>
        <translation>{charger} ਦੀ ਉਡੀਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Waiting for a charger</source>
        <translation>ਚਾਰਜਰ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>ਵੇਖੋ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ਕੀ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is done, once</source>
        <translation>ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਇੱਕ ਵਾਰ</translation>
    </message>
    <message>
        <source>What is known of this family</source>
        <translation>ਇਸ ਪਰਿਵਾਰ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is this image for?</source>
        <translation>ਇਹ ਇਮੇਜ ਕਿਸ ਲਈ ਹੈ?</translation>
    </message>
    <message>
        <source>What shall be asked?</source>
        <translation>ਕੀ ਪੁੱਛਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>ਇਹ ਕਿਸ ਲਈ ਹਨ</translation>
    </message>
    <message>
        <source>What was asked, and where</source>
        <translation>ਕੀ ਪੁੱਛਿਆ ਗਿਆ, ਅਤੇ ਕਿੱਥੇ</translation>
    </message>
    <message>
        <source>What you see may be out of date. Nothing more is written to a charger by this step.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਵੇਖ ਰਹੇ ਹੋ, ਉਹ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ। ਇਸ ਕਦਮ ਨਾਲ ਚਾਰਜਰ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Where is the charger?</source>
        <translation>ਚਾਰਜਰ ਕਿੱਥੇ ਹੈ?</translation>
    </message>
    <message>
        <source>Which charger are you looking for?</source>
        <translation>ਤੁਸੀਂ ਕਿਹੜਾ ਚਾਰਜਰ ਲੱਭ ਰਹੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Which family is it?</source>
        <translation>ਇਹ ਕਿਹੜਾ ਚਾਰਜਰ ਪਰਿਵਾਰ ਹੈ?</translation>
    </message>
    <message>
        <source>Which network are the chargers on?</source>
        <translation>ਚਾਰਜਰ ਕਿਹੜੇ ਨੈੱਟਵਰਕ ਉੱਤੇ ਹਨ?</translation>
    </message>
    <message>
        <source>With a CSMS, through a proxy</source>
        <translation>CSMS ਨਾਲ, ਪ੍ਰੌਕਸੀ ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>Write it in curly brackets, names in double quotes.</source>
        <translation>ਇਸ ਨੂੰ ਘੁੰਡੀਦਾਰ ਬ੍ਰੈਕਟਾਂ ਵਿੱਚ ਲਿਖੋ, ਨਾਂ ਦੋਹਰੇ ਹਵਾਲਾ ਚਿੰਨ੍ਹਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} ਲਿਖੀ ਜਾ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Wrong firmware</source>
        <translation>ਗਲਤ ਫਰਮਵੇਅਰ</translation>
    </message>
    <message>
        <source>answer of the CSMS</source>
        <translation>CSMS ਦਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>answer of the charger</source>
        <translation>ਚਾਰਜਰ ਦਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>best way</source>
        <translation>ਸਭ ਤੋਂ ਚੰਗਾ ਰਾਹ</translation>
    </message>
    <message>
        <source>chargers are looked for here</source>
        <translation>ਚਾਰਜਰ ਇੱਥੇ ਲੱਭੇ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ਜੁੜਿਆ</translation>
    </message>
    <message>
        <source>connected, on USB</source>
        <translation>ਜੁੜਿਆ, USB &apos;ਤੇ</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>ਵਾਪਸ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>mDNS on {address}: {count} kinds of service</source>
        <translation>{address} &apos;ਤੇ mDNS: {count} ਕਿਸਮਾਂ ਦੀਆਂ ਸੇਵਾਵਾਂ</translation>
    </message>
    <message>
        <source>mDNS questions on {address}</source>
        <translation>{address} ਉੱਤੇ mDNS ਸਵਾਲ</translation>
    </message>
    <message>
        <source>no address from a network</source>
        <translation>ਨੈੱਟਵਰਕ ਤੋਂ ਪਤਾ ਨਹੀਂ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>in place, read back</source>
        <translation>ਲਾਗੂ ਹੈ, ਵਾਪਸ ਪੜ੍ਹੀ ਗਈ</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>ਲਾਗੂ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>ਤੁਹਾਡੀ ਲੋੜ ਹੈ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>ਜਾਰੀ ਹੈ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Found, not planned</source>
        <translation>ਲੱਭਿਆ, ਯੋਜਨਾ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No site is open yet.</source>
        <translation>ਅਜੇ ਕੋਈ ਸਾਈਟ ਨਹੀਂ ਖੁੱਲ੍ਹੀ।</translation>
    </message>
    <message>
        <source>No charger seen yet. They appear here by themselves, no refresh is needed.</source>
        <translation>ਅਜੇ ਕੋਈ ਚਾਰਜਰ ਨਹੀਂ ਵੇਖਿਆ ਗਿਆ। ਚਾਰਜਰ ਇੱਥੇ ਆਪਣੇ ਆਪ ਦਿਸ ਪੈਂਦੇ ਹਨ, ਤਾਜ਼ਾ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No charger is chosen</source>
        <translation>ਕੋਈ ਚਾਰਜਰ ਨਹੀਂ ਚੁਣਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Choose one on the site&apos;s board; its steps then stand here.</source>
        <translation>ਸਾਈਟ ਦੇ ਬੋਰਡ &apos;ਤੇ ਇੱਕ ਚੁਣੋ; ਫਿਰ ਉਸ ਦੇ ਕਦਮ ਇੱਥੇ ਦਿਸਣਗੇ।</translation>
    </message>
    <message>
        <source>Choose a charger</source>
        <translation>ਚਾਰਜਰ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>The board shows all chargers that were seen or planned.</source>
        <translation>ਬੋਰਡ ਉਹ ਸਾਰੇ ਚਾਰਜਰ ਵਿਖਾਉਂਦਾ ਹੈ ਜੋ ਵੇਖੇ ਗਏ ਜਾਂ ਯੋਜਨਾ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>ਬੋਰਡ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ਪਿੱਛੇ (&amp;B)</translation>
    </message>
    <message>
        <source>One charger at a time, step by step.</source>
        <translation>ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਚਾਰਜਰ, ਕਦਮ-ਦਰ-ਕਦਮ।</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ਪਹੁੰਚੇ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਪਹੁੰਚੇ</translation>
    </message>
    <message>
        <source>Copy for the IT department</source>
        <translation>IT ਵਿਭਾਗ ਲਈ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਜਾਂਚ ਕਰੋ</translation>
    </message>
    <message>
        <source>Ask the operator of the CSMS for address, identity and key. The steps then fill in here.</source>
        <translation>CSMS ਦੇ ਓਪਰੇਟਰ ਤੋਂ ਪਤਾ, ਪਛਾਣ ਅਤੇ ਕੁੰਜੀ ਮੰਗੋ। ਫਿਰ ਕਦਮ ਇੱਥੇ ਭਰ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>CSMS test</source>
        <translation>CSMS ਜਾਂਚ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>ਦੁਬਾਰਾ ਜਾਂਚ ਕਰੋ</translation>
    </message>
    <message>
        <source>CSMS card</source>
        <translation>CSMS ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Identity (ChargeBoxIdentity)</source>
        <translation>ਪਛਾਣ (ChargeBoxIdentity)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>ਅੰਤਿਮ URL</translation>
    </message>
    <message>
        <source>Choose its CA file…</source>
        <translation>ਇਸ ਦੀ CA ਫ਼ਾਈਲ ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>Will dial</source>
        <translation>ਇਸ ਪਤੇ ਨਾਲ ਜੁੜੇਗਾ</translation>
    </message>
    <message>
        <source>Choose an operator&apos;s card, or type below</source>
        <translation>ਓਪਰੇਟਰ ਦਾ ਕਾਰਡ ਚੁਣੋ, ਜਾਂ ਹੇਠਾਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>CA file of the CSMS</source>
        <translation>CSMS ਦੀ CA ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ਦਸਤਖ਼ਤਸ਼ੁਦਾ</translation>
    </message>
    <message>
        <source>hash only</source>
        <translation>ਸਿਰਫ਼ ਹੈਸ਼</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ਗੈਰ-ਤਸਦੀਕਸ਼ੁਦਾ</translation>
    </message>
    <message>
        <source>Add an image…</source>
        <translation>ਇਮੇਜ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ਲਾਇਬ੍ਰੇਰੀ</translation>
    </message>
    <message>
        <source>Fitting chargers</source>
        <translation>ਢੁਕਵੇਂ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>ਅੱਪਡੇਟ</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ਫਰਮਵੇਅਰ</translation>
    </message>
    <message>
        <source>Drag an image file here, or add one. Its SHA-256 is checked before every use.</source>
        <translation>ਇਮੇਜ ਫ਼ਾਈਲ ਖਿੱਚ ਕੇ ਇੱਥੇ ਛੱਡੋ, ਜਾਂ ਕੋਈ ਜੋੜੋ। ਹਰ ਵਰਤੋਂ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਦੇ SHA-256 ਦੀ ਜਾਂਚ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>No charger on this site fits the chosen image.</source>
        <translation>ਇਸ ਸਾਈਟ ਦਾ ਕੋਈ ਵੀ ਚਾਰਜਰ ਚੁਣੀ ਹੋਈ ਇਮੇਜ ਲਈ ਢੁਕਵਾਂ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose an image to see which chargers it fits.</source>
        <translation>ਇਮੇਜ ਚੁਣੋ ਤਾਂ ਜੋ ਪਤਾ ਲੱਗੇ ਕਿ ਇਹ ਕਿਹੜੇ ਚਾਰਜਰਾਂ ਲਈ ਢੁਕਵੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>ਅੱਪਡੇਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ਅਜੇ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Firmware image</source>
        <translation>ਫਰਮਵੇਅਰ ਇਮੇਜ</translation>
    </message>
    <message>
        <source>Save JSON…</source>
        <translation>JSON ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>ਅਜੇ ਰਿਪੋਰਟ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>As soon as a charger was read, its report can be seen here.</source>
        <translation>ਚਾਰਜਰ ਪੜ੍ਹੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਉਸ ਦੀ ਰਿਪੋਰਟ ਇੱਥੇ ਵੇਖੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>ਰਿਪੋਰਟ ਦੀ ਝਲਕ</translation>
    </message>
    <message>
        <source>What was set, tested and left open, for the owner&apos;s files.</source>
        <translation>ਕੀ ਸੈੱਟ ਕੀਤਾ, ਕੀ ਜਾਂਚਿਆ ਅਤੇ ਕੀ ਬਾਕੀ ਰਿਹਾ, ਮਾਲਕ ਦੇ ਰਿਕਾਰਡ ਲਈ।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ਰਿਪੋਰਟ</translation>
    </message>
    <message>
        <source>SHA-256 of the saved report</source>
        <translation>ਸੰਭਾਲੀ ਰਿਪੋਰਟ ਦਾ SHA-256</translation>
    </message>
    <message>
        <source>Open a site…</source>
        <translation>ਸਾਈਟ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>ਯੋਜਨਾ ਇੰਪੋਰਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Add a charger…</source>
        <translation>ਚਾਰਜਰ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Chargers handed over</source>
        <translation>ਸੌਂਪੇ ਗਏ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>ਸਾਰਣੀ ਵਜੋਂ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ਸਾਈਟ</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>ਕਾਰਡਾਂ ਵਜੋਂ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Nothing is sent to a charger or to the internet until you choose to.</source>
        <translation>ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਹੀਂ ਚੁਣਦੇ, ਚਾਰਜਰ ਜਾਂ ਇੰਟਰਨੈੱਟ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Find chargers now</source>
        <translation>ਹੁਣੇ ਚਾਰਜਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Listens on your network, on USB, and for chargers that dial in to this laptop.</source>
        <translation>ਤੁਹਾਡੇ ਨੈੱਟਵਰਕ &apos;ਤੇ, USB &apos;ਤੇ, ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਨਾਲ ਕੁਨੈਕਟ ਕਰਨ ਵਾਲੇ ਚਾਰਜਰਾਂ ਲਈ ਸੁਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Find chargers</source>
        <translation>ਚਾਰਜਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Import the plan</source>
        <translation>ਯੋਜਨਾ ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>A CSV file with one line for each bay: label, model, serial number, identity.</source>
        <translation>ਇੱਕ CSV ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਹਰ ਬੇ ਲਈ ਇੱਕ ਲਾਈਨ ਹੋਵੇ: ਲੇਬਲ, ਮਾਡਲ, ਸੀਰੀਅਲ ਨੰਬਰ, ਪਛਾਣ।</translation>
    </message>
    <message>
        <source>Try the demo site</source>
        <translation>ਡੈਮੋ ਸਾਈਟ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>ਡੈਮੋ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>ਬੇ</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਹਾਲਤ</translation>
    </message>
    <message>
        <source>Chargers of this site</source>
        <translation>ਇਸ ਸਾਈਟ ਦੇ ਚਾਰਜਰ</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation>ਲਿਖਿਆ ਅਤੇ ਵਾਪਸ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ਸਿੱਟਾ</translation>
    </message>
    <message>
        <source>Is this the charger?</source>
        <translation>ਕੀ ਇਹੀ ਚਾਰਜਰ ਹੈ?</translation>
    </message>
    <message>
        <source>What it says of itself, read just now.</source>
        <translation>ਚਾਰਜਰ ਆਪਣੇ ਬਾਰੇ ਜੋ ਦੱਸਦਾ ਹੈ, ਹੁਣੇ ਪੜ੍ਹਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>ਦੁਬਾਰਾ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ਵਰਤੋਂਕਾਰ ਨਾਂ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Kept in the vault of this laptop, never in the site file.</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਦੇ ਵਾਲਟ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਸਾਈਟ ਫ਼ਾਈਲ ਵਿੱਚ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ਲੌਗਇਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Which CSMS shall it report to?</source>
        <translation>ਇਸ ਨੇ ਕਿਹੜੇ CSMS ਨਾਲ ਜੁੜਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Address and identity come from the operator of the CSMS.</source>
        <translation>ਪਤਾ ਅਤੇ ਪਛਾਣ CSMS ਦੇ ਓਪਰੇਟਰ ਤੋਂ ਮਿਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Identity (ChargeBoxIdentity, Charge Point ID)</source>
        <translation>ਪਛਾਣ (ChargeBoxIdentity, Charge Point ID)</translation>
    </message>
    <message>
        <source>Letters, digits and - . _ ~ only.</source>
        <translation>ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ - . _ ~ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>It will dial</source>
        <translation>ਇਹ ਇੱਥੇ ਕੁਨੈਕਟ ਕਰੇਗਾ</translation>
    </message>
    <message>
        <source>Only for a CSMS with a CA of its own. Most need none.</source>
        <translation>ਸਿਰਫ਼ ਉਸ CSMS ਲਈ ਜਿਸ ਦਾ ਆਪਣਾ CA ਹੈ। ਜ਼ਿਆਦਾਤਰ ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>Update the firmware first?</source>
        <translation>ਕੀ ਪਹਿਲਾਂ ਫਰਮਵੇਅਰ ਅੱਪਡੇਟ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Updates come before settings, since an update may reset them.</source>
        <translation>ਅੱਪਡੇਟ ਸੈਟਿੰਗਾਂ ਤੋਂ ਪਹਿਲਾਂ ਕੀਤੇ ਜਾਂਦੇ ਹਨ, ਕਿਉਂਕਿ ਅੱਪਡੇਟ ਉਹਨਾਂ ਨੂੰ ਰੀਸੈੱਟ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>SHA-256 of the image</source>
        <translation>ਇਮੇਜ ਦਾ SHA-256</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>ਹੁਣੇ ਅੱਪਡੇਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Done only when the charger itself reports the new version.</source>
        <translation>ਇਹ ਤਾਂ ਹੀ ਪੂਰਾ ਹੁੰਦਾ ਹੈ ਜਦੋਂ ਚਾਰਜਰ ਆਪ ਨਵਾਂ ਵਰਜਨ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Keep the firmware</source>
        <translation>ਫਰਮਵੇਅਰ ਉਹੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Settings only.</source>
        <translation>ਸਿਰਫ਼ ਸੈਟਿੰਗਾਂ।</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ਸੌਂਪੋ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ਸੌਂਪਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>This laptop first logs in to the CSMS as this charger. Then the address is written, and watched.</source>
        <translation>ਪਹਿਲਾਂ ਇਹ ਲੈਪਟਾਪ ਇਸ ਚਾਰਜਰ ਵਜੋਂ CSMS ਵਿੱਚ ਲਾਗਇਨ ਕਰਦਾ ਹੈ। ਫਿਰ ਪਤਾ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਉਸ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The settings as they are now go into the report.</source>
        <translation>ਮੌਜੂਦਾ ਸੈਟਿੰਗਾਂ ਰਿਪੋਰਟ ਵਿੱਚ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The report holds the settings before and after, the tests, and what is still open.</source>
        <translation>ਰਿਪੋਰਟ ਵਿੱਚ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਦੀਆਂ ਸੈਟਿੰਗਾਂ, ਜਾਂਚਾਂ, ਅਤੇ ਬਾਕੀ ਰਹਿੰਦੇ ਕੰਮ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Which key shall it use?</source>
        <translation>ਇਸ ਨੇ ਕਿਹੜੀ ਕੁੰਜੀ ਵਰਤਣੀ ਹੈ?</translation>
    </message>
    <message>
        <source>The CSMS must know the same key for this charger. It is kept in the vault of this laptop.</source>
        <translation>CSMS ਕੋਲ ਵੀ ਇਸ ਚਾਰਜਰ ਦੀ ਇਹੀ ਕੁੰਜੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। ਇਹ ਇਸ ਲੈਪਟਾਪ ਦੇ ਵਾਲਟ ਵਿੱਚ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Security key (AuthorizationKey)</source>
        <translation>ਸੁਰੱਖਿਆ ਕੁੰਜੀ (AuthorizationKey)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Copy for the operator</source>
        <translation>ਓਪਰੇਟਰ ਲਈ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>This charger takes it as hex digits; that is done for you.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਇਸ ਨੂੰ ਹੈਕਸ ਅੰਕਾਂ ਵਜੋਂ ਲੈਂਦਾ ਹੈ; ਇਹ ਤੁਹਾਡੇ ਲਈ ਆਪੇ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This charger takes it as plain text.</source>
        <translation>ਇਹ ਚਾਰਜਰ ਇਸ ਨੂੰ ਸਾਦੇ ਟੈਕਸਟ ਵਜੋਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>How does it reach the network?</source>
        <translation>ਇਹ ਨੈੱਟਵਰਕ ਨਾਲ ਕਿਵੇਂ ਜੁੜਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Leave a field empty to keep what the charger has.</source>
        <translation>ਚਾਰਜਰ ਵਿੱਚ ਜੋ ਹੈ ਉਹੀ ਰੱਖਣ ਲਈ ਖਾਨਾ ਖਾਲੀ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>This charger&apos;s network cannot be set from here. Nothing to do.</source>
        <translation>ਇਸ ਚਾਰਜਰ ਦਾ ਨੈੱਟਵਰਕ ਇੱਥੋਂ ਸੈੱਟ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>ਪਤਾ ਉਹੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>From the network (DHCP)</source>
        <translation>ਨੈੱਟਵਰਕ ਤੋਂ (DHCP)</translation>
    </message>
    <message>
        <source>Right for most sites.</source>
        <translation>ਬਹੁਤੀਆਂ ਸਾਈਟਾਂ ਲਈ ਸਹੀ।</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>ਪੱਕਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>As the IT department gave it.</source>
        <translation>ਜਿਵੇਂ IT ਵਿਭਾਗ ਨੇ ਦਿੱਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Address with prefix</source>
        <translation>ਪ੍ਰੀਫਿਕਸ ਸਮੇਤ ਪਤਾ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ਗੇਟਵੇ</translation>
    </message>
    <message>
        <source>Name server (DNS)</source>
        <translation>ਨਾਂ ਸਰਵਰ (DNS)</translation>
    </message>
    <message>
        <source>An address looks like 192.168.1.107/24.</source>
        <translation>ਪਤਾ ਇਸ ਤਰ੍ਹਾਂ ਦਾ ਹੁੰਦਾ ਹੈ: 192.168.1.107/24।</translation>
    </message>
    <message>
        <source>Address, gateway and prefix do not fit together yet; nothing is written.</source>
        <translation>ਪਤਾ, ਗੇਟਵੇ ਅਤੇ ਪ੍ਰੀਫਿਕਸ ਅਜੇ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ; ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Prove that it charges</source>
        <translation>ਸਾਬਤ ਕਰੋ ਕਿ ਇਹ ਚਾਰਜ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Plug in a vehicle or a test adapter. Charging starts, is limited, and is stopped.</source>
        <translation>ਵਾਹਨ ਜਾਂ ਜਾਂਚ ਅਡੈਪਟਰ ਲਾਓ। ਚਾਰਜਿੰਗ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ, ਉਸ ਉੱਤੇ ਹੱਦ ਲਾਈ ਜਾਂਦੀ ਹੈ, ਅਤੇ ਫਿਰ ਰੋਕੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>ਪਾਵਰ</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>ਕਰੰਟ</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>ਊਰਜਾ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ਸੈਸ਼ਨ</translation>
    </message>
    <message>
        <source>Power and limit over time</source>
        <translation>ਸਮੇਂ ਨਾਲ ਪਾਵਰ ਅਤੇ ਹੱਦ</translation>
    </message>
    <message>
        <source>{address}, gateway {gateway}</source>
        <translation>{address}, ਗੇਟਵੇ {gateway}</translation>
    </message>
    <message>
        <source>{charger} · {what} · theirs made {theirs}, ours {ours}</source>
        <translation>{charger} · {what} · ਉਹਨਾਂ ਦਾ ਬਣਿਆ {theirs}, ਸਾਡਾ {ours}</translation>
    </message>
    <message>
        <source>{compared} · not taken over: {count}</source>
        <translation>{compared} · ਨਹੀਂ ਲਈਆਂ ਗਈਆਂ: {count}</translation>
    </message>
    <message>
        <source>{count} fields to fill in or correct</source>
        <translation>{count} ਖਾਨੇ ਭਰਨੇ ਜਾਂ ਠੀਕ ਕਰਨੇ ਹਨ</translation>
    </message>
    <message>
        <source>{current} A</source>
        <translation>{current} A</translation>
    </message>
    <message>
        <source>{doing} {size} so far</source>
        <translation>{doing} ਹੁਣ ਤੱਕ {size}</translation>
    </message>
    <message>
        <source>{dots} (a key of its own)</source>
        <translation>{dots} (ਆਪਣੀ ਕੁੰਜੀ)</translation>
    </message>
    <message>
        <source>{file} cannot be read as a photo.</source>
        <translation>{file} ਨੂੰ ਫੋਟੋ ਵਜੋਂ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{file} cannot be read as a picture.</source>
        <translation>{file} ਨੂੰ ਤਸਵੀਰ ਵਜੋਂ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read.</source>
        <translation>{file} ਵਿੱਚ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{identity} answered: {answer}</source>
        <translation>{identity} ਦਾ ਜਵਾਬ: {answer}</translation>
    </message>
    <message>
        <source>{identity} is connected</source>
        <translation>{identity} ਜੁੜਿਆ ਹੋਇਆ ਹੈ</translation>
    </message>
    <message>
        <source>{identity} is let in without authentication.</source>
        <translation>{identity} ਨੂੰ ਬਿਨਾਂ ਪ੍ਰਮਾਣਿਕਤਾ ਅੰਦਰ ਆਉਣ ਦਿੱਤਾ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{jobs}. Opens jobs, probes and findings.</source>
        <translation>{jobs}। ਕੰਮ, ਜਾਂਚਾਂ ਅਤੇ ਨਤੀਜੇ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{key} (most likely)</source>
        <translation>{key} (ਸਭ ਤੋਂ ਸੰਭਾਵੀ)</translation>
    </message>
    <message>
        <source>{line} (from: {origin})</source>
        <translation>{line} (ਇੱਥੋਂ: {origin})</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name}, dialling in here</source>
        <translation>{name}, ਇੱਥੇ ਕੁਨੈਕਟ ਕਰਦਿਆਂ</translation>
    </message>
    <message>
        <source>{name}, valid until {day}</source>
        <translation>{name}, {day} ਤੱਕ ਲਾਗੂ</translation>
    </message>
    <message>
        <source>{note} · settings: {count}</source>
        <translation>{note} · ਸੈਟਿੰਗਾਂ: {count}</translation>
    </message>
    <message>
        <source>{now} → {then} ({file})</source>
        <translation>{now} → {then} ({file})</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} · {words}</source>
        <translation>{number} · {words}</translation>
    </message>
    <message>
        <source>{old} → {new}, bytes served: {served}</source>
        <translation>{old} → {new}, ਭੇਜੇ ਗਏ ਬਾਈਟ: {served}</translation>
    </message>
    <message>
        <source>{place} stands for the number in the bay&apos;s label.</source>
        <translation>{place} ਦੀ ਥਾਂ ਬੇ ਦੇ ਲੇਬਲ ਵਿਚਲਾ ਨੰਬਰ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{setting}: {old} → {new}</source>
        <translation>{setting}: {old} → {new}</translation>
    </message>
    <message>
        <source>{use}. Whatever is signed under it is trusted no more; a CSMS that the charger needs it for is out of its reach.</source>
        <translation>{use}। ਇਸ ਹੇਠ ਦਸਤਖ਼ਤ ਕੀਤੀ ਕਿਸੇ ਚੀਜ਼ ਉੱਤੇ ਫਿਰ ਭਰੋਸਾ ਨਹੀਂ ਹੁੰਦਾ; ਜਿਸ CSMS ਲਈ ਚਾਰਜਰ ਨੂੰ ਇਹ ਚਾਹੀਦਾ ਹੈ, ਉਹ ਇਸ ਦੀ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ ਹੈ।</translation>
    </message>
    <message>
        <source>{use}; valid until {date}</source>
        <translation>{use}; {date} ਤੱਕ ਲਾਗੂ</translation>
    </message>
    <message>
        <source>{vault}. Opens keys and passwords.</source>
        <translation>{vault}। ਕੁੰਜੀਆਂ ਅਤੇ ਪਾਸਵਰਡ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{what} of {charger}</source>
        <translation>{charger}: {what}</translation>
    </message>
    <message>
        <source>{what} to {where}: {count}</source>
        <translation>{what} → {where}: {count}</translation>
    </message>
    <message>
        <source>{who} · {count}</source>
        <translation>{who} · {count}</translation>
    </message>
    <message>
        <source>{who} → this laptop</source>
        <translation>{who} → ਇਹ ਲੈਪਟਾਪ</translation>
    </message>
    <message>
        <source>{who} → this laptop → {csms}</source>
        <translation>{who} → ਇਹ ਲੈਪਟਾਪ → {csms}</translation>
    </message>
    <message>
        <source>— power   - - limit</source>
        <translation>— ਪਾਵਰ   - - ਹੱਦ</translation>
    </message>
    <message>
        <source>Power and limit</source>
        <translation>ਪਾਵਰ ਅਤੇ ਹੱਦ</translation>
    </message>
    <message>
        <source>Is a CSMS needed here?</source>
        <translation>ਕੀ ਇੱਥੇ CSMS ਦੀ ਲੋੜ ਹੈ?</translation>
    </message>
    <message>
        <source>A CSMS is the central system that a charger reports to, over OCPP.</source>
        <translation>CSMS ਉਹ ਕੇਂਦਰੀ ਸਿਸਟਮ ਹੈ ਜਿਸ ਨੂੰ ਚਾਰਜਰ OCPP ਰਾਹੀਂ ਆਪਣੀ ਜਾਣਕਾਰੀ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ਸੈਟਿੰਗ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ਹੁਣ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ਬਾਅਦ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ਕੀ ਬਦਲੇਗਾ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>ਅਸਰ</translation>
    </message>
    <message>
        <source>The final address will be</source>
        <translation>ਅੰਤਿਮ ਪਤਾ ਇਹ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>Nothing: the charger already has all wanted settings.</source>
        <translation>ਕੁਝ ਨਹੀਂ: ਚਾਰਜਰ ਵਿੱਚ ਸਾਰੀਆਂ ਲੋੜੀਂਦੀਆਂ ਸੈਟਿੰਗਾਂ ਪਹਿਲਾਂ ਹੀ ਹਨ।</translation>
    </message>
    <message>
        <source>settings as read, and the old key where it can be read</source>
        <translation>ਪੜ੍ਹੀਆਂ ਗਈਆਂ ਸੈਟਿੰਗਾਂ, ਅਤੇ ਪੁਰਾਣੀ ਕੁੰਜੀ ਜੇ ਪੜ੍ਹੀ ਜਾ ਸਕੇ</translation>
    </message>
    <message>
        <source>They go last, one at a time, each proven before the next.</source>
        <translation>ਇਹ ਅਖੀਰ ਵਿੱਚ, ਇੱਕ-ਇੱਕ ਕਰਕੇ ਲਿਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਅਤੇ ਹਰ ਇੱਕ ਨੂੰ ਅਗਲੀ ਤੋਂ ਪਹਿਲਾਂ ਸਾਬਤ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>These cannot be written from here. Type them into the charger&apos;s own page:</source>
        <translation>ਇਹ ਇੱਥੋਂ ਨਹੀਂ ਲਿਖੀਆਂ ਜਾ ਸਕਦੀਆਂ। ਇਹਨਾਂ ਨੂੰ ਚਾਰਜਰ ਦੇ ਆਪਣੇ ਪੰਨੇ ਵਿੱਚ ਟਾਈਪ ਕਰੋ:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ਸਾਫ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Save the trace…</source>
        <translation>ਟਰੇਸ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>ਅਜੇ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Every OCPP message between a charger and this laptop appears here as it comes.</source>
        <translation>ਚਾਰਜਰ ਅਤੇ ਇਸ ਲੈਪਟਾਪ ਵਿਚਕਾਰ ਹਰ OCPP ਸੁਨੇਹਾ ਆਉਂਦਿਆਂ ਹੀ ਇੱਥੇ ਦਿਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>ਟਰੇਸ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ਸੁਨੇਹਾ</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>ਆਉਣ-ਜਾਣ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>ਸੁਨੇਹੇ</translation>
    </message>
    <message>
        <source>Filter: words, action:Boot, verdict:problem</source>
        <translation>ਫਿਲਟਰ: ਸ਼ਬਦ, action:Boot, verdict:problem</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ਫਿਲਟਰ</translation>
    </message>
    <message>
        <source>Message as a tree</source>
        <translation>ਸੁਨੇਹਾ ਟ੍ਰੀ ਰੂਪ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Copy raw</source>
        <translation>ਮੂਲ ਰੂਪ ਵਿੱਚ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ਹਲਕਾ ਜਾਂ ਗੂੜ੍ਹਾ</translation>
    </message>
    <message>
        <source>No job runs</source>
        <translation>ਕੋਈ ਕੰਮ ਨਹੀਂ ਚੱਲ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ਕੰਮ</translation>
    </message>
    <message>
        <source>Sent by this laptop</source>
        <translation>ਇਸ ਲੈਪਟਾਪ ਨੇ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>Last findings</source>
        <translation>ਪਿਛਲੇ ਨਤੀਜੇ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>ਮਤਲਬ</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>ਕਰੋ</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>ਸਬੂਤ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>ਸਬੂਤ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ਸਬੂਤ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
</context>
</TS>
