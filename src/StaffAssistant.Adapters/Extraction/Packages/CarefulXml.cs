using System.Xml;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>Looks through XML piece by piece, before anything builds a tree of it: libraries read by recursion, and keep every element.</summary>
internal static class CarefulXml
{
    private const int MostAttributes = 1_000;

    /// <summary>How XML from outside is read: no document type definitions, nothing is fetched.</summary>
    public static XmlReaderSettings Settings(ExtractionOptions limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.MaximumUnpackedMegabytes * 1024L * 1024,
    };

    /// <summary>Why nothing may build a tree of it, or null.</summary>
    public static RefusalReason? Check(Stream xml, ExtractionOptions limits, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = XmlReader.Create(xml, Settings(limits));
            var elements = 0;
            while (reader.Read())
            {
                if (reader.Depth > limits.DeepestNesting)
                    return RefusalReason.TooDeep;
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (++elements > limits.MaximumElements || reader.AttributeCount > MostAttributes)
                    return RefusalReason.TooLarge;
                if (elements % 1024 == 0)
                    cancellationToken.ThrowIfCancellationRequested();
            }

            return null;
        }
        catch (XmlException)
        {
            return RefusalReason.Damaged;
        }
    }
}
