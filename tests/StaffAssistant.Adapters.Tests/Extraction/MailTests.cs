using System.Text;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class MailTests
{
    [Fact]
    public async Task Subject_and_plain_text_are_read_and_persons_are_left_out()
    {
        var text = await ReadAsync("""
            From: Erika Beispiel <erika@example.org>
            To: alle@example.org
            Subject: =?utf-8?Q?AW:_Neue_Regelung_f=C3=BCr?= =?utf-8?Q?_Dienstg=C3=A4nge?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Dienstg=E4nge sind vorher anzuzeigen:

            - beim Amt 10
            - beim F=FChrungsdienst

            --a
            Content-Type: text/html

            <p>KANARIE</p>
            --a--
            --m
            Content-Type: application/pdf; name=plan.pdf
            Content-Disposition: attachment; filename=plan.pdf
            Content-Transfer-Encoding: base64

            S0FOQVJJRQ==
            --m--
            """);

        Assert.Equal(["Paragraph 0 [] Dienstgänge sind vorher anzuzeigen:", "ListItem 1 [–] beim Amt 10", "ListItem 1 [–] beim Führungsdienst"], text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal("Neue Regelung für Dienstgänge", text.Metadata.Title);
        Assert.Contains("Anlagen", Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_plain_text_the_page_is_read_as_a_page_is()
    {
        var text = await ReadAsync("""
            Subject: Rundschreiben
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PGgxPlJ1bmRzY2hyZWliZW48L2gxPjxwIGhpZGRlbj5LQU5BUklFPC9wPjxwPkVzIGdpbHQgYWIgc29mb3J0LjwvcD4=
            """);

        Assert.Equal(["Heading 1 [] Rundschreiben", "Paragraph 0 [] Es gilt ab sofort."], text.Blocks.Select(ExtractionFiles.Show));
        Assert.Contains("winziger Text", Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=?utf-8?q?Protokoll=0D=0ABcc:_x@example.org?=")]
    [InlineData("=?utf-8?b?UHJvdG9rb2xsDQpCY2M6IHhAZXhhbXBsZS5vcmc=?=")]
    public async Task A_line_break_in_an_encoded_subject_ends_it(string subject)
    {
        var text = await ReadAsync($"Subject: {subject}\nContent-Type: text/plain\n\nText der Nachricht\n");

        Assert.Equal("Protokoll", text.Metadata.Title);
        Assert.Contains("Zeilenumbrüche", Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_inside_the_message_is_not_opened()
    {
        var text = await ReadAsync("Subject: Zur Kenntnis\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nSiehe Anlage.\n--m\nContent-Type: message/rfc822\n\nSubject: Innen\n\nKANARIE\n--m--\n");

        Assert.Equal(["Paragraph 0 [] Siehe Anlage."], text.Blocks.Select(ExtractionFiles.Show));
        Assert.Single(text.Warnings);
    }

    [Fact]
    public async Task Encrypted_empty_and_endless_messages_are_refused()
    {
        Assert.Equal(RefusalReason.PasswordProtected, await RefusalAsync("Subject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nAAAA\n"));
        Assert.Equal(RefusalReason.NoText, await RefusalAsync("Subject: x\nContent-Type: text/plain\n\n\n"));
        Assert.Equal(RefusalReason.WrongContent, await RefusalAsync("Kein Kopf, nur Text.\nNoch eine Zeile.\n"));
        var nested = string.Concat(Enumerable.Range(0, 400).Select(depth => $"Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n")) + "\nText\n";
        Assert.Equal(RefusalReason.NoText, await RefusalAsync(nested));
        var many = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 2_000)) + "--b--\n";
        Assert.Equal(RefusalReason.TooLarge, await RefusalAsync(many));
    }

    [Fact]
    public async Task A_circular_becomes_passages()
    {
        var passages = await ExtractionFiles.PassagesOfAsync("a.eml", Encoding.UTF8.GetBytes("Subject: Rundschreiben Nr. 4\nContent-Type: text/html; charset=utf-8\n\n<h2>Urlaub</h2><p>Anträge sind bis zum 31. März zu stellen.</p><h2>Gleitzeit</h2><p>Höchstens 40 Stunden werden übertragen.</p>"));

        Assert.Equal(["Urlaub\nAnträge sind bis zum 31. März zu stellen.", "Gleitzeit\nHöchstens 40 Stunden werden übertragen."], passages);
    }

    private static Task<ExtractedText> ReadAsync(string message) => ExtractionFiles.TextOfAsync("a.eml", Encoding.UTF8.GetBytes(message));

    private static Task<RefusalReason> RefusalAsync(string message) => ExtractionFiles.RefusalOfAsync("a.eml", Encoding.UTF8.GetBytes(message));
}
