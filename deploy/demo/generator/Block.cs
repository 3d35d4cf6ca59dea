namespace StaffAssistant.DemoGenerator;

/// <summary>One piece of a source document. Numbers ("§ 4", "(2)", "1.3") are split from the text they stand before.</summary>
internal abstract record Block
{
    private Block() { }

    public sealed record Heading(int Level, string Number, string Text, bool NewPage) : Block
    {
        public string Full => Number.Length == 0 ? Text : $"{Number} {Text}";
    }

    public sealed record Paragraph(string Number, string Text) : Block;

    public sealed record ItemList(bool Ordered, IReadOnlyList<string> Items) : Block;

    /// <summary>The first row holds the column headings.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
}
