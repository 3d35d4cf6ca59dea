using StaffAssistant.Core.Committee;

namespace StaffAssistant.Core.Minutes;

/// <summary>Sets minutes and mails as a document, always in German. What the notes do not say stands there as a gap.</summary>
public static class MinutesDocument
{
    /// <summary>What stands where the notes say nothing.</summary>
    public const string Gap = "[bitte ergänzen]";

    private const string Title = "Protokoll (Entwurf)";
    private const string ModelNotice = "Hinweis: Teile dieses Textes wurden mit künstlicher Intelligenz formuliert.";
    private const string BeforeItems = "Vorab";

    /// <summary>Minutes with head, participants, items and a table of all tasks.</summary>
    public static PrintedDocument Of(MeetingMinutes minutes)
    {
        var blocks = new List<PrintedBlock>
        {
            new PrintedBlock.Table("Angaben zur Sitzung", ["Angabe", "Inhalt"],
            [
                ["Thema", minutes.Subject ?? Gap], ["Datum", minutes.Day ?? Gap], ["Zeit", minutes.Time ?? Gap], ["Ort", minutes.Place ?? Gap], ["Leitung", minutes.Chair ?? Gap],
                ["Protokoll", minutes.Recorder ?? Gap], ["Teilnehmende", ListOf(minutes.Present) ?? Gap], ["Entschuldigt", ListOf(minutes.Excused) ?? "–"],
            ]),
        };
        foreach (var item in minutes.Items)
        {
            blocks.Add(new PrintedBlock.Heading(1, HeadOf(item)));
            blocks.AddRange(item.Notes.Select(note => new PrintedBlock.Paragraph(note)));
            blocks.AddRange(item.Decisions.Select(decision => new PrintedBlock.Paragraph("Beschluss: " + decision)));
            blocks.AddRange(item.Tasks.Select(task => new PrintedBlock.Paragraph("Aufgabe: " + task.Text)));
        }

        if (minutes.Tasks.ToList() is { Count: > 0 } tasks)
        {
            blocks.Add(new PrintedBlock.Heading(1, "Aufgaben"));
            blocks.Add(new PrintedBlock.Table("Aufgaben", ["Aufgabe", "Wer", "Bis wann"], [.. tasks.Select(task => new[] { task.Text, task.Owner ?? Gap, task.Due ?? Gap })]));
        }

        if (minutes.Model is not null)
            blocks.Add(new PrintedBlock.Paragraph(ModelNotice));
        return new PrintedDocument(Title, blocks) { IsPortrait = true, Model = minutes.Model };
    }

    /// <summary>The heading of an item.</summary>
    public static string HeadOf(MinutesItem item) => item.Number == "0" ? BeforeItems : $"TOP {item.Number} {(item.Title.Length > 0 ? item.Title : Gap)}";

    /// <summary>A mail with its subject as the title.</summary>
    public static PrintedDocument Of(MailSkeleton mail) => new(mail.Subject ?? $"Betreff: {Gap}",
    [
        new PrintedBlock.Paragraph($"An: {mail.To ?? Gap}"), new PrintedBlock.Paragraph(mail.Salutation), .. mail.Points.Select(point => new PrintedBlock.Paragraph(point)),
        new PrintedBlock.Paragraph("Mit freundlichen Grüßen"), new PrintedBlock.Paragraph(mail.Sender ?? Gap),
    ])
    { IsPortrait = true };

    private static string? ListOf(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);
}
