using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Conversations;

/// <summary>Writes a conversation for its owner, as Markdown to read and as JSON to go on with. It holds what he may see at that moment, nothing more.</summary>
public sealed class ConversationExport(AnswerReading reading)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a conversation for export.</summary>
    public async Task<ExportedConversation> ReadAsync(Conversation conversation, AccessScope scope, DateOnly today, CancellationToken cancellationToken)
    {
        var (questions, documents) = (new List<ExportedQuestion>(), new HashSet<DocumentId>());
        foreach (var turn in conversation.Turns)
        {
            var read = turn.Answer is null ? null : await reading.ReadAsync(turn.Answer, scope, today, cancellationToken);
            documents.UnionWith(read?.View.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Source.Version.DocumentId) ?? []);
            questions.Add(new ExportedQuestion(
                turn.AskedAt, turn.Asked, turn.Understood, turn.Stichtag, read?.View.Completed?.Kind.ToString(), turn.Answer?.WordedBy?.Name,
                [.. read?.Statements.Select(StatementOf) ?? []], [.. read?.View.Documents.Select(found => found.Entry.TitleWithNumber) ?? []]));
        }

        return new ExportedConversation(conversation.Title, questions) { Documents = [.. documents] };
    }

    /// <summary>The export as JSON.</summary>
    public static string ToJson(ExportedConversation conversation) => JsonSerializer.Serialize(conversation, Form);

    /// <summary>The export as Markdown; what people typed stays text.</summary>
    public static string ToMarkdown(ExportedConversation conversation)
    {
        var text = new StringBuilder().Append("# ").Append(Plain(conversation.Title)).Append('\n');
        foreach (var question in conversation.Questions)
        {
            text.Append("\n## ").Append(Plain(question.Asked)).Append("\n\n");
            text.Append(string.Format(CultureInfo.CurrentCulture, ConversationText.AskedAt, question.AskedAt, question.Stichtag)).Append('\n');
            if (question.Understood is { } understood)
                text.Append('\n').Append(string.Format(CultureInfo.CurrentCulture, ConversationText.UnderstoodAs, Plain(understood))).Append('\n');
            if (question.WordedBy is { } model)
                text.Append('\n').Append(string.Format(CultureInfo.CurrentCulture, ConversationText.WordedBy, Plain(model))).Append('\n');
            foreach (var statement in question.Statements)
                text.Append('\n').Append(LinesOf(statement));
            foreach (var document in question.Documents)
                text.Append("\n- ").Append(Plain(document)).Append('\n');
            if (question.Statements.Count + question.Documents.Count == 0)
                text.Append('\n').Append(question.Kind is null ? ConversationText.NotAnswered : ConversationText.NoStatement).Append('\n');
        }

        return text.ToString();
    }

    private static string LinesOf(ExportedStatement statement)
    {
        if (statement.Text is null)
            return $"- *{ConversationText.Gone}*\n";
        var lines = string.Join("\n  ", Plain(statement.Text).Split('\n'));
        var mark = statement.NoLongerApplies ? $" ({ConversationText.NoLongerApplies})" : string.Empty;
        return $"- {lines}{mark}\n{string.Concat(statement.Sources.Select(source => $"  - {Plain(source)}\n"))}";
    }

    private static ExportedStatement StatementOf(ReadStatement read) => new(
        read.Statement?.Text.Replace(Passages.TextBlock.CellSeparator, " | ", StringComparison.Ordinal),
        [.. read.Statement?.Citations.Select(PlaceOf).Distinct() ?? []],
        read.IsSuperseded);

    private static string PlaceOf(Citation citation) =>
        string.Join(", ", new[] { citation.Source.Version.TitleWithNumber, citation.Source.Passage.Locator.Place }.Where(part => part.Length > 0));

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '#')
                plain.Append('\\');
            plain.Append(character);
        }

        return plain.ToString();
    }
}
