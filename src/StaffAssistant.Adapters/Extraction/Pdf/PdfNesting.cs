namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>How deep arrays and dictionaries are nested in each other, counted without building any.</summary>
internal sealed class PdfNesting
{
    private int _depth;
    private int _inText;

    /// <summary>The deepest place so far.</summary>
    public int Deepest { get; private set; }

    /// <summary>Goes through a stretch; an object may go on in the next one.</summary>
    public void Read(ReadOnlySpan<byte> objects)
    {
        for (var at = 0; at < objects.Length; at++)
        {
            switch (objects[at])
            {
                case (byte)'\\' when _inText > 0:
                    at++;
                    break;
                case (byte)'(':
                    _inText++;
                    break;
                case (byte)')' when _inText > 0:
                    _inText--;
                    break;
                case (byte)'[' or (byte)'<' when _inText == 0:
                    Deepest = Math.Max(Deepest, ++_depth);
                    break;
                case (byte)']' or (byte)'>' when _inText == 0:
                    _depth = Math.Max(0, _depth - 1);
                    break;
                case (byte)'e' when objects[at..].StartsWith("endobj"u8):
                    // An unbalanced text or array ends with its object.
                    (_depth, _inText) = (0, 0);
                    break;
            }
        }
    }
}
