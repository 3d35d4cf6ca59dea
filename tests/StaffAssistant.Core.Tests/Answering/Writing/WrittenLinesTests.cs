using StaffAssistant.Core.Answering.Writing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering.Writing;

public sealed class WrittenLinesTests
{
    [Theory]
    [InlineData("Das Tagegeld beträgt 14 Euro. [1] <<beträgt das Tagegeld 14 Euro>>")]
    [InlineData("- Das Tagegeld beträgt 14 Euro. [1] <<„beträgt das Tagegeld 14 Euro“>>")]
    [InlineData("* **Das Tagegeld beträgt 14 Euro.** [Stelle 1] << beträgt das Tagegeld 14 Euro >>")]
    [InlineData("1. Das Tagegeld beträgt 14 Euro 【1】. <<beträgt das Tagegeld 14 Euro>>")]
    [InlineData("<think>Was meint er?</think>Das Tagegeld beträgt 14 Euro. (Quelle 1) <<beträgt das Tagegeld 14 Euro>>")]
    [InlineData("(2) Das Tagegeld beträgt 14 Euro. [^1] <<beträgt das Tagegeld 14 Euro>>")]
    public void A_statement_is_read_however_its_marks_are_written(string line)
    {
        var statement = Read(line).Single();

        Assert.Equal("Das Tagegeld beträgt 14 Euro.", statement.Text);
        Assert.Equal([1], statement.Numbers);
        Assert.Equal(["beträgt das Tagegeld 14 Euro"], statement.Quotes);
    }

    [Theory]
    [InlineData("Es gilt. [1][3]", new[] { 1, 3 })]
    [InlineData("Es gilt. [1, 3]", new[] { 1, 3 })]
    [InlineData("Es gilt. [1 und 3]", new[] { 1, 3 })]
    [InlineData("Es gilt.", new int[0])]
    [InlineData("Es gilt seit [Datum].", new int[0])]
    public void Numbers_come_alone_or_together(string line, int[] numbers) => Assert.Equal(numbers, Read(line).Single().Numbers);

    [Fact]
    public void Pieces_of_any_length_give_the_same_statements()
    {
        const string text = "Gern:\n```\nA gilt. [1]\r\n\r\n<think>\nB gilt. [2]\n</think>\nC gilt. [3]";

        var whole = Read(text);

        Assert.Equal(["Gern:", "A gilt.", "C gilt."], whole.Select(statement => statement.Text));
        for (var length = 1; length < 9; length++)
            Assert.Equal(whole.Select(statement => statement.Text), Read(text, length).Select(statement => statement.Text));
    }

    [Fact]
    public void F13_ten_thousand_random_texts_are_read_without_a_fault()
    {
        var random = new Random(5);
        const string letters = "abc [](){}<>„“*#-1234567890.\n\r\t\\\"'§äöü|`~^†\u0000\ud83d\u2028";
        for (var turn = 0; turn < 10_000; turn++)
            Read(new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => letters[random.Next(letters.Length)])]), random.Next(1, 9));
    }

    [Fact]
    public void A_line_without_end_is_no_statement() => Assert.Empty(Read(new string('a', 100_000)));

    private static List<WrittenStatement> Read(string text, int length = int.MaxValue)
    {
        var lines = new WrittenLines();
        var read = text.Chunk(Math.Min(length, Math.Max(1, text.Length))).SelectMany(piece => lines.Add(new string(piece)).ToList()).ToList();
        return lines.End() is { } last ? [.. read, last] : read;
    }
}
